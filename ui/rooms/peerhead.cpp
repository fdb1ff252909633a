// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/peerhead.h"

#include "ui/rooms/listpaint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/phonevisual.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int headHeight = 60;
    constexpr int square = 36;
    constexpr int glyph = 14;

} // namespace

PeerHead::PeerHead(QWidget *parent)
    : QWidget(parent)
    , m_name(new Words({}, TextRole::Title, &Theme::text, this))
    , m_phone(new Words({}, TextRole::Caption, &Theme::text2, this))
    , m_glyph(new QWidget(this))
    , m_call(new Button(QString(), this))
{
    keepHeight(this, headHeight);
    m_name->setElided(true);
    m_phone->setElided(true);
    m_phone->setObjectName(u"peerPhone"_s);
    m_glyph->setFixedSize(glyph, 16);
    m_call->setObjectName(u"callPeer"_s);
    m_call->setIconName("phone"_L1);
    auto *second = new QHBoxLayout;
    second->setSpacing(5);
    second->addWidget(m_glyph);
    second->addWidget(m_phone, 1);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addStretch(1);
    column->addWidget(m_name);
    column->addLayout(second);
    column->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12 + square + 12, 0, 12, 0);
    row->setSpacing(12);
    row->addLayout(column, 1);
    row->addWidget(m_call);
    connect(m_call, &Button::clicked, this, [this] { Q_EMIT callRequested(m_peer.phone); });
    refresh();
}

void PeerHead::show(const center::ChatPeer &peer, std::optional<xuc::PhoneStatus> status)
{
    if (m_peer == peer && m_status == status)
        return;
    m_peer = peer;
    m_status = status;
    refresh();
}

void PeerHead::setCallObstacle(const QString &reason)
{
    m_obstacle = reason;
    refresh();
}

void PeerHead::refresh()
{
    const PhoneVisual phone = visualOf(m_status);
    m_name->setText(m_peer.label());
    QString second = m_peer.phone.isEmpty() ? tr("no phone known")
        : phone.word.isEmpty()              ? m_peer.phone
                               //: State of a phone, then its number: "Available on 1044".
                               : tr("%1 on %2").arg(phone.word, m_peer.phone);
    if (m_peer.username != m_peer.label())
        second += u" · "_s + m_peer.username;
    m_phone->setText(second);
    m_glyph->setVisible(!phone.icon.isEmpty());
    //: Button: call that person.
    m_call->setText(tr("Call", "verb"));
    //: Said of a button; %1 is a person.
    m_call->setAccessibleName(tr("Call %1").arg(m_peer.label()));
    m_call->setObstacle(m_peer.phone.isEmpty() ? tr("No phone of this person is known.")
                                               : m_obstacle);
    update();
}

void PeerHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void PeerHead::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
    paintInitials(painter, {12, (height() - square) / 2, square, square}, m_peer.label(), theme);
    const PhoneVisual phone = visualOf(m_status);
    if (!phone.icon.isEmpty())
        drawIcon(painter, m_glyph->geometry(), phone.icon, glyph, theme.*phone.colour);
}

} // namespace vigie::ui
