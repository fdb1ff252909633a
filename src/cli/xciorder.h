// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QMap>
#include <QString>

namespace vigie::cli {

struct Invocation;

//! What "xci" is to do, as read from its words.
struct XciOrder
{
    enum class Deed { Login, List, Free, Create, Change, Delete, Synchronize, Bulk, Audit };
    enum class Thing { None, Xivo, Entity, User, Template, Administrator };

    Deed deed = Deed::Login;
    Thing thing = Thing::None;
    QString word{}; //!< The entity whose free numbers are asked for, or the file.
    QMap<QString, QString> fields{}; //!< A secret one holds "-": it comes over standard input.

    bool has(const QString &key) const { return fields.contains(key); }
};

//! The error's detail is a sentence.
Result<XciOrder> xciOrder(const Invocation &invocation);

} // namespace vigie::cli
