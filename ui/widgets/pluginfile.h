// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie::ui {

//! Where a plug-in of that file name is looked for: beside the program as built and as installed; a
//! site or a test may name another folder by VIGIE_PLUGIN_DIR. Needs no application.
QString pluginFile(const QString &name);

} // namespace vigie::ui
