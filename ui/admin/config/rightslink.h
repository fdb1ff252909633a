// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace vigie::ui {

class AdminRoom;
class Button;

//! A button towards the rights profile of who signs in by \a login; null where there is no login,
//! or no configuration server.
Button *makeRightsLink(const AdminRoom &room, const QString &login, QWidget *parent);

} // namespace vigie::ui
