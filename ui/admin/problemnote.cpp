// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/problemnote.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/inklabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int glyph = 14;
    constexpr int gap = 8;

} // namespace

ProblemNote::ProblemNote(QWidget *parent)
    : QWidget(parent)
    , m_text(new InkLabel(TextRole::Caption, &Theme::danger, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(glyph + gap, 0, 0, 0);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_text, 1);
    hide();
}

void ProblemNote::setText(const QString &sentence)
{
    if (sentence == m_text->text())
        return;
    m_text->setText(sentence);
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    QAccessibleEvent news(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&news);
}

QString ProblemNote::text() const
{
    return m_text->text();
}

void ProblemNote::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int line = QFontMetrics(fontFor(TextRole::Caption)).height();
    drawIcon(painter, QRect(0, 0, glyph, line), "warning-octagon-fill"_L1, glyph,
             themeOf(this).danger);
}

} // namespace vigie::ui
