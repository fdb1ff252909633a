// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tourguide.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "ui/models/queuemodel.h"
#include "ui/shell/application.h"
#include "ui/shell/demofloor.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/signinform.h"
#include "ui/shell/signintexts.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/tabs.h"

#include <QApplication>
#include <QJsonArray>
#include <QShortcut>
#include <QTableView>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::ui {

namespace {

    const auto ownLine = u"1001"_s;
    const auto unknownLine = u"99999"_s;
    const auto outsideNumber = u"0472105520"_s;
    constexpr QSize usualSize{1366, 768};
    constexpr QSize smallSize{1024, 700};
    //! Layouts and what they ask the tables settle in this time.
    constexpr auto settling = 70ms;

    //! A line on which another agent is logged in, from the simulator's state.
    QString lineInUse(const QJsonObject &state)
    {
        const QJsonArray agents = state["agents"_L1].toArray();
        for (const auto &each : agents) {
            QString line = each["phone"_L1].toString();
            const QString name = each["state"_L1].toString();
            if (name == "AgentReady"_L1 && !line.isEmpty() && line != ownLine)
                return line;
        }
        return {};
    }

} // namespace

TourGuide::TourGuide(QApplication &qtApplication, const QString &folder)
    : m_qtApplication(qtApplication)
    , m_folder(folder)
    , m_floor(std::make_unique<DemoFloor>())
{
    connect(&m_script, &TourScript::finished, this, [this] {
        QTextStream(stdout) << m_pictures << " pictures in " << m_folder.absolutePath() << '\n';
        Q_EMIT finished(0);
    });
    connect(&m_script, &TourScript::failed, this, [this](const QString &what) {
        QTextStream(stderr) << "vigie: the tour waited in vain for " << what << '\n';
        if (m_program)
            m_hands.picture().save(m_folder.filePath(u"stopped-here.png"_s));
        Q_EMIT finished(1);
    });
}

TourGuide::~TourGuide() = default;

void TourGuide::start()
{
    m_script.act([this] { m_floor->start(); });
    m_script.until(u"the simulator"_s, [this] { return m_floor->isReady(); });
    m_script.act([this] { m_hands.setControl(m_floor->control()); });
    addLanguage(u"en"_s);
    addLanguage(u"fr"_s);
    m_script.run();
}

void TourGuide::addLanguage(const QString &code)
{
    m_script.act([this, code] { openProgram(code); });
    addSignIn();
    addLoginQuestions();
    addIdle();
    addCall();
    addSecondCall();
    addAfterCall();
    addBusyFloor();
    addCallers();
    addLists();
    addLinkLoss();
    addSettings();
    addFarewell();
}

void TourGuide::openProgram(const QString &language)
{
    m_language = language;
    // Each language begins on a fresh machine: no server is remembered.
    m_settings = std::make_unique<QTemporaryDir>();
    Application::Setup setup;
    setup.options.language = language;
    setup.options.theme = ThemeChoice::Light;
    setup.settingsFile = m_settings->filePath(u"vigie.ini"_s);
    setup.journalFile = m_settings->filePath(u"journal.sqlite"_s);
    m_program = std::make_unique<Application>(m_qtApplication, setup);
    m_program->start();
    m_hands.setWindow(&m_program->window());
}

void TourGuide::closeProgram()
{
    m_program.reset();
}

// Pictures ------------------------------------------------------------------------------------

void TourGuide::picture(const QString &screen)
{
    for (const bool isSmall : {false, true}) {
        for (const auto &[theme, choice] :
             {std::pair(u"light"_s, ThemeChoice::Light), std::pair(u"dark"_s, ThemeChoice::Dark)}) {
            m_script.act([this, isSmall, choice = choice] {
                m_program->window().resize(isSmall ? smallSize : usualSize);
                m_program->useTheme(choice);
            });
            m_script.rest(settling);
            m_script.act([this, screen, theme = theme, isSmall] { save(screen, theme, isSmall); });
        }
    }
    m_script.act([this] {
        m_program->window().resize(usualSize);
        m_program->useTheme(ThemeChoice::Light);
    });
    m_script.rest(settling);
}

