// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/profile.h"
#include "ui/admin/adminplace.h"
#include "ui/admin/adminroom.h"
#include "ui/admin/bulk/bulkjob.h"

#include <QObject>
#include <QPointer>
#include <QTemporaryDir>

namespace vigie::center {
class Desk;
}
namespace vigie::site {
class Policy;
class Settings;
}
namespace vigie::store {
class Journal;
}

namespace vigie::ui {

class KeyMap;
class SiteWatch;

//! The XCI of a profile, as its settings have it, without what the policy sets above them. What is
//! no address stands under "administration/" and the profile's own address.
AdminSite adminSiteOf(const site::Settings &settings, const site::Profile &profile);
//! Keeps all but the address and the password.
void keepAdminSite(site::Settings &settings, const QUrl &profile, const AdminSite &site);

//! The way into the administration: there is one while the profile names an XCI, or a configuration
//! server.
class AdminDoor : public QObject
{
    Q_OBJECT
public:
    struct Ground
    {
        site::Settings &settings;
        const site::Policy &policy;
        store::Journal &journal;
        KeyMap &keys;
        net::WireLog *wire = nullptr;
        center::Desk *desk = nullptr; //!< The session with XuC; null: none.
        QUrl demoConfiguration{}; //!< Of the demonstration.
    };

    //! \a profile: the address that tells it; empty: the demonstration, whose XCI is \a demo.
    AdminDoor(const Ground &ground, const QUrl &profile, const AdminSite &demo,
              QObject *parent = nullptr);

    bool isOffered() const { return m_room.hasServer() || m_room.hasConfiguration(); }
    AdminRoom &room() { return m_room; }
    BulkJob &bulk() { return m_bulk; }
    AdminPlace *place() const { return m_place; } //!< Null: not opened yet.
    AdminPlace *makePlace(QWidget *parent); //!< Anew in another language; what is typed is kept.

Q_SIGNALS:
    void offeredChanged();

private:
    AdminSite site() const; //!< As the policy and the settings have it.
    void follow();
    void showAround();
    void watchTrust();
    //! Shows a certificate that is not believed, once for each key and try of the person.
    void askAbout(site::OtherServer::Kind kind, const xci::Failure &failure);
    void take(site::OtherServer::Kind kind, const QUrl &server, const site::Pin &pin);
    void enterAgain(site::OtherServer::Kind kind, const QString &password);

    const Ground m_ground;
    const QUrl m_profile;
    const QTemporaryDir m_passing{}; //!< Of the demonstration, whose changes nobody asks for later.
    SiteWatch *m_watch = nullptr;
    AdminRoom m_room;
    BulkJob m_bulk;
    QPointer<AdminPlace> m_place;
    QPointer<QWidget> m_question;
    QString m_asked{}; //!< The fingerprint that the person was last asked about.
};

} // namespace vigie::ui
