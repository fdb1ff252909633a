// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/events/conferencelist.h"

#include <QWidget>

#include <optional>

namespace vigie::ui {

class Button;
class Words;

//! A conference room that the person is not in: who is there, and the way in.
class RoomPane : public QWidget
{
    Q_OBJECT
public:
    explicit RoomPane(QWidget *parent = nullptr);

    void show(const std::optional<xuc::ConferenceRoom> &room);
    void setObstacle(const QString &reason); //!< Why the room cannot be called now.
    void setPending(bool isPending);
    void setFailure(const QString &sentence); //!< Empty: none.

Q_SIGNALS:
    void joinRequested(const QString &number);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    std::optional<xuc::ConferenceRoom> m_room{};
    Words *m_name;
    Words *m_state;
    Words *m_pin;
    Button *m_join;
    Words *m_failure;
    QWidget *m_people;
    QString m_obstacle{};
    bool m_isPending = false;
};

} // namespace vigie::ui
