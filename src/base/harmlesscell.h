// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie {

//! A cell of a file that a spreadsheet may open: it would run what begins like a formula, also in
//! the wide signs that it takes for the narrow ones, so an apostrophe makes that a text. NUL, with
//! which a text ends for some readers, goes.
[[nodiscard]] inline QString harmlessCell(QString text)
{
    text.remove(QChar(0));
    const bool isFormula = !text.isEmpty()
        && QStringView(u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20").contains(text.front());
    return isFormula ? u'\'' + text : text;
}

} // namespace vigie
