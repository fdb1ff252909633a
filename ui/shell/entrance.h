// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/siterules.h"
#include "ui/admin/adminroom.h"
#include "ui/shell/options.h"
#include "ui/shell/signinpage.h"

#include <QObject>

#include <memory>

namespace vigie {
class Clock;
struct Error;
}
namespace vigie::center {
class Desk;
}
namespace vigie::net {
class WireLog;
}
namespace vigie::site {
class Policy;
class Settings;
}

namespace vigie::ui {

struct CertificateFacts;
class DemoFloor;
class MainWindow;
class PasswordKeeper;
class SignInFlow;

//! The way in: what was entered on the sign-in page, the password in the keychain and the
//! demonstration's floor become a desk that is signed in.
//!
//! It remembers the place and what was entered there until the next sign-in, so that a password
//! taken later by the server can still be kept.
class Entrance : public QObject
{
    Q_OBJECT
public:
    struct Ground
    {
        const Clock &clock;
        site::Settings &settings;
        const site::Policy &policy;
        net::WireLog &wire;
        MainWindow &window;
    };

    explicit Entrance(const Ground &ground, QObject *parent = nullptr);
    ~Entrance() override;

    //! What the options ask for; \a password as read from the standard input.
    void openFirst(const Options &options, const QString &password);
    void openAgain(); //!< The place of before, after signing out.
    void openNext(const site::Profile &server); //!< Goes in at once where the password is kept.

    const Place &place() const { return m_place; } //!< Of the present or last sign-in.
    site::SiteRules rules() const; //!< Of the profile; of the floor where there is none.
    AdminSite demoAdministration() const; //!< Empty outside of the demonstration.
    bool keepsPassword() const; //!< Of the present place, in the keychain.
    void dropPassword(); //!< Takes the kept one out of the keychain.
    PasswordKeeper &keeper() const { return *m_keeper; }
    DemoFloor &floor(); //!< Made at its first use.

    //! After entered(): the desk, with the place remembered. Null otherwise.
    std::unique_ptr<center::Desk> takeDesk();
    //! A new password for the session; kept once the server has taken it.
    void offerPassword(const QString &password) { m_offered = password; }
    void withdrawPassword() { m_offered.clear(); }

Q_SIGNALS:
    void entered();
    void administrationEntered(); //!< Of the place, without a desk.
    void keychainFound(bool isThere);
    void floorReady();
    void floorDied();
    void told(const QString &sentence); //!< For the workspace, where there is one.

private:
    void listenToPage();
    void listenToKeychain();
    void listenToFloor();
    void watch(center::Desk &desk);
    void signIn(const Place &place, const Entry &entry);
    void enterAdministration(const Place &place); //!< That alone, whatever the XuC does.
    void signInWithKept(); //!< The password comes from the keychain.
    void sendSignIn();
    void enterFloor();
    void handleFailure(const Error &error, const QUrl &server);
    void askAboutCertificate(const CertificateFacts &facts);
    void remember();
    void followProfile();
    void keepOffered(const center::Desk &desk);

    const Clock &m_clock;
    site::Settings &m_settings;
    const site::Policy &m_policy;
    MainWindow &m_window;
    SignInPage &m_page;
    std::unique_ptr<PasswordKeeper> m_keeper;
    std::unique_ptr<SignInFlow> m_flow;
    std::unique_ptr<DemoFloor> m_floor;
    Place m_place{};
    Entry m_entry{};
    QString m_offered{};
    bool m_hasAskedKeychain = false;
    bool m_usesKept = false; //!< The sign-in under way has its password from the keychain.
    bool m_entersFloor = false; //!< As soon as the simulator is ready.
};

} // namespace vigie::ui
