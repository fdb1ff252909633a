// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/site.h"

#include <QString>

#include <chrono>
#include <functional>

namespace vigie::cli {

struct Invocation;

//! How far a deed got.
struct Verdict
{
    enum class Kind { Pending, Done, Refused };

    Kind kind = Kind::Pending;
    QString text{}; //!< Done: what is now so. Refused: why not.
};

inline Verdict done(const QString &text)
{
    return {Verdict::Kind::Done, text};
}
inline Verdict refused(const QString &why)
{
    return {Verdict::Kind::Refused, why};
}

//! A change that a person wants, and how it is told from the server's messages that it came.
//!
//! XuC acknowledges nothing: begin() sends, judge() looks at what comes, five seconds at most.
struct Deed
{
    std::function<Verdict(Site &site)> begin{};
    //! After each message, which the centre has applied; null: a wish went on.
    std::function<Verdict(Site &site, const xuc::Event *event)> judge{};
    std::function<QString(const Site &site)> overdue{}; //!< Said when nothing came; may be empty.
    std::chrono::seconds limit{5};
};

//! The deed that \a invocation asks for; without begin() when its verb is none.
Deed deedFor(const Invocation &invocation);

// One place a family of verbs; each gives an empty Deed for a verb of another family.
Deed agentDeed(const Invocation &invocation);
Deed phoneDeed(const Invocation &invocation);
Deed personDeed(const Invocation &invocation);
Deed callbackDeed(const Invocation &invocation);

} // namespace vigie::cli
