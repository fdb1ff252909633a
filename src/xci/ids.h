// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace vigie::xci {

//! Ids of one XCI; 0: none. An entity is addressed by its combined id, a text.
enum class XivoId : qint32 {};
enum class EntityId : qint32 {};
enum class UserId : qint32 {}; //!< Not XuC's: the centre's users have ids of their own.
enum class TemplateId : qint32 {};
enum class AdministratorId : qint32 {};

} // namespace vigie::xci
