// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

namespace vigie::site {

//! A rule for the origin of a page: [scheme://]host[:port], the host perhaps with a leading "*.",
//! which stands for any host below it. Without a scheme https is meant.
bool isOriginRule(const QString &rule);

//! Whether \a page comes from an origin that one of the rules names. Only http and https ever do.
bool isAllowedBy(const QStringList &rules, const QUrl &page);

} // namespace vigie::site
