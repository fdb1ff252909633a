// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour/tourstage.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "ui/desktop/soundplayer.h"
#include "ui/shell/application.h"
#include "ui/shell/demofloor.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/tabs.h"

#include <QApplication>
#include <QFile>
#include <QLocale>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::ui {

namespace {

    const auto outsideNumber = u"0472105520"_s;
    constexpr QSize usualSize{1366, 768};
    constexpr QSize smallSize{1024, 700};

} // namespace

TourStage::TourStage(QApplication &qtApplication, const TourPlan &plan)
    : m_qtApplication(qtApplication)
    , m_plan(plan)
    , m_folder(plan.folder)
    , m_floor(std::make_unique<DemoFloor>())
{
}

TourStage::~TourStage() = default;

void TourStage::openProgram(const QString &language)
{
    m_language = language;
    // Each language begins on a fresh machine: no server is remembered.
    m_settings = std::make_unique<QTemporaryDir>();
    Application::Setup setup;
    setup.options.language = language;
    setup.options.theme = ThemeChoice::Light;
    setup.settingsFile = m_settings->filePath(u"vigie.ini"_s);
    setup.journalFile = m_settings->filePath(u"journal.sqlite"_s);
    setup.policyFile = m_settings->filePath(u"policy.ini"_s);
    // Of the applications' cases only those that a scene brings about; no browser is opened.
    QSettings policy(setup.policyFile, QSettings::IniFormat);
    const QString pages = m_floor->thirdParty().toString();
    policy.setValue("ThirdParty/Url"_L1, QString(pages + u"/thirdparty/service?listed"_s));
    policy.setValue("ThirdParty/AllowedOrigins"_L1, pages);
    policy.sync();
    // A desktop that has everything, and stays as it was.
    setup.desktop.hasTray = [] { return true; };
    setup.desktop.sounds = [] { return SoundPlayer::silent(); };
    setup.desktop.autostartFolder = m_settings->filePath(u"autostart"_s);
    setup.tools = {.openPage = [](const QUrl &) { return true; },
                   .startProgram = [](const QString &, const QStringList &) { return true; }};
    m_program = std::make_unique<Application>(m_qtApplication, setup);
    m_program->start();
    m_hands.setWindow(&m_program->window());
}

void TourStage::closeProgram()
{
    m_program.reset();
}

// Pictures ------------------------------------------------------------------------------------

bool TourStage::wants(const QString &screen) const
{
    return m_plan.scenes.isEmpty() || m_plan.scenes.contains(m_scene.name)
        || m_plan.scenes.contains(screen);
}

void TourStage::picture(const QString &screen, int extras)
{
    // Which scene it is shows only when its steps are done.
    m_script.act([this, screen, extras] {
        Q_ASSERT(m_scene.pictures.contains(screen));
        if (!wants(screen))
            return;
        if (m_language == "pseudo"_L1)
            m_script.act([this, screen] { check(screen); });
        for (const bool isSmall : {false, true}) {
            pictureIn(screen, u"light"_s, ThemeChoice::Light, isSmall);
            pictureIn(screen, u"dark"_s, ThemeChoice::Dark, isSmall);
        }
        if ((extras & Contrast) || m_plan.theme == ThemeChoice::Contrast)
            pictureIn(screen, u"contrast"_s, ThemeChoice::Contrast, false);
        if (extras & LargeText)
            largePicture(screen);
        m_script.act([this] {
            m_program->window().resize(usualSize);
            m_program->useTheme(ThemeChoice::Light);
        });
        m_script.rest(settling);
    });
}

void TourStage::pictureIn(const QString &screen, const QString &theme, ThemeChoice choice,
                          bool isSmall)
{
    if (m_plan.theme && *m_plan.theme != ThemeChoice::System && *m_plan.theme != choice)
        return;
    m_script.act([this, choice, isSmall] {
        m_program->window().resize(isSmall ? smallSize : usualSize);
        m_program->useTheme(choice);
    });
    m_script.rest(settling);
    m_script.act([this, screen, theme, isSmall] {
        save(u"%1-%2-%3%4"_s.arg(screen, theme, m_language, isSmall ? u"-1024"_s : QString()));
    });
}

void TourStage::largePicture(const QString &screen)
{
    const int usual = m_program->settings().textSize();
    for (const bool isSmall : {false, true}) {
        m_script.act([this, isSmall] {
            m_program->useTheme(ThemeChoice::Light);
            m_program->settings().setTextSize(150);
            m_program->window().resize(isSmall ? smallSize : usualSize);
        });
        m_script.rest(settling * 2);
        m_script.act([this, screen, isSmall] {
            save(
                u"%1-light-%2%3-large"_s.arg(screen, m_language, isSmall ? u"-1024"_s : QString()));
        });
    }
    m_script.act([this, usual] { m_program->settings().setTextSize(usual); });
    m_script.rest(settling);
}

void TourStage::save(const QString &name)
{
    if (m_hands.picture().save(m_folder.filePath(name + u".png"_s)))
        ++m_pictures;
}

