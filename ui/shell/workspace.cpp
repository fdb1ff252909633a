// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace.h"

#include "center/callbackfiles.h"
#include "center/contactcenter.h"
#include "net/tls.h"
#include "site/pagechoices.h"
#include "site/policy.h"
#include "site/profiles.h"
#include "site/settings.h"
#include "ui/admin/adminplace.h"
#include "ui/agent/agentplace.h"
#include "ui/apps/webpanels.h"
#include "ui/console/consolepage.h"
#include "ui/models/frameclock.h"
#include "ui/settings/settingsdoor.h"
#include "ui/settings/settingsplace.h"
#include "ui/shell/admindoor.h"
#include "ui/shell/agentchoices.h"
#include "ui/shell/agentpages.h"
#include "ui/shell/applicationpages.h"
#include "ui/shell/awaybanner.h"
#include "ui/shell/linkbanner.h"
#include "ui/shell/loginquestions.h"
#include "ui/shell/passwordquestion.h"
#include "ui/shell/signintexts.h"
#include "ui/supervisor/supervisorplace.h"
#include "ui/widgets/floortable.h"
#include "ui/widgets/keymap.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/statevisual.h"
#include "ui/widgets/statusbar.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/toasts.h"

#include <QEvent>
#include <QPainter>
#include <QStackedLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace vigie::ui {

namespace {

    //! What the floor is kept under: the demonstration's server has another port each time.
    QString floorProfile(const center::Desk &desk, const QString &serverName)
    {
        const QString site = serverName.isEmpty() ? u"demo"_s : desk.server().authority();
        return u"%1@%2"_s.arg(desk.login(), site).replace(u'/', u'_');
    }

} // namespace

