// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/thresholdform.h"

#include "ui/supervisor/levelswatch.h"
#include "ui/supervisor/problemmark.h"
#include "ui/supervisor/stepfield.h"
#include "ui/widgets/format.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/words.h"

#include <QEvent>
#include <QGridLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::Level;
using center::Thresholds;
using std::chrono::seconds;

namespace {

    constexpr int labelWidth = 136;
    constexpr int columnGap = 32;
    constexpr qreal usualScale = 1.2; //!< Of text, that a note has room behind its fields.

    QLayout *headOf(Level level, const QString &text, QWidget *parent)
    {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(new LevelSwatch(level, parent));
        row->addWidget(new Words(text, TextRole::CaptionMedium, &Theme::text2, parent));
        row->addStretch(1);
        return row;
    }

} // namespace

ThresholdForm::ThresholdForm(int inTime, QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    m_grid = grid;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(columnGap);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(3, 1);
    grid->addLayout(headOf(Level::Warn, tr("Warning from"), this), 0, 1);
    grid->addLayout(headOf(Level::Alarm, tr("Alarm from"), this), 0, 2);
    addRow(grid, 1, tr("Waiting calls"), WaitingWarn);
    addRow(grid, 2, tr("Longest wait"), WaitWarn);
    //: A service goal; %1 is in seconds.
    addRow(grid, 3, tr("Answered in %1 s").arg(inTime), GoalWarn);
    const std::array<QLatin1StringView, ValueCount> names{"waitingWarn"_L1, "waitingAlarm"_L1,
                                                          "waitWarn"_L1,    "waitAlarm"_L1,
                                                          "goalWarn"_L1,    "goalAlarm"_L1};
    for (std::size_t i = 0; i < names.size(); ++i)
        m_fields[i]->setObjectName(names[i]);
    for (const Value value : {GoalWarn, GoalAlarm})
        //: In the field of a service goal that is not set.
        field(value)->setPlaceholderText(tr("no goal"));
    m_problem = new QWidget(this);
    m_sentence = new Words({}, TextRole::Caption, &Theme::danger, m_problem);
    m_sentence->setObjectName(u"thresholdProblem"_s);
    auto *row = new QHBoxLayout(m_problem);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(5);
    row->addWidget(new ProblemMark(m_problem));
    row->addWidget(m_sentence, 1);
    keepLeastHeight(m_problem, 18);
    // Its room is kept: the strip below stays where it is.
    QSizePolicy policy = m_problem->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_problem->setSizePolicy(policy);
}

void ThresholdForm::addRow(QGridLayout *grid, int row, const QString &label, Value first)
{
    auto *words = new Words(label, TextRole::BodyMedium, &Theme::text, this);
    words->setWordWrap(true);
    keepPaneWidth(words, labelWidth);
    grid->addWidget(words, 2 * row, 0);
    const bool isGoal = first == GoalWarn;
    const auto kind = first == WaitingWarn ? StepField::Kind::Count
        : isGoal                           ? StepField::Kind::Percent
                                           : StepField::Kind::Time;
    for (const int i : {0, 1}) {
        auto *each = new StepField(kind, this);
        //: A field of the thresholds, for a screen reader; %1 is "Waiting calls" and the like.
        each->setAccessibleName(i == 0 ? tr("%1: warning from").arg(label)
                                       //: A field of the thresholds, for a screen reader.
                                       : tr("%1: alarm from").arg(label));
        connect(each, &QLineEdit::textEdited, this, [this] {
            read();
            Q_EMIT changed();
        });
        grid->addWidget(each, 2 * row, 1 + i);
        m_fields[std::size_t(first + i)] = each;
    }
    auto *note = new Words({}, TextRole::Caption, &Theme::text2, this);
    m_notes[std::size_t(first / 2)] = note;
}

//! The notes stand behind their fields; in large type below them.
void ThresholdForm::arrange()
{
    const bool isLarge = textScale() > usualScale;
    int row = 2;
    for (Words *note : m_notes) {
        m_grid->removeWidget(note);
        m_grid->addWidget(note, isLarge ? row + 1 : row, isLarge ? 1 : 3, 1, isLarge ? 3 : 1);
        note->setVisible(!note->text().isEmpty());
        row += 2;
    }
    m_grid->removeWidget(m_problem);
    m_grid->addWidget(m_problem, row, isLarge ? 0 : 1, 1, isLarge ? 4 : 3);
}

void ThresholdForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void ThresholdForm::show(const Thresholds &shown, const Thresholds *standard)
{
    field(WaitingWarn)->setValue(shown.waitingWarn);
    field(WaitingAlarm)->setValue(shown.waitingAlarm);
    field(WaitWarn)->setValue(int(shown.waitWarn.count()));
    field(WaitAlarm)->setValue(int(shown.waitAlarm.count()));
    field(GoalWarn)->setValue(shown.goalWarn);
    field(GoalAlarm)->setValue(shown.goalAlarm);
    for (Words *note : m_notes)
        note->clear();
    if (standard != nullptr) {
        //: Behind the two fields of a queue's own threshold: those of the default.
        const QString text = tr("default %1 and %2");
        m_notes[0]->setText(text.arg(standard->waitingWarn).arg(standard->waitingAlarm));
        m_notes[1]->setText(
            text.arg(formatDuration(standard->waitWarn), formatDuration(standard->waitAlarm)));
        if (standard->hasGoal())
            m_notes[2]->setText(text.arg(standard->goalWarn).arg(standard->goalAlarm));
    }
    if (m_notes[2]->text().isEmpty())
        //: Behind the fields of a service goal: the colour comes below these.
        m_notes[2]->setText(tr("% of the calls; below"));
    arrange();
    read();
}

void ThresholdForm::say(Value value, const QString &sentence)
{
    field(value)->setWrong(true);
    if (m_wrongCount++ == 0)
        m_sentence->setText(sentence);
}

void ThresholdForm::read()
{
    m_wrongCount = 0;
    m_sentence->clear();
    for (StepField *each : m_fields)
        each->setWrong(false);
    const auto figure = [this](Value value) { return field(value)->value().value_or(0); };
    const bool hasGoal = !field(GoalWarn)->isBlank() || !field(GoalAlarm)->isBlank();
    for (int i = 0; i < ValueCount; ++i) {
        const auto value = Value(i);
        if (field(value)->value() || (value >= GoalWarn && !hasGoal))
            continue;
        switch (field(value)->kind()) {
        case StepField::Kind::Count:
            say(value, tr("Type a number of calls, 1 or more."));
            break;
        case StepField::Kind::Time:
            say(value, tr("Type minutes and seconds, like 00:45."));
            break;
        case StepField::Kind::Percent:
            say(value, tr("Type both percentages, from 1 to 100, or none."));
            break;
        }
    }
    //: Under an alarm's threshold; %1 is the warning's.
    const QString tooLow = tr("Alarm must be above the warning, %1. Saving waits for it.");
    if (field(WaitingAlarm)->value() && figure(WaitingAlarm) <= figure(WaitingWarn))
        say(WaitingAlarm, tooLow.arg(figure(WaitingWarn)));
    if (field(WaitAlarm)->value() && figure(WaitAlarm) <= figure(WaitWarn))
        say(WaitAlarm, tooLow.arg(formatDuration(seconds(figure(WaitWarn)))));
    if (field(GoalWarn)->value() && figure(GoalAlarm) >= figure(GoalWarn))
        //: Under the alarm of a service goal; %1 is the warning's percentage.
        say(GoalAlarm,
            tr("Alarm must be below the warning, %1. Saving waits for it.").arg(figure(GoalWarn)));
    m_problem->setVisible(m_wrongCount > 0);
    m_typed.reset();
    if (m_wrongCount == 0)
        m_typed = Thresholds{.waitingWarn = figure(WaitingWarn),
                             .waitingAlarm = figure(WaitingAlarm),
                             .waitWarn = seconds(figure(WaitWarn)),
                             .waitAlarm = seconds(figure(WaitAlarm)),
                             .goalWarn = hasGoal ? figure(GoalWarn) : 0,
                             .goalAlarm = hasGoal ? figure(GoalAlarm) : 0};
}

} // namespace vigie::ui
