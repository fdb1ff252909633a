// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/bulk/bulkreview.h"

#include "ui/admin/bulk/bulktable.h"
#include "ui/admin/bulk/bulkwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/format.h"
#include "ui/widgets/pane.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/words.h"

#include <QBoxLayout>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Part = BulkModel::Part;
using xcibulk::Action;
using xcibulk::Verdict;

BulkReview::BulkReview(BulkJob &job, QWidget *parent)
    : QWidget(parent)
    , m_job(job)
    , m_model(new BulkModel(job, this))
    , m_table(new BulkTable(m_model, this))
    , m_segments(new Segments({}, this))
    , m_age(new Words({}, TextRole::Caption, &Theme::text2, this))
    , m_again(new Button(tr("Check again"), this))
    , m_what(new Words({}, TextRole::BodyMedium, &Theme::text, this))
    , m_more(new Words({}, TextRole::Body, &Theme::text2, this))
    , m_results(new Button(tr("Results so far"), this))
    , m_correct(new Button({}, this))
    , m_apply(new Button({}, this))
{
    setObjectName(u"bulkReview"_s);
    m_table->setObjectName(u"bulkTable"_s);
    m_table->setAccessibleName(tr("What each line comes to"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_table, 1);
    column->addWidget(makeFoot());
    connect(m_table, &BulkTable::fixRequested, this, [this](int row, const BulkFix &fix) {
        m_job.edit(m_model->lineAt(row), fix.column, fix.value.value_or(QString()));
    });
    connect(&job, &BulkJob::stageChanged, this, &BulkReview::showState);
    connect(&job, &BulkJob::planned, this, &BulkReview::showState);
    connect(&job, &BulkJob::readingProgressed, this, &BulkReview::showAge);
    m_tick.setInterval(5s);
    connect(&m_tick, &QTimer::timeout, this, &BulkReview::showAge);
    m_tick.start();
    showState();
}

QWidget *BulkReview::firstFocus() const
{
    return m_table;
}

QWidget *BulkReview::makeBar()
{
    auto *bar = new Pane(&Theme::surface, this);
    bar->setRules(Qt::BottomEdge);
    keepLeastHeight(bar, 44);
    m_segments->setObjectName(u"bulkSegments"_s);
    m_segments->setAccessibleName(tr("Lines to show"));
    m_age->setObjectName(u"bulkAge"_s);
    m_age->setElided(true);
    m_age->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_again->setObjectName(u"bulkAgain"_s);
    m_again->setSize(Button::Size::Small);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_segments);
    row->addWidget(m_age, 1);
    row->addWidget(m_again);
    connect(m_segments, &Segments::currentChanged, this,
            [this](int index) { m_model->setPart(m_parts.value(index)); });
    connect(m_again, &Button::clicked, &m_job, &BulkJob::judge);
    return bar;
}

QWidget *BulkReview::makeFoot()
{
    auto *foot = new Pane(&Theme::header, this);
    foot->setRules(Qt::TopEdge);
    m_what->setObjectName(u"bulkWhat"_s);
    m_more->setObjectName(u"bulkMore"_s);
    m_more->setElided(true);
    auto *cancel = new Button(tr("Cancel"), foot);
    cancel->setObjectName(u"bulkCancel"_s);
    m_results->setObjectName(u"bulkResultsSoFar"_s);
    m_results->setVariant(Button::Variant::Ghost);
    m_correct->setObjectName(u"bulkCorrect"_s);
    m_correct->setIconName("pencil-simple"_L1);
    m_apply->setObjectName(u"bulkApply"_s);
    m_apply->setVariant(Button::Variant::Primary);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(12, 10, 12, 10);
    row->setSpacing(8);
    row->addWidget(m_what);
    row->addWidget(m_more, 1);
    row->addWidget(m_results);
    row->addWidget(cancel);
    row->addWidget(m_correct);
    row->addWidget(m_apply);
    connect(cancel, &Button::clicked, this, &BulkReview::cancelled);
    connect(m_results, &Button::clicked, &m_job, &BulkJob::showKnown);
    connect(m_correct, &Button::clicked, this, &BulkReview::correctNext);
    connect(m_apply, &Button::clicked, this, &BulkReview::apply);
    connect(&m_twoStep, &TwoStep::changed, this, [this] {
        const int seconds = m_twoStep.isArmed() ? m_twoStep.secondsLeft() : 0;
        if (seconds != std::exchange(m_toldSeconds, seconds))
            showFoot();
    });
    return foot;
}

void BulkReview::showState()
{
    using xcibulk::Column;
    const auto &columns = m_job.sheet().columns;
    m_table->setEntityShown(columns.contains(Column::Entity) || columns.contains(Column::Id));
    showParts();
    showAge();
    showFoot();
}

