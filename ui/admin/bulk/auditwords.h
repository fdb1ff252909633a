// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xci/directory.h"
#include "xciaudit/record.h"

#include <QCoreApplication>

namespace vigie::ui {

//! What the list of changes says of one.
class AuditWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::AuditWords)

public:
    static QString deed(const xci::Change &change); //!< "User created".
    //! Before and after; \a directory: names of what the wire has ids of; null: another server's.
    static QString fields(const QList<xci::ChangedField> &fields, const xci::Directory *directory);
    static QString result(const xciaudit::Record &record);

private:
    static QString created(xci::Change::Thing thing);
    static QString changed(xci::Change::Thing thing);
    static QString deleted(xci::Change::Thing thing);
    static QString field(const QString &key);
    static QString value(const QString &key, const QString &value, const xci::Directory *directory);
    static QString word(const QString &value);
    static QString entities(const QString &ids, const xci::Directory *directory);
    static QString lineTemplate(const QString &value, const xci::Directory *directory);
    static QString xivos(const QString &values, const xci::Directory *directory);
};

} // namespace vigie::ui
