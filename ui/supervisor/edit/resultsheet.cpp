// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/edit/resultsheet.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "ui/models/frameclock.h"
#include "ui/supervisor/changewords.h"
#include "ui/supervisor/edit/edittable.h"
#include "ui/supervisor/edit/linestable.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/words.h"

#include <QAccessible>
#include <QBoxLayout>

#include <utility>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::AssignmentDeed;
using center::Assignments;
using center::BatchId;
using center::RowState;

ResultSheet::ResultSheet(const FloorParts &floor, BatchId batch, QWidget *window)
    : FloorDialog(floor, {}, Width::Large, window)
    , m_batch(batch)
    , m_model(new LinesModel(floor.desk.center(), this))
    , m_table(makeLinesTable(*m_model, true, this))
{
    setObjectName(u"resultSheet"_s);
    setTitle(titleText());
    m_table->setObjectName(u"resultTable"_s);
    m_table->setAccessibleName(tr("Changes and their outcome"));
    m_table->setEmptyText(tr("No line is in this state."));
    makeHead();
    content()->addWidget(m_table, 1);
    makeFoot();
    connect(m_table, &EditTable::actionRequested, this, &ResultSheet::retryAt);
    connect(&changes(), &Assignments::rowsChanged, this, &ResultSheet::mark);
    connect(&changes(), &Assignments::finished, this, &ResultSheet::mark);
    connect(&changes(), &Assignments::historyChanged, this, &ResultSheet::showUndo);
    connect(&floor.desk, &center::Desk::linkChanged, this, &ResultSheet::showBatch);
    connect(&floor.frames, &models::FrameClock::frame, this, &ResultSheet::follow);
    connect(&floor.frames, &models::FrameClock::second, m_model, &LinesModel::passSecond);
    showBatch();
    m_table->setFocus();
}

QString ResultSheet::titleText() const
{
    const center::AssignmentBatch *batch = changes().find(m_batch);
    if (batch == nullptr)
        return tr("Changes");
    const QString deed = nameOf(*batch);
    if (batch->isUndo)
        return tr("Undo: %1").arg(deed);
    return deed.isEmpty() ? deed : deed.at(0).toUpper() + deed.mid(1);
}

void ResultSheet::makeHead()
{
    m_size = new Words({}, TextRole::Body, &Theme::text2, this);
    m_size->setObjectName(u"resultSize"_s);
    head()->insertWidget(1, m_size, 0, Qt::AlignVCenter);

    m_segments = new Segments({}, this);
    m_segments->setObjectName(u"resultParts"_s);
    m_segments->setAccessibleName(tr("Lines shown"));
    m_retry = new Button(QString(), this);
    m_retry->setObjectName(u"resultRetry"_s);
    m_retry->setIconName("arrow-clockwise"_L1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 0, 16, 12);
    row->addWidget(m_segments);
    row->addStretch(1);
    row->addWidget(m_retry);
    content()->addLayout(row);
    connect(m_segments, &Segments::currentChanged, this,
            [this](int at) { m_model->setPart(m_shownParts.value(at)); });
    connect(m_retry, &Button::clicked, this, [this] {
        changes().retry(m_batch);
        showBatch();
    });
}

void ResultSheet::makeFoot()
{
    auto *summary = new QWidget(this);
    auto *row = new QHBoxLayout(summary);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_what = new Words({}, TextRole::BodyMedium, &Theme::text, summary);
    m_what->setObjectName(u"resultSummary"_s);
    m_more = new Words({}, TextRole::Body, &Theme::text2, summary);
    m_more->setElided(true);
    row->addWidget(m_what);
    row->addWidget(m_more);
    addToFoot(summary);
    m_undo = addAnswer(QString(), Button::Variant::Secondary, u"resultUndo"_s);
    m_undo->disconnect(this); // It stays open, and shows how the undoing goes.
    m_undo->setIconName("arrow-counter-clockwise"_L1);
    connect(m_undo, &Button::clicked, this, &ResultSheet::undo);
    addAnswer(tr("Close", "the result of a change"), Button::Variant::Primary, u"resultDone"_s)
        ->setAccessibleName(tr("Close the result"));
}

void ResultSheet::mark(BatchId batch)
{
    if (batch != m_batch)
        return;
    m_isMarked = true;
    parts().frames.wake();
}

