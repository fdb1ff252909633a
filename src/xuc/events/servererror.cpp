// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/servererror.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

Result<ServerError> ServerError::decode(ObjectReader in)
{
    ServerError event;
    event.error = readError(in);
    return std::move(in).finish(std::move(event));
}

} // namespace vigie::xuc
