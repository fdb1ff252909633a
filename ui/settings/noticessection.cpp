// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/noticessection.h"

#include "site/policy.h"
#include "site/settings.h"
#include "ui/settings/settingsrow.h"
#include "ui/widgets/field.h"
#include "ui/widgets/inklabel.h"
#include "ui/widgets/pane.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/switch.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QTime>

#include <array>
#include <initializer_list>
#include <utility>

using namespace Qt::StringLiterals;

namespace vigie::ui {

namespace {

    constexpr int columnWidth = 80;
    int rowHeight()
    {
        return scaled(32);
    }
    constexpr int hourWidth = 64;

    QString textOf(site::NoticeKind kind)
    {
        switch (kind) {
        case site::NoticeKind::QueueCall:
            return NoticesSection::tr("Queue call rings");
        case site::NoticeKind::DirectCall:
            return NoticesSection::tr("Direct call rings");
        case site::NoticeKind::MissedCall:
            return NoticesSection::tr("Missed call");
        case site::NoticeKind::Message:
            return NoticesSection::tr("Message");
        case site::NoticeKind::CallbackPeriod:
            return NoticesSection::tr("Callback period begins");
        case site::NoticeKind::QueueAlarm:
            return NoticesSection::tr("Queue over its alarm");
        case site::NoticeKind::ListenedTo:
            return NoticesSection::tr("I am listened to");
        case site::NoticeKind::LinkLost:
            return NoticesSection::tr("Link to the server lost");
        case site::NoticeKind::IdleReady:
            break; // A setting of the desktop's.
        }
        return {};
    }

    constexpr std::array ways{site::NoticeWay::Notice, site::NoticeWay::Sound,
                              site::NoticeWay::Taskbar};

    QString textOf(site::NoticeWay way)
    {
        switch (way) {
        case site::NoticeWay::Notice:
            return NoticesSection::tr("Notice");
        case site::NoticeWay::Sound:
            return NoticesSection::tr("Sound");
        case site::NoticeWay::Taskbar:
            return NoticesSection::tr("Taskbar");
        }
        return {};
    }

} // namespace

NoticesSection::NoticesSection(site::Settings &settings, const site::Policy &policy,
                               QWidget *parent)
    : SettingsSection("bell"_L1, parent)
    , m_settings(settings)
    , m_rules(settings)
    , m_policy(policy)
{
    addWide(makeTable());
    m_hideRow = addRow("hideNamesRow"_L1);
    m_hide = new Switch(QString(), m_hideRow);
    m_hide->setObjectName(u"hideNames"_s);
    m_hideRow->addControl(m_hide);
    connect(m_hide, &Switch::wished, this, [this](bool isOn) {
        m_settings.setHidesNames(isOn);
        m_hide->setOn(isOn);
    });
    makeQuiet();
    retranslate();
}

QWidget *NoticesSection::makeTable()
{
    auto *table = new QWidget(this);
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 8);
    grid->setSpacing(0);
    grid->setColumnStretch(0, 1);
    for (std::size_t way = 0; way < ways.size(); ++way) {
        auto *head = new InkLabel(TextRole::CaptionMedium, &Theme::text2, table);
        m_heads.append(head);
        grid->setColumnMinimumWidth(int(way) + 1, columnWidth);
        grid->addWidget(head, 0, int(way) + 1, Qt::AlignCenter);
    }
    grid->setRowMinimumHeight(0, 28);
    int row = 1;
    for (const site::NoticeKind kind : site::NoticeRules::kinds()) {
        grid->addWidget(new Rule(Qt::Horizontal, 0, table), row++, 0, 1, int(ways.size()) + 1);
        Line line{.kind = kind, .label = new InkLabel(TextRole::BodyMedium, &Theme::text, table)};
        grid->setRowMinimumHeight(row, rowHeight());
        grid->addWidget(line.label, row, 0);
        for (const site::NoticeWay way : ways) {
            const int column = int(way) + 1;
            if (!site::NoticeRules::isPossible(kind, way)) {
                auto *none = new InkLabel(u"-"_s, TextRole::Body, &Theme::text3, table);
                grid->addWidget(none, row, column, Qt::AlignCenter);
                line.boxes.append(nullptr);
                continue;
            }
            auto *box = new QCheckBox(table);
            box->setObjectName(u"notice-%1-%2"_s.arg(int(kind)).arg(int(way)));
            box->setChecked(m_rules.wants(kind, way));
            connect(box, &QCheckBox::toggled, this,
                    [this, kind, way](bool isOn) { m_rules.setWants(kind, way, isOn); });
            grid->addWidget(box, row, column, Qt::AlignCenter);
            line.boxes.append(box);
        }
        if (kind == site::NoticeKind::QueueAlarm) {
            m_byFloor = new InkLabel(TextRole::Caption, &Theme::text2, table);
            m_byFloor->setObjectName(u"queueAlarmByFloor"_s);
            m_byFloor->hide();
            grid->addWidget(m_byFloor, row, 1, 1, int(ways.size()), Qt::AlignCenter);
        }
        m_lines.append(line);
        ++row;
    }
    return table;
}

