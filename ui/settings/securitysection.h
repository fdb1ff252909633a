// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/profile.h"
#include "ui/settings/settingssection.h"

namespace vigie::site {
class Policy;
class Settings;
}

namespace vigie::ui {

class AuthoritiesField;
class Button;
class Field;
class InkLabel;
class Switch;

//! How the profile in use is protected: encryption, the pinned key, the password, pages.
class SecuritySection : public SettingsSection
{
    Q_OBJECT
public:
    //! @param profile address of the profile in use; empty: the demonstration.
    SecuritySection(site::Settings &settings, site::Policy &policy, const QUrl &profile,
                    QWidget *parent = nullptr);

    void setCanKeepPassword(bool can); //!< A keychain answers.

Q_SIGNALS:
    void passwordRefused(); //!< The person wants it kept no longer.

protected:
    void retranslate() override;

private:
    void refresh();
    void refreshPin(const site::Profile &profile);
    void refreshOther(const site::Profile &profile);
    void refreshAuthorities(const site::Profile &profile);
    void removePin();
    void addOther(site::OtherServer::Kind kind, QLatin1StringView row, QLatin1StringView remove);
    void removeOther(site::OtherServer::Kind kind);
    void keepAuthorities();
    void keepOrigins();
    QString problemSentence(qsizetype index) const;

    site::Settings &m_settings;
    site::Policy &m_policy;
    const QUrl m_profile;
    SettingsRow *m_encryption;
    SettingsRow *m_pin;
    InkLabel *m_fingerprint;
    SettingsRow *m_pinActions;
    Button *m_removePin;
    SettingsRow *m_authoritiesRow;
    AuthoritiesField *m_authorities;
    SettingsRow *m_passwordRow;
    Switch *m_password;
    SettingsRow *m_originsRow;
    Field *m_origins;
    SettingsRow *m_problems;
    //! The key of a server beside the XuC, where it has one of its own.
    struct OtherRow
    {
        site::OtherServer::Kind kind{};
        SettingsRow *row = nullptr;
        InkLabel *fingerprint = nullptr;
        Button *remove = nullptr;
    };
    QList<OtherRow> m_others;
    bool m_canKeep = false;
};

} // namespace vigie::ui
