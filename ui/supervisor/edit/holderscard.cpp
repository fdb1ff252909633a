// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/edit/holderscard.h"

#include "ui/widgets/popuppanel.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QPainter>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int shadow = PopupPanel::shadow;
    constexpr int most = 320;
    constexpr int padX = 12;
    constexpr int padY = 9;
    constexpr int lineHeight = 19;
    constexpr int gap = 24; //!< Between names and penalty.
    constexpr qsizetype mostLines = 8;

    int widthOf(TextRole role, const QString &text)
    {
        // A rounded width may be too little for itself.
        return QFontMetrics(fontFor(role)).horizontalAdvance(text) + 1;
    }

    void drawLine(QPainter &painter, const QRect &room, const QString &text, TextRole role,
                  const QColor &ink, Qt::Alignment side = Qt::AlignLeft)
    {
        painter.setFont(fontFor(role));
        painter.setPen(ink);
        painter.drawText(room, int(side | Qt::AlignVCenter),
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    }

} // namespace

QString Holders::sentence() const
{
    QStringList all{title};
    for (const Line &line : lines)
        //: A penalty, then the names of who has it.
        all.append(HoldersCard::tr("%1: %2").arg(line.penalty, line.names));
    if (!outside.isEmpty())
        all.append(outside);
    return all.join(u'\n');
}

HoldersCard::HoldersCard(QWidget *dialog) : QWidget(dialog)
{
    setObjectName(u"holdersCard"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

QSize HoldersCard::wanted() const
{
    int width = widthOf(TextRole::CaptionMedium, m_holders.title);
    width = std::max(width, widthOf(TextRole::Caption, m_holders.outside));
    for (const Holders::Line &line : m_holders.lines)
        width = std::max(width,
                         widthOf(TextRole::Caption, line.names) + scaled(gap)
                             + widthOf(TextRole::CaptionMedium, line.penalty));
    const auto lines = int(std::min(m_holders.lines.size(), mostLines)) + 1
        + (m_holders.outside.isEmpty() ? 0 : 1);
    return {std::min(width, scaledPane(most)) + 2 * padX, lines * scaled(lineHeight) + 2 * padY};
}

void HoldersCard::tell(const Holders &holders, const QRect &field)
{
    m_holders = holders;
    resize(wanted() + QSize(2 * shadow, 2 * shadow));
    const int below = field.bottom() + 6 - shadow;
    const int above = field.top() - 5 + shadow - height();
    const bool hasRoom = below + height() - shadow <= parentWidget()->height();
    const int right = std::min(field.right() + 1, parentWidget()->width() - 8);
    move(std::max(0, right - width() + shadow), hasRoom ? below : std::max(0, above));
    raise();
    show();
    update();
}

void HoldersCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const QRect box = rect().adjusted(shadow, shadow, -shadow, -shadow);
    paintRaised(painter, box, this, 6);
    QRect line(box.x() + padX, box.y() + padY, box.width() - 2 * padX, scaled(lineHeight));
    const auto next = [&line] { line.translate(0, line.height()); };
    drawLine(painter, line, m_holders.title, TextRole::CaptionMedium, theme.text);
    const auto shown = std::min(m_holders.lines.size(), mostLines);
    for (qsizetype i = 0; i < shown; ++i) {
        next();
        const Holders::Line &each = m_holders.lines[i];
        const QColor ink = i == 0 ? theme.text : theme.text2;
        const TextRole role = i == 0 ? TextRole::CaptionMedium : TextRole::Caption;
        const int end = widthOf(role, each.penalty) + scaled(gap) / 2;
        drawLine(painter, line.adjusted(0, 0, -end, 0), each.names, TextRole::Caption, ink);
        drawLine(painter, line, each.penalty, role, ink, Qt::AlignRight);
    }
    if (m_holders.outside.isEmpty())
        return;
    next();
    drawLine(painter, line, m_holders.outside, TextRole::Caption, theme.text2);
}

} // namespace vigie::ui
