// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QWidget;

namespace vigie::site {
class Settings;
}

namespace vigie::ui {

//! Asks where tickets go, and writes them as they came. The last folder is remembered.
//!
//! \a done: the path; empty, with the reason, when it could not be written.
void saveTickets(const QByteArray &file, const QString &list, site::Settings &settings,
                 QWidget *window,
                 const std::function<void(const QString &path, const QString &problem)> &done);

} // namespace vigie::ui