//! All and problems always; the others where there are such lines.
void BulkReview::showParts()
{
    const Part before = m_parts.value(m_segments->current());
    const int all = int(m_job.plan().size());
    QStringList names{tr("All %1").arg(formatCount(all)),
                      tr("Will be done %1").arg(formatCount(m_job.willDo())),
                      tr("Problems %1").arg(formatCount(m_job.count(Verdict::Error)))};
    m_parts = {Part::All, Part::Sent, Part::Problems};
    if (const int unknown = m_job.count(Verdict::Unknown); unknown > 0) {
        names.append(tr("Cannot know %1").arg(formatCount(unknown)));
        m_parts.append(Part::Unknown);
    }
    if (const int nothing = m_job.count(Verdict::Nothing); nothing > 0) {
        names.append(tr("Nothing to do %1").arg(formatCount(nothing)));
        m_parts.append(Part::Nothing);
    }
    m_segments->setChoices(names);
    m_segments->setCurrent(std::max(0, int(m_parts.indexOf(before))));
    m_segments->updateGeometry();
    if (m_model->part() != m_parts.value(m_segments->current()))
        m_model->setPart(m_parts.value(m_segments->current()));
    m_table->setEmptyText(all == 0 ? QString() : tr("No such line."));
}

void BulkReview::showAge()
{
    const bool isReading = m_job.stage() == BulkJob::Stage::Judging;
    m_again->setPending(isReading ? tr("Reading") : QString());
    if (isReading && m_job.entitiesToRead() > 0 && !m_job.isPlanning()) {
        m_age->setText(tr("Reading entity %1 of %2")
                           .arg(std::min(m_job.entitiesRead() + 1, m_job.entitiesToRead()))
                           .arg(m_job.entitiesToRead()));
    } else if (isReading || m_job.isPlanning()) {
        m_age->setText(isReading && !m_job.isPlanning() ? tr("Reading the servers")
                                                        : tr("Judging the lines"));
    } else {
        const QString at = QLocale().toString(m_job.readAt().time(), u"HH:mm"_s);
        m_age->setText(m_job.isOld()
                           //: %1 is a time of day.
                           ? tr("Read at %1: somebody may have changed something since").arg(at)
                           : tr("Nothing was sent yet, read at %1").arg(at));
    }
}

int BulkReview::freeAfter() const
{
    QHash<QString, int> taken;
    for (int row = 0; row < int(m_job.plan().size()); ++row) {
        const auto &step = m_job.plan()[row];
        if (step.isSent() && step.action == Action::Create && !m_job.isKnownDone(row))
            ++taken[step.draft.entity];
    }
    int free = 0;
    for (auto each = taken.cbegin(); each != taken.cend(); ++each) {
        if (!m_job.picture().freeNumbers.contains(each.key()))
            return -1;
        free += int(m_job.picture().freeNumbers[each.key()].size()) - each.value();
    }
    return taken.isEmpty() ? -1 : std::max(0, free);
}

QString BulkReview::leftOverWords() const
{
    QStringList parts;
    if (const int free = freeAfter(); free >= 0)
        parts.append(tr("%n free number(s) left after it", nullptr, free));
    if (const int errors = m_job.count(Verdict::Error); errors > 0)
        parts.append(tr("%n line(s) with an error left out", nullptr, errors));
    return parts.join(u"; "_s);
}

void BulkReview::showFoot()
{
    const int count = m_job.willDo();
    const int errors = m_job.count(Verdict::Error);
    const Action action = commonAction(m_job);
    const bool isReady = m_job.stage() == BulkJob::Stage::Judged && !m_job.isPlanning();
    QString what;
    switch (action) {
    case Action::Create:
        what = tr("%n user(s) will be created", nullptr, count);
        break;
    case Action::Change:
        what = tr("%n line(s) will be done", nullptr, count);
        break;
    case Action::Delete:
        what = tr("%n user(s) will be deleted", nullptr, count);
        break;
    }
    m_what->setText(m_job.plan().isEmpty() ? QString() : what);
    m_more->setText(leftOverWords());
    m_results->setVisible(!m_job.known().isEmpty());
    m_results->setObstacle(isReady ? QString() : tr("The lines are being judged."));
    m_correct->setVisible(errors > 0);
    //: %1 counts lines with an error.
    m_correct->setText(tr("Correct %1").arg(formatCount(errors)));
    m_apply->setText(m_twoStep.isArmed() ? m_twoStep.words() : BulkWords::button(action, count));
    m_apply->setVariant(deletes() ? Button::Variant::Danger : Button::Variant::Primary);
    m_apply->setObstacle(!isReady         ? tr("The lines are being judged.")
                             : count == 0 ? tr("No line has anything to be done.")
                                          : QString());
}

bool BulkReview::deletes() const
{
    for (int row = 0; row < int(m_job.plan().size()); ++row) {
        const auto &step = m_job.plan()[row];
        if (step.isSent() && step.action == Action::Delete && !m_job.isKnownDone(row))
            return true;
    }
    return false;
}

void BulkReview::apply()
{
    if (m_job.isPlanning() || m_job.willDo() == 0)
        return;
    if (!deletes() || m_twoStep.step(objectName()))
        m_job.apply();
}

//! The first one below the current line whose fault has a cell.
void BulkReview::correctNext()
{
    const int rows = m_model->rowCount();
    const int current = m_table->currentIndex().row();
    for (int i = 1; i <= rows; ++i) {
        const int row = (current + i + rows) % rows;
        const auto fix = m_model->fixAt(row);
        const int column = fix ? BulkModel::columnOf(fix->column) : -1;
        if (column < 0)
            continue;
        m_table->setColumnHidden(column, false);
        m_table->setCurrentIndex(m_model->index(row, column));
        m_table->scrollTo(m_table->currentIndex());
        m_table->setFocus();
        m_table->edit(m_table->currentIndex());
        return;
    }
}

} // namespace vigie::ui
