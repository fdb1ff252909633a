// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/menutext.h"

#include <algorithm>

namespace vigie::ui {

namespace {

    constexpr qsizetype longest = 60; //!< Signs: no reason for a pause needs more to be told.

} // namespace

QString oneLine(const QString &words)
{
    // Enough of it for the cut, whatever is taken out.
    QString line = words.left(longest * 10).simplified();
    line.removeIf([](QChar sign) { return sign.category() == QChar::Other_Control; });
    if (line.size() <= longest)
        return line;
    line.truncate(longest);
    if (line.back().isHighSurrogate())
        line.chop(1);
    return line + u'…';
}

QString menuText(const QString &words)
{
    return oneLine(words).replace(u'&', QStringLiteral("&&"));
}

} // namespace vigie::ui
