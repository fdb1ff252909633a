// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/noticerules.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace vigie::ui {

enum class NoticeAction { Answer, Decline, Open, Pause };

//! One thing to tell on the desktop, beside the window.
struct Notice
{
    QString tag{}; //!< Names it; a later one of the same tag takes its place.
    site::NoticeKind kind{};
    QString title{};
    QString body{}; //!< Plain text.
    //! Both without a person's name, number or words: for a locked screen.
    //! @{
    QString discreetTitle{};
    QString discreetBody{};
    //! @}
    QList<NoticeAction> actions{};
    bool isUrgent = false; //!< Stays until it is closed.
    //! In the sound naming specification, for a service that plays; empty: none.
    QString sound{};

    bool operator==(const Notice &) const = default;
};

} // namespace vigie::ui
