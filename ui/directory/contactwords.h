// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "xuc/events/contactsheet.h"

#include <QCoreApplication>

namespace vigie::ui {

//! What contacts are called on screen.
class ContactWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::ContactWords)
public:
    static QString initials(const QString &name); //!< Two letters at most.
    static QString source(const QString &name); //!< "Directory" for the site's own people.
    static QString sourceOf(const xuc::Contact &contact);
    static QString numbers(const xuc::Contact &contact); //!< Those one can call, for a row.
    static QString action(xuc::ContactActionKind kind);
    static QLatin1StringView icon(xuc::ContactActionKind kind);
    //! Why the person's own contacts could not be read or changed.
    static QString failure(const Error &error);

    //! Where \a term stands in \a text, letter case and accents aside; -1: nowhere.
    static qsizetype find(const QString &text, const QString &term);
};

} // namespace vigie::ui
