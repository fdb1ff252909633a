// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/tray.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "site/desktoprules.h"
#include "site/settings.h"
#include "telephony/driver.h"
#include "ui/agent/callorder.h"
#include "ui/agent/callwords.h"
#include "ui/agent/statecontrol.h"
#include "ui/desktop/autostart.h"
#include "ui/desktop/paneltone.h"
#include "ui/desktop/traypicture.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/menutext.h"
#include "ui/widgets/statevisual.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using telephony::Obstacle;
using telephony::Verb;

Tray::Tray(const QWidget &window, Autostart &autostart, site::Settings &settings,
           const QDBusConnection &session, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_autostart(autostart)
    , m_settings(settings)
    , m_panel(std::make_unique<PanelTone>(session))
{
    m_menu.setObjectName(u"trayMenu"_s);
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    Q_EMIT showRequested();
            });
    connect(&m_menu, &QMenu::aboutToShow, this, &Tray::fillMenu);
    connect(&autostart, &Autostart::changed, this, &Tray::refresh);
    connect(&settings, &site::Settings::changed, this, &Tray::refresh);
    connect(m_panel.get(), &PanelTone::changed, this, &Tray::refresh);
    m_menu.installEventFilter(this);
    refresh();
    m_icon.show();
}

Tray::~Tray() = default;

void Tray::setDesk(center::Desk *desk)
{
    if (m_desk)
        m_desk->disconnect(this);
    m_desk = desk;
    m_alarms = 0;
    if (desk) {
        connect(desk, &center::Desk::ownAgentChanged, this, &Tray::refresh);
        connect(desk, &center::Desk::callsChanged, this, &Tray::refresh);
        connect(desk, &center::Desk::linkChanged, this, &Tray::refresh);
        connect(desk, &center::Desk::statusesChanged, this, &Tray::refresh);
    }
    refresh();
}

void Tray::setAlarms(int alarms)
{
    m_alarms = alarms;
    refresh();
}

center::ShownState Tray::state() const
{
    const center::Agent *agent = m_desk ? m_desk->center().ownAgent() : nullptr;
    if (!m_desk || !m_desk->isUp())
        return center::ShownState::Unknown;
    return agent ? agent->state : center::ShownState::LoggedOut;
}

QString Tray::stateText() const
{
    if (!m_desk)
        return tr("Nobody is signed in");
    if (!m_desk->isUp())
        return tr("No link to the server");
    const center::Agent *agent = m_desk->center().ownAgent();
    if (!agent)
        return m_desk->center().self().fullName;
    const center::Status *cause = m_desk->center().statuses().find(agent->cause);
    if (agent->state == center::ShownState::Pause && cause)
        return cause->label;
    return stateLabel(agent->state);
}

QIcon Tray::picture() const
{
    const Theme &theme = themeOf(&m_window);
    if (!site::DesktopRules(m_settings).usesPlainTrayIcon())
        return trayIcon(state(), m_alarms, theme);
    if (!m_panel->isDark())
        return plainTrayIcon(state(), m_alarms, theme, theme.text);
    const Theme &panel = themeNamed(*m_panel->isDark() ? ThemeName::Dark : ThemeName::Light);
    return plainTrayIcon(state(), m_alarms, panel, panel.text);
}

void Tray::refresh()
{
    m_icon.setIcon(picture());
    m_icon.setToolTip(u"Vigie – "_s + oneLine(stateText()));
    // Desktops that draw the menu themselves read it before it is asked for.
    if (!m_menu.isVisible())
        fillMenu();
}

void Tray::fillMenu()
{
    m_menu.clear();
    QAction *title = m_menu.addAction(menuText(stateText()));
    title->setEnabled(false);
    m_menu.addSeparator();
    if (m_desk && m_desk->isUp()) {
        addCall();
        addStates();
    }
    connect(
        m_menu.addAction(m_window.isVisible() ? tr("Bring Vigie to the front") : tr("Show Vigie")),
        &QAction::triggered, this, &Tray::showRequested);
    QAction *starts = m_menu.addAction(tr("Start with the session"));
    starts->setCheckable(true);
    starts->setChecked(m_autostart.isOn());
    connect(starts, &QAction::triggered, this, [this](bool isOn) { m_autostart.set(isOn); });
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("Close Vigie…")), &QAction::triggered, this, &Tray::quitRequested);
}

void Tray::addCall()
{
    const auto add = [this](Verb verb, Order::Kind kind, const QString &words) {
        if (m_desk->phone().obstacle(verb) != Obstacle::None)
            return;
        connect(m_menu.addAction(menuText(words)), &QAction::triggered, this,
                [this, kind] { Q_EMIT ordered({.kind = kind}); });
    };
    const telephony::Call *ringing = ringingCall(m_desk->center().calls().calls());
    if (ringing)
        //: Menu of the tray; %1 is the caller.
        add(Verb::Answer, Order::Kind::Answer, tr("Answer %1").arg(CallWords::party(*ringing)));
    add(Verb::HangUp, Order::Kind::HangUp, ringing ? tr("Decline", "verb") : tr("Hang up"));
    if (!m_desk->center().calls().calls().isEmpty())
        m_menu.addSeparator();
}

void Tray::addStates()
{
    const center::Agent *agent = m_desk->center().ownAgent();
    if (!agent || !agent->isLoggedIn())
        return;
    const QList<StateChoice> choices = stateChoices(agent->state, m_desk->center().statuses());
    for (const StateChoice &choice : choices) {
        if (choice.kind != StateChoice::Kind::Ready && choice.kind != StateChoice::Kind::Pause)
            continue;
        connect(m_menu.addAction(menuText(StateControl::wordsOf(choice))), &QAction::triggered,
                this, [this, choice] { Q_EMIT stateChosen(choice); });
    }
    m_menu.addSeparator();
}

bool Tray::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
    return QObject::eventFilter(watched, event);
}

} // namespace vigie::ui
