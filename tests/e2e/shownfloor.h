// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/settings.h"
#include "ui/models/frameclock.h"
#include "ui/supervisor/floortools.h"
#include "ui/supervisor/grid/gridpage.h"
#include "ui/widgets/keymap.h"

#include <QStringList>
#include <QTemporaryDir>

namespace vigie::e2e {

//! The global view over somebody's desk, in a window, and who stands where in it.
class ShownFloor
{
public:
    explicit ShownFloor(center::Desk &desk);

    //! To be used for every change: what is not done yet is marked in the view.
    center::Assignments &assignments() { return m_tools.assignments(); }
    //! As "agent 3 in 2 at 0": what is found under each tile's middle, wherever that is scrolled
    //! to. Those that were only asked to come are not there.
    QStringList seats();
    void freeze(); //!< Takes in nothing from now on.
    static QString seat(int agent, int queue, int penalty);

private:
    QPoint middleOf(int column, int row, int tile); //!< Scrolled into view.

    QTemporaryDir m_folder{};
    site::Settings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    models::FrameClock m_frames;
    ui::KeyMap m_keys{};
    ui::FloorTools m_tools;
    ui::GridPage m_page;
};

} // namespace vigie::e2e
