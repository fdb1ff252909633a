// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The half of FloorDelegate that paints cells of words and marks.
#include "center/callbackclock.h"
#include "center/defaultmemberships.h"
#include "ui/models/roles.h"
#include "ui/widgets/clockvisual.h"
#include "ui/widgets/floordelegate.h"
#include "ui/widgets/floordelegate_p.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/scaling.h"

#include <QPainter>

namespace vigie::ui {

using namespace Qt::StringLiterals;

void FloorDelegate::paintName(QPainter &painter, const QModelIndex &index, const CellContext &cell,
                              const Theme &theme)
{
    const QString name = wordsOf(index);
    paintText(painter, cell, name, {medium(cell), inkOf(cell, theme)}, Qt::AlignLeft);
    CellContext rest = cell;
    rest.padLeft += m_texts.line(name, medium(cell)).width + 10;
    if (index.data(models::OutgoingRole).toBool()) {
        constexpr int badge = 14;
        drawIcon(painter,
                 QRect(cell.rect.x() + rest.padLeft, cell.rect.y(), badge, cell.rect.height()),
                 "phone-outgoing"_L1, badge, theme.text2);
        rest.padLeft += badge + 5;
        //: Beside the name of a queue for calls that go out.
        const QString word = tr("outgoing");
        paintText(painter, rest, word, {TextRole::Caption, theme.text2}, Qt::AlignLeft);
        rest.padLeft += m_texts.line(word, TextRole::Caption).width + 10;
    }
    const QString aside = index.data(models::SecondTextRole).toString();
    paintText(painter, rest, aside, {TextRole::Caption, theme.text2}, Qt::AlignLeft);
}

void FloorDelegate::paintPerson(QPainter &painter, const QModelIndex &index,
                                const CellContext &cell, const Theme &theme)
{
    const QString name = wordsOf(index);
    paintText(painter, cell, name, {medium(cell), inkOf(cell, theme)}, Qt::AlignLeft);
    const QString aside = index.data(models::SecondTextRole).toString();
    if (aside.isEmpty())
        return;
    CellContext rest = cell;
    rest.padLeft += m_texts.line(name, medium(cell)).width;
    paintText(painter, rest, u", "_s + aside, {body(cell), theme.text2}, Qt::AlignLeft);
}

void FloorDelegate::paintHead(QPainter &painter, const QModelIndex &index, const QRect &box,
                              int padLeft, const Theme &theme)
{
    painter.fillRect(box, theme.header);
    painter.fillRect(box.x(), box.bottom(), box.width(), 1, theme.line);
    CellContext cell{.rect = box.adjusted(0, 0, 0, -1), .padLeft = padLeft};
    const QVariant clock = index.data(models::ClockRole);
    if (clock.isValid()) {
        const ClockVisual &visual = clockVisual(clock.value<center::CallbackClock>());
        drawIcon(painter, QRect(box.x() + padLeft, box.y(), glyph, box.height() - 1), visual.icon,
                 glyph, m_frozen ? theme.text2 : theme.*visual.colour);
        cell.padLeft += glyph + 8;
    }
    const QString title = wordsOf(index);
    paintText(painter, cell, title, {TextRole::CaptionStrong, theme.text}, Qt::AlignLeft);
    cell.padLeft += m_texts.line(title, TextRole::CaptionStrong).width + 8;
    paintText(painter, cell, index.data(models::SecondTextRole).toString(),
              {TextRole::Caption, theme.text2}, Qt::AlignLeft);
}

void FloorDelegate::paintStar(QPainter &painter, const QModelIndex &index, const CellContext &cell,
                              const Theme &theme) const
{
    const bool starred = index.data(models::StarRole).toBool();
    if (!starred && !cell.hovered && !cell.current)
        return; // A column of empty stars would be louder than the floor.
    const QRect place(cell.rect.x() + cell.padLeft, cell.rect.y(), glyph, cell.rect.height());
    drawIcon(painter, place, starred ? "star-fill"_L1 : "star"_L1, glyph,
             starred ? theme.accent : theme.text2);
}

void FloorDelegate::paintTwoLines(QPainter &painter, const QModelIndex &index,
                                  const CellContext &cell, const Theme &theme)
{
    CellContext line = cell;
    line.rect.setTop(cell.rect.y() + scaled(3));
    line.rect.setHeight(scaled(18));
    paintText(painter, line, wordsOf(index), {medium(cell), inkOf(cell, theme)}, Qt::AlignLeft);
    line.rect.moveTop(cell.rect.y() + scaled(20));
    line.rect.setHeight(scaled(16));
    QString second = index.data(models::SecondTextRole).toString();
    if (second.isEmpty())
        second = noValue();
    paintText(painter, line, second, {TextRole::Caption, theme.text2}, Qt::AlignLeft);
}

void FloorDelegate::paintOutcome(QPainter &painter, const QModelIndex &index,
                                 const CellContext &cell, const Theme &theme)
{
    struct Mark
    {
        QLatin1StringView icon{};
        QColor colour{};
    };
    const auto markOf = [&theme](Outcome outcome) -> Mark {
        switch (outcome) {
        case Outcome::Plain:
            return {};
        case Outcome::Done:
            return {"check"_L1, theme.ready};
        case Outcome::Failed:
            return {"warning-octagon-fill"_L1, theme.danger};
        case Outcome::Doubtful:
            return {"warning"_L1, theme.text2};
        case Outcome::Received:
            return {"download-simple"_L1, theme.text2};
        case Outcome::Sent:
            return {"upload-simple"_L1, theme.text2};
        }
        return {};
    };
    const auto outcome = index.data(models::OutcomeRole).value<Outcome>();
    const Mark mark = markOf(outcome);
    const bool isLoud = outcome == Outcome::Failed || outcome == Outcome::Doubtful;
    paintMarked(painter, cell, mark.icon, wordsOf(index), mark.colour,
                isLoud ? theme.text : theme.text2);
}

void FloorDelegate::paintMatch(QPainter &painter, const QModelIndex &index, const CellContext &cell,
                               const Theme &theme)
{
    const auto iconOf = [](center::DefaultMatch match) {
        switch (match) {
        case center::DefaultMatch::NoDefault:
            return "minus"_L1;
        case center::DefaultMatch::Same:
            return "check"_L1;
        case center::DefaultMatch::Differs:
            return "warning"_L1;
        }
        return QLatin1StringView();
    };
    const auto match = index.data(models::MatchRole).value<center::DefaultMatch>();
    const bool isLoud = match == center::DefaultMatch::Differs && !cell.stale;
    const QColor ink = isLoud ? theme.text : theme.text3;
    paintMarked(painter, cell, iconOf(match), wordsOf(index), ink, ink);
}

void FloorDelegate::paintMarked(QPainter &painter, const CellContext &cell, QLatin1StringView icon,
                                const QString &words, const QColor &ink, const QColor &wordInk)
{
    constexpr int mark = 14;
    CellContext rest = cell;
    if (!icon.isEmpty()) {
        drawIcon(painter,
                 QRect(cell.rect.x() + cell.padLeft, cell.rect.y(), mark, cell.rect.height()), icon,
                 mark, ink);
        rest.padLeft += mark + 6;
    }
    paintText(painter, rest, words, {body(cell), wordInk}, Qt::AlignLeft);
}

void FloorDelegate::paintPhone(QPainter &painter, const QModelIndex &index, const CellContext &cell,
                               const Theme &theme)
{
    constexpr int phone = 13;
    const QString number = wordsOf(index);
    if (number.isEmpty())
        return paintText(painter, cell, noValue(), {body(cell), theme.text3}, Qt::AlignLeft);
    drawIcon(painter, QRect(cell.rect.x() + cell.padLeft, cell.rect.y(), phone, cell.rect.height()),
             "phone"_L1, phone, theme.text2);
    CellContext words = cell;
    words.padLeft += phone + 4;
    paintText(painter, words, number, {body(cell), theme.text2}, Qt::AlignLeft);
}

void FloorDelegate::paintHint(QPainter &painter, const QModelIndex &index, const CellContext &cell,
                              const Theme &theme)
{
    constexpr int caret = 14;
    const QString words = wordsOf(index);
    if (words.isEmpty() || !(cell.hovered || cell.current))
        return;
    drawIcon(painter,
             QRect(cell.rect.right() + 1 - cell.padRight - caret, cell.rect.y(), caret,
                   cell.rect.height()),
             "caret-right"_L1, caret, theme.text2);
    CellContext text = cell;
    text.padRight += caret + 12;
    paintText(painter, text, words, {TextRole::Caption, theme.text2}, Qt::AlignRight);
}

} // namespace vigie::ui
