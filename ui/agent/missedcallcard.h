// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agent/cornercard.h"

#include <chrono>

namespace vigie::center {
class Desk;
struct MissedCall;
}

namespace vigie::ui {

//! The call that was missed: which, how long it rang, what it did to the person's state; ready
//! again or calling back is one click.
class MissedCallCard : public CornerCard
{
    Q_OBJECT
public:
    MissedCallCard(center::Desk &desk, QWidget *owner);

    bool isWanted() const; //!< There is one that nobody has looked at.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static constexpr std::chrono::seconds readingTime{10};

    void refresh();
    void refreshButtons(const center::MissedCall &missed);
    QString consequence(const center::MissedCall &missed) const;
    void repair();
    bool isRepaired() const;
    bool isSpokenTo() const;
    bool isRead() const; //!< Long enough on the screen, with nothing to repair.

    center::Desk &m_desk;
};

} // namespace vigie::ui
