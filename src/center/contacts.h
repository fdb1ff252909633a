// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/events/contactsheet.h"
#include "xuc/events/directoryresult.h"

#include <QList>
#include <QString>

#include <optional>

namespace vigie::center {

// A contact is what its newer message, the contact sheet, says; the older directory result is read
// into the same shape, so that one list can show both.

//! What favourites are named by: the first source that has an id. Empty: nothing names it.
std::optional<xuc::ContactSource> identityOf(const xuc::Contact &contact);

//! The same contact in two answers has the same key: source and id, else name and number.
QString keyOf(const xuc::Contact &contact);

//! The number to call first: of the call action, else of the first field that is a number.
QString numberOf(const xuc::Contact &contact);
//! What an available action of that kind is about, or nothing.
QString argumentOf(const xuc::Contact &contact, xuc::ContactActionKind kind);
//! What Return and a double click do: the action marked as default, else the first available.
xuc::ContactActionKind defaultActionOf(const xuc::Contact &contact);

//! The rows of an old answer. Columns are found by their headings in French and English (wire
//! reference, 2.2): a site names and orders them as it likes.
QList<xuc::Contact> contactsIn(const xuc::DirectoryTable &table);

//! Puts into \a all those of \a more that are not in it, at its end: nothing moves under the
//! pointer. A contact known from a table alone is replaced by its sheet.
void merge(QList<xuc::Contact> &all, const QList<xuc::Contact> &more);

} // namespace vigie::center
