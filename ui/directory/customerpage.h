// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/directory/dialseam.h"
#include "ui/widgets/placepage.h"

namespace vigie::center {
class Desk;
}
namespace vigie::models {
class FrameClock;
}
namespace vigie::store {
class Journal;
}

namespace vigie::ui {

class CallMemory;
class CustomerPane;

//! Who is on the phone now, else who was last.
class CustomerPage : public PlacePage
{
    Q_OBJECT
public:
    CustomerPage(center::Desk &desk, models::FrameClock &clock, store::Journal &journal,
                 CallMemory &memory, WhyNoCall whyNoCall, QWidget *parent = nullptr);

    QString title() const override;
    void setStale(bool isStale) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();

    center::Desk &m_desk;
    CallMemory &m_memory;
    CustomerPane *m_pane;
};

} // namespace vigie::ui