void TourGuide::save(const QString &screen, const QString &theme, bool isSmall)
{
    const QString name
        = u"%1-%2-%3%4.png"_s.arg(screen, theme, m_language, isSmall ? u"-1024"_s : QString());
    if (m_hands.picture().save(m_folder.filePath(name)))
        ++m_pictures;
}

// Conditions ----------------------------------------------------------------------------------

void TourGuide::waitFor(const QString &widget)
{
    m_script.until(widget, [this, widget] { return m_hands.sees(widget); });
}

bool TourGuide::isInState(center::ShownState state) const
{
    const center::Agent *agent
        = m_program->desk() ? m_program->desk()->center().ownAgent() : nullptr;
    return agent && agent->state == state;
}

void TourGuide::waitForState(center::ShownState state)
{
    m_script.until(u"the state %1"_s.arg(int(state)), [this, state] { return isInState(state); });
}

void TourGuide::waitForCalls(int count, bool areTalking)
{
    m_script.until(u"%1 calls"_s.arg(count), [this, count, areTalking] {
        const auto &calls = m_program->desk()->center().calls().calls();
        return calls.size() == count
            && (!areTalking
                || std::none_of(calls.begin(), calls.end(), [](const telephony::Call &call) {
                       return call.state == telephony::CallState::Ringing
                           || call.state == telephony::CallState::Dialing;
                   }));
    });
}

QString TourGuide::ownQueue() const
{
    const center::ContactCenter &center = m_program->desk()->center();
    const center::Membership *best = nullptr;
    for (const center::Membership &each : center.ownAgent()->memberships) {
        if (!best || each.penalty < best->penalty)
            best = &each;
    }
    return best ? center.queue(best->queue).number : QString();
}

// Screens -------------------------------------------------------------------------------------

void TourGuide::addSignIn()
{
    waitFor(u"address"_s);
    m_script.act([this] {
        m_hands.type(u"address"_s, u"localhost"_s);
        m_hands.type(u"port"_s, QString::number(m_floor->server().port()));
        m_hands.type(u"serverName"_s, u"Acme, production"_s);
    });
    waitFor(u"addressAnswer"_s);
    picture(u"first-run"_s);
    m_script.act([this] { m_hands.click(u"saveServer"_s); });
    waitFor(u"login"_s);
    m_script.act([this] {
        m_hands.type(u"login"_s, u"agent1"_s);
        m_hands.type(u"password"_s, u"demo"_s);
        m_hands.type(u"phone"_s, ownLine);
    });
    waitFor(u"reach"_s);
    picture(u"sign-in"_s);
}

void TourGuide::addLoginQuestions()
{
    const auto hasProblem
        = [this] { return !m_program->window().signInPage()->form()->problem().isEmpty(); };
    m_script.act([this] {
        m_hands.type(u"phone"_s, unknownLine);
        m_hands.click(u"signIn"_s);
    });
    m_script.until(u"an unknown line"_s, hasProblem);
    picture(u"sign-in-error"_s);

    m_script.repeatUntil(
        u"an agent who is logged in"_s,
        [this] {
            m_hands.ask([this](const QJsonObject &state) { m_busyLine = lineInUse(state); });
        },
        500ms, [this] { return !m_busyLine.isEmpty(); }, 20s);
    m_script.act([this] {
        m_hands.type(u"phone"_s, m_busyLine);
        m_hands.click(u"signIn"_s);
    });
    waitFor(u"lineInUse"_s);
    picture(u"line-in-use"_s);
    m_script.act([this] { m_hands.click(u"cancel"_s); });
    m_script.until(u"the form"_s, [this] { return !m_hands.sees(u"lineInUse"_s); });
    m_script.act([this] {
        m_hands.type(u"phone"_s, ownLine);
        m_hands.click(u"signIn"_s);
    });
    waitFor(u"workspace"_s);
    addReady();
}

