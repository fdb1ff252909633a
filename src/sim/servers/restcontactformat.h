// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/engine/model.h"
#include "sim/servers/arguments.h"

namespace vigie::sim {

class JsonWriter;

//! A personal contact as the REST calls write it: fields in JSON, columns in CSV.
namespace contactformat {

    //! The columns of exports and imports, in the order of the export.
    QStringList columns();
    //! The value in a column.
    QString value(const Contact &contact, const QString &column);
    void setValue(Contact &contact, const QString &column, const QString &value);
    //! What makes it no contact, or nothing. It needs a name or a number.
    QString fault(const Contact &contact);
    //! Faults are left in the fields.
    Contact read(Arguments &in);
    void write(JsonWriter &out, const Contact &contact);

} // namespace contactformat

} // namespace vigie::sim
