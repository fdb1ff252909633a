// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/directory/dialseam.h"
#include "ui/widgets/placepage.h"

#include <QTimer>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
QT_END_NAMESPACE

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

//! Who is on the phone now, else who was last: the call's data and its way, the calls before,
//! notes.
//!
//! In a narrow window it wants to stand among the applications during a call, since there is no
//! room for a card beside them.
class CustomerPage : public PlacePage
{
    Q_OBJECT
public:
    CustomerPage(center::Desk &desk, models::FrameClock &clock, store::Journal &journal,
                 CallMemory &memory, WhyNoCall whyNoCall, QWidget *parent = nullptr);

    QString title() const override;
    QLatin1StringView icon() const override;
    void setNarrow(bool isNarrow) override;
    void setStale(bool isStale) override;

    void setAside(QWidget *aside); //!< Beside the customer: what the calls brought along.
    Rank wantedRank() const;
    void moveTo(Rank rank) { setRank(rank); } //!< While no place shows it.

Q_SIGNALS:
    void rankWanted(); //!< See wantedRank(); not inside of a call of its place.

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();

    center::Desk &m_desk;
    CallMemory &m_memory;
    CustomerPane *m_pane;
    QHBoxLayout *m_row;
    QTimer m_placing;
    bool m_isNarrow = false;
};

} // namespace vigie::ui
