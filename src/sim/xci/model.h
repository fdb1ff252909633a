// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

//! What a XiVO Centralized Interface keeps. Source: XCI REST API, "Objects".
namespace vigie::sim::xci {

enum class XivoId : qint32 {};
enum class EntityId : qint32 {};
enum class UserId : qint32 {};
enum class TemplateId : qint32 {};
enum class AdministratorId : qint32 {};

template <typename Id> constexpr qint32 plain(Id id)
{
    return static_cast<qint32>(id);
}

struct Xivo
{
    XivoId id{};
    QString uuid{}; //!< Lower case.
    QString name{};
    QString host{}; //!< May be empty.
    int remainingSlots = 0; //!< Goes below zero; told as zero then.

    bool operator==(const Xivo &) const = default;
};

//! Numbers from start to end, both of one width; an empty end: start alone.
struct Interval
{
    QString start{};
    QString end{};

    const QString &last() const { return end.isEmpty() ? start : end; }
    bool operator==(const Interval &) const = default;
};

//! A dialplan context of a XiVO.
struct Entity
{
    EntityId id{};
    XivoId xivo{};
    QString name{};
    QString displayName{};
    QList<Interval> intervals{};
    QString presentedNumber{};

    bool operator==(const Entity &) const = default;
};

struct User
{
    UserId id{};
    EntityId entity{};
    QString firstName{};
    QString lastName{};
    QString internalNumber{};
    std::optional<QString> inboundPrefix{}; //!< Of the template it was made with; none: not routed.
    QString ctiLogin{}; //!< Empty: none, and no password either.
    QString ctiPassword{};
    QString provisioningNumber{};

    bool operator==(const User &) const = default;
};

struct Template
{
    TemplateId id{};
    QString name{};
    QString peerSipName{};
    bool routedInbound = false;
    QString routedInboundPrefix{}; //!< Like the next ones: empty where it does not apply.
    QString callerIdMode{};
    QString customCallerId{};
    int ringingTime = 0; //!< Seconds.
    bool voiceMailEnabled = false;
    QString voiceMailNumberMode{};
    QString voiceMailCustomNumber{};
    std::optional<bool> voiceMailSendEmail{};
    QList<XivoId> xivos{};
    QList<EntityId> entities{};

    bool operator==(const Template &) const = default;
};

struct Administrator
{
    AdministratorId id{};
    QString login{};
    QString name{};
    QByteArray secret{}; //!< Salted digest in base64, 64 characters; empty: an LDAP account.
    bool superAdmin = false;
    bool ldap = false;
    QList<EntityId> entities{};

    bool operator==(const Administrator &) const = default;
};

} // namespace vigie::sim::xci
