// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie::sim {

//! Where each server listens, for whoever started the simulator.
struct ServerUrls
{
    QString xuc{};
    QString sim{}; //!< The control page.
    QString thirdParty{}; //!< The sample application; empty: off.
    QString configmgt{}; //!< Empty: off.
    QString xci{}; //!< The same.
};

//! Writes the file aside and renames it: who sees it sees all of it. False: it cannot be written.
bool writeReadyFile(const QString &path, const ServerUrls &urls);

} // namespace vigie::sim
