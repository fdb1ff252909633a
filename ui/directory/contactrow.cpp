// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/contactrow.h"

#include "center/contacts.h"
#include "ui/directory/contactwords.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/phonevisual.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/typography.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::Directory;
using xuc::ContactActionKind;

namespace {

    constexpr int pad = 12;
    constexpr int pictureSide = 36;
    constexpr int button = 28;
    constexpr int phoneWidth = 116;
    constexpr int asideWidth = 104;
    constexpr Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;

    void drawElided(QPainter &painter, const QRect &box, Qt::Alignment edge, const QString &text)
    {
        painter.drawText(box, int(edge) | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
    }

} // namespace

void paintMatch(QPainter &painter, const QRect &box, const QString &text, const QString &term,
                const QFont &font, const QColor &ink, const Theme &theme)
{
    painter.setFont(font);
    painter.setPen(ink);
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width());
    const qsizetype at = ContactWords::find(shown, term);
    if (at < 0) {
        painter.drawText(box, int(left) | Qt::TextSingleLine, shown);
        return;
    }
    QFont strong(font);
    strong.setWeight(QFont::DemiBold);
    int x = box.left();
    const auto draw = [&](const QString &part, const QFont &partFont) {
        painter.setFont(partFont);
        const int width = painter.fontMetrics().horizontalAdvance(part);
        painter.drawText(QRect(x, box.top(), box.right() + 1 - x, box.height()),
                         int(left) | Qt::TextSingleLine, part);
        x += width;
    };
    draw(shown.first(at), font);
    const int begin = x;
    draw(shown.sliced(at, std::min(term.size(), shown.size() - at)), strong);
    const int base = box.center().y() + painter.fontMetrics().ascent() / 2 + 1;
    painter.fillRect(begin, base + 1, x - begin, 1, theme.accent);
    if (at + term.size() < shown.size())
        draw(shown.sliced(at + term.size()), font);
}

void paintInitials(QPainter &painter, const QRect &box, const QString &name, const QFont &font,
                   const Theme &theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.press);
    painter.drawRoundedRect(box, 5, 5);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(font);
    painter.setPen(theme.text2);
    painter.drawText(box, Qt::AlignCenter, ContactWords::initials(name));
}

ContactRow::ContactRow(const xuc::Contact &contact, State state, const QRect &box)
    : m_contact(contact)
    , m_state(std::move(state))
    , m_box(box)
{
}

QList<ContactActionKind> ContactRow::actions() const
{
    QList<ContactActionKind> offered;
    for (const auto kind :
         std::array{ContactActionKind::Call, ContactActionKind::Chat, ContactActionKind::Mail}) {
        const bool isThere = !center::argumentOf(m_contact, kind).isEmpty()
            || (kind == ContactActionKind::Call && !center::numberOf(m_contact).isEmpty());
        if (isThere && (kind != ContactActionKind::Chat || m_state.isChatOffered))
            offered.append(kind);
    }
    return offered;
}

QRect ContactRow::starBox() const
{
    if (!m_contact.canBeFavorite && !m_contact.isFavorite)
        return {};
    return {m_box.right() + 1 - pad - button, m_box.center().y() - button / 2, button, button};
}

int ContactRow::asideLeft() const
{
    return m_box.right() + 1 - pad - button - pad - asideWidth;
}

QRect ContactRow::actionBox(int place) const
{
    const auto count = int(actions().size());
    const int right = m_box.right() + 1 - pad - button - pad;
    return {right - (count - place) * button - (count - 1 - place) * 4,
            m_box.center().y() - button / 2, button, button};
}

int ContactRow::nameWidth() const
{
    return std::clamp(m_box.width() / 4, 110, 320);
}

void ContactRow::paint(QPainter &painter, const Theme &theme) const
{
    paintGround(painter, theme);
    paintInitials(
        painter,
        {m_box.left() + pad, m_box.center().y() - pictureSide / 2 + 1, pictureSide, pictureSide},
        m_contact.name, fontFor(TextRole::BodyStrong), theme);
    paintNames(painter, theme);
    paintPhone(painter, theme);
    if (m_state.isHovered && !m_state.isStale)
        paintActions(painter, theme);
    else
        paintSource(painter, theme);
    paintStar(painter, theme);
}

void ContactRow::paintGround(QPainter &painter, const Theme &theme) const
{
    painter.fillRect(m_box,
                     m_state.isSelected      ? theme.select
                         : m_state.isHovered ? theme.hover
                                             : theme.surface);
    painter.fillRect(m_box.left(), m_box.bottom(), m_box.width(), 1, theme.line);
    if (m_state.isSelected)
        painter.fillRect(m_box.left(), m_box.top(), 3, m_box.height() - 1, theme.accent);
}

