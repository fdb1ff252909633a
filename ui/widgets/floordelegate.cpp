// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/floordelegate.h"

#include "center/defaultmemberships.h"
#include "ui/models/roles.h"
#include "ui/widgets/clockvisual.h"
#include "ui/widgets/contrast.h"
#include "ui/widgets/floordelegate_p.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/statevisual.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/switch.h"

#include <QPainter>
#include <QStyleOption>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::Level;

namespace {

    constexpr int levelRoom = 20; //!< Before a figure: the two bars of a level.
    constexpr int switchWidth = 28;
    constexpr int opener = 12;

    bool isNumber(const QVariant &value)
    {
        switch (value.typeId()) {
        case QMetaType::Int:
        case QMetaType::UInt:
        case QMetaType::LongLong:
        case QMetaType::ULongLong:
        case QMetaType::Double:
            return true;
        default: // Words, or nothing.
            return false;
        }
    }

    //! Of a cell whose wish was not followed.
    void paintCorner(QPainter &painter, const QRect &cell, const Theme &theme)
    {
        constexpr int size = 10;
        const QPoint corner(cell.right() + 1, cell.y());
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.danger);
        painter.drawPolygon(QPolygon({corner, corner - QPoint(size, 0), corner + QPoint(0, size)}));
    }

} // namespace

void paintTick(QPainter &painter, const QRect &room, Qt::CheckState state, bool hovered,
               const Theme &theme)
{
    constexpr int side = 16;
    QStyleOption option;
    option.state = QStyle::State_Enabled;
    option.state.setFlag(QStyle::State_On, state == Qt::Checked);
    option.state.setFlag(QStyle::State_NoChange, state == Qt::PartiallyChecked);
    option.state.setFlag(QStyle::State_MouseOver, hovered);
    const QRect box(room.x(), room.y() + (room.height() - side) / 2, side, side);
    stylepaint::checkBox(painter, box, option, theme);
}

QColor paintLevel(QPainter &painter, const QRect &cell, Level level, const Theme &theme)
{
    if (level == Level::None)
        return theme.text;
    const bool isAlarm = level == Level::Alarm;
    painter.fillRect(cell, isAlarm ? theme.alarmBg : theme.warnBg);
    const QColor ink = isAlarm ? theme.onAlarm : theme.onWarn;
    const int top = cell.y() + (cell.height() - 10) / 2;
    painter.fillRect(cell.x() + 5, top, 3, 10, ink);
    if (isAlarm)
        painter.fillRect(cell.x() + 11, top, 3, 10, ink);
    return ink;
}

bool isRightAligned(CellKind kind)
{
    switch (kind) {
    case CellKind::Penalty:
    case CellKind::Number:
    case CellKind::Duration:
    case CellKind::Hint:
    case CellKind::Share:
    case CellKind::Stamp:
        return true;
    case CellKind::Check:
    case CellKind::Opener:
    case CellKind::Match:
    case CellKind::Text:
    case CellKind::Name:
    case CellKind::Key:
    case CellKind::Switch:
    case CellKind::Star:
    case CellKind::State:
    case CellKind::TwoLines:
    case CellKind::Phone:
    case CellKind::Plain:
    case CellKind::Person:
    case CellKind::Clock:
    case CellKind::Outcome:
        return false;
    }
    return false;
}

FloorDelegate::FloorDelegate(const Clock &clock, QObject *parent)
    : QAbstractItemDelegate(parent)
    , m_clock(clock)
    , m_now(clock.now())
{
}

void FloorDelegate::beginFrame()
{
    m_texts.beginFrame();
    if (!m_frozen)
        m_now = m_clock.now();
}

void FloorDelegate::freeze(bool frozen)
{
    m_now = m_clock.now();
    m_frozen = frozen;
}

void FloorDelegate::forgetText()
{
    m_texts.clear();
}

QString FloorDelegate::figureOf(const QModelIndex &index, CellKind kind) const
{
    if (kind == CellKind::Duration || kind == CellKind::State) {
        const QVariant since = index.data(models::SinceRole);
        if (since.isValid())
            return formatSince(since.value<Instant>(), m_now);
        if (kind == CellKind::State)
            return {};
    }
    const QVariant value = index.data(Qt::DisplayRole);
    if (kind == CellKind::Stamp)
        return formatShortStamp(value.toDateTime(), m_clock.wallTime().date());
    if (kind == CellKind::Share)
        return isNumber(value) ? formatShare(value.toDouble()) : noValue();
    if (!isNumber(value))
        return value.toString().isEmpty() ? noValue() : value.toString();
    return kind == CellKind::Duration ? formatDuration(std::chrono::seconds(value.toLongLong()))
                                      : formatCount(value.toLongLong());
}

