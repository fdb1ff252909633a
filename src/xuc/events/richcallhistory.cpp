// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/richcallhistory.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

Result<RichCallHistory> RichCallHistory::decode(ObjectReader in)
{
    RichCallHistory event;
    readAll(in, event.items);
    return std::move(in).finish(std::move(event));
}

} // namespace vigie::xuc
