// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QUrl>

#include <functional>

namespace vigie::ui {

//! The hands by which applications reach out of the program. False: it did not work.
struct AppTools
{
    std::function<bool(const QUrl &page)> openPage{}; //!< In the person's browser.
    //! Without a shell: the arguments are what the program gets.
    std::function<bool(const QString &program, const QStringList &arguments)> startProgram{};

    static AppTools ofTheDesktop();
};

} // namespace vigie::ui
