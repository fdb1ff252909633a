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
    , m_row(new QHBoxLayout(this))
    , m_text(new TextLine(TextRole::Caption, &Theme::danger, this))
    , m_retry(new Button(tr("Retry"), this))
{
    m_row->setSpacing(8);
    m_row->addWidget(m_text);
    m_row->addWidget(m_retry);
    m_retry->setSize(Button::Size::Small);
    m_retry->setObjectName(u"retry"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_retry, &Button::clicked, this, &FailureNote::retryRequested);
    refresh();
}

void FailureNote::setSentence(const QString &sentence)
{
    if (sentence == m_sentence)
        return;
    m_sentence = sentence;
    refresh();
}

void FailureNote::setCompact(bool isCompact)
{
    if (isCompact == m_isCompact)
        return;
    m_isCompact = isCompact;
    refresh();
}

void FailureNote::refresh()
{
    m_row->setContentsMargins(m_isCompact ? 0 : iconSize + 6, 0, 0, 0);
    m_text->setText(m_sentence);
    m_text->setVisible(!m_isCompact);
    m_retry->setIconName(m_isCompact ? "warning-octagon-fill"_L1 : QLatin1StringView());
    m_retry->setVariant(m_isCompact ? Button::Variant::Danger : Button::Variant::Secondary);
    m_retry->setToolTip(m_isCompact ? m_sentence : QString());
    m_retry->setAccessibleName(m_sentence + u' ' + m_retry->text());
    setVisible(!m_sentence.isEmpty());
}

QString FailureNote::sentence() const
{
    return m_sentence;
}

void FailureNote::paintEvent(QPaintEvent *)
{
    if (m_isCompact)
        return;
    QPainter painter(this);
    drawIcon(painter, QRect(0, 0, iconSize, height()), "warning-octagon-fill"_L1, iconSize,
             themeOf(this).danger);
}

} // namespace vigie::ui
