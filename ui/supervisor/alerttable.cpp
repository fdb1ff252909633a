// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/alerttable.h"

#include "ui/supervisor/levelswatch.h"
#include "ui/widgets/button.h"
#include "ui/widgets/format.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::Level;
using std::chrono::minutes;

namespace {

    constexpr int pad = 16;
    constexpr int levelWidth = 118;
    constexpr int boxWidth = 76;
    constexpr int boxGap = 8;
    constexpr int soundWidth = 150;
    constexpr int leastSoundWidth = 110;
    constexpr int againWidth = 104;
    constexpr int hourWidth = 72;
    constexpr std::array againMinutes{0, 1, 2, 5, 10, 15, 30};

    //! Names of the sound naming specification that sound themes have.
    struct Sound
    {
        QLatin1StringView name{};
        QString text{};
    };

    QList<Sound> sounds()
    {
        return {{{}, AlertTable::tr("None", "sound")},
                {"dialog-warning"_L1, AlertTable::tr("Warning", "sound")},
                {"bell"_L1, AlertTable::tr("Bell", "sound")},
                {"message-new-instant"_L1, AlertTable::tr("Two tones", "sound")},
                {"alarm-clock-elapsed"_L1, AlertTable::tr("Alarm clock", "sound")}};
    }

    QTime hourIn(const QLineEdit *field)
    {
        return QTime::fromString(field->text().trimmed(), u"H:mm"_s);
    }

} // namespace

AlertTable::AlertTable(const AlertRules &rules, QWidget *parent) : QWidget(parent), m_rules(rules)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeTable());
    column->addWidget(makeHours());
    refresh();
}

QWidget *AlertTable::makeTable()
{
    auto *table = new QWidget(this);
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->setColumnStretch(3, 1);
    auto *head = new Pane(&Theme::header, table);
    head->setRules(Qt::TopEdge | Qt::BottomEdge);
    keepLeastHeight(head, 28);
    grid->addWidget(head, 0, 0, 1, 5);
    const std::array heads{tr("When reached"), tr("Notice"), tr("Taskbar"), tr("Sound"),
                           tr("Again after")};
    for (std::size_t i = 0; i < heads.size(); ++i) {
        auto *words = new Words(heads[i], TextRole::CaptionMedium, &Theme::text2, table);
        const bool isBox = i == 1 || i == 2;
        words->setAlignment(isBox ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter);
        words->setContentsMargins(i == 0 ? pad : isBox ? boxGap : 0, 0, boxGap, 0);
        grid->addWidget(words, 0, int(i), isBox ? Qt::AlignCenter : Qt::AlignVCenter);
    }
    grid->setColumnMinimumWidth(0, levelWidth + pad);
    grid->setColumnMinimumWidth(1, boxWidth);
    grid->setColumnMinimumWidth(2, boxWidth);
    grid->setColumnMinimumWidth(4, againWidth + pad);
    m_lines[0] = makeLine(grid, 1, Level::Warn, m_rules.warn);
    m_lines[1] = makeLine(grid, 3, Level::Alarm, m_rules.alarm);
    return table;
}

AlertTable::Line AlertTable::makeLine(QGridLayout *grid, int row, Level level,
                                      const AlertWays &ways)
{
    const bool isAlarm = level == Level::Alarm;
    const QString name = isAlarm ? tr("Alarm", "level") : tr("Warning", "level");
    const QString key = isAlarm ? u"alarm"_s : u"warning"_s;
    QWidget *table = grid->parentWidget();
    grid->setRowMinimumHeight(row, scaled(40));
    auto *label = new QHBoxLayout;
    label->setContentsMargins(pad, 0, 0, 0);
    label->setSpacing(8);
    label->addWidget(new LevelSwatch(level, table));
    label->addWidget(new Words(name, TextRole::Body, &Theme::text, table), 1);
    grid->addLayout(label, row, 0);

    Line line{.notice = new QCheckBox(table),
              .taskbar = new QCheckBox(table),
              .sound = new QComboBox(table),
              .play = new Button("play"_L1, tr("Hear the sound"), table),
              .again = new QComboBox(table),
              .never = new Words(noValue(), TextRole::Body, &Theme::text3, table)};
    line.notice->setChecked(ways.isNotice);
    line.taskbar->setChecked(ways.isTaskbar);
    //: A box of the thresholds, for a screen reader; %1 is "Alarm" or "Warning".
    line.notice->setAccessibleName(tr("%1: notice").arg(name));
    //: A box of the thresholds, for a screen reader; %1 is "Alarm" or "Warning".
    line.taskbar->setAccessibleName(tr("%1: taskbar").arg(name));
    //: A list of the thresholds, for a screen reader; %1 is "Alarm" or "Warning".
    line.sound->setAccessibleName(tr("%1: sound").arg(name));
    //: A list of the thresholds, for a screen reader; %1 is "Alarm" or "Warning".
    line.again->setAccessibleName(tr("%1: again after").arg(name));
    //: A button of the thresholds, for a screen reader; %1 is "Alarm" or "Warning".
    line.play->setAccessibleName(tr("%1: hear the sound").arg(name));
    line.notice->setObjectName(key + u"Notice"_s);
    line.taskbar->setObjectName(key + u"Taskbar"_s);
    line.sound->setObjectName(key + u"Sound"_s);
    line.again->setObjectName(key + u"Again"_s);
    line.play->setObjectName(key + u"Play"_s);
    line.play->setVariant(Button::Variant::Ghost);
    line.play->setAutoDefault(false);
    for (const Sound &each : sounds())
        line.sound->addItem(each.text, QString(each.name));
    line.sound->setCurrentIndex(std::max(0, line.sound->findData(ways.sound)));
    keepWidestWidth(line.sound, soundWidth);
    line.sound->setMinimumWidth(leastSoundWidth);
    for (const int each : againMinutes)
        line.again->addItem(each == 0 ? tr("never", "repeat")
                                      //: How long after an alarm it is told again.
                                      : tr("%n min", nullptr, each),
                            each);
    line.again->setCurrentIndex(std::max(0, line.again->findData(int(ways.again.count()))));
    keepWidestWidth(line.again, againWidth);

    auto *sound = new QHBoxLayout;
    sound->setSpacing(8);
    sound->setContentsMargins(0, 0, boxGap, 0);
    sound->addWidget(line.sound);
    sound->addWidget(line.play);
    sound->addStretch(1);
    auto *again = new QHBoxLayout;
    again->setContentsMargins(0, 0, pad, 0);
    again->addWidget(line.again);
    again->addWidget(line.never);
    again->addStretch(1);
    grid->addWidget(line.notice, row, 1, Qt::AlignCenter);
    grid->addWidget(line.taskbar, row, 2, Qt::AlignCenter);
    grid->addLayout(sound, row, 3);
    grid->addLayout(again, row, 4);
    grid->addWidget(new Rule(Qt::Horizontal, 0, table), row + 1, 0, 1, 5);
    for (QCheckBox *box : {line.notice, line.taskbar})
        connect(box, &QCheckBox::toggled, this, &AlertTable::refresh);
    for (QComboBox *box : {line.sound, line.again})
        connect(box, &QComboBox::currentIndexChanged, this, &AlertTable::refresh);
    connect(line.play, &Button::clicked, this,
            [this, box = line.sound] { Q_EMIT soundAsked(box->currentData().toString()); });
    return line;
}