QString FloorDelegate::textOf(const QModelIndex &index, const ColumnSpec &spec) const
{
    switch (spec.kind) {
    case CellKind::Number:
    case CellKind::Duration:
    case CellKind::Share:
    case CellKind::Stamp:
        return figureOf(index, spec.kind);
    case CellKind::State: {
        QString words = wordsOf(index);
        if (words.isEmpty())
            words = stateLabel(index.data(models::StateRole).value<center::ShownState>());
        if (const QString aside = index.data(models::SecondTextRole).toString(); !aside.isEmpty())
            words += u' ' + aside;
        const QString time = figureOf(index, spec.kind);
        return time.isEmpty() ? words : words + u' ' + time;
    }
    case CellKind::Clock:
        return clockVisual(index.data(models::ClockRole).value<center::CallbackClock>()).label();
    case CellKind::Person: {
        const QString aside = index.data(models::SecondTextRole).toString();
        return aside.isEmpty() ? wordsOf(index) : wordsOf(index) + u", "_s + aside;
    }
    case CellKind::Switch:
    case CellKind::Star:
    case CellKind::Text:
    case CellKind::Plain:
    case CellKind::Name:
    case CellKind::Key:
    case CellKind::Penalty:
    case CellKind::TwoLines:
    case CellKind::Phone:
    case CellKind::Hint:
    case CellKind::Outcome:
    case CellKind::Check:
    case CellKind::Opener:
    case CellKind::Match:
        return wordsOf(index);
    }
    return {};
}

void FloorDelegate::paintCell(QPainter &painter, const QModelIndex &index, const ColumnSpec &spec,
                              const CellContext &cell, const Theme &theme)
{
    switch (spec.kind) {
    case CellKind::Text:
        paintText(painter, cell, wordsOf(index), {body(cell), theme.text2}, Qt::AlignLeft);
        break;
    case CellKind::Key:
        paintText(painter, cell, wordsOf(index), {body(cell), theme.text2}, Qt::AlignLeft);
        break;
    case CellKind::Penalty:
        paintText(painter, cell, wordsOf(index), {body(cell), theme.text2}, Qt::AlignRight);
        break;
    case CellKind::Plain:
        paintText(painter, cell, wordsOf(index), {body(cell), inkOf(cell, theme)}, Qt::AlignLeft);
        break;
    case CellKind::Person:
        paintPerson(painter, index, cell, theme);
        break;
    case CellKind::Clock: {
        const ClockVisual &visual
            = clockVisual(index.data(models::ClockRole).value<center::CallbackClock>());
        const QRect place(cell.rect.x() + cell.padLeft, cell.rect.y(), glyph, cell.rect.height());
        drawIcon(painter, place, visual.icon, glyph,
                 cell.stale ? theme.text2 : theme.*visual.colour);
        break;
    }
    case CellKind::Name:
        paintName(painter, index, cell, theme);
        break;
    case CellKind::Number:
    case CellKind::Duration:
    case CellKind::Share:
    case CellKind::Stamp:
        paintFigure(painter, index, spec, cell, theme);
        break;
    case CellKind::Switch: {
        const bool member = index.data(models::MemberRole).toBool();
        const SwitchLook look = index.data(models::PendingRole).toBool() ? SwitchLook::Pending
            : cell.stale ? (member ? SwitchLook::DisabledOn : SwitchLook::Disabled)
            : member     ? SwitchLook::On
                         : SwitchLook::Off;
        const QRect place(cell.rect.x() + cell.padLeft, cell.rect.y(), switchWidth,
                          cell.rect.height());
        paintSwitch(painter, place, look, theme);
        return; // Its own drawing says pending.
    }
    case CellKind::Star:
        paintStar(painter, index, cell, theme);
        return;
    case CellKind::State:
        paintState(painter, index, spec, cell, theme);
        break;
    case CellKind::TwoLines:
        paintTwoLines(painter, index, cell, theme);
        break;
    case CellKind::Phone:
        paintPhone(painter, index, cell, theme);
        break;
    case CellKind::Hint:
        paintHint(painter, index, cell, theme);
        return;
    case CellKind::Outcome:
        paintOutcome(painter, index, cell, theme);
        break;
    case CellKind::Check:
        paintTick(painter, cell.rect.adjusted(cell.padLeft, 0, 0, 0),
                  static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt()), cell.hovered,
                  theme);
        return;
    case CellKind::Opener:
        drawIcon(painter,
                 QRect(cell.rect.x() + cell.padLeft, cell.rect.y(), opener, cell.rect.height()),
                 cell.open ? "caret-down"_L1 : "caret-right"_L1, opener, theme.text2);
        return;
    case CellKind::Match:
        paintMatch(painter, index, cell, theme);
        break;
    }
    if (index.data(models::PendingRole).toBool())
        stylepaint::dottedBox(painter, cell.rect.adjusted(2, 2, -2, -2), 3, Qt::transparent,
                              theme.text2);
}

void FloorDelegate::paintText(QPainter &painter, const CellContext &cell, const QString &text,
                              const Ink &ink, Qt::Alignment side)
{
    if (text.isEmpty())
        return;
    const int room = cell.rect.width() - cell.padLeft - cell.padRight;
    if (room <= 0)
        return;
    const TextCache::Line *line = &m_texts.line(text, ink.role);
    if (line->width > room)
        line = &m_texts.line(text, ink.role, room);
    const int x = side == Qt::AlignRight ? cell.rect.right() + 1 - cell.padRight - line->width
                                         : cell.rect.x() + cell.padLeft;
    const int y = cell.rect.y() + (cell.rect.height() - line->height) / 2;
    m_texts.draw(painter, QPoint(x, y), *line, ink.colour, ink.role);
}

