// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/callbackfiles.h"
#include "secrets/keychain.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace vigie::site {
class Settings;
}

namespace vigie::ui {

//! Has files of callbacks sent and fetched by the way that the settings say. In administrator mode
//! it gets the configuration server's key from the keychain, or asks for it once.
class CallbackCourier : public QObject
{
    Q_OBJECT
public:
    CallbackCourier(center::CallbackFiles &files, site::Settings &settings, const QString &profile,
                    QObject *parent = nullptr);

    center::CallbackFiles &files() { return m_files; }
    center::CallbackFileRoute route() const;
    void setRoute(const center::CallbackFileRoute &route);
    void forgetKey(); //!< Here and in the keychain.

    //! \a givenUp: the person did not want to give a key, so that nothing was sent.
    void import(const QString &list, const QByteArray &csv, QWidget *window,
                const std::function<void()> &givenUp);
    void readTickets(const QString &list, QWidget *window, const std::function<void()> &givenUp);

    static QString words(const center::CallbackFileFailure &failure); //!< A sentence or two.

private:
    void withKey(QWidget *window, const std::function<void()> &act,
                 const std::function<void()> &givenUp);
    void ask(QWidget *window, const std::function<void()> &act,
             const std::function<void()> &givenUp);
    secrets::Owner owner() const;
    void heed(const center::CallbackFileFailure &failure);

    center::CallbackFiles &m_files;
    site::Settings &m_settings;
    const QString m_profile;
    secrets::Keychain m_keychain;
    bool m_isKeyRefused = false; //!< The last one: the keychain is not asked for it again.
};

} // namespace vigie::ui
