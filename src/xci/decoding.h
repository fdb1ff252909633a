// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xci/administrator.h"
#include "xci/entity.h"
#include "xci/linetemplate.h"
#include "xci/user.h"
#include "xci/xivo.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace vigie::xci {

// What an XCI's answers mean. Lists come as {"items": […]} or bare, unknown keys are passed over,
// one that is missing reads as null; nothing: that is no such answer. Passwords and digests that
// the server adds are dropped here, with the bytes. Pure: may run in any thread.

std::optional<QList<Xivo>> xivosIn(const QByteArray &json);
std::optional<Xivo> xivoIn(const QByteArray &json);
std::optional<QList<Entity>> entitiesIn(const QByteArray &json);
std::optional<Entity> entityIn(const QByteArray &json);
std::optional<QList<User>> usersIn(const QByteArray &json);
std::optional<User> userIn(const QByteArray &json);
std::optional<QList<Template>> templatesIn(const QByteArray &json);
std::optional<Template> templateIn(const QByteArray &json);
std::optional<QList<Administrator>> administratorsIn(const QByteArray &json);
std::optional<Administrator> administratorIn(const QByteArray &json);
std::optional<QStringList> numbersIn(const QByteArray &json);
//! Of a created object; 0: the answer names none.
qint32 idIn(const QByteArray &json);
QString combinedIdIn(const QByteArray &json);

} // namespace vigie::xci
