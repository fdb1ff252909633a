// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/adminroom.h"

#include "ui/admin/config/configdesk.h"
#include "ui/admin/health/healthdesk.h"

#include <utility>

namespace vigie::ui {

using namespace std::chrono_literals;
using xci::Failure;
using State = xci::Session::State;

AdminRoom::AdminRoom(const AdminSite &site, const QString &auditFile, QObject *parent)
    : QObject(parent)
    , m_site(site)
    , m_audit(auditFile)
    , m_configuration(new ConfigDesk(*this))
    , m_health(new HealthDesk(*this))
{
    m_client.setWatch(&m_recorder);
    m_client.session().close();
    m_again.setInterval(10s);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (session().state() != State::NeedsPassword && !m_directory.isReading())
            Q_EMIT due();
    });
    connect(&m_client.session(), &xci::Session::stateChanged, this, &AdminRoom::heedSession);
    connect(&m_client.session(), &xci::Session::renewed, this, [this] {
        m_wasRenewed = true;
        m_signedInAt = QDateTime::currentDateTime();
        Q_EMIT sessionChanged();
    });
    connect(&m_directory, &xci::Directory::failed, this,
            [this](xci::Directory::Part, const Failure &failure) { setTrouble(failure); });
    // Nothing failed in a whole reading: whatever was wrong is over.
    connect(&m_directory, &xci::Directory::readingChanged, this, [this] {
        if (m_directory.isReading())
            m_fresh = true;
        else if (m_fresh)
            setTrouble({});
    });
}

void AdminRoom::setTrouble(const std::optional<Failure> &failure)
{
    if (failure)
        m_fresh = false;
    if (m_trouble == failure)
        return;
    m_trouble = failure;
    Q_EMIT troubleChanged();
}

void AdminRoom::setSite(const AdminSite &site)
{
    if (site == m_site)
        return;
    const bool isOther = site.server != m_site.server || site.login != m_site.login
        || site.pin != m_site.pin || site.authorities != m_site.authorities
        || site.allowsClearText != m_site.allowsClearText;
    if (isOther) {
        if (site.server != m_site.server || site.login != m_site.login)
            Q_EMIT leaving();
        leave();
        m_typed.clear(); // It was for the other server's place in the keychain.
        m_hasEntered = false;
        m_trouble.reset();
    }
    m_site = site;
    Q_EMIT siteChanged();
}

//! Nothing that is under way there will be heard of any more; the site is still the one that is
//! left, as what is told and kept belongs to it.
void AdminRoom::leave()
{
    m_client.session().close();
    m_saves.abandonAll();
    m_directory.clear();
    m_reachability.clear();
    if (m_job.state == XivoJob::State::None)
        return;
    if (m_job.state == XivoJob::State::Running) {
        m_job.state = XivoJob::State::Failed;
        m_job.failure = {.kind = Failure::Kind::AnswerLost};
        Q_EMIT xivoJobChanged();
    }
    m_job = {}; // It was told, and is no matter of the next one.
    Q_EMIT xivoJobChanged();
}

void AdminRoom::setWireLog(net::WireLog *log)
{
    m_client.session().setWireLog(log);
    m_configuration->client().setWireLog(log);
}

void AdminRoom::setAround(const SiteAround &around)
{
    m_around = around;
    Q_EMIT aroundChanged();
}

void AdminRoom::enter()
{
    if (!hasServer())
        return;
    if (!m_hasEntered) {
        m_hasEntered = true;
        if (!m_site.password.isEmpty())
            openSession(m_site.password);
        else if (m_site.keepsPassword && !m_site.login.isEmpty())
            recallPassword();
        return;
    }
    if (session().state() != State::NeedsPassword)
        m_directory.refresh();
}

void AdminRoom::setWatched(bool isWatched)
{
    if (isWatched && !m_again.isActive())
        m_again.start();
    else if (!isWatched)
        m_again.stop();
}

void AdminRoom::recallPassword()
{
    m_asksKeychain = true;
    m_keychain.read(owner(), [this, asked = owner()](const Result<QString> &kept) {
        m_asksKeychain = false;
        if (asked == owner() && kept && !kept->isEmpty()) {
            m_usesKept = true;
            openSession(*kept);
        }
        Q_EMIT sessionChanged();
    });
}

void AdminRoom::openSession(const QString &password)
{
    const xci::Session &now = session();
    const bool isSame
        = now.account().server == m_site.server && now.account().login == m_site.login;
    if (isSame) {
        m_client.session().signIn(password); // The picture stays on screen.
    } else {
        m_saves.abandonAll();
        m_directory.clear();
        m_client.session().open({.server = m_site.server,
                                 .login = m_site.login,
                                 .password = password,
                                 .pin = m_site.pin,
                                 .authorities = m_site.authorities,
                                 .allowsClearText = m_site.allowsClearText});
        m_client.session().signIn();
    }
}

void AdminRoom::retry()
{
    Q_EMIT triedByHand();
    m_directory.refresh();
}

void AdminRoom::signIn(const QString &login, const QString &password, bool keeps)
{
    Q_EMIT triedByHand();
    const bool isNew = login != m_site.login || keeps != m_site.keepsPassword;
    if (!keeps && m_site.keepsPassword)
        m_keychain.remove(owner(), [](const Result<std::monostate> &) {});
    if (login != m_site.login) {
        Q_EMIT leaving();
        leave();
    }
    m_site.login = login;
    m_site.keepsPassword = keeps;
    m_typed = keeps ? password : QString();
    m_usesKept = false;
    if (isNew)
        Q_EMIT siteChanged();
    openSession(password);
}

void AdminRoom::heedSession(State state)
{
    if (state == State::SignedIn) {
        m_signedInAt = QDateTime::currentDateTime();
        m_wasRenewed = false;
        setTrouble({});
        if (!m_typed.isEmpty())
            m_keychain.write(owner(), std::exchange(m_typed, {}),
                             [this](const Result<std::monostate> &written) {
                                 if (written)
                                     return;
                                 m_site.keepsPassword = false; // The person is asked next time.
                                 Q_EMIT siteChanged();
                             });
        m_directory.refresh();
    }
    // A kept password that is not taken any more is of no use to anybody.
    const bool isRefused = session().failure().kind == Failure::Kind::Credentials;
    if (state == State::NeedsPassword && isRefused && std::exchange(m_usesKept, false))
        m_keychain.remove(owner(), [](const Result<std::monostate> &) {});
    Q_EMIT sessionChanged();
}

void AdminRoom::createXivo(const xci::XivoDraft &draft)
{
    m_job
        = {.state = XivoJob::State::Running, .draft = draft, .since = QDateTime::currentDateTime()};
    Q_EMIT xivoJobChanged();
    m_client.createXivo(draft, this, [this](const xci::Answer<xci::XivoId> &answer) {
        m_job.state = answer ? XivoJob::State::Done : XivoJob::State::Failed;
        if (answer)
            m_job.id = *answer;
        else
            m_job.failure = answer.failure();
        m_directory.refresh(xci::Directory::Part::Xivos);
        m_directory.refresh(xci::Directory::Part::Entities);
        Q_EMIT xivoJobChanged();
    });
}

void AdminRoom::forgetXivoJob()
{
    if (m_job.state == XivoJob::State::Running || m_job.state == XivoJob::State::None)
        return;
    m_job = {};
    Q_EMIT xivoJobChanged();
}

} // namespace vigie::ui