void FloorDelegate::paintFigure(QPainter &painter, const QModelIndex &index, const ColumnSpec &spec,
                                const CellContext &cell, const Theme &theme)
{
    const QString text = figureOf(index, spec.kind);
    const Level level = cell.stale ? Level::None : index.data(models::LevelRole).value<Level>();
    if (level != Level::None) {
        const QColor ink = paintLevel(painter, cell.rect, level, theme);
        const TextRole role = strong(cell);
        paintText(painter, cell, text, {role, ink}, Qt::AlignRight);
        return;
    }
    const bool isZero
        = spec.kind == CellKind::Share && qFuzzyIsNull(index.data(Qt::DisplayRole).toDouble());
    const bool nothing = isZero || text == "0"_L1 || text == noValue()
        || (text.size() == 1 && index.data(models::QuietRole).toBool());
    paintText(painter, cell, text, {body(cell), nothing ? theme.text3 : inkOf(cell, theme)},
              Qt::AlignRight);
}

//! Calls that rang in vain: before the time, so that the state's words end in a mark, not this.
void FloorDelegate::paintVain(QPainter &painter, CellContext &cell, int count, const Theme &theme)
{
    const QString figure = QString::number(count);
    const TextRole role = strong(cell);
    const int width = m_texts.line(figure, role).width;
    paintText(painter, cell, figure, {role, theme.text}, Qt::AlignRight);
    const int right = cell.rect.right() + 1 - cell.padRight - width - 4;
    drawIcon(painter, QRect(right - glyph, cell.rect.y(), glyph, cell.rect.height()), "phone-x"_L1,
             glyph, theme.danger);
    cell.padRight += width + 4 + glyph + 8;
}

void FloorDelegate::paintState(QPainter &painter, const QModelIndex &index, const ColumnSpec &spec,
                               const CellContext &cell, const Theme &theme)
{
    const auto state = cell.stale ? center::ShownState::Unknown
                                  : index.data(models::StateRole).value<center::ShownState>();
    const StateVisual &visual = visualOf(state);
    const QRect place(cell.rect.x() + cell.padLeft, cell.rect.y(), glyph, cell.rect.height());
    drawIcon(painter, place, visual.icon, glyph, theme.*visual.colour);
    if (const QColor stripe(index.data(models::StripeRole).toString());
        stripe.isValid() && !cell.stale) {
        constexpr int width = 3;
        painter.fillRect(place.x() - width - 3, cell.rect.y() + 4, width, cell.rect.height() - 8,
                         legible(stripe, theme.surface));
    }

    CellContext words = cell;
    words.padLeft += glyph + glyphGap;
    const QString aside = index.data(models::SecondTextRole).toString();
    const bool isFailed = index.data(models::FailedRole).toBool();
    const QString time = figureOf(index, spec.kind);
    if (!aside.isEmpty() && !isFailed) { // The clock of what is asked stands for the time.
        drawIcon(painter,
                 QRect(cell.rect.right() + 1 - cell.padRight - glyph, cell.rect.y(), glyph,
                       cell.rect.height()),
                 "clock"_L1, glyph, theme.text2);
        words.padRight += glyph + 8;
    } else if (!time.isEmpty()) {
        // Of the cell, the time alone says that it is too long.
        const auto level = cell.stale ? center::Level::None
                                      : index.data(models::LevelRole).value<center::Level>();
        const bool isOver = level != center::Level::None;
        const TextRole role = isOver ? strong(cell) : body(cell);
        const int width = m_texts.line(time, role).width;
        QColor ink = theme.text2;
        if (isOver) {
            const int left = cell.rect.right() + 1 - cell.padRight - width - levelRoom;
            ink = paintLevel(painter, QRect(QPoint(left, cell.rect.top()), cell.rect.bottomRight()),
                             level, theme);
            words.padRight += levelRoom;
        }
        paintText(painter, cell, time, {role, ink}, Qt::AlignRight);
        words.padRight += width + 8;
    }
    if (const int vain = index.data(models::VainRole).toInt(); vain > 0 && !cell.stale)
        paintVain(painter, words, vain, theme);
    QString label = wordsOf(index);
    if (label.isEmpty())
        label = stateLabel(index.data(models::StateRole).value<center::ShownState>());
    paintText(painter, words, label, {body(cell), inkOf(cell, theme)}, Qt::AlignLeft);
    if (aside.isEmpty())
        return;
    words.padLeft += m_texts.line(label, body(cell)).width + 4;
    paintText(painter, words, aside, {body(cell), isFailed ? theme.danger : theme.text2},
              Qt::AlignLeft);
    if (isFailed)
        paintCorner(painter, cell.rect, theme);
}

void FloorDelegate::paint(QPainter *, const QStyleOptionViewItem &, const QModelIndex &) const
{
}

QSize FloorDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {};
}

} // namespace vigie::ui
