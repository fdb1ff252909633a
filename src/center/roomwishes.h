// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/eventlistener.h"
#include "center/roomwish.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace vigie::telephony {
struct Call;
struct Room;
}

namespace vigie::center {

class Desk;

//! The conference room that the person is in, and what was asked there.
//!
//! A wish is proved by the participants, who change by events; a refusal names no command, so it
//! is the oldest open wish's. Somebody who is called takes a minute at most.
class RoomWishes final : public QObject, private EventListener
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds limit{5};
    static constexpr std::chrono::seconds ringLimit{60}; //!< Of an invitation.

    explicit RoomWishes(Desk &desk, QObject *parent = nullptr);
    ~RoomWishes() override;

    const telephony::Call *call() const; //!< The own call in a room; null: in none.
    const telephony::Room *room() const; //!< The same.
    //! \a index: of the participant whom the verb is about.
    RoomObstacle obstacle(RoomVerb verb, int index = 0) const;

    //! False: it has an obstacle, or the same is open already.
    bool ask(RoomVerb verb, int index = 0);
    bool invite(const QString &number, bool asOrganizer);
    bool retry(quint32 id);
    void forget(quint32 id); //!< A failed one.

    const QList<RoomWish> &all() const { return m_all; } //!< Open and failed ones, oldest first.
    const RoomWish *latest(RoomVerb verb, int index = 0) const;
    bool isOpen(int index) const; //!< Something about that participant is under way.

    void tick(); //!< Looks at the deadlines; its own timer calls it four times a second.

Q_SIGNALS:
    void changed(); //!< The room, who is in it, or the wishes.

private:
    void received(const xuc::Event &event) override;
    bool add(RoomWish wish);
    bool dispatch(RoomWish &wish);
    void judge();
    void onLink();
    static void fail(RoomWish &wish, RoomFailure failure);

    Desk &m_desk;
    QList<RoomWish> m_all{};
    QTimer m_timer{};
    quint32 m_lastId = 0;
};

} // namespace vigie::center
