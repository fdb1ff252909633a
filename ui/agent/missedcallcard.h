// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agent/cornercard.h"

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

private:
    void refresh();
    void refreshButtons(const center::MissedCall &missed);
    QString consequence(const center::MissedCall &missed) const;
    void repair();
    bool isRepaired() const;

    center::Desk &m_desk;
};

} // namespace vigie::ui
