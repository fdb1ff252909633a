// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/changesbar.h"

#include "center/assignments.h"
#include "ui/supervisor/changewords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/keymap.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::Assignments;

namespace {

    //! A value asked for anew does not count where an older batch failed with it.
    bool isNewest(const Assignments &changes, const center::AssignmentRow &row)
    {
        using Kind = center::AssignmentRow::Kind;
        switch (row.kind) {
        case Kind::Membership:
            return changes.latest(row.agent, row.queue) == &row;
        case Kind::Group:
            return changes.latestGroup(row.agent) == &row;
        case Kind::Defaults:
            return row.user && changes.latestDefaults(*row.user) == &row;
        }
        return false;
    }

    //! Steps that a person sees. Of a move that is under way or failed there are two rows, the
    //! second of which only waits for the first.
    template <typename Wanted> int stepsOf(const center::AssignmentBatch &batch, Wanted wanted)
    {
        return int(std::ranges::count_if(batch.rows, [&](const center::AssignmentRow &row) {
            return wanted(row)
                && (row.waitsFor == center::AssignmentRow::none
                    || !wanted(batch.rows[std::size_t(row.waitsFor)]));
        }));
    }

    int pendingOf(const center::AssignmentBatch &batch)
    {
        return stepsOf(batch, [](const auto &row) { return !center::isEnded(row.state); });
    }

    int failedOf(const Assignments &changes, const center::AssignmentBatch &batch)
    {
        return stepsOf(batch, [&changes](const auto &row) {
            return center::isRetriable(row.state) && isNewest(changes, row);
        });
    }

    void showCount(Chip *chip, int count, const QString &words, bool isCompact)
    {
        const QString text = isCompact ? QLocale().toString(count) : words;
        if (chip->text() != text || chip->accessibleName() != words) {
            chip->setText(text);
            chip->setAccessibleName(words);
            chip->updateGeometry();
            if (count > 0) {
                QAccessibleEvent changed(chip, QAccessible::NameChanged);
                QAccessible::updateAccessibility(&changed);
            }
        }
        chip->setVisible(count > 0);
    }

} // namespace

ChangesBar::ChangesBar(Assignments &changes, KeyMap &keys, QWidget *parent)
    : QWidget(parent)
    , m_changes(changes)
    , m_keys(keys)
    , m_pending(new Chip({}, this))
    , m_failed(new Chip({}, this))
    , m_undo(new Button("arrow-counter-clockwise"_L1, tr("Undo"), this))
    , m_redo(new Button("arrow-clockwise"_L1, tr("Redo"), this))
{
    m_pending->setObjectName(u"changesPending"_s);
    m_pending->setKind(Chip::Kind::Pending);
    m_pending->setTall(true);
    m_failed->setObjectName(u"changesFailed"_s);
    m_failed->setKind(Chip::Kind::Danger);
    m_failed->setIconName("warning-octagon-fill"_L1);
    m_failed->setTall(true);
    m_failed->setClickable(true);
    m_failed->setToolTip(tr("Show what was not confirmed"));
    m_undo->setObjectName(u"changesUndo"_s);
    m_redo->setObjectName(u"changesRedo"_s);
    for (Button *button : {m_undo, m_redo})
        button->setVariant(Button::Variant::Ghost);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget *each : std::initializer_list<QWidget *>{m_pending, m_failed, m_undo, m_redo})
        row->addWidget(each);

    m_mark.setSingleShot(true);
    m_mark.setInterval(0);
    connect(&m_mark, &QTimer::timeout, this, &ChangesBar::refresh);
    connect(&m_changes, &Assignments::started, this, &ChangesBar::began);
    connect(&m_changes, &Assignments::rowsChanged, this, &ChangesBar::mark);
    connect(&m_changes, &Assignments::finished, this, &ChangesBar::ended);
    connect(&m_changes, &Assignments::historyChanged, this, &ChangesBar::mark);
    connect(m_failed, &QAbstractButton::clicked, this,
            [this] { Q_EMIT resultRequested(m_newestFailed); });
    connect(m_undo, &Button::clicked, this, [this] { ask(Step::Undo); });
    connect(m_redo, &Button::clicked, this, [this] { ask(Step::Redo); });
    keys.bind(KeyAction::Undo, this, [this] { ask(Step::Undo); });
    keys.bind(KeyAction::Redo, this, [this] { ask(Step::Redo); });
    keys.label(KeyAction::Undo, this, [this](const QString &) { mark(); });
    keys.label(KeyAction::Redo, this, [this](const QString &) { mark(); });
    refresh();
}

