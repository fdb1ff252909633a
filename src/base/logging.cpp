// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"

Q_LOGGING_CATEGORY(lcNet, "vigie.net", QtInfoMsg)
Q_LOGGING_CATEGORY(lcXuc, "vigie.xuc", QtInfoMsg)
Q_LOGGING_CATEGORY(lcXci, "vigie.xci", QtInfoMsg)
Q_LOGGING_CATEGORY(lcTelephony, "vigie.telephony", QtInfoMsg)
Q_LOGGING_CATEGORY(lcCenter, "vigie.center", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStore, "vigie.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSim, "vigie.sim", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSite, "vigie.site", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "vigie.ui", QtInfoMsg)