void NoticesSection::setFloorOpen(bool isOpen)
{
    for (const Line &line : qAsConst(m_lines)) {
        for (QCheckBox *box : line.boxes) {
            if (box != nullptr && line.kind == site::NoticeKind::QueueAlarm)
                box->setVisible(!isOpen);
        }
    }
    m_byFloor->setVisible(isOpen);
}

void NoticesSection::makeQuiet()
{
    m_quietRow = addRow("quietRow"_L1);
    m_quiet = new QCheckBox(m_quietRow);
    m_from = new Field({}, m_quietRow);
    m_to = new InkLabel(TextRole::Body, &Theme::text, m_quietRow);
    m_until = new Field({}, m_quietRow);
    m_quiet->setObjectName(u"quietHours"_s);
    m_from->edit()->setObjectName(u"quietFrom"_s);
    m_until->edit()->setObjectName(u"quietTo"_s);
    for (QWidget *control : std::initializer_list<QWidget *>{m_quiet, m_from, m_to, m_until})
        m_quietRow->addControl(control);
    const bool isLocked = m_policy.isLocked(site::Policy::Key::QuietHours);
    const site::QuietHours hours = isLocked ? m_policy.quietHours() : m_settings.quietHours();
    m_quiet->setChecked(hours.isOn);
    for (const auto &[field, hour] :
         {std::pair(m_from, hours.from), std::pair(m_until, hours.to)}) {
        keepWidth(field, hourWidth);
        field->setText(hour.toString(u"HH:mm"_s));
        field->setEnabled(!isLocked);
        connect(field->edit(), &QLineEdit::editingFinished, this, &NoticesSection::keepQuiet);
        connect(field, &Field::textEdited, this, [this] { m_quietRow->setError({}); });
    }
    m_quiet->setEnabled(!isLocked);
    connect(m_quiet, &QCheckBox::toggled, this, &NoticesSection::keepQuiet);
}

void NoticesSection::keepQuiet()
{
    const QTime from = QTime::fromString(m_from->text().trimmed(), u"H:mm"_s);
    const QTime until = QTime::fromString(m_until->text().trimmed(), u"H:mm"_s);
    if (!from.isValid() || !until.isValid()) {
        m_quietRow->setError(tr("Write both hours as 19:00."));
        return;
    }
    m_quietRow->setError({});
    m_settings.setQuietHours({.isOn = m_quiet->isChecked(), .from = from, .to = until});
}

void NoticesSection::retranslate()
{
    setTitle(tr("Notifications"));
    for (std::size_t way = 0; way < ways.size(); ++way)
        m_heads.at(qsizetype(way))->setText(textOf(ways.at(way)));
    for (const Line &line : qAsConst(m_lines)) {
        line.label->setText(textOf(line.kind));
        for (std::size_t way = 0; way < ways.size(); ++way) {
            if (QCheckBox *box = line.boxes.at(qsizetype(way)))
                box->setAccessibleName(u"%1: %2"_s.arg(textOf(line.kind), textOf(ways.at(way))));
        }
    }
    //: In place of how a queue over its alarm is told.
    m_byFloor->setText(tr("as the floor's thresholds say"));
    m_hideRow->setLabel(tr("Hide names"));
    m_hide->setAccessibleName(tr("Hide names"));
    m_hideRow->setHint(tr("in notices, on a shared screen"));
    m_hide->setOn(m_settings.hidesNames());
    m_quietRow->setLabel(tr("Quiet hours"), tr("only calls are told"));
    m_quiet->setText(tr("from", "quiet hours"));
    m_quiet->setAccessibleName(tr("Quiet hours"));
    m_to->setText(tr("to", "quiet hours"));
    m_from->edit()->setAccessibleName(tr("Quiet from"));
    m_until->edit()->setAccessibleName(tr("Quiet until"));
    m_quietRow->setLock(m_policy.isLocked(site::Policy::Key::QuietHours)
                            ? tr("set by your administrator")
                            : QString());
}

} // namespace vigie::ui
