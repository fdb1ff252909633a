// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace vigie {

//! The one of \a names that was probably meant: few letters differ, or one begins with the other.
//! Empty: none is near. Letter case counts for nothing.
QString nearest(const QString &typed, const QStringList &names);

} // namespace vigie
