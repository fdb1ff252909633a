// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xciaudit/record.h"

#include <QByteArray>
#include <QLatin1StringView>

namespace vigie::xciaudit {

// The names that files and the command line have for it; they stay.

QLatin1StringView nameOf(xci::Change::Deed deed); //!< "created".
QLatin1StringView nameOf(xci::Change::Thing thing); //!< "user".
QLatin1StringView nameOf(Outcome outcome); //!< "done".
// What is not known reads as Changed, User and Unknown: a later version may have written it.
xci::Change::Deed deedNamed(const QString &name);
xci::Change::Thing thingNamed(const QString &name);
Outcome outcomeNamed(const QString &name);

//! "internalNumber: 1712 → 1713; ctiPassword", for a column of a table.
QString fieldsText(const QList<xci::ChangedField> &fields);

//! A table with a head, as a spreadsheet reads it; the oldest first, times in UTC.
QByteArray csv(QList<Record> records);

} // namespace vigie::xciaudit
