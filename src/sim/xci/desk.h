// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/xci/refusal.h"
#include "sim/xci/registry.h"
#include "sim/xci/rights.h"
#include "sim/xci/settings.h"

#include <QJsonObject>

//! What may be done by whom, and what is refused why. The bodies are those of the interface; its
//! answers are told by the servers. Source: XCI REST API, "Objects" and "Roles".
namespace vigie::sim::xci {

//! Everything that an order needs.
struct Desk
{
    Registry &registry;
    const Settings &settings;
    Rights rights;
};

//! Whether the XiVO could be made now, but for its configuration, which takes its time.
std::optional<Refusal> checkXivo(const Desk &desk, const QJsonObject &body);
Answer<XivoId> createXivo(const Desk &desk, const QJsonObject &body);

Answer<EntityId> findEntity(const Desk &desk, const QString &combinedId);
Answer<EntityId> createEntity(const Desk &desk, const QJsonObject &body);
Answer<EntityId> changeEntity(const Desk &desk, const QString &combinedId, const QJsonObject &body);
std::optional<Refusal> removeEntity(const Desk &desk, const QString &combinedId);
//! In the order of the intervals, as many as the settings allow.
Answer<QStringList> availableNumbers(const Desk &desk, const QString &combinedId);

Answer<UserId> findUser(const Desk &desk, int id);
Answer<UserId> createUser(const Desk &desk, const QJsonObject &body);
Answer<UserId> changeUser(const Desk &desk, int id, const QJsonObject &body);
std::optional<Refusal> removeUser(const Desk &desk, int id);

Answer<TemplateId> findTemplate(const Desk &desk, int id);
Answer<TemplateId> createTemplate(const Desk &desk, const QJsonObject &body);
Answer<TemplateId> changeTemplate(const Desk &desk, int id, const QJsonObject &body);
std::optional<Refusal> removeTemplate(const Desk &desk, int id);

Answer<AdministratorId> findAdministrator(const Desk &desk, int id);
Answer<AdministratorId> createAdministrator(const Desk &desk, const QJsonObject &body);
Answer<AdministratorId> changeAdministrator(const Desk &desk, int id, const QJsonObject &body);
std::optional<Refusal> removeAdministrator(const Desk &desk, int id);

} // namespace vigie::sim::xci