void TourGuide::addReady()
{
    // The server keeps a pause from one login to the next; the menu's first entry ends it.
    m_script.repeatUntil(
        u"the state Ready"_s,
        [this] {
            if (m_hands.sees(u"stateMenu"_s))
                m_hands.press(Qt::Key_Return);
            else if (isInState(center::ShownState::Pause))
                m_hands.click(u"stateButton"_s);
        },
        300ms, [this] { return isInState(center::ShownState::Ready); }, 15s);
}

void TourGuide::addIdle()
{
    m_script.rest(1500ms);
    picture(u"agent-idle"_s);
}

void TourGuide::addLists()
{
    const auto openTab = [this](int index) {
        m_script.act([this, index] {
            if (auto *tabs = qobject_cast<Tabs *>(m_hands.find(u"agentTabs"_s)))
                m_hands.clickAt(tabs, tabs->tabRect(index).center());
        });
        m_script.rest(settling);
    };
    openTab(1);
    picture(u"all-queues"_s);
    openTab(2);
    picture(u"group-agents"_s);
    openTab(0);
}

void TourGuide::addRinging()
{
    // The others take what comes until the agent has waited longest.
    m_script.repeatUntil(
        u"a queue call that rings"_s,
        [this] {
            m_hands.post(u"call"_s,
                         {{u"to"_s, ownQueue()},
                          {u"number"_s, outsideNumber},
                          {u"name"_s, u"Hélène Vasseur"_s}});
        },
        2s, [this] { return isInState(center::ShownState::Ringing); }, 60s);
    m_script.rest(300ms);
}

void TourGuide::addCall()
{
    addRinging();
    picture(u"incoming"_s);
    m_script.act([this] { m_hands.click(u"answer"_s); });
    waitForState(center::ShownState::AcdCall);
    m_script.rest(1200ms);
    picture(u"agent-call"_s);
}

bool TourGuide::hasLongWait() const
{
    // A little over the first threshold of the longest wait, so that the cell shows it.
    constexpr auto longWait = 33s;
    const center::ContactCenter &center = m_program->desk()->center();
    for (const center::Membership &each : center.ownAgent()->memberships) {
        const auto since = center.queue(each.queue).longestWaitSince;
        if (since && m_program->desk()->clock().now() - *since > longWait)
            return true;
    }
    return false;
}

void TourGuide::sendCaller()
{
    const QList<std::pair<QString, QString>> callers{
        {u"0478901234"_s, u"Transports Vasseur"_s},  {u"0388541000"_s, u"Peter Lindqvist"_s},
        {u"0142685300"_s, u"Hôtel Bellevue"_s},      {u"0556101520"_s, u"Nadia Benali"_s},
        {u"0240118090"_s, u"Garage du Pont-Neuf"_s}, {u"0320557700"_s, u"Inès Carpentier"_s},
        {u"0491334455"_s, u"Harold Poirier"_s}};
    const QStringList queues{ownQueue(), u"3005"_s, ownQueue(), u"3003"_s, u"3006"_s};
    const auto &[number, name] = callers[m_callers % callers.size()];
    m_hands.post(
        u"call"_s,
        {{u"to"_s, queues[m_callers % queues.size()]}, {u"number"_s, number}, {u"name"_s, name}});
    ++m_callers;
}

void TourGuide::addBusyFloor()
{
    m_script.repeatUntil(
        u"a long wait in an own queue"_s, [this] { sendCaller(); }, 1200ms,
        [this] { return hasLongWait(); }, 150s);
    picture(u"paused"_s);
}

