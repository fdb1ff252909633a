// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xci/ids.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>

namespace vigie::xci {

//! What a new user's line is made by. Fields that do not apply are not sent.
struct Template
{
    enum class PeerName : quint8 { Auto, Model, Other };
    enum class CallerId : quint8 { IncomingNumber, Anonymous, Custom, Other };
    enum class VoiceMailNumber : quint8 { Short, Custom, Other };

    TemplateId id{}; //!< 0: not on the server yet.
    QString name{};
    QList<XivoId> xivos{};
    QStringList entities{}; //!< Combined ids, of the XiVOs above.
    PeerName peerName = PeerName::Auto;
    std::chrono::seconds ringingTime{30};
    bool isRouted = false; //!< Reachable from outside.
    QString routedPrefix{}; //!< Compulsory where it is routed.
    CallerId callerId = CallerId::IncomingNumber;
    QString customCallerId{}; //!< Compulsory with CallerId::Custom.
    bool hasVoiceMail = false;
    VoiceMailNumber voiceMailNumber = VoiceMailNumber::Short;
    QString customVoiceMailNumber{}; //!< Compulsory with VoiceMailNumber::Custom.
    bool sendsVoiceMail = false; //!< By mail.
    QJsonObject more{}; //!< Keys, and words of Other, of later servers: sent back as they came.

    bool operator==(const Template &) const = default;
};

} // namespace vigie::xci
