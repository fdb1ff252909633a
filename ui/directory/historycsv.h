// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/historyrecord.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace vigie::ui {

//! Past calls as a file for spreadsheets: UTF-8 with its mark, commas, one heading line.
QByteArray historyCsv(const QList<center::HistoryRecord> &records,
                      const std::function<QString(const center::HistoryRecord &)> &nameOf);

} // namespace vigie::ui
