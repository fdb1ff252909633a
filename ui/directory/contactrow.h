// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/directory.h"
#include "ui/widgets/theme.h"
#include "xuc/events/contactsheet.h"

#include <QList>
#include <QRect>

class QPainter;

namespace vigie::ui {

//! One contact sheet in a list (look, 13): where its parts are, and how they are drawn.
class ContactRow
{
public:
    static constexpr int height = 52;

    struct State
    {
        QString term{}; //!< What is underlined.
        xuc::PhoneStatus phone = xuc::PhoneStatus::Unknown;
        center::Directory::Wish wish = center::Directory::Wish::None;
        bool isSelected = false;
        bool isHovered = false; //!< Its source gives place to its actions.
        bool isStale = false;
        bool isChatOffered = false;
    };

    ContactRow(const xuc::Contact &contact, State state, const QRect &box);

    //! Actions that the row offers, in order.
    QList<xuc::ContactActionKind> actions() const;
    QRect actionBox(int place) const; //!< The place among actions(), while it is hovered.
    QRect starBox() const; //!< Empty: it cannot be a favourite.
    void paint(QPainter &painter, const Theme &theme) const;

private:
    void paintGround(QPainter &painter, const Theme &theme) const;
    void paintNames(QPainter &painter, const Theme &theme) const;
    void paintPhone(QPainter &painter, const Theme &theme) const;
    void paintActions(QPainter &painter, const Theme &theme) const;
    void paintSource(QPainter &painter, const Theme &theme) const;
    void paintStar(QPainter &painter, const Theme &theme) const;
    int nameWidth() const;
    int asideLeft() const;

    const xuc::Contact &m_contact;
    const State m_state;
    const QRect m_box;
};

//! \a text in \a box, with \a term in SemiBold over a thin accent line.
void paintMatch(QPainter &painter, const QRect &box, const QString &text, const QString &term,
                const QFont &font, const QColor &ink, const Theme &theme);

//! The square with somebody's initials.
void paintInitials(QPainter &painter, const QRect &box, const QString &name, const QFont &font,
                   const Theme &theme);

} // namespace vigie::ui