void TourGuide::addCallers()
{
    m_script.act([this] {
        auto *table = qobject_cast<QTableView *>(m_hands.find(u"myQueues"_s));
        if (!table)
            return;
        const QModelIndexList rows
            = table->model()->match(table->model()->index(0, models::QueueModel::NumberColumn),
                                    Qt::DisplayRole, ownQueue(), 1, Qt::MatchExactly);
        if (rows.isEmpty())
            return;
        m_hands.clickAt(table->viewport(), table->visualRect(rows.constFirst()).center());
        table->setFocus();
        m_hands.press(Qt::Key_Right);
    });
    m_script.rest(500ms);
    picture(u"callers"_s);
}

void TourGuide::addSecondCall()
{
    m_script.act([this] { m_hands.click(u"transfer"_s); });
    waitFor(u"transferPanel"_s);
    m_script.act([this] { m_hands.type(u"transferNumber"_s, u"0612345678"_s); });
    picture(u"transfer"_s);
    m_script.act([this] { m_hands.click(u"attendedTransfer"_s); });
    waitForCalls(2, true);
    m_script.rest(1200ms);
    picture(u"agent-two-calls"_s);
    m_script.act([this] { m_hands.click(u"cancelTransfer"_s); });
    waitForCalls(1, true);
    m_script.rest(500ms);
    m_script.repeatUntil(
        u"the end of the call"_s, [this] { m_hands.click(u"hangUp"_s); }, 2s,
        [this] { return m_program->desk()->center().calls().calls().isEmpty(); }, 10s);
}

void TourGuide::addAfterCall()
{
    waitForState(center::ShownState::Wrapup);
    m_script.rest(1200ms);
    picture(u"wrap-up"_s);
    // From here, before the next call rings: first what is ready, then the reasons of a pause.
    m_script.act([this] { m_hands.click(u"stateButton"_s); });
    waitFor(u"stateMenu"_s);
    picture(u"state-menu"_s);
    m_script.act([this] {
        m_hands.press(Qt::Key_Down);
        m_hands.press(Qt::Key_Return);
    });
    waitForState(center::ShownState::Pause);
}

void TourGuide::addLinkLoss()
{
    addReady();
    addRinging();
    m_script.act([this] { m_hands.click(u"answer"_s); });
    waitForState(center::ShownState::AcdCall);
    m_script.rest(1200ms);
    m_script.act([this] { m_floor->stop(); });
    m_script.until(u"the banner"_s, [this] { return m_hands.sees(u"banner"_s); });
    m_script.rest(2500ms);
    picture(u"link-lost"_s);
    m_script.act([this] { m_floor->start(); });
    m_script.until(
        u"the link"_s, [this] { return m_program->desk()->isUp(); }, 40s);
    m_script.act([this] { m_hands.setControl(m_floor->control()); });
    picture(u"link-back"_s);
}

void TourGuide::addSettings()
{
    const auto openEntry = [this](int entry) {
        m_script.act([this, entry] {
            if (auto *rail = qobject_cast<Rail *>(m_hands.find(u"rail"_s)))
                m_hands.clickAt(rail, rail->entryRect(entry).center());
        });
        m_script.rest(settling);
    };
    openEntry(1);
    waitFor(u"settingsTheme"_s);
    picture(u"settings"_s);
    openEntry(0);
    m_script.act([this] {
        const auto shortcuts = m_program->window().findChildren<QShortcut *>();
        for (QShortcut *each : shortcuts) {
            if (each->key() == QKeySequence(Qt::Key_F1))
                QMetaObject::invokeMethod(each, "activated");
        }
    });
    waitFor(u"keysDialog"_s);
    picture(u"keys"_s);
    m_script.act([this] { m_hands.click(u"closeKeys"_s); });
}

void TourGuide::addFarewell()
{
    m_script.until(u"the end of the dialog"_s, [this] { return !m_hands.sees(u"keysDialog"_s); });
    m_script.act([this] { m_program->window().close(); });
    waitFor(u"leaveDialog"_s);
    picture(u"leave"_s);
    m_script.act([this] { m_hands.click(u"logOut"_s); });
    m_script.until(u"the closed window"_s, [this] { return !m_program->window().isVisible(); });
    m_script.act([this] { closeProgram(); });
}

} // namespace vigie::ui
