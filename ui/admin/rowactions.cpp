// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/rowactions.h"

#include "ui/admin/adminlook.h"
#include "ui/admin/adminrows.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using namespace adminlook;

namespace {

    constexpr int button = 28;
    constexpr int gap = 4;
    constexpr int wordsMargin = 11;

} // namespace

RowActions::RowActions(QObject *parent) : QObject(parent)
{
    connect(&m_twoStep, &TwoStep::changed, this, &RowActions::armedChanged);
}

QList<RowActions::Action> RowActions::of(const AdminRow &row) const
{
    if (!row.busy.isEmpty())
        return {};
    if (row.isHead)
        return m_headWords.isEmpty() ? QList<Action>() : QList{Action::Open};
    return m_usual;
}

QString RowActions::wordsOf(const AdminRow &row) const
{
    return row.isHead ? m_headWords : row.isShort ? m_shortWords : QString();
}

QRect RowActions::placeOf(const QRect &cell, const AdminRow &row, int action) const
{
    const QList<Action> actions = of(row);
    const QString words = wordsOf(row);
    if (!words.isEmpty() && actions.value(action) == Action::Open) {
        const int width = widthOf(words, TextRole::BodyMedium) + (row.isHead ? 2 * wordsMargin : 0);
        const int height = scaled(24);
        return {cell.right() + 1 - edge - width, cell.center().y() - height / 2, width, height};
    }
    const int size = scaled(button);
    const int fromRight = int(actions.size()) - action;
    return {cell.right() + 1 - pad - fromRight * size - (fromRight - 1) * gap,
            cell.center().y() - size / 2, size, size};
}

int RowActions::actionAt(const QRect &cell, const AdminRow &row, const QPoint &at) const
{
    const qsizetype count = of(row).size();
    for (int action = 0; action < count; ++action) {
        if (placeOf(cell, row, action).contains(at))
            return action;
    }
    return -1;
}

int RowActions::leastWidth() const
{
    const int count = int(m_usual.size());
    return 2 * pad + count * scaled(button) + std::max(0, count - 1) * gap;
}

void RowActions::act(const AdminRow &row, Action action)
{
    const QString key = row.key; // The row may be gone when the signal returns.
    if (action != Action::Remove)
        disarm();
    switch (action) {
    case Action::Open:
        Q_EMIT openRequested(key);
        return;
    case Action::Edit:
        Q_EMIT editRequested(key);
        return;
    case Action::Remove:
        if (m_twoStep.step(key))
            Q_EMIT removeConfirmed(key);
        return;
    }
}

void RowActions::paint(QPainter &painter, const QRect &cell, const AdminRow &row,
                       const Look &look) const
{
    if (!row.busy.isEmpty()) {
        paintBusy(painter, cell, row.busy, look.theme);
        return;
    }
    const QList<Action> actions = of(row);
    for (int action = 0; action < int(actions.size()); ++action) {
        const QRect box = placeOf(cell, row, action);
        paintOne(painter, box, row, actions[action], look.pointer && box.contains(*look.pointer),
                 look.theme);
        if (action != look.focused)
            continue;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(look.theme.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 5, 5);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
}

void RowActions::paintBusy(QPainter &painter, const QRect &cell, const QString &words,
                           const Theme &theme)
{
    const QRect room = cell.adjusted(pad, 0, -edge, -1);
    drawWords(painter, room, words, TextRole::Caption, theme.text2, Qt::AlignRight);
    drawIcon(painter,
             {room.right() - widthOf(words, TextRole::Caption) - 20, room.y(), 16, room.height()},
             "clock"_L1, 14, theme.text2);
}

void RowActions::paintOne(QPainter &painter, const QRect &box, const AdminRow &row, Action action,
                          bool isHovered, const Theme &theme) const
{
    const QString words = wordsOf(row);
    if (action == Action::Open && row.isHead) {
        stylepaint::box(painter, box, 5, isHovered ? theme.hover : theme.surface, theme.lineStrong);
        drawWords(painter, box, words, TextRole::BodyMedium, theme.text, Qt::AlignHCenter);
    } else if (action == Action::Open && !words.isEmpty()) {
        drawWords(painter, box, words, TextRole::BodyMedium, theme.accent, Qt::AlignRight);
    } else if (action == Action::Open) {
        drawIcon(painter, box, "caret-right"_L1, 14, theme.text2);
    } else if (action == Action::Remove && isArmed() && armedKey() == row.key) {
        m_twoStep.paint(painter, box, theme);
    } else {
        if (isHovered)
            stylepaint::box(painter, box, 5, theme.press, theme.press);
        drawIcon(painter, box, action == Action::Edit ? "pencil-simple"_L1 : "trash"_L1, 16,
                 theme.text2);
    }
}

QRect RowActions::armedPlace(const QRect &cell, const AdminRow &row) const
{
    const int width = widthOf(armedWords(), TextRole::Caption) + 1;
    return {placeOf(cell, row, 0).x() - pad - width, cell.y(), width, cell.height() - 1};
}

} // namespace vigie::ui
