// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cli/xciorder.h"
#include "xci/client.h"

namespace vigie::cli {

// Lays the fields of an order over a draft. The error's detail is a sentence.
Result<std::monostate> fill(xci::XivoDraft &draft, const XciOrder &order);
Result<std::monostate> fill(xci::EntityDraft &draft, const XciOrder &order);
Result<std::monostate> fill(xci::UserDraft &draft, const XciOrder &order);
Result<std::monostate> fill(xci::Template &draft, const XciOrder &order);
Result<std::monostate> fill(xci::AdministratorDraft &draft, const XciOrder &order);

xci::UserDraft draftOf(const xci::User &user);
//! \a entities: those that the administrator has by name alone are looked up there. The error's
//! detail is a sentence about one that is not among them.
Result<xci::AdministratorDraft> draftOf(const xci::Administrator &administrator,
                                        const QList<xci::Entity> &entities);

} // namespace vigie::cli
