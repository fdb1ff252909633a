// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/placepage.h"

#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QStackedWidget;
QT_END_NAMESPACE

namespace vigie::ui {

class Tabs;

//! Pages behind tabs: keeps both in order of the pages' ranks, and the tabs' texts and counts true.
//!
//! The row of tabs and the stack are two widgets, since a place lays out its docks beside the
//! stack.
class PageBook : public QObject
{
    Q_OBJECT
public:
    explicit PageBook(QWidget *parent);

    Tabs *tabs() const { return m_tabs; }
    QStackedWidget *stack() const { return m_stack; }

    void add(PlacePage *page); //!< The stack becomes its parent.
    void remove(PlacePage *page); //!< Gives it back, without a parent and hidden.
    std::vector<PlacePage *> takeAll(); //!< In order; for another book.
    void show(PlacePage *page);
    PlacePage *current() const; //!< Null: no page yet.
    const std::vector<PlacePage *> &pages() const { return m_pages; }

    void setNarrow(bool isNarrow);
    void setStale(bool isStale);
    void setCompactRows(bool isCompact);

Q_SIGNALS:
    void currentChanged();
    void keyHintsChanged();

private:
    int indexOf(const PlacePage *page) const;
    void showTexts(const PlacePage *page);

    Tabs *m_tabs;
    QStackedWidget *m_stack;
    std::vector<PlacePage *> m_pages;
    bool m_isNarrow = false;
    bool m_isStale = false;
    bool m_isCompact = false;
};

} // namespace vigie::ui
