// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/loggedonerror.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

Result<LoggedOnError> LoggedOnError::decode(ObjectReader in)
{
    LoggedOnError event;
    event.error = readError(in);
    return std::move(in).finish(std::move(event));
}

} // namespace vigie::xuc