void ResultSheet::follow()
{
    if (std::exchange(m_isMarked, false))
        showBatch();
}

void ResultSheet::showBatch()
{
    const center::AssignmentBatch *batch = changes().find(m_batch);
    if (batch == nullptr) {
        reject();
        return;
    }
    m_model->show(*batch);
    const QString agents = tr("%Ln agent(s)", nullptr, m_model->agentCount());
    //: Beside the title: "15 agents, 43 lines".
    m_size->setText(tr("%1, %Ln line(s)", nullptr, m_model->count(LinesModel::All)).arg(agents));
    showParts();
    showUndo();
    if (isVisible())
        fit();
}

void ResultSheet::showParts()
{
    const int failed = m_model->count(LinesModel::NotConfirmed);
    const int pending = m_model->count(LinesModel::Pending);
    const int done = m_model->count(LinesModel::Done);
    const int nothing = m_model->count(LinesModel::Nothing);
    QStringList texts{tr("All %1").arg(m_model->count(LinesModel::All))};
    m_shownParts = {LinesModel::All};
    const auto add = [this, &texts](LinesModel::Part part, int count, const QString &text) {
        if (count == 0 && m_model->part() != part)
            return;
        m_shownParts.append(part);
        texts.append(text.arg(count));
    };
    //: Segments above the lines, each with its count.
    add(LinesModel::NotConfirmed, failed, tr("Not confirmed %1"));
    add(LinesModel::Pending, pending, tr("Pending %1"));
    add(LinesModel::Done, done, tr("Done %1"));
    add(LinesModel::Nothing, nothing, tr("Nothing to do %1"));
    m_segments->setChoices(texts);
    m_segments->setCurrent(int(m_shownParts.indexOf(m_model->part())));

    const int again = changes().progress(m_batch).failed;
    m_retry->setVisible(again > 0);
    m_retry->setText(tr("Retry %1").arg(again));
    m_retry->setAccessibleName(tr("Retry all %1 that failed").arg(again));
    m_retry->setObstacle(parts().desk.isUp() ? QString() : tr("The link to the server is lost."));
    QStringList parts{tr("%1 done").arg(done + nothing)};
    if (pending > 0)
        parts.append(tr("%1 pending").arg(pending));
    if (failed > 0)
        parts.append(tr("%1 not confirmed").arg(failed));
    const QString words = parts.join(tr(", ", "between counts"));
    const bool isNews = words != m_what->text() && isVisible();
    m_what->setText(words);
    m_more->setText(pending + failed > 0 ? tr("closing keeps it in the tool bar") : QString());
    if (isNews && pending == 0) {
        QAccessibleEvent event(m_what, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void ResultSheet::showUndo()
{
    const center::AssignmentBatch *batch = changes().find(m_batch);
    if (batch == nullptr)
        return;
    const int done = batch->count(RowState::Done);
    const auto *next = changes().nextUndo();
    m_undo->setVisible(!batch->isUndo);
    m_undo->setText(tr("Undo all %1").arg(done));
    m_undo->setAccessibleName(m_undo->text());
    m_undo->updateGeometry();
    QString reason;
    if (!parts().desk.isUp())
        reason = tr("The link to the server is lost.");
    else if (!changes().progress(m_batch).isOver())
        reason = tr("Wait until nothing is pending.");
    else if (next == nullptr || next->id != m_batch)
        reason = tr("A later change has to be undone first, or nothing is left to undo.");
    m_undo->setObstacle(reason);
}

void ResultSheet::retryAt(const QModelIndex &index)
{
    changes().retry(m_batch, m_model->rowOfBatch(index.row()));
    showBatch();
}

void ResultSheet::undo()
{
    const auto *next = changes().nextUndo();
    if (next == nullptr || next->id != m_batch)
        return;
    if (const auto by = changes().undo()) {
        m_batch = *by;
        setTitle(titleText());
        showBatch();
    }
}

void ResultSheet::showEvent(QShowEvent *event)
{
    FloorDialog::showEvent(event);
    showBatch();
}

FloorDialog *ResultSheet::again()
{
    return new ResultSheet(parts(), m_batch, home());
}

} // namespace vigie::ui
