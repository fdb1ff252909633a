// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xci/encoding.h"

#include "base/ids.h"
#include "xci/administrator.h"
#include "xci/entity.h"
#include "xci/linetemplate.h"
#include "xci/user.h"
#include "xci/xivo.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vigie::xci {

using namespace Qt::StringLiterals;

namespace {

    QByteArray bytesOf(const QJsonObject &object)
    {
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }

    template <typename Id> QJsonArray idsOf(const QList<Id> &ids)
    {
        QJsonArray all;
        for (const Id id : ids)
            all.append(raw(id));
        return all;
    }

    QJsonArray intervalsOf(const QList<Interval> &intervals)
    {
        QJsonArray all;
        for (const Interval &interval : intervals) {
            QJsonObject each = interval.more;
            each["start"_L1] = interval.start;
            each["end"_L1] = interval.end;
            all.append(each);
        }
        return all;
    }

    void addCallerId(QJsonObject &body, const Template &draft)
    {
        using CallerId = Template::CallerId;
        switch (draft.callerId) {
        case CallerId::IncomingNumber:
            body["callerIdMode"_L1] = u"incomingNo"_s;
            break;
        case CallerId::Anonymous:
            body["callerIdMode"_L1] = u"anonymous"_s;
            break;
        case CallerId::Custom:
            body["callerIdMode"_L1] = u"custom"_s;
            body["customCallerId"_L1] = draft.customCallerId;
            break;
        case CallerId::Other: // Its word is among the unknown keys.
            break;
        }
    }

    void addVoiceMail(QJsonObject &body, const Template &draft)
    {
        using Mailbox = Template::VoiceMailNumber;
        body["voiceMailEnabled"_L1] = draft.hasVoiceMail;
        if (!draft.hasVoiceMail) {
            body.remove("voiceMailNumberMode"_L1);
            return;
        }
        body["voiceMailSendEmail"_L1] = draft.sendsVoiceMail;
        switch (draft.voiceMailNumber) {
        case Mailbox::Short:
            body["voiceMailNumberMode"_L1] = u"short_number"_s;
            break;
        case Mailbox::Custom:
            body["voiceMailNumberMode"_L1] = u"custom"_s;
            body["voiceMailCustomNumber"_L1] = draft.customVoiceMailNumber;
            break;
        case Mailbox::Other:
            break;
        }
    }

} // namespace

QByteArray encoded(const XivoDraft &draft)
{
    return bytesOf(
        {{u"name"_s, draft.name}, {u"host"_s, draft.host}, {u"configure"_s, draft.isConfigured}});
}

QByteArray encoded(const EntityDraft &draft)
{
    QJsonObject body = draft.more;
    body["name"_L1] = draft.name;
    body["displayName"_L1] = draft.displayName;
    body["xivoId"_L1] = raw(draft.xivo);
    body["intervals"_L1] = intervalsOf(draft.intervals);
    body["presentedNumber"_L1] = draft.presentedNumber;
    return bytesOf(body);
}

QByteArray encoded(const UserDraft &draft)
{
    QJsonObject body{{u"entityCId"_s, draft.entity},
                     {u"templateId"_s, raw(draft.lineTemplate)},
                     {u"firstName"_s, draft.firstName},
                     {u"lastName"_s, draft.lastName},
                     {u"internalNumber"_s, draft.internalNumber}};
    switch (draft.cti) {
    case UserDraft::Cti::Keep:
        break;
    case UserDraft::Cti::Set:
        body["ctiLogin"_L1] = draft.ctiLogin;
        body["ctiPassword"_L1] = draft.ctiPassword;
        break;
    case UserDraft::Cti::Clear:
        body["ctiLogin"_L1] = QJsonValue();
        body["ctiPassword"_L1] = QJsonValue();
        break;
    }
    return bytesOf(body);
}

QByteArray encoded(const Template &draft)
{
    QJsonObject body = draft.more;
    body["name"_L1] = draft.name;
    body["xivos"_L1] = idsOf(draft.xivos);
    body["entities"_L1] = QJsonArray::fromStringList(draft.entities);
    body["ringingTime"_L1] = qint64(draft.ringingTime.count());
    if (draft.peerName != Template::PeerName::Other)
        body["peerSipName"_L1]
            = draft.peerName == Template::PeerName::Auto ? u"auto"_s : u"model"_s;
    body["routedInbound"_L1] = draft.isRouted;
    if (draft.isRouted)
        body["routedInboundPrefix"_L1] = draft.routedPrefix;
    addCallerId(body, draft);
    addVoiceMail(body, draft);
    return bytesOf(body);
}

QByteArray encoded(const AdministratorDraft &draft)
{
    QJsonObject body{{u"login"_s, draft.login},
                     {u"name"_s, draft.name},
                     {u"ldap"_s, draft.isLdap},
                     {u"superAdmin"_s, draft.isSuper},
                     {u"entityIds"_s, draft.isSuper ? QJsonArray() : idsOf(draft.entities)}};
    if (draft.password && !draft.isLdap)
        body["password"_L1] = *draft.password;
    return bytesOf(body);
}

} // namespace vigie::xci
