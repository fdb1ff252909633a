// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/xcidrafts.h"

#include "xci/numbers.h"

#include <algorithm>

namespace vigie::cli {

using namespace Qt::StringLiterals;

namespace {

    //! Takes the fields one by one and remembers the first fault.
    class Fields
    {
    public:
        explicit Fields(const XciOrder &order) : m_order(order) { }

        void text(const QString &key, QString &into) const
        {
            if (m_order.has(key))
                into = m_order.fields.value(key);
        }
        void flag(const QString &key, bool &into)
        {
            if (!m_order.has(key))
                return;
            const auto value = m_order.fields.value(key);
            if (value != u"true"_s && value != u"false"_s)
                fail(u"%1 is true or false"_s.arg(key));
            into = value == u"true"_s;
        }
        template <typename Id> void id(const QString &key, Id &into)
        {
            if (m_order.has(key))
                into = Id(number(key, m_order.fields.value(key)));
        }
        template <typename Id> void ids(const QString &key, QList<Id> &into)
        {
            if (!m_order.has(key))
                return;
            into.clear();
            const auto words = list(key);
            for (const auto &word : words)
                into.append(Id(number(key, word)));
        }
        QStringList list(const QString &key) const
        {
            return m_order.fields.value(key).split(u',', Qt::SkipEmptyParts);
        }
        int number(const QString &key, const QString &text)
        {
            bool isNumber = false;
            const int value = text.toInt(&isNumber);
            if (!isNumber || value < 0)
                fail(u"%1: '%2' is not a number"_s.arg(key, text.left(40)));
            return value;
        }
        void fail(const QString &sentence)
        {
            if (m_fault.isEmpty())
                m_fault = sentence;
        }
        bool has(const QString &key) const { return m_order.has(key); }
        QString value(const QString &key) const { return m_order.fields.value(key); }
        Result<std::monostate> end() const
        {
            if (m_fault.isEmpty())
                return std::monostate{};
            return Unexpected({ErrorKind::Malformed, m_fault});
        }

