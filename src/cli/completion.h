// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace vigie::cli {

//! The script that asks vigie-ctl itself what may follow, for "bash", "zsh" or "fish".
QString completionScript(const QString &shell);

//! What may stand behind \a words, the arguments so far: a candidate a line, its meaning behind a
//! tab.
QStringList candidatesBehind(const QStringList &words);

} // namespace vigie::cli
