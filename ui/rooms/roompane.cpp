// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/roompane.h"

#include "telephony/phonenumber.h"
#include "ui/widgets/button.h"
#include "ui/widgets/words.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int numberWidth = 96;

    void clear(QGridLayout *grid)
    {
        while (QLayoutItem *item = grid->takeAt(0)) {
            if (item->widget()) {
                item->widget()->hide();
                item->widget()->deleteLater();
            }
            const std::unique_ptr<QLayoutItem> gone(item);
        }
    }

} // namespace

RoomPane::RoomPane(QWidget *parent)
    : QWidget(parent)
    , m_name(new Words({}, TextRole::Title, &Theme::text, this))
    , m_state(new Words({}, TextRole::Caption, &Theme::text2, this))
    , m_pin(new Words({}, TextRole::Body, &Theme::text2, this))
    , m_join(new Button(QString(), this))
    , m_failure(new Words({}, TextRole::Body, &Theme::danger, this))
    , m_people(new QWidget(this))
{
    setObjectName(u"roomPane"_s);
    m_name->setElided(true);
    m_pin->setWordWrap(true);
    m_failure->setWordWrap(true);
    m_failure->setObjectName(u"joinFailure"_s);
    m_join->setObjectName(u"joinRoom"_s);
    m_join->setVariant(Button::Variant::Primary);
    m_join->setIconName("sign-in"_L1);
    m_join->setKey(u"\u21b5"_s);
    auto *grid = new QGridLayout(m_people);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnMinimumWidth(0, numberWidth);
    grid->setColumnStretch(1, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_join);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(4);
    column->addWidget(m_name);
    column->addWidget(m_state);
    column->addSpacing(8);
    column->addLayout(row);
    column->addWidget(m_failure);
    column->addSpacing(4);
    column->addWidget(m_pin);
    column->addSpacing(8);
    column->addWidget(m_people);
    column->addStretch(1);
    connect(m_join, &Button::clicked, this, [this] {
        if (m_room)
            Q_EMIT joinRequested(m_room->number);
    });
    setFailure({});
    refresh();
}

void RoomPane::show(const std::optional<xuc::ConferenceRoom> &room)
{
    if (m_room == room)
        return;
    m_room = room;
    refresh();
}

void RoomPane::setObstacle(const QString &reason)
{
    m_obstacle = reason;
    m_join->setObstacle(reason);
}

void RoomPane::setPending(bool isPending)
{
    m_isPending = isPending;
    m_join->setPending(isPending ? tr("Calling", "in progress") : QString());
}

void RoomPane::setFailure(const QString &sentence)
{
    m_failure->setText(sentence);
    m_failure->setVisible(!sentence.isEmpty());
}

void RoomPane::refresh()
{
    //: Button: call the conference room.
    m_join->setText(tr("Join", "verb"));
    m_join->setAccessibleName(tr("Join the room"));
    setPending(m_isPending);
    auto *grid = static_cast<QGridLayout *>(m_people->layout());
    clear(grid);
    if (!m_room)
        return;
    //: A conference room: name, number.
    m_name->setText(tr("%1, %2").arg(m_room->name, m_room->number));
    m_state->setText(m_room->members.isEmpty()
                         ? tr("Nobody is in it")
                         : tr("%n participant(s)", nullptr, int(m_room->members.size())));
    m_pin->setText(tr("Your phone asks for the PIN: type it on its keys."));
    m_pin->setVisible(m_room->pinRequired);
    int line = 0;
    for (const xuc::ConferenceMember &member : m_room->members) {
        auto *name
            = new Words(member.name.isEmpty() ? telephony::grouped(member.number) : member.name,
                        TextRole::Body, &Theme::text, m_people);
        name->setElided(true);
        grid->addWidget(
            new Words(telephony::grouped(member.number), TextRole::Body, &Theme::text2, m_people),
            line, 0);
        grid->addWidget(name, line, 1);
        if (member.muted)
            grid->addWidget(new Words(tr("muted"), TextRole::Caption, &Theme::text2, m_people),
                            line, 2);
        ++line;
    }
}

void RoomPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace vigie::ui
