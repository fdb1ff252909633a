// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/limitdialog.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "ui/supervisor/edit/draftforms.h"
#include "ui/supervisor/levelswatch.h"
#include "ui/supervisor/problemmark.h"
#include "ui/supervisor/stepfield.h"
#include "ui/supervisor/thresholdbook.h"
#include "ui/widgets/fittedarea.h"
#include "ui/widgets/pane.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/statevisual.h"
#include "ui/widgets/words.h"

#include <QGridLayout>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::Level;
using center::ShownState;
using center::StateLimit;
using std::chrono::seconds;

namespace {

    constexpr int pad = 16;
    constexpr int indent = 16; //!< Of a reason, under its state.
    constexpr int mostHeight = 380;

    //! Those in which somebody may stay too long.
    constexpr std::array states{ShownState::Pause,    ShownState::Wrapup,  ShownState::Ready,
                                ShownState::Ringing,  ShownState::Dialing, ShownState::AcdCall,
                                ShownState::Incoming, ShownState::Outgoing};

    StateLimit kept(const center::StateLimits &limits, ShownState state, const QString &reason)
    {
        for (const StateLimit &each : limits.all) {
            if (each.state == state && each.reason == reason)
                return each;
        }
        return {.state = state, .reason = reason};
    }

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

LimitDialog::LimitDialog(const FloorParts &parts, const LimitDraft &draft, QWidget *window)
    : DraftDialog(parts, tr("State limits"), Width::Medium, window)
    , m_limits(parts.tools.thresholds().limits())
    , m_rings(parts.tools.thresholds().rings())
{
    setObjectName(u"limitDialog"_s);
    setText(tr("How long agents may stay in a state. Whoever stays longer has the time coloured. "
               "An empty line sets no limit."));
    auto *scroll = new FittedArea(this);
    scroll->setAccessibleName(tr("Limits of each state"));
    scroll->setWidget(makeList());
    scroll->viewport()->setAutoFillBackground(false);
    scroll->widget()->setAutoFillBackground(false);
    scroll->setMaximumHeight(scaled(mostHeight));
    content()->addWidget(new Rule(Qt::Horizontal, 0, this));
    content()->addWidget(scroll);
    makeRings();
    makeFoot();
    connect(this, &QDialog::accepted, this, &LimitDialog::save);
    const auto all = fields();
    for (const StepField *field : all)
        m_first.insert(field->objectName(), field->text());
    type(draft);
    read();
}

QWidget *LimitDialog::makeList()
{
    const center::StateLimits &limits = m_limits;
    auto *list = new QWidget(this);
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(pad, 8, pad, 8);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    grid->addLayout(headOf(Level::Warn, tr("Warning after"), list), 0, 1);
    grid->addLayout(headOf(Level::Alarm, tr("Alarm after"), list), 0, 2);
    for (const ShownState state : states) {
        const QString text = state == ShownState::Pause
            //: A line of the limits: pauses of reasons that have no line of their own filled.
            ? tr("Pause, other reasons")
            : stateLabel(state);
        addLine(grid, kept(limits, state, {}), text, false);
        if (state != ShownState::Pause)
            continue;
        const auto reasons = center().statuses().ofKind(center::StatusKind::Pause);
        for (const center::Status &reason : reasons)
            addLine(grid, kept(limits, state, reason.name), reason.label, true);
    }
    for (const StateLimit &each : limits.all) {
        const bool isShown
            = std::any_of(m_lines.cbegin(), m_lines.cend(), [&each](const Line &line) {
                  return line.limit.state == each.state && line.limit.reason == each.reason;
              });
        if (!isShown)
            m_others.append(each);
    }
    return list;
}

QList<StepField *> LimitDialog::fields() const
{
    QList<StepField *> all;
    for (const Line &line : m_lines)
        all << line.warn << line.alarm;
    return all << m_ringCount << m_ringWindow;
}

LimitDraft LimitDialog::typed() const
{
    LimitDraft draft;
    const auto all = fields();
    for (const StepField *field : all) {
        if (field->text() != m_first.value(field->objectName()))
            draft.typed.insert(field->objectName(), field->text());
    }
    return draft;
}

void LimitDialog::type(const LimitDraft &draft)
{
    const auto all = fields();
    for (StepField *field : all) {
        const auto text = draft.typed.constFind(field->objectName());
        if (text != draft.typed.cend())
            field->setText(*text);
    }
}

QJsonObject LimitDialog::form() const
{
    return formOf(typed());
}

DraftDialog *LimitDialog::copy()
{
    return new LimitDialog(parts(), typed(), home());
}

void LimitDialog::save()
{
    ThresholdBook &book = parts().tools.thresholds();
    WatchRules rules = book.all();
    rules.limits = m_limits;
    rules.rings = m_rings;
    book.setAll(rules);
    forgetDraft();
}

void LimitDialog::addLine(QGridLayout *grid, const StateLimit &limit, const QString &text,
                          bool isReason)
{
    QWidget *list = grid->parentWidget();
    const int row = grid->rowCount();
    auto *label = new Words(text, TextRole::Body, &Theme::text, list);
    label->setContentsMargins(isReason ? indent : 0, 0, 0, 0);
    grid->addWidget(label, row, 0);
    Line line{.limit = limit,
              .warn = new StepField(StepField::Kind::Time, list),
              .alarm = new StepField(StepField::Kind::Time, list)};
    line.warn->setValue(int(limit.warn.count()));
    line.alarm->setValue(int(limit.alarm.count()));
    //: A field of the state limits, for a screen reader; %1 is a state or a reason.
    line.warn->setAccessibleName(tr("%1: warning after").arg(text));
    //: A field of the state limits, for a screen reader; %1 is a state or a reason.
    line.alarm->setAccessibleName(tr("%1: alarm after").arg(text));
    const QString key = u"limit-%1-%2"_s.arg(int(limit.state)).arg(limit.reason);
    line.warn->setObjectName(key + u"-warn"_s);
    line.alarm->setObjectName(key + u"-alarm"_s);
    int column = 1;
    for (StepField *field : {line.warn, line.alarm}) {
        field->setPlaceholderText(u"mm:ss"_s);
        connect(field, &QLineEdit::textEdited, this, &LimitDialog::read);
        grid->addWidget(field, row, column++);
    }
    m_lines.append(line);
}

//! Under the list, always in sight: it is no limit of a state.
void LimitDialog::makeRings()
{
    m_ringCount = new StepField(StepField::Kind::Count, this);
    m_ringWindow = new StepField(StepField::Kind::Time, this);
    m_ringCount->setObjectName(u"limitRingCount"_s);
    m_ringWindow->setObjectName(u"limitRingWindow"_s);
    m_ringCount->setAccessibleName(tr("Calls that ring without an answer: how many"));
    m_ringWindow->setAccessibleName(tr("Calls that ring without an answer: within"));
    m_ringWindow->setPlaceholderText(u"mm:ss"_s);
    m_ringCount->setValue(m_rings.count);
    m_ringWindow->setValue(int(m_rings.window.count()));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(pad, 8, pad, 8);
    row->setSpacing(8);
    //: Beside two fields: a number, "within", a time. No number: nobody is marked.
    row->addWidget(new Words(tr("Mark agents where calls ring without an answer, from"),
                             TextRole::Body, &Theme::text, this));
    row->addStretch(1);
    row->addWidget(m_ringCount);
    //: Between two fields: calls that ring without an answer "3 within 15:00".
    row->addWidget(new Words(tr("within"), TextRole::Body, &Theme::text, this));
    row->addWidget(m_ringWindow);
    for (StepField *field : {m_ringCount, m_ringWindow})
        connect(field, &QLineEdit::textEdited, this, &LimitDialog::read);
    content()->addWidget(new Rule(Qt::Horizontal, 0, this));
    content()->addLayout(row);
}

bool LimitDialog::readRings()
{
    constexpr int most = 99;
    const int count = m_ringCount->isBlank() ? 0 : m_ringCount->value().value_or(-1);
    const auto window = m_ringWindow->value();
    const bool isCount = count >= 0 && count <= most;
    m_ringCount->setWrong(!isCount);
    m_ringWindow->setWrong(count != 0 && !window);
    if (!isCount || (count != 0 && !window))
        return false;
    m_rings = {.count = count, .window = window ? seconds(*window) : m_rings.window};
    return true;
}

void LimitDialog::makeFoot()
{
    m_problem = new QWidget(this);
    m_sentence = new Words({}, TextRole::Body, &Theme::text, m_problem);
    m_sentence->setObjectName(u"limitProblem"_s);
    m_sentence->setWordWrap(true);
    auto *row = new QHBoxLayout(m_problem);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new ProblemMark(m_problem));
    row->addWidget(m_sentence, 1);
    addToFoot(m_problem);
    addDiscard();
    m_save = addAnswer(tr("Save"), Button::Variant::Primary, u"limitSave"_s);
}

