// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/keychain.h"
#include "ui/admin/formsaves.h"
#include "ui/admin/health/sitearound.h"
#include "ui/admin/reachability.h"
#include "xci/directory.h"
#include "xciaudit/recorder.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <optional>

namespace vigie::net {
class WireLog;
}
namespace vigie::site {
class Settings;
}

namespace vigie::ui {

class ConfigDesk;
class HealthDesk;

//! Where an administrator signs in, as the profile has it; never a password.
struct AdminSite
{
    QUrl server{}; //!< Empty: the profile has no XCI.
    QString login{};
    QString pin{};
    QString authorities{}; //!< File of those that vouch for it besides the system's; empty: none.
    bool allowsClearText = false;
    bool keepsPassword = false;
    QString publicKey{}; //!< That the XCI signs in to new XiVOs with.
    QString password{}; //!< Of the demonstration alone.

    bool operator==(const AdminSite &) const = default;
};

//! The XCI of the profile: the session, the picture, and what outlives the pages.
//!
//! Signed in to when the room is first entered. Its loss is told by its own session and touches
//! nothing else.
class AdminRoom : public QObject
{
    Q_OBJECT
public:
    //! A XiVO that is being created: goes on when its page is left.
    struct XivoJob
    {
        enum class State : quint8 { None, Running, Done, Failed };
        State state = State::None;
        xci::XivoDraft draft{};
        QDateTime since{};
        xci::XivoId id{};
        xci::Failure failure{};
    };

    //! \a auditFile keeps what is changed, whichever page asks for it.
    AdminRoom(const AdminSite &site, const QString &auditFile, QObject *parent = nullptr);

    void setWireLog(net::WireLog *log);
    const AdminSite &site() const { return m_site; }
    void setSite(const AdminSite &site); //!< Another server or account ends the session.
    const SiteAround &around() const { return m_around; }
    void setAround(const SiteAround &around); //!< No matter of the session.
    HealthDesk &health() { return *m_health; }
    ConfigDesk &configuration() { return *m_configuration; }
    bool hasServer() const { return !m_site.server.isEmpty(); }
    bool hasConfiguration() const { return !m_around.configuration.isEmpty(); }

    xci::Client &client() { return m_client; }
    xciaudit::AuditBook &audit() { return m_audit; }
    xci::Directory &directory() { return m_directory; }
    const xci::Directory &directory() const { return m_directory; }
    const xci::Session &session() const { return m_client.session(); }

    void enter(); //!< The person looks: signs in if need be, and reads anew.
    void setWatched(bool isWatched); //!< While it is on screen, due() comes every 10 s.
    void signIn(const QString &login, const QString &password, bool keeps);
    void retry(); //!< The person wants what failed to be read again.
    bool isWaitingForKeychain() const { return m_asksKeychain; }
    //! Why the last reading failed; nothing: it did not.
    const std::optional<xci::Failure> &trouble() const { return m_trouble; }
    QDateTime signedInAt() const { return m_signedInAt; }
    bool wasRenewed() const { return m_wasRenewed; }

    FormSaves &saves() { return m_saves; }
    const Reachability &reachability() const { return m_reachability; }

    void createXivo(const xci::XivoDraft &draft);
    const XivoJob &xivoJob() const { return m_job; }
    void forgetXivoJob(); //!< Its end was seen.

Q_SIGNALS:
    void aroundChanged();
    void triedByHand(); //!< The person signs in, or wants it tried again.
    void due(); //!< What is on screen is to be read anew: an XCI tells nobody of changes.
    void leaving(); //!< For another server or login; the site is still the one that is left.
    void siteChanged(); //!< The profile's, or the login and choice of the person.
    void sessionChanged();
    void troubleChanged();
    void xivoJobChanged();

private:
    void leave();
    void openSession(const QString &password);
    void recallPassword();
    void heedSession(xci::Session::State state);
    void setTrouble(const std::optional<xci::Failure> &failure);
    secrets::Owner owner() const { return {m_site.server, m_site.login}; }

    AdminSite m_site;
    SystemClock m_clock{};
    xciaudit::AuditBook m_audit;
    xciaudit::Recorder m_recorder{m_audit, m_clock};
    SiteAround m_around{};
    xci::Client m_client;
    xci::Directory m_directory{m_client};
    FormSaves m_saves{};
    Reachability m_reachability{m_directory};
    secrets::Keychain m_keychain;
    QTimer m_again; //!< Reads anew while somebody looks.
    std::optional<xci::Failure> m_trouble{};
    QDateTime m_signedInAt{};
    XivoJob m_job{};
    QString m_typed{}; //!< A password to be kept once it is taken.
    bool m_hasEntered = false;
    bool m_asksKeychain = false;
    bool m_usesKept = false; //!< The password came from the keychain.
    bool m_wasRenewed = false;
    bool m_fresh = false; //!< Nothing failed in the reading under way.
    ConfigDesk *m_configuration;
    HealthDesk *m_health; //!< The last: it looks at all of the others.
};

} // namespace vigie::ui
