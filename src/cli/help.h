// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie::cli {

struct VerbInfo;

QString generalHelp();
QString verbHelp(const VerbInfo &verb);
QString versionText();

//! \a text in lines of at most \a width characters, each behind \a indent.
QString wrapped(const QString &text, int indent, int width = 79);

} // namespace vigie::cli
