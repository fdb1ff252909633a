// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/profile.h"
#include "ui/settings/settingssection.h"

QT_BEGIN_NAMESPACE
class QBoxLayout;
QT_END_NAMESPACE

namespace vigie::site {
class Policy;
class Settings;
}

namespace vigie::ui {

class Button;

//! The servers one may sign in to: which is in use, and a way to each other.
class ProfilesSection : public SettingsSection
{
    Q_OBJECT
public:
    ProfilesSection(site::Settings &settings, const site::Policy &policy, const QUrl &inUse,
                    QWidget *parent = nullptr);

Q_SIGNALS:
    void switchRequested(const QUrl &server);
    void editRequested(const QUrl &server); //!< Empty: a new one.
    void removalRequested(const QUrl &server);

protected:
    void retranslate() override;

private:
    void list();
    QWidget *makeLine(const site::Profile &profile, int index);

    site::Settings &m_settings;
    const site::Policy &m_policy;
    const QUrl m_inUse;
    QWidget *m_table;
    QBoxLayout *m_lines;
    Button *m_add;
    InkLabel *m_hint;
};

} // namespace vigie::ui
