// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/wirelog.h"

#include <QList>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace vigie::ui {

//! One JSON object and an end of line: time, way, size, frame. \a content: its bytes, or what may
//! leave the house of them; secrets are masked already.
[[nodiscard]] QByteArray frameLine(const net::WireLog::Frame &frame, QByteArray content,
                                   const net::WireLog &log);

//! Asks where to, and writes them there; what fails is said over \a window.
void saveFrames(const QList<net::WireLog::Frame> &frames, const net::WireLog &log, QWidget *window);

//! Asks for a place and writes it; a sentence in a dialog when that fails.
void saveFile(const QString &title, const QString &name, const QByteArray &content,
              QWidget *window);

} // namespace vigie::ui
