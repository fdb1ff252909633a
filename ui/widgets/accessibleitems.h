// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QRect>
#include <QString>

namespace vigie::ui {

//! What a painted widget tells a screen reader about the items it consists of.
class AccessibleItems
{
public:
    virtual int itemCount() const = 0;
    virtual QString itemName(int index) const = 0;
    virtual QRect itemPlace(int index) const = 0; //!< In the widget; empty: not on screen.
    virtual bool isItemCurrent(int index) const = 0;
    virtual void chooseItem(int index) = 0; //!< As a click would.
    virtual QAccessible::Role itemRole() const = 0;
    virtual QAccessible::Role role() const = 0; //!< Of the whole.

protected:
    AccessibleItems() = default;
    ~AccessibleItems() = default;
    Q_DISABLE_COPY_MOVE(AccessibleItems)
};

//! Tells Qt what the painted widgets are. Call once after the application is made.
void installAccessibility();

} // namespace vigie::ui
