// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callbacks/problemline.h"

#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/words.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace vigie::ui {

using namespace Qt::StringLiterals;

static constexpr int iconSize = 13;

ProblemLine::ProblemLine(QWidget *parent)
    : QWidget(parent)
    , m_words(new Words({}, TextRole::Caption, &Theme::danger, this))
    , m_retry(new Button(tr("Retry"), this))
{
    m_words->setWordWrap(true);
    m_retry->setSize(Button::Size::Small);
    m_retry->setObjectName(u"retryCallback"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(iconSize + 6, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_words, 1);
    row->addWidget(m_retry, 0, Qt::AlignTop);
    m_retry->hide();
    hide();
    connect(m_retry, &Button::clicked, this, &ProblemLine::retryRequested);
}

void ProblemLine::setSentence(const QString &sentence)
{
    if (sentence == m_words->text())
        return;
    m_words->setText(sentence);
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString ProblemLine::sentence() const
{
    return m_words->text();
}

void ProblemLine::setRetry(const QString &name)
{
    m_retry->setVisible(!name.isEmpty());
    m_retry->setAccessibleName(name);
}

void ProblemLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawIcon(painter, QRect(0, 0, iconSize, m_words->fontMetrics().height()),
             "warning-octagon-fill"_L1, iconSize, themeOf(this).danger);
}

void ProblemLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_retry->setText(tr("Retry"));
}

} // namespace vigie::ui
