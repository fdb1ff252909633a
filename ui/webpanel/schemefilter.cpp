// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webpanel/schemefilter.h"

#include <algorithm>
#include <array>

namespace vigie::ui {

using namespace Qt::StringLiterals;

void SchemeFilter::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    constexpr std::array known{"https"_L1, "http"_L1, "wss"_L1, "ws"_L1, "data"_L1, "blob"_L1};
    info.block(std::ranges::find(known, info.requestUrl().scheme()) == known.end());
}

} // namespace vigie::ui