void ContactRow::paintNames(QPainter &painter, const Theme &theme) const
{
    const int x = m_box.left() + pad + pictureSide + pad;
    const QColor &ink = m_state.isStale ? theme.text2 : theme.text;
    if (m_contact.subtitle1.isEmpty()) {
        paintMatch(painter, {x, m_box.top(), nameWidth(), m_box.height() - 1}, m_contact.name,
                   m_state.term, fontFor(TextRole::BodyMedium), ink, theme);
        return;
    }
    paintMatch(painter, {x, m_box.top() + scaled(8), nameWidth(), scaled(19)}, m_contact.name,
               m_state.term, fontFor(TextRole::BodyMedium), ink, theme);
    paintMatch(painter, {x, m_box.top() + scaled(26), nameWidth(), scaled(17)}, m_contact.subtitle1,
               m_state.term, fontFor(TextRole::Caption), theme.text2, theme);
}

void ContactRow::paintPhone(QPainter &painter, const Theme &theme) const
{
    int x = m_box.left() + pad + pictureSide + pad + nameWidth() + pad;
    const PhoneVisual look = visualOf(m_state.phone);
    const bool isWide = m_box.width() >= 560;
    if (!look.icon.isEmpty()) {
        drawIcon(painter, {x, m_box.top(), 16, m_box.height() - 1}, look.icon, 16,
                 m_state.isStale ? theme.out : theme.*look.colour);
        painter.setFont(fontFor(TextRole::Body));
        painter.setPen(m_state.isStale ? theme.text2 : theme.text);
        if (isWide)
            drawElided(painter, {x + 23, m_box.top(), scaled(phoneWidth) - 25, m_box.height() - 1},
                       left, look.word);
    }
    x += isWide ? scaled(phoneWidth) : 28;
    int right = asideLeft() - 8;
    if (m_state.isHovered && !m_state.isStale && !actions().isEmpty())
        right = std::min(right, actionBox(0).left() - 8);
    painter.setFont(fontFor(TextRole::Body));
    painter.setPen(theme.text2);
    drawElided(painter, {x, m_box.top(), std::max(0, right - x), m_box.height() - 1}, left,
               ContactWords::numbers(m_contact));
}

void ContactRow::paintActions(QPainter &painter, const Theme &theme) const
{
    const QList<ContactActionKind> offered = actions();
    for (int i = 0; i < offered.size(); ++i) {
        const QRect box = actionBox(i);
        stylepaint::box(painter, box, 5, theme.surface, theme.lineStrong);
        drawIcon(painter, box, ContactWords::icon(offered.at(i)), 16, theme.text);
    }
}

void ContactRow::paintSource(QPainter &painter, const Theme &theme) const
{
    const QString text = ContactWords::sourceOf(m_contact);
    QRect box(asideLeft(), m_box.top(), asideWidth, m_box.height() - 1);
    const bool isBadge = m_contact.isPersonal || m_contact.isMeetingroom;
    painter.setFont(fontFor(isBadge ? TextRole::CaptionMedium : TextRole::Caption));
    if (isBadge && !text.isEmpty()) {
        const int width = std::min(asideWidth, painter.fontMetrics().horizontalAdvance(text) + 16);
        box = {box.right() + 1 - width, box.center().y() - scaled(22) / 2, width, scaled(22)};
        stylepaint::box(painter, box, 3, theme.surface, theme.lineStrong);
        painter.setPen(theme.text);
        drawElided(painter, box, Qt::AlignCenter, text);
        return;
    }
    painter.setPen(theme.text2);
    drawElided(painter, box, Qt::AlignRight | Qt::AlignVCenter, text);
}

void ContactRow::paintStar(QPainter &painter, const Theme &theme) const
{
    const QRect box = starBox();
    if (box.isEmpty())
        return;
    if (m_state.wish == Directory::Wish::Pending) {
        stylepaint::dottedBox(painter, box, 5, Qt::transparent, theme.text2);
        drawIcon(painter, box, "clock"_L1, 16, theme.text2);
        return;
    }
    const bool isOn = m_contact.isFavorite;
    drawIcon(painter, box, isOn ? "star-fill"_L1 : "star"_L1, 18,
             isOn && !m_state.isStale ? theme.accent : theme.text2);
    if (m_state.wish == Directory::Wish::Failed)
        drawIcon(painter, {box.right() - 10, box.top(), 10, 10}, "warning-octagon-fill"_L1, 10,
                 theme.danger);
}

} // namespace vigie::ui
