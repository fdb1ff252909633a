// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/roomwish.h"

#include <QCoreApplication>
#include <QString>

namespace vigie::ui {

//! The sentences of the conference rooms.
class RoomWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::RoomWords)
public:
    static QString reason(center::RoomObstacle obstacle);
    static QString inProgress(center::RoomVerb verb);
    //! What became of a failed wish; \a whom: whom it was about, if anybody.
    static QString failure(const center::RoomWish &wish, const QString &whom);

private:
    static QString attempt(center::RoomVerb verb, const QString &whom);
    static QString refusal(xuc::ConferenceErrorCode code);
};

} // namespace vigie::ui