    private:
        const XciOrder &m_order;
        QString m_fault{};
    };

} // namespace

Result<std::monostate> fill(xci::XivoDraft &draft, const XciOrder &order)
{
    Fields in(order);
    in.text(u"name"_s, draft.name);
    in.text(u"host"_s, draft.host);
    in.flag(u"configure"_s, draft.isConfigured);
    return in.end();
}

Result<std::monostate> fill(xci::EntityDraft &draft, const XciOrder &order)
{
    Fields in(order);
    in.text(u"name"_s, draft.name);
    in.text(u"displayName"_s, draft.displayName);
    in.text(u"presentedNumber"_s, draft.presentedNumber);
    in.id(u"xivoId"_s, draft.xivo);
    if (in.has(u"intervals"_s)) {
        draft.intervals.clear();
        const auto words = in.list(u"intervals"_s);
        for (const auto &word : words) {
            const xci::Interval interval{.start = word.section(u'-', 0, 0),
                                         .end = word.section(u'-', 1)};
            if (xci::faultOf(interval) != xci::IntervalFault::None)
                in.fail(u"'%1' is not an interval, such as 1000-1099 or 1200"_s.arg(word.left(40)));
            draft.intervals.append(interval);
        }
    }
    return in.end();
}

Result<std::monostate> fill(xci::UserDraft &draft, const XciOrder &order)
{
    Fields in(order);
    in.text(u"entity"_s, draft.entity);
    in.id(u"templateId"_s, draft.lineTemplate);
    in.text(u"firstName"_s, draft.firstName);
    in.text(u"lastName"_s, draft.lastName);
    in.text(u"internalNumber"_s, draft.internalNumber);
    in.text(u"ctiLogin"_s, draft.ctiLogin);
    in.text(u"ctiPassword"_s, draft.ctiPassword);
    if (in.has(u"ctiLogin"_s) && in.value(u"ctiLogin"_s).isEmpty())
        draft.cti = xci::UserDraft::Cti::Clear;
    else if (in.has(u"ctiLogin"_s) != in.has(u"ctiPassword"_s) && draft.ctiLogin.isEmpty())
        in.fail(u"ctiLogin and ctiPassword go together"_s);
    else if (in.has(u"ctiPassword"_s))
        draft.cti = xci::UserDraft::Cti::Set;
    else if (in.has(u"ctiLogin"_s))
        in.fail(u"a login needs its password: ctiPassword=-"_s);
    return in.end();
}

Result<std::monostate> fill(xci::Template &draft, const XciOrder &order)
{
    using Form = xci::Template;
    Fields in(order);
    in.text(u"name"_s, draft.name);
    in.ids(u"xivos"_s, draft.xivos);
    if (in.has(u"entities"_s))
        draft.entities = in.list(u"entities"_s);
    if (in.has(u"peerSipName"_s))
        draft.peerName = in.value(u"peerSipName"_s) == u"model"_s ? Form::PeerName::Model
                                                                  : Form::PeerName::Auto;
    if (in.has(u"ringingTime"_s))
        draft.ringingTime
            = std::chrono::seconds(in.number(u"ringingTime"_s, in.value(u"ringingTime"_s)));
    in.text(u"prefix"_s, draft.routedPrefix);
    if (in.has(u"prefix"_s))
        draft.isRouted = !draft.routedPrefix.isEmpty();
    if (const auto caller = in.value(u"callerId"_s); !caller.isEmpty()) {
        draft.callerId = caller == u"incomingNo"_s ? Form::CallerId::IncomingNumber
            : caller == u"anonymous"_s             ? Form::CallerId::Anonymous
                                                   : Form::CallerId::Custom;
        draft.customCallerId = draft.callerId == Form::CallerId::Custom ? caller : QString();
    }
    if (const auto box = in.value(u"voiceMail"_s); !box.isEmpty()) {
        draft.hasVoiceMail = box != u"off"_s;
        const bool isCustom = draft.hasVoiceMail && box != u"short"_s;
        draft.voiceMailNumber
            = isCustom ? Form::VoiceMailNumber::Custom : Form::VoiceMailNumber::Short;
        draft.customVoiceMailNumber = isCustom ? box : QString();
    }
    in.flag(u"voiceMailSendEmail"_s, draft.sendsVoiceMail);
    return in.end();
}

Result<std::monostate> fill(xci::AdministratorDraft &draft, const XciOrder &order)
{
    Fields in(order);
    in.text(u"login"_s, draft.login);
    in.text(u"name"_s, draft.name);
    in.flag(u"ldap"_s, draft.isLdap);
    in.flag(u"superAdmin"_s, draft.isSuper);
    in.ids(u"entityIds"_s, draft.entities);
    if (in.has(u"password"_s))
        draft.password = in.value(u"password"_s);
    return in.end();
}

xci::UserDraft draftOf(const xci::User &user)
{
    return {.entity = user.entity,
            .firstName = user.firstName,
            .lastName = user.lastName,
            .internalNumber = user.internalNumber,
            .ctiLogin = user.ctiLogin};
}

Result<xci::AdministratorDraft> draftOf(const xci::Administrator &administrator,
                                        const QList<xci::Entity> &entities)
{
    xci::AdministratorDraft draft{.login = administrator.login,
                                  .name = administrator.name,
                                  .isLdap = administrator.isLdap,
                                  .isSuper = administrator.isSuper};
    for (const auto &entity : administrator.entities) {
        const auto found
            = std::find_if(entities.begin(), entities.end(), [&entity](const xci::Entity &each) {
                  return each.combinedId == entity.combinedId;
              });
        if (entity.id == xci::EntityId() && found == entities.end())
            return Unexpected(
                {ErrorKind::Malformed,
                 u"%1, an entity of this administrator, is not among those listed: "
                 "say which ones to keep by entityIds=…"_s.arg(entity.combinedId.left(80))});
        draft.entities.append(entity.id == xci::EntityId() ? found->id : entity.id);
    }
    return draft;
}

} // namespace vigie::cli