bool LimitDialog::readLine(const Line &line)
{
    line.warn->setWrong(false);
    line.alarm->setWrong(false);
    if (line.warn->isBlank() && line.alarm->isBlank())
        return true;
    StateLimit limit = line.limit;
    limit.warn = seconds(line.warn->value().value_or(0));
    limit.alarm = seconds(line.alarm->value().value_or(0));
    if (center::isOrdered(limit.warn, limit.alarm)) {
        m_limits.all.append(limit);
        return true;
    }
    line.warn->setWrong(!line.warn->value());
    line.alarm->setWrong(line.warn->value().has_value());
    return false;
}

void LimitDialog::read()
{
    m_limits.all = m_others;
    int wrong = 0;
    for (const Line &line : std::as_const(m_lines))
        wrong += readLine(line) ? 0 : 1;
    const bool areRingsWrong = !readRings();
    m_sentence->setText(wrong > 0 ? tr("Type both times, like 05:00, the alarm behind the warning.")
                                  : tr("Type a number of calls up to 99 and a time, like 15:00."));
    wrong += areRingsWrong ? 1 : 0;
    m_problem->setVisible(wrong > 0);
    m_save->setObstacle(wrong > 0 ? tr("Correct the marked value first.") : QString());
    keepDraft();
}

} // namespace vigie::ui
