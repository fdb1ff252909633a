// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/linktexts.h"
#include "ui/widgets/banner.h"

#include <QTimer>

namespace vigie::ui {

//! The banner of a lost link, or of one that is about to be; hidden while all is well, green for
//! three seconds afterwards.
class LinkBanner : public Banner
{
    Q_OBJECT
public:
    explicit LinkBanner(QWidget *parent = nullptr);

    void setNews(const LinkNews &news);

Q_SIGNALS:
    void retryRequested();
    void floorRequested(); //!< Start the simulator again.
    void passwordRequested(); //!< Sign in again.

private:
    enum class Request { Retry, Floor, Password };

    void showTrouble(const LinkNews &news);
    void ask();

    bool m_wasLost = false;
    bool m_wasAsking = false; //!< For a password, while the link lived.
    Request m_request = Request::Retry; //!< What its button asks for.
    QTimer m_farewell;
};

} // namespace vigie::ui
