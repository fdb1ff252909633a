// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/desktopsection.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "site/settings.h"
#include "ui/settings/choicebutton.h"
#include "ui/settings/settingsrow.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/switch.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vigie::ui {

namespace {

    constexpr std::array<int, 5> idleMinutes{0, 5, 10, 15, 30};
    constexpr int firstReason = 2; //!< Behind "do nothing" and the plain pause.
    constexpr std::array holds{site::SleepHold::None, site::SleepHold::Automatic,
                               site::SleepHold::Any};

    template <typename Value, std::size_t Size>
    int placeOf(const std::array<Value, Size> &all, Value value, int otherwise)
    {
        const auto found = std::find(all.begin(), all.end(), value);
        return found == all.end() ? otherwise : int(found - all.begin());
    }

} // namespace

DesktopSection::DesktopSection(center::Desk &desk, site::Settings &settings,
                               const DesktopMeans &means, QWidget *parent)
    : SettingsSection("desktop"_L1, parent)
    , m_desk(desk)
    , m_means(means)
    , m_rules(settings)
{
    addSession();
    addTray();
    addAbsence();
    connect(&settings, &site::Settings::changed, this, [this](const QString &key) {
        if (key.startsWith("desktop/"_L1))
            refresh();
    });
    connect(&desk, &center::Desk::statusesChanged, this, [this] {
        refreshReasons();
        refresh();
    });
    connect(&desk, &center::Desk::ownAgentChanged, this, &DesktopSection::refreshAbsence);
    retranslate();
}

void DesktopSection::addSession()
{
    m_startRow = addRow("startRow"_L1);
    m_start = new Switch(QString(), m_startRow);
    m_start->setObjectName(u"startWithSession"_s);
    m_startRow->addControl(m_start);
    connect(m_start, &Switch::wished, this, [this](bool isOn) {
        const bool isDone = m_means.setStartsWithSession(isOn);
        m_startRow->setError(isDone ? QString()
                                    : tr("The desktop's folder for this cannot be written."));
        refresh();
    });
}

void DesktopSection::addTray()
{
    m_closeRow = addRow("closeRow"_L1);
    m_close = new Segments({}, m_closeRow);
    m_close->setObjectName(u"closesToTray"_s);
    m_closeRow->addControl(m_close);
    connect(m_close, &Segments::currentChanged, this,
            [this](int index) { m_rules.setClosesToTray(index == 1); });
    m_trayRow = addRow("trayIconRow"_L1);
    m_tray = new Segments({}, m_trayRow);
    m_tray->setObjectName(u"trayIcon"_s);
    m_trayRow->addControl(m_tray);
    connect(m_tray, &Segments::currentChanged, this,
            [this](int index) { m_rules.setUsesPlainTrayIcon(index == 1); });
    m_closeRow->setVisible(m_means.hasTray);
    m_trayRow->setVisible(m_means.hasTray);
}

void DesktopSection::addAbsence()
{
    m_lockRow = addRow("lockRow"_L1);
    m_lock = new ChoiceButton(m_lockRow);
    m_lock->setObjectName(u"onLock"_s);
    m_lockRow->addControl(m_lock);
    connect(m_lock, &ChoiceButton::chosen, this, [this](int index) {
        m_rules.setPausesOnLock(index > 0, m_reasons.value(index - firstReason));
    });
    m_idleRow = addRow("idleRow"_L1);
    m_idle = new ChoiceButton(m_idleRow);
    m_idle->setObjectName(u"idleReminder"_s);
    m_idleRow->addControl(m_idle);
    connect(m_idle, &ChoiceButton::chosen, this, [this](int index) {
        m_rules.setIdleLimit(std::chrono::minutes(idleMinutes.at(std::size_t(index))));
    });
    m_sleepRow = addRow("sleepRow"_L1);
    m_sleep = new Segments({}, m_sleepRow);
    m_sleep->setObjectName(u"holdSleep"_s);
    m_sleepRow->addControl(m_sleep);
    connect(m_sleep, &Segments::currentChanged, this,
            [this](int index) { m_rules.setSleepHold(holds.at(std::size_t(index))); });
}

void DesktopSection::refreshReasons()
{
    m_reasons.clear();
    QStringList choices{tr("Do nothing"), tr("Pause", "when the screen locks")};
    const auto reasons = m_desk.center().statuses().ofKind(center::StatusKind::Pause);
    for (const center::Status &reason : reasons) {
        m_reasons.append(reason.name);
        //: %1 is a pause reason.
        choices.append(tr("Pause: %1").arg(reason.label));
    }
    m_lock->setChoices(choices);
}

void DesktopSection::refresh()
{
    m_start->setOn(m_means.startsWithSession());
    m_close->setCurrent(m_rules.closesToTray() ? 1 : 0);
    m_tray->setCurrent(m_rules.usesPlainTrayIcon() ? 1 : 0);
    int lock = m_rules.pausesOnLock() ? 1 : 0;
    // A reason that the site has no more: the plain pause is what is asked for then.
    if (const qsizetype reason = m_reasons.indexOf(m_rules.lockReason()); lock == 1 && reason >= 0)
        lock = firstReason + int(reason);
    m_lock->setCurrent(lock);
    m_idle->setCurrent(placeOf(idleMinutes, int(m_rules.idleLimit().count()), 0));
    m_sleep->setCurrent(placeOf(holds, m_rules.sleepHold(), 1));
    refreshAbsence();
}

void DesktopSection::refreshAbsence()
{
    const bool isAgent = m_desk.center().ownAgent() != nullptr;
    m_lockRow->setVisible(isAgent);
    m_idleRow->setVisible(isAgent && m_means.tellsIdle());
    m_sleepRow->setVisible(isAgent);
}

void DesktopSection::retranslate()
{
    setTitle(tr("Desktop"), tr("on this computer"));
    m_startRow->setLabel(tr("Start with the session"));
    m_start->setAccessibleName(tr("Start with the session"));
    m_startRow->setHint(m_means.hasTray ? tr("in the tray, without its window")
                                        : tr("as a small window"));
    m_closeRow->setLabel(tr("Closing the window"));
    m_close->setChoices({tr("Asks me"), tr("Keeps it in the tray")});
    m_close->setAccessibleName(tr("Closing the window"));
    m_trayRow->setLabel(tr("Tray icon"));
    m_tray->setChoices({tr("In colour"), tr("Plain")});
    m_tray->setAccessibleName(tr("Tray icon"));
    m_lockRow->setLabel(tr("When the screen locks"));
    m_lock->setName(tr("When the screen locks"));
    m_lockRow->setHint(tr("a call goes on"));
    m_idleRow->setLabel(tr("Ready and idle"), tr("nobody touches the computer"));
    m_idle->setName(tr("Remind me when ready and idle"));
    QStringList limits;
    for (const int minutes : idleMinutes)
        limits.append(minutes == 0 ? tr("Never", "remind")
                                   //: When an agent is reminded.
                                   : tr("After %n minute(s)", nullptr, minutes));
    m_idle->setChoices(limits);
    m_idleRow->setHint(tr("remind me"));
    m_sleepRow->setLabel(tr("Hold off sleep"), tr("while I can be called"));
    m_sleep->setChoices({tr("No", "hold off sleep"), tr("Automatic sleep"), tr("Any sleep")});
    m_sleep->setAccessibleName(tr("Hold off sleep"));
    refreshReasons();
    refresh();
}

} // namespace vigie::ui