Workspace::Workspace(center::Desk &desk, models::FrameClock &clock, site::Settings &settings,
                     site::Policy &policy, KeyMap &keys, store::Journal &journal,
                     const AppTools &tools, const DesktopMeans &means, const QString &serverName,
                     QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_clock(clock)
    , m_settings(settings)
    , m_policy(policy)
    , m_keys(keys)
    , m_pageChoices(new site::PageChoices(settings, policy,
                                          serverName.isEmpty() ? QUrl() : desk.server(), this))
    , m_serverName(serverName)
    , m_floorTools(new FloorTools(desk, settings, serverName.isEmpty() ? nullptr : &journal,
                                  floorProfile(desk, serverName), this))
    , m_rail(new Rail(this))
    , m_banner(new LinkBanner(this))
    , m_away(new AwayBanner(this))
    , m_places(new QStackedLayout)
    , m_pages(new AgentPages({desk, clock, journal, policy, keys}, this))
    , m_settingsDoor(new SettingsDoor({desk, settings, policy, keys, *m_pageChoices}, means,
                                      serverName.isEmpty() ? QUrl() : desk.server(), this))
    , m_status(new StatusBar(this))
    , m_toasts(new Toasts(this))
    , m_alarmNews(new QWidget(this))
    , m_questions(new LoginQuestions(desk, this, this))
{
    setObjectName(u"workspace"_s);
    if (!serverName.isEmpty())
        desk.callbackFiles().setTrust([this](const QUrl &server) {
            const site::Profile profile = site::profileOf(m_settings, m_policy, m_desk.server());
            return center::CallbackFiles::Trust{.pin = site::pinFor(m_policy, profile, server),
                                                .allowsClearText
                                                = site::allowsClearText(profile, server)};
        });
    m_rail->setObjectName(u"rail"_s);
    m_status->setObjectName(u"statusBar"_s);
    m_rail->addPlace("headset"_L1, {});
    m_rail->addFoot("gear"_L1, {});
    m_rail->addFoot("sign-out"_L1, {});
    m_rail->addPlace("kanban"_L1, {});
    m_rail->addPlace("tree-structure"_L1, {});
    m_rail->setShown(AdminEntry, false);
    m_settingsDoor->setCanEmbed(WebPanels::isInstalled());
    m_isCompact = settings.usesCompactRows();
    makeAgentPlace();

    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_away);
    column->addLayout(m_places, 1);
    column->addWidget(m_status);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);

    connect(m_rail, &Rail::placeRequested, this, &Workspace::go);
    connect(m_banner, &LinkBanner::retryRequested, &desk, &center::Desk::retryNow);
    connect(m_banner, &LinkBanner::floorRequested, this, &Workspace::floorRequested);
    connect(m_banner, &LinkBanner::passwordRequested, this, [this] { askForPassword({}); });
    connect(&desk, &center::Desk::accessRefused, this, &Workspace::showRefusal);
    connect(&clock, &models::FrameClock::second, this, &Workspace::showLink);
    connect(&desk, &center::Desk::linkChanged, this, &Workspace::showLink);
    connect(&desk, &center::Desk::agentLoginFinished, this, &Workspace::showLoginOutcome);
    connect(&desk, &center::Desk::ownAgentChanged, this, &Workspace::titleChanged);
    connect(&desk, &center::Desk::ownUserChanged, this, &Workspace::titleChanged);
    // The demonstration's pages end with it.
    store::Journal *keptPops = serverName.isEmpty() ? nullptr : &journal;
    auto *applications
        = new ApplicationPages(desk, {policy, *m_pageChoices, keptPops}, tools, *m_pages, this);
    connect(applications, &ApplicationPages::told, this,
            [this](const QString &text) { m_toasts->show(Toasts::Kind::Note, text); });
    connect(&keys, &KeyMap::changed, this, &Workspace::showKeys);
    connect(m_settingsDoor, &SettingsDoor::made, this, [this](SettingsPlace *place) {
        connect(place, &SettingsPlace::leaveRequested, this, [this] { go(m_home); });
    });
    connect(&desk, &center::Desk::ownUserChanged, this, &Workspace::showFloorEntry);
    watchFloor();
    m_newLanguage.setSingleShot(true);
    m_newLanguage.setInterval(0);
    connect(&m_newLanguage, &QTimer::timeout, this, [this] {
        makeAgentPlace();
        if (m_floor)
            makeFloor();
        if (m_admin && m_admin->place())
            makeAdministration();
    });
    connect(&settings, &site::Settings::changed, this,
            [this] { m_agent->setOptions(agentOptions(m_policy, m_settings)); });
    if (desk.wireLog())
        m_wireBook = std::make_unique<WireBook>(*desk.wireLog(), desk.center());
    m_keys.bind(KeyAction::EventConsole, this, [this] { openConsole(); });
    retranslate();
    showFloorEntry();
    // Who takes no calls comes to look at the floor.
    go(!desk.center().ownAgent() && m_rail->isShown(FloorEntry) ? FloorEntry : AgentEntry);
}

Workspace::~Workspace()
{
    // It reads the book to its end.
    std::unique_ptr<ConsolePage>(m_console).reset();
    // Its pages read the room to their end.
    if (m_admin)
        std::unique_ptr<AdminPlace>(m_admin->place()).reset();
    // It writes the person's views at its end, which all that hears the settings has to live for.
    std::unique_ptr<SupervisorPlace>(m_floor).reset();
}

void Workspace::retranslate()
{
    m_rail->setText(AgentEntry,
                    m_desk.center().ownAgent() ? tr("Agent", "place of the rail")
                                               : tr("Queues", "place of the rail"));
    m_rail->setText(FloorEntry, tr("Floor", "place of the rail"));
    m_rail->setText(AdminEntry, tr("Admin", "place of the rail"));
    m_rail->setText(SettingsEntry, tr("Settings", "place of the rail"));
    m_rail->setText(SignOutEntry, tr("Sign out", "entry of the rail"));
    showLink();
    showKeys();
}

LinkNews Workspace::news() const
{
    LinkNews news;
    news.state = m_desk.link();
    news.server = m_serverName.isEmpty() ? tr("Demonstration floor") : m_serverName;
    news.isReadable = net::isClearTextForbidden(m_desk.server(), false);
    news.age = m_desk.lastEventAge();
    news.attempt = m_desk.attempt();
    news.hasFloorDied = m_hasFloorDied;
    news.isInCall = !m_desk.center().calls().calls().isEmpty();
    news.needsPassword = m_desk.needsPassword();
    news.isResuming = m_isResuming;
    if (news.state == center::LinkState::Down) {
        const auto downFor = std::chrono::duration_cast<std::chrono::milliseconds>(
            m_desk.clock().now() - m_desk.downSince());
        news.lostAt = m_desk.clock().wallTime().addMSecs(-downFor.count()).time();
        news.nextTryIn = m_desk.nextTryIn();
    }
    return news;
}

