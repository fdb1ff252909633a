// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/apps/calldata.h"
#include "xuc/thirdparty.h"

#include <QString>
#include <QTime>
#include <QUrl>

namespace vigie::ui {

//! What a tab shows of an application.
struct AppContent
{
    //! Of a page that does not stand in the window.
    enum class Stand {
        Opened, //!< In the browser.
        Waiting, //!< The person opens it by hand.
        Failed, //!< No browser could be opened.
    };
    enum class Origin {
        Service, //!< A third-party service answered so about a call.
        Sheet, //!< A sheet of a call asked for it.
    };

    QString id{};
    Origin origin = Origin::Service;
    QString title{}; //!< May be empty.
    QUrl url{}; //!< Empty for a program.
    QString host{}; //!< For people: the host, or the program's name.
    CallData call{};
    xuc::PageTrigger trigger = xuc::PageTrigger::Ringing;
    bool isLate = false;
    bool isEncrypted = false;
    QTime at{};
};

} // namespace vigie::ui