void TourStage::check(const QString &screen)
{
    // The words of the site: whatever the floor of the demonstration is made from calls things,
    // what people there wrote, and the system's names of days and months.
    const QStringList files
        = qEnvironmentVariable("VIGIE_TOUR_NAMES").split(u':', Qt::SkipEmptyParts);
    for (const QString &name : files) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            m_check.allow({QString::fromUtf8(file.readAll())});
    }
    for (int day = 1; day <= 7; ++day)
        m_check.allow({QLocale().dayName(day), QLocale().dayName(day, QLocale::ShortFormat)});
    for (int month = 1; month <= 12; ++month)
        m_check.allow(
            {QLocale().monthName(month), QLocale().monthName(month, QLocale::ShortFormat)});
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *each : all) {
        if (each->isVisible())
            m_findings += m_check.lookAt(each, screen);
    }
}

void TourStage::saveWhereItStopped()
{
    if (m_program)
        m_hands.picture().save(m_folder.filePath(u"stopped-here.png"_s));
}

// Conditions ----------------------------------------------------------------------------------

void TourStage::waitFor(const QString &widget)
{
    m_script.until(widget, [this, widget] { return m_hands.sees(widget); });
}

bool TourStage::isInState(center::ShownState state) const
{
    const center::Agent *agent
        = m_program->desk() ? m_program->desk()->center().ownAgent() : nullptr;
    return agent && agent->state == state;
}

void TourStage::waitForState(center::ShownState state)
{
    m_script.until(u"the state %1"_s.arg(int(state)), [this, state] { return isInState(state); });
}

void TourStage::waitForCalls(int count, bool areTalking)
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

QString TourStage::ownQueue() const
{
    const center::ContactCenter &center = m_program->desk()->center();
    const center::Membership *best = nullptr;
    for (const center::Membership &each : center.ownAgent()->memberships) {
        if (!best || each.penalty < best->penalty)
            best = &each;
    }
    return best ? center.queue(best->queue).number : QString();
}

// Steps that scenes share ---------------------------------------------------------------------

void TourStage::addFloor()
{
    m_script.act([this] { m_floor->start(); });
    m_script.until(u"the simulator"_s, [this] { return m_floor->isReady(); });
    m_script.act([this] { m_hands.setControl(m_floor->control()); });
}

void TourStage::openServer()
{
    waitFor(u"address"_s);
    m_script.act([this] {
        m_hands.type(u"address"_s, u"localhost"_s);
        m_hands.type(u"port"_s, QString::number(m_floor->server().port()));
        m_hands.type(u"serverName"_s, u"Acme, production"_s);
    });
    waitFor(u"addressAnswer"_s);
}

void TourStage::fillIn()
{
    m_script.act([this] { m_hands.click(u"saveServer"_s); });
    waitFor(u"login"_s);
    m_script.act([this] {
        m_hands.type(u"login"_s, u"agent1"_s);
        m_hands.type(u"password"_s, u"demo"_s);
        m_hands.type(u"phone"_s, ownLine());
    });
    waitFor(u"reach"_s);
}

void TourStage::comeHome()
{
    m_script.act([this] {
        if (!m_program->desk()) {
            openServer();
            fillIn();
            m_script.act([this] { m_hands.click(u"signIn"_s); });
            waitFor(u"workspace"_s);
        }
        openPlace(0);
        openTab(0);
    });
}

void TourStage::openPlace(int railEntry)
{
    m_script.act([this, railEntry] {
        if (auto *rail = qobject_cast<Rail *>(m_hands.find(u"rail"_s)))
            m_hands.clickAt(rail, rail->entryRect(railEntry).center());
    });
    m_script.rest(settling);
}

void TourStage::openTab(int index)
{
    m_script.act([this, index] {
        if (auto *tabs = qobject_cast<Tabs *>(m_hands.find(u"agentTabs"_s)))
            m_hands.clickAt(tabs, tabs->tabRect(index).center());
    });
    m_script.rest(settling);
}

void TourStage::beReady()
{
    // The server keeps a pause from one login to the next; the menu's first entry ends it.
    m_script.repeatUntil(
        u"the state Ready"_s,
        [this] {
            if (m_hands.sees(u"stateMenu"_s))
                m_hands.press(Qt::Key_Return);
            else if (isInState(center::ShownState::Pause) || isInState(center::ShownState::Wrapup))
                m_hands.click(u"stateButton"_s);
        },
        300ms, [this] { return isInState(center::ShownState::Ready); }, 15s);
}

void TourStage::bePaused()
{
    // After a call what is ready comes first in the menu, then the reasons of a pause.
    m_script.repeatUntil(
        u"a pause"_s,
        [this] {
            if (!m_hands.sees(u"stateMenu"_s)) {
                m_hands.click(u"stateButton"_s);
                return;
            }
            if (isInState(center::ShownState::Wrapup))
                m_hands.press(Qt::Key_Down);
            m_hands.press(Qt::Key_Return);
        },
        400ms, [this] { return isInState(center::ShownState::Pause); }, 15s);
}

void TourStage::endCalls()
{
    m_script.repeatUntil(
        u"the end of the calls"_s, [this] { m_hands.click(u"hangUp"_s); }, 2s,
        [this] { return m_program->desk()->center().calls().calls().isEmpty(); }, 10s);
}

void TourStage::ring()
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

} // namespace vigie::ui
