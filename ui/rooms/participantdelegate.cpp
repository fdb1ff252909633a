// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/participantdelegate.h"

#include "base/clock.h"
#include "ui/rooms/listpaint.h"
#include "ui/rooms/participantmodel.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int edge = 12;
    constexpr int glyph = 16;
    constexpr int glyphRoom = 24;
    constexpr int timeRoom = 64;

} // namespace

ParticipantDelegate::ParticipantDelegate(const Clock &clock, QObject *parent)
    : QAbstractItemDelegate(parent)
    , m_clock(clock)
{
}

QSize ParticipantDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, scaled(rowHeight)};
}

//! Two fixed places, so that nothing moves: what he says, what he hears.
void ParticipantDelegate::paintGlyphs(QPainter &painter, const QRect &box, const QModelIndex &index,
                                      const Theme &theme) const
{
    QRect place(box.x() + edge, box.y(), glyph, box.height());
    if (index.data(ParticipantModel::MutedRole).toBool())
        drawIcon(painter, place, "microphone-slash-fill"_L1, glyph, theme.pause);
    else if (index.data(ParticipantModel::TalkingRole).toBool() && !m_isStale)
        drawIcon(painter, place, "speaker-high-fill"_L1, glyph, theme.ready);
    else
        drawIcon(painter, place, "microphone"_L1, glyph, theme.text3);
    place.moveLeft(place.x() + glyphRoom);
    if (index.data(ParticipantModel::DeafRole).toBool())
        drawIcon(painter, place, "speaker-slash-fill"_L1, glyph, theme.pause);
}

//! At the right end; gives the room that it takes.
int ParticipantDelegate::paintEnd(QPainter &painter, const QRect &box, const QString &text,
                                  TextRole role, const QColor &colour) const
{
    const auto &line = m_texts.line(text, role);
    m_texts.draw(painter,
                 {box.right() + 1 - line.width, box.y() + (box.height() - line.height) / 2}, line,
                 colour, role);
    return line.width;
}

void ParticipantDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    m_texts.beginFrame();
    painter->save();
    paintListRow(*painter, option, theme);
    const QRect box = option.rect;
    paintGlyphs(*painter, box, index, theme);

    QRect rest = box.adjusted(edge + 2 * glyphRoom, 0, -edge, 0);
    const auto since = index.data(ParticipantModel::SinceRole).value<Instant>();
    paintEnd(*painter, rest, formatSince(since, m_clock.now()), TextRole::Body,
             m_isStale ? theme.text2 : theme.text);
    rest.setRight(rest.right() - timeRoom);
    if (index.data(ParticipantModel::OrganizerRole).toBool())
        //: Role of a participant of a conference: may mute, remove and invite.
        rest.setRight(rest.right()
                      - paintEnd(*painter, rest, tr("Organiser"), TextRole::Caption, theme.text2)
                      - 8);

    const QString shown = index.data(ParticipantModel::MeRole).toBool()
        //: In a list of participants; %1 is the person's own name.
        ? tr("%1 (you)").arg(index.data().toString())
        : index.data().toString();
    const QString number = index.data(ParticipantModel::NumberRole).toString();
    const bool hasName = number != index.data().toString();
    const auto &name = m_texts.line(shown, TextRole::BodyMedium, rest.width());
    const int middle = box.y() + (box.height() - name.height) / 2;
    m_texts.draw(*painter, {rest.x(), hasName ? box.y() + scaled(3) : middle}, name,
                 m_isStale ? theme.text2 : theme.text, TextRole::BodyMedium);
    if (hasName) {
        const auto &second = m_texts.line(number, TextRole::Caption, rest.width());
        m_texts.draw(*painter, {rest.x(), box.y() + scaled(20)}, second, theme.text2,
                     TextRole::Caption);
    }
    if (index.data(ParticipantModel::PendingRole).toBool())
        stylepaint::dottedBox(*painter, box.adjusted(5, 2, -3, -3), 3, Qt::transparent,
                              theme.text2);
    painter->restore();
}

} // namespace vigie::ui