void Workspace::showLink()
{
    const LinkNews now = news();
    const bool isDown = now.state == center::LinkState::Down;
    const bool isLate = now.state == center::LinkState::Late;
    if (!now.needsPassword)
        m_isResuming = false;
    m_banner->setNews(now);
    m_status->setLink(isDown ? LinkMark::Down : (isLate ? LinkMark::Late : LinkMark::Live),
                      statusSentence(now));
    m_status->setAge(isAdminShown() ? m_admin->place()->sessionWords() : ageSentence(now));
    // While the link is down seconds matter: a person compares them with a colleague's.
    m_status->setTime(m_desk.clock().wallTime().toString(isDown ? u"HH:mm:ss"_s : u"HH:mm"_s));
}

void Workspace::askForPassword(const QString &problem)
{
    if (m_passwordQuestion)
        return;
    m_passwordQuestion = new PasswordQuestion(news().server, problem, this);
    // It is deleted later than it is closed.
    connect(m_passwordQuestion, &Dialog::finished, this, [this] { m_passwordQuestion.clear(); });
    connect(m_passwordQuestion, &PasswordQuestion::answered, this, [this](const QString &password) {
        m_isResuming = true;
        Q_EMIT passwordOffered(password);
        m_desk.resume(password);
        showLink();
    });
    m_passwordQuestion->open();
}

//! The first refusal waits in the banner: the person may be typing. A later one answers a try.
void Workspace::showRefusal(const Error &error)
{
    const bool wasTried = std::exchange(m_isResuming, false);
    showLink();
    if (wasTried)
        askForPassword(signInSentence(error, m_desk.server()));
}

void Workspace::showKeys()
{
    QList<StatusBar::KeyHint> keys;
    if (m_places->currentWidget() == m_agent)
        keys = m_agent->front() ? m_settingsDoor->place()->keyHints() : m_agent->keyHints();
    else if (isFloorShown())
        keys = m_floor->keyHints();
    else if (isAdminShown())
        keys = m_admin->place()->keyHints();
    else if (m_console && m_places->currentWidget() == m_console)
        keys = m_console->keyHints();
    keys.append({.key = m_keys.capText(KeyAction::AllKeys), .text = tr("All keys")});
    m_status->setKeys(keys);
}

QString Workspace::title() const
{
    const QString person = m_desk.center().self().fullName;
    const center::Agent *agent = m_desk.center().ownAgent();
    if (!agent)
        return tr("%1 – Vigie").arg(person);
    //: Window title: state of the agent, name.
    return tr("%1 · %2 – Vigie").arg(stateLabel(agent->state), person);
}

void Workspace::setFloorDied(bool died)
{
    m_hasFloorDied = died;
    showLink();
}

void Workspace::setCompactRows(bool compact)
{
    m_isCompact = compact;
    // The list of callers has two lines a row, whatever the person prefers for the others.
    for (const auto &name : {u"myQueues"_s, u"allQueues"_s, u"groupAgents"_s, u"dockedAgents"_s}) {
        if (auto *table = findChild<FloorTable *>(name))
            table->setDensity(compact ? FloorTable::Density::Compact
                                      : FloorTable::Density::Comfortable);
    }
    m_agent->setCompactRows(compact);
    if (m_floor)
        m_floor->setCompactRows(compact);
}

void Workspace::tell(const QString &failure)
{
    m_toasts->show(Toasts::Kind::Failure, failure);
}

void Workspace::showLoginOutcome(const center::AgentLogin::Outcome &outcome)
{
    if (outcome.isQuestion()) {
        m_questions->ask(outcome);
        return;
    }
    const QString sentence = loginSentence(outcome, {.own = m_desk.center().line().number});
    if (!sentence.isEmpty())
        tell(sentence);
}

void Workspace::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_newLanguage.start();
    }
}

void Workspace::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter(this).fillRect(rect(), themeOf(this).surface);
}

} // namespace vigie::ui
