// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

#include <functional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace vigie::site {
class Settings;
struct Profile;
}

namespace vigie::ui {

class PasswordKeeper;
class ServerForm;

//! Opens the form of that server over \a window, or of a new one for an empty address.
//! @param typed another form of it, whose texts go on here.
//! @param then is told of what was saved.
void openProfileEditor(site::Settings &settings, const QUrl &server, QWidget *window,
                       const ServerForm *typed = nullptr,
                       const std::function<void(const site::Profile &)> &then = {});

//! Asks whether all that is remembered of that server may go, its kept password included.
void askToRemoveProfile(site::Settings &settings, PasswordKeeper &keeper, const QUrl &server,
                        QWidget *window);

} // namespace vigie::ui
