// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace vigie::ui {

//! What the desktop gave this start, so that its window may come to the front; empty: nothing.
//! Asked before there is a QApplication, which takes it away.
QString startToken();

//! Shows the window in front of the others. \a token: a startToken(), of this start or of a later
//! one; without it a desktop may only mark the window as wanting attention.
void bringToFront(QWidget &window, const QString &token = {});

//! The time on the X server's clock that a startup id carries; 0: none.
quint32 startTime(const QByteArray &startupId);

} // namespace vigie::ui
