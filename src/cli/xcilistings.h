// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/table.h"
#include "xci/administrator.h"
#include "xci/entity.h"
#include "xci/failure.h"
#include "xci/linetemplate.h"
#include "xci/user.h"
#include "xci/xivo.h"

#include <QUrl>

namespace vigie::cli {

// What "xci list" shows. Their JSON keys are documented in the manual page and stay.
Listing xivoListing(const QList<xci::Xivo> &xivos);
Listing entityListing(const QList<xci::Entity> &entities);
Listing userListing(const QList<xci::User> &users);
Listing templateListing(const QList<xci::Template> &templates);
Listing administratorListing(const QList<xci::Administrator> &administrators);
Listing numberListing(const QStringList &numbers);

QString sentence(const xci::Failure &failure, const QUrl &server);
int exitCodeOf(const xci::Failure &failure);

} // namespace vigie::cli
