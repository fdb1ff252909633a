// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/fieldnote.h"

#include "ui/agent/textline.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/popuppanel.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int shadow = PopupPanel::shadow;
    constexpr int iconSize = 14;

} // namespace

FieldNote::FieldNote(QWidget *field)
    : QWidget(field->window())
    , m_field(field)
    , m_text(new TextLine(TextRole::Caption, &Theme::danger, this))
{
    setObjectName(u"fieldNote"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(shadow + 10 + iconSize + 6, shadow + 6, shadow + 10, shadow + 6);
    row->addWidget(m_text);
    hide();
}

QString FieldNote::sentence() const
{
    return isHidden() ? QString() : m_text->text();
}

void FieldNote::say(const QString &sentence)
{
    m_text->setText(sentence);
    if (sentence.isEmpty()) {
        hide();
        return;
    }
    // The window may have become another one since the field was made.
    if (parentWidget() != m_field->window())
        setParent(m_field->window());
    adjustSize();
    const QPoint below = m_field->mapTo(m_field->window(), QPoint(0, m_field->height() + 4));
    const int rightmost = m_field->window()->width() - width() + shadow - 12;
    move(std::min(below.x() - shadow, rightmost), below.y() - shadow);
    show();
    raise();
}

void FieldNote::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRaised(painter, QRectF(rect()).adjusted(shadow, shadow, -shadow, -shadow), this, 5);
    drawIcon(painter, QRect(shadow + 10, 0, iconSize, height()), "warning-octagon-fill"_L1,
             iconSize, themeOf(this).danger);
}

} // namespace vigie::ui
