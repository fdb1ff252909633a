// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/profile.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QPlainTextEdit;
QT_END_NAMESPACE

namespace vigie::site {
class Settings;
}

namespace vigie::ui {

class Field;

//! The XCI of a profile: address, login, and the public key that it signs in to new XiVOs with; and
//! the address of its configuration server.
class AdminFields : public QWidget
{
    Q_OBJECT
public:
    explicit AdminFields(QWidget *parent = nullptr);

    void setProfile(const site::Settings &settings, const site::Profile &profile);
    bool check(); //!< Marks what is wrong; false: something is.
    QUrl first() const; //!< The XCI, else the configuration server; empty: none is named.
    void apply(site::Profile &profile) const; //!< Address and login.
    void keep(site::Settings &settings, const site::Profile &profile) const; //!< The rest.

private:
    QUrl configuration() const; //!< The same.
    QUrl address() const; //!< Empty: none, or what was typed is no address.
    void showConsent();
    void chooseFile();
    void takeKey(const QString &file);

    Field *m_address;
    Field *m_login;
    QCheckBox *m_consent;
    QCheckBox *m_tokenConsent;
    QPlainTextEdit *m_key;
    Field *m_configuration;
};

} // namespace vigie::ui
