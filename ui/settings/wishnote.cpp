// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/wishnote.h"

#include "center/desk.h"
#include "center/intentbook.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inklabel.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace vigie::ui {

namespace {

    constexpr int iconSize = 13;

} // namespace

WishNote::WishNote(center::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_text(new InkLabel(TextRole::Caption, &Theme::text2, this))
    , m_retry(new Button(QString(), this))
{
    m_retry->setSize(Button::Size::Small);
    m_retry->setObjectName(u"retrySetting"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(iconSize + 5, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_text);
    row->addWidget(m_retry);
    connect(m_retry, &Button::clicked, this, [this] {
        if (m_wish)
            m_desk.retry(*m_wish);
    });
    connect(&desk, &center::Desk::intentChanged, this, &WishNote::hear);
    show(State::Unknown);
}

void WishNote::follow(center::IntentId wish)
{
    m_wish = wish;
    show(State::Asking);
    // Without a link it has failed by now.
    if (const center::Intent *known = m_desk.intents().find(wish))
        hear(*known);
}

void WishNote::setKnown(bool isKnown)
{
    if (!isAsking() && !hasFailed())
        show(isKnown ? State::OnServer : State::Unknown);
}

void WishNote::hear(const center::Intent &wish)
{
    if (!m_wish || wish.id != *m_wish)
        return;
    m_wasLinkDown = wish.failure == center::IntentFailure::LinkDown;
    switch (wish.state) {
    case center::IntentState::Queued:
    case center::IntentState::Pending:
        show(State::Asking);
        return;
    case center::IntentState::Confirmed:
        m_wish.reset();
        show(State::OnServer);
        return;
    case center::IntentState::Superseded:
        m_wish.reset();
        show(State::Elsewhere);
        return;
    case center::IntentState::Failed:
        show(State::Failed);
        return;
    }
}

void WishNote::show(State state)
{
    const bool isNew = m_state != state;
    m_state = state;
    retranslate();
    if (!isNew)
        return;
    QAccessibleEvent event(m_text, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
    Q_EMIT changed();
}

QString WishNote::text() const
{
    return m_text->text();
}

void WishNote::retranslate()
{
    switch (m_state) {
    case State::Unknown:
        m_text->setText({});
        break;
    case State::OnServer:
        m_text->setText(tr("on the server"));
        break;
    case State::Asking:
        m_text->setText(tr("asking the server"));
        break;
    case State::Failed:
        m_text->setText(m_wasLinkDown ? tr("Not sent: no link") : tr("Not confirmed"));
        break;
    case State::Elsewhere:
        m_text->setText(tr("changed elsewhere"));
        break;
    }
    m_retry->setText(tr("Retry"));
    m_retry->setVisible(hasFailed());
    update();
}

void WishNote::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WishNote::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    const QRect place(0, 0, iconSize, height());
    if (m_state == State::OnServer)
        drawIcon(painter, place, "check"_L1, iconSize, theme.text2);
    else if (m_state == State::Asking)
        drawIcon(painter, place, "clock"_L1, iconSize, theme.text2);
    else if (m_state == State::Failed)
        drawIcon(painter, place, "warning-octagon-fill"_L1, iconSize, theme.danger);
    else if (m_state == State::Elsewhere)
        drawIcon(painter, place, "info"_L1, iconSize, theme.text2);
}

} // namespace vigie::ui
