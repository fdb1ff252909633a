// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xciaudit/record.h"

#include <QCoreApplication>

namespace vigie::ui {

//! What the list of changes says of one.
class AuditWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::AuditWords)

public:
    static QString deed(const xci::Change &change); //!< "User created".
    static QString fields(const QList<xci::ChangedField> &fields); //!< Before and after.
    static QString result(const xciaudit::Record &record);

private:
    static QString created(xci::Change::Thing thing);
    static QString changed(xci::Change::Thing thing);
    static QString deleted(xci::Change::Thing thing);
    static QString field(const QString &key);
};

} // namespace vigie::ui