void ChangesBar::setObstacle(const QString &reason)
{
    m_obstacle = reason;
    if (!reason.isEmpty())
        m_waiting.clear();
    refresh();
}

void ChangesBar::setCompact(bool isCompact)
{
    if (std::exchange(m_isCompact, isCompact) != isCompact)
        refresh();
}

void ChangesBar::mark()
{
    if (!m_mark.isActive())
        m_mark.start();
}

void ChangesBar::refresh()
{
    int pending = 0;
    int failed = 0;
    const QList<center::BatchId> batches = m_changes.all();
    for (const center::BatchId id : batches) {
        const center::BatchProgress progress = m_changes.progress(id);
        const center::AssignmentBatch *batch = m_changes.find(id);
        if (batch == nullptr || (progress.isOver() && progress.failed == 0))
            continue;
        pending += progress.isOver() ? 0 : pendingOf(*batch);
        const int steps = progress.failed == 0 ? 0 : failedOf(m_changes, *batch);
        failed += steps;
        if (steps > 0)
            m_newestFailed = id;
    }
    //: Changes that were asked for and not confirmed yet, in a tool bar.
    showCount(m_pending, pending, tr("%Ln pending", nullptr, pending), m_isCompact);
    //: Changes that the server did not confirm, in a tool bar.
    showCount(m_failed, failed, tr("%Ln not confirmed", nullptr, failed), m_isCompact);
    refreshButton(m_undo, Step::Undo);
    refreshButton(m_redo, Step::Redo);
    makeWaiting();
}

void ChangesBar::refreshButton(Button *button, Step step)
{
    const bool isUndo = step == Step::Undo;
    const center::AssignmentBatch *next = isUndo ? m_changes.nextUndo() : m_changes.nextRedo();
    const bool waits = isUndo ? m_changes.waitsForUndo() : m_changes.waitsForRedo();
    if (next == nullptr && !waits) {
        button->setObstacle(isUndo ? tr("There is nothing to undo.")
                                   : tr("There is nothing to redo."));
        return;
    }
    button->setObstacle({});
    const QString key = m_keys.keyText(isUndo ? KeyAction::Undo : KeyAction::Redo);
    QString deed;
    if (next == nullptr) {
        deed = isUndo ? tr("Undo once the last change is confirmed")
                      : tr("Redo once the last change is confirmed");
    } else {
        //: %1 is a change: "move of 3 agents".
        deed = isUndo ? tr("Undo: %1").arg(nameOf(*next)) : tr("Redo: %1").arg(nameOf(*next));
    }
    //: A tooltip: what a click does, then its key.
    button->setToolTip(key.isEmpty() ? deed : tr("%1 (%2)").arg(deed, key));
    button->setAccessibleDescription(deed);
    button->setObstacle(m_obstacle);
}

void ChangesBar::ask(Step step)
{
    if (!m_obstacle.isEmpty() || m_waiting.size() == maxWaiting)
        return;
    m_waiting.push_back(step);
    makeWaiting();
}

bool ChangesBar::make(Step step)
{
    const auto batch = step == Step::Undo ? m_changes.undo() : m_changes.redo();
    if (batch)
        Q_EMIT undone(*batch);
    return batch.has_value();
}

void ChangesBar::makeWaiting()
{
    while (!m_waiting.empty()) {
        const Step step = m_waiting.front();
        if (step == Step::Undo ? m_changes.waitsForUndo() : m_changes.waitsForRedo())
            return;
        m_waiting.pop_front();
        if (!make(step))
            m_waiting.clear();
    }
}

void ChangesBar::began(center::BatchId batch)
{
    // A step meant the change before this one.
    const center::AssignmentBatch *change = m_changes.find(batch);
    if (change != nullptr && !change->isUndo && !change->isRedo)
        m_waiting.clear();
    mark();
}

void ChangesBar::ended(center::BatchId batch)
{
    // What was meant to be taken back did not happen as a whole: the person has to look first.
    if (m_changes.progress(batch).failed > 0)
        m_waiting.clear();
    mark();
}

} // namespace vigie::ui