QWidget *AlertTable::makeHours()
{
    auto *box = new QWidget(this);
    m_quiet = new QCheckBox(tr("Quiet hours"), box);
    m_quiet->setObjectName(u"alertQuiet"_s);
    m_quiet->setChecked(m_rules.quiet.isOn);
    m_from = new QLineEdit(m_rules.quiet.from.toString(u"HH:mm"_s), box);
    m_until = new QLineEdit(m_rules.quiet.to.toString(u"HH:mm"_s), box);
    m_from->setObjectName(u"alertQuietFrom"_s);
    m_until->setObjectName(u"alertQuietTo"_s);
    m_from->setAccessibleName(tr("Quiet from"));
    m_until->setAccessibleName(tr("Quiet until"));
    m_note = new Words({}, TextRole::Caption, &Theme::text2, box);
    m_note->setWordWrap(true);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(pad, 0, pad, 0);
    row->setSpacing(8);
    row->addWidget(m_quiet);
    row->addSpacing(4);
    row->addWidget(m_from);
    row->addWidget(new Words(tr("to", "quiet hours"), TextRole::Body, &Theme::text, box));
    row->addWidget(m_until);
    row->addSpacing(8);
    row->addWidget(m_note, 1);
    connect(m_quiet, &QCheckBox::toggled, this, &AlertTable::refresh);
    for (QLineEdit *field : {m_from, m_until}) {
        keepWidth(field, hourWidth);
        keepHeight(field, 28);
        connect(field, &QLineEdit::textEdited, this, &AlertTable::refresh);
    }
    return box;
}

void AlertTable::refresh()
{
    for (const Line &line : m_lines) {
        const bool isHeard = !line.sound->currentData().toString().isEmpty();
        const bool canRepeat = isHeard || line.notice->isChecked();
        line.play->setVisible(isHeard);
        line.again->setVisible(canRepeat);
        line.never->setVisible(!canRepeat);
    }
    m_areHoursWrong = false;
    for (QLineEdit *field : {m_from, m_until}) {
        const bool isWrong = m_quiet->isChecked() && !hourIn(field).isValid();
        m_areHoursWrong = m_areHoursWrong || isWrong;
        field->setEnabled(m_quiet->isChecked());
        field->setProperty("vigieError", isWrong);
        field->update();
    }
    m_note->setColour(m_areHoursWrong ? &Theme::danger : &Theme::text2);
    m_note->setText(m_areHoursWrong ? tr("Write both hours as 19:00.")
                                    : tr("Colours stay; no sound, no notice."));
    Q_EMIT changed();
}

AlertWays AlertTable::waysOf(const Line &line) const
{
    const QString sound = line.sound->currentData().toString();
    const bool canRepeat = !sound.isEmpty() || line.notice->isChecked();
    return {.isNotice = line.notice->isChecked(),
            .isTaskbar = line.taskbar->isChecked(),
            .sound = sound,
            .again = minutes(canRepeat ? line.again->currentData().toInt() : 0)};
}

AlertRules AlertTable::rules() const
{
    AlertRules rules = m_rules;
    rules.warn = waysOf(m_lines[0]);
    rules.alarm = waysOf(m_lines[1]);
    rules.quiet.isOn = m_quiet->isChecked();
    if (hourIn(m_from).isValid())
        rules.quiet.from = hourIn(m_from);
    if (hourIn(m_until).isValid())
        rules.quiet.to = hourIn(m_until);
    return rules;
}

} // namespace vigie::ui
