// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace vigie::site {
class Settings;
}

namespace vigie::ui {

class PasswordKeeper;

//! Opens the form of that server over \a window, or of a new one for an empty address.
void openProfileEditor(site::Settings &settings, const QUrl &server, QWidget *window);

//! Asks whether all that is remembered of that server may go, its kept password included.
void askToRemoveProfile(site::Settings &settings, PasswordKeeper &keeper, const QUrl &server,
                        QWidget *window);

} // namespace vigie::ui
