// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/admincells.h"

#include "ui/admin/adminlook.h"
#include "ui/admin/admintable.h"
#include "ui/widgets/floordelegate.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icons.h"

#include <QPainter>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using namespace adminlook;
using Kind = AdminTable::Kind;

namespace {

    constexpr int barHeight = 8;

    bool isNothing(const QString &words)
    {
        return words.isEmpty() || words == noValue();
    }

} // namespace

AdminCells::AdminCells(AdminTable &table) : QStyledItemDelegate(&table), m_table(table)
{
}

void AdminCells::paint(QPainter *painter, const QStyleOptionViewItem &option,
                       const QModelIndex &index) const
{
    const Theme &theme = themeOf(&m_table);
    const AdminRow &row = m_table.rows().rowAt(index.row());
    painter->save();
    painter->fillRect(option.rect, m_table.groundOf(index.row()));
    painter->fillRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1,
                      row.isHead ? theme.lineStrong : theme.line);
    const bool isCurrent = m_table.currentIndex().row() == index.row();
    if (isCurrent && index.column() == 0 && m_table.hasFocus())
        painter->fillRect(option.rect.x(), option.rect.y(), 3, option.rect.height() - 1,
                          theme.accent);
    paintKind(*painter, option.rect, index, row);
    painter->restore();
}

QRect AdminCells::roomOf(const QRect &cell, const QModelIndex &index, const AdminRow &row) const
{
    int left = pad;
    if (index.column() == 0)
        left = !m_table.hasHeads() ? edge : row.isHead ? edge + 24 : indent;
    return cell.adjusted(left, 0, -pad, -1);
}

void AdminCells::paintKind(QPainter &painter, const QRect &cell, const QModelIndex &index,
                           const AdminRow &row) const
{
    const Theme &theme = themeOf(&m_table);
    const QString words = index.data().toString();
    const QColor ink = isNothing(words) ? theme.text3 : theme.text2;
    const QColor strong = row.busy.isEmpty() && !isNothing(words) ? theme.text : ink;
    const QRect room = roomOf(cell, index, row);
    switch (m_table.kindOf(index.column())) {
    case Kind::Name:
        paintName(painter, cell, index, row);
        return;
    case Kind::Text:
        drawWords(painter, room, words, TextRole::Body, strong);
        return;
    case Kind::Quiet:
        drawWords(painter, room, words, TextRole::Body, ink);
        return;
    case Kind::Figure:
        paintFigure(painter, cell, index, row);
        return;
    case Kind::Share:
        paintShare(painter, room, words, row);
        return;
    case Kind::Actions:
        m_table.paintActions(painter, cell, index.row());
        return;
    }
}

void AdminCells::paintName(QPainter &painter, const QRect &cell, const QModelIndex &index,
                           const AdminRow &row) const
{
    const Theme &theme = themeOf(&m_table);
    if (row.isHead)
        drawIcon(painter, {cell.x() + edge, cell.y(), 16, cell.height()}, "hard-drives"_L1, 16,
                 theme.text2);
    drawWords(painter, roomOf(cell, index, row), index.data().toString(),
              row.isHead ? TextRole::BodyStrong : TextRole::BodyMedium,
              row.busy.isEmpty() ? theme.text : theme.text2);
}

void AdminCells::paintFigure(QPainter &painter, const QRect &cell, const QModelIndex &index,
                             const AdminRow &row) const
{
    const Theme &theme = themeOf(&m_table);
    const QString words = index.data().toString();
    const bool isLast = m_table.kindOf(index.column() + 1) == Kind::Actions;
    QColor ink = words == "0"_L1        ? theme.text3
        : isLast || !m_table.hasHeads() ? theme.text
                                        : theme.text2;
    const bool isShort = isLast && row.isShort;
    if (isShort)
        ink = paintLevel(painter, cell.adjusted(0, 0, 0, -1), center::Level::Warn, theme);
    const TextRole role = isShort || (row.isHead && isLast) ? TextRole::BodyStrong : TextRole::Body;
    drawWords(painter, cell.adjusted(pad, 0, -pad, -1), words, role, ink, Qt::AlignRight);
}

void AdminCells::paintShare(QPainter &painter, const QRect &room, const QString &words,
                            const AdminRow &row) const
{
    const Theme &theme = themeOf(&m_table);
    if (row.health != AdminRow::Health::None) {
        const bool isGood = row.health == AdminRow::Health::Good;
        const bool isBad = row.health == AdminRow::Health::Bad;
        const QColor ink = isGood ? theme.ready : isBad ? theme.danger : theme.text3;
        drawIcon(painter, {room.x(), room.y(), 14, room.height()},
                 isGood      ? "check-circle-fill"_L1
                     : isBad ? "warning-octagon-fill"_L1
                             : "circle-dashed"_L1,
                 14, ink);
        drawWords(painter, room.adjusted(20, 0, 0, 0), words, TextRole::Body,
                  isBad ? theme.danger : theme.text2);
        return;
    }
    if (!row.share) {
        drawWords(painter, room, words, TextRole::Body, theme.text2);
        return;
    }
    const QRect bar(room.x(), room.center().y() - barHeight / 2 + 1, room.width(), barHeight);
    painter.fillRect(bar, theme.press);
    const int used = qRound(*row.share * bar.width());
    painter.fillRect(QRect(bar.x(), bar.y(), used, bar.height()), theme.text2);
}

} // namespace vigie::ui
