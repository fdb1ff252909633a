// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/failurenote.h"

#include "ui/agent/textline.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"

#include <QHBoxLayout>
#include <QPainter>

namespace vigie::ui {

using namespace Qt::StringLiterals;

static constexpr int iconSize = 14;

FailureNote::FailureNote(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLine(TextRole::Caption, &Theme::danger, this))
    , m_retry(new Button(tr("Retry"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(iconSize + 6, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_text);
    row->addWidget(m_retry);
    m_retry->setSize(Button::Size::Small);
    m_retry->setObjectName(u"retry"_s);
    m_retry->setAccessibleName(m_retry->text());
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_retry, &Button::clicked, this, &FailureNote::retryRequested);
    hide();
}

void FailureNote::setSentence(const QString &sentence)
{
    m_text->setText(sentence);
    setVisible(!sentence.isEmpty());
}

QString FailureNote::sentence() const
{
    return isHidden() ? QString() : m_text->text();
}

void FailureNote::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawIcon(painter, QRect(0, 0, iconSize, height()), "warning-octagon-fill"_L1, iconSize,
             themeOf(this).danger);
}

} // namespace vigie::ui
