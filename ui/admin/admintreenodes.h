// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/adminspot.h"

#include <QCoreApplication>
#include <QSet>
#include <QString>

#include <vector>

namespace vigie::ui {

class AdminRoom;

//! One line of the side bar.
struct AdminTreeNode
{
    enum class Kind : quint8 {
        Entry,
        Rule,
        Heading,
        Gap //!< What follows stands at the bottom.
    };
    Kind kind = Kind::Entry;
    AdminSpot spot{};
    QLatin1StringView icon{};
    QString text{};
    QString count{};
    int depth = 0;
    bool isShort = false;
    bool hasCaret = false;
    bool isOpen = false;
};

//! What stands in the side bar, from what the room knows now.
class AdminTreeNodes
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::AdminTree)

public:
    //! \a folded: ids of XiVOs.
    static std::vector<AdminTreeNode> of(const AdminRoom &room, const QSet<int> &folded);
    static AdminSpot entryOf(const AdminSpot &page); //!< That the page stands under.
    static QString spoken(const AdminTreeNode &node); //!< By a screen reader, with its count.

private:
    static void addXci(const AdminRoom &room, const QSet<int> &folded,
                       std::vector<AdminTreeNode> &nodes);
    static void addServers(const AdminRoom &room, const QSet<int> &folded,
                           std::vector<AdminTreeNode> &nodes);
};

} // namespace vigie::ui
