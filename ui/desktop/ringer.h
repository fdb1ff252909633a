// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/notice.h"

#include <QObject>
#include <QSet>
#include <QString>

namespace vigie::center {
class Desk;
}

namespace vigie::ui {

class SoundPlayer;

//! The sounds of notices: a ringing call until it is answered, the others once. Who is in a call
//! hears none of them.
class Ringer : public QObject
{
    Q_OBJECT
public:
    Ringer(center::Desk &desk, SoundPlayer &player, QObject *parent = nullptr);
    ~Ringer() override; //!< Falls silent.

    static QString soundOf(site::NoticeKind kind); //!< In the sound naming specification.
    bool isQuiet() const; //!< A call is under way.
    void tell(const Notice &notice); //!< A call rings on; a repeated notice changes nothing.
    void end(const QString &tag);

private:
    void refresh();

    center::Desk &m_desk;
    SoundPlayer &m_player;
    QSet<QString> m_ringing; //!< Tags of calls.
    bool m_isRinging = false;
};

} // namespace vigie::ui
