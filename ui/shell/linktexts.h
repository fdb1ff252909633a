// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/desk.h"

#include <QString>
#include <QTime>

#include <chrono>

namespace vigie::ui {

//! What there is to say about the link, at one moment.
struct LinkNews
{
    center::LinkState state = center::LinkState::Live;
    QTime lostAt{};
    std::chrono::milliseconds nextTryIn{0}; //!< Zero: trying now.
    int attempt = 0;
    std::chrono::milliseconds age{0}; //!< Since the last message.
    bool isInCall = false;
    bool needsPassword = false; //!< It is taken no more; Down: nothing is tried before it comes.
    bool isResuming = false; //!< Another password is being tried.
    bool hasFloorDied = false; //!< The demonstration's simulator ended by itself.
    QString server{};
    bool isReadable
        = false; //!< What goes over the network is not encrypted, by the person's choice.
};

//! The sentences of banner and status bar.
//! @{
QString bannerSentence(const LinkNews &news);
QString statusSentence(const LinkNews &news);
QString ageSentence(const LinkNews &news);
//! @}

} // namespace vigie::ui
