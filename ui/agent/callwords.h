// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telephony/verb.h"

#include <QCoreApplication>

namespace vigie::center {
struct QueueWait;
}

namespace vigie::ui {

//! The words of the call panel.
class CallWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::CallWords)
public:
    static QString verb(telephony::Verb verb); //!< On the button: "Hold".
    static QString inProgress(telephony::Verb verb); //!< While pending: "Holding".
    static QString notConfirmed(telephony::Verb verb); //!< "Hold: not confirmed".
    //! Why \a verb makes no sense now, as a sentence; empty with no obstacle.
    static QString reason(telephony::Obstacle obstacle, telephony::Verb verb,
                          const telephony::Situation &situation);
    static QString waited(const center::QueueWait &wait); //!< "waited 00:41".
    static QString party(const telephony::Call &call); //!< Name, else number, else "Anonymous".

private:
    static QString phoneCannot(const telephony::Situation &situation);
};

} // namespace vigie::ui
