// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xci/changes.h"

#include "base/ids.h"

#include <algorithm>

namespace vigie::xci {

using namespace Qt::StringLiterals;
using Deed = Change::Deed;
using Thing = Change::Thing;

namespace {

    //! A value, or nothing for a secret.
    struct Field
    {
        QString key{};
        std::optional<QString> value{};
    };
    using Fields = QList<Field>;

    QString yesNo(bool is)
    {
        return is ? u"true"_s : u"false"_s;
    }

    template <typename Id> QString idText(Id id)
    {
        return id == Id() ? QString() : QString::number(raw(id));
    }

    //! "4 Office": the name alone need not be the only one.
    template <typename Id, typename T> QString named(Id id, const T *object)
    {
        return object ? idText(id) + u' ' + object->name : idText(id);
    }

    QString xivosText(const Seen &seen, const QList<XivoId> &ids)
    {
        QStringList all;
        for (const XivoId id : ids)
            all.append(named(id, seen.xivo(id)));
        return all.join(u", "_s);
    }

    QString intervalsText(const QList<Interval> &intervals)
    {
        QStringList all;
        for (const Interval &each : intervals)
            all.append(each.end.isEmpty() ? each.start : each.start + u'-' + each.end);
        return all.join(u", "_s);
    }

    QString personName(const QString &first, const QString &last)
    {
        return (first + u' ' + last).trimmed();
    }

    Fields fieldsOf(const EntityDraft &draft, const Xivo *xivo)
    {
        return {{u"name"_s, draft.name},
                {u"displayName"_s, draft.displayName},
                {u"xivoId"_s, named(draft.xivo, xivo)},
                {u"intervals"_s, intervalsText(draft.intervals)},
                {u"presentedNumber"_s, draft.presentedNumber}};
    }

    Fields fieldsOf(const User &user)
    {
        return {{u"entity"_s, user.entity},
                {u"firstName"_s, user.firstName},
                {u"lastName"_s, user.lastName},
                {u"internalNumber"_s, user.internalNumber},
                {u"ctiLogin"_s, user.ctiLogin}};
    }

    Fields fieldsOf(const Seen &seen, const UserDraft &draft)
    {
        Fields fields{
            {u"entity"_s, draft.entity},
            {u"templateId"_s, named(draft.lineTemplate, seen.lineTemplate(draft.lineTemplate))},
            {u"firstName"_s, draft.firstName},
            {u"lastName"_s, draft.lastName},
            {u"internalNumber"_s, draft.internalNumber}};
        if (draft.cti == UserDraft::Cti::Keep)
            return fields;
        const bool isSet = draft.cti == UserDraft::Cti::Set;
        fields.append({u"ctiLogin"_s, isSet ? draft.ctiLogin : QString()});
        fields.append({u"ctiPassword"_s, {}});
        return fields;
    }

    QString peerText(const Template &form)
    {
        switch (form.peerName) {
        case Template::PeerName::Auto:
            return u"auto"_s;
        case Template::PeerName::Model:
            return u"model"_s;
        case Template::PeerName::Other:
            return form.more["peerSipName"_L1].toString();
        }
        return {};
    }

    QString callerText(const Template &form)
    {
        switch (form.callerId) {
        case Template::CallerId::IncomingNumber:
            return u"incomingNo"_s;
        case Template::CallerId::Anonymous:
            return u"anonymous"_s;
        case Template::CallerId::Custom:
            return u"custom "_s + form.customCallerId;
        case Template::CallerId::Other:
            return form.more["callerIdMode"_L1].toString();
        }
        return {};
    }

    QString voiceMailText(const Template &form)
    {
        if (!form.hasVoiceMail)
            return u"false"_s;
        switch (form.voiceMailNumber) {
        case Template::VoiceMailNumber::Short:
            return u"short_number"_s;
        case Template::VoiceMailNumber::Custom:
            return u"custom "_s + form.customVoiceMailNumber;
        case Template::VoiceMailNumber::Other:
            return form.more["voiceMailNumberMode"_L1].toString();
        }
        return {};
    }

    Fields fieldsOf(const Seen &seen, const Template &form)
    {
        return {{u"name"_s, form.name},
                {u"xivos"_s, xivosText(seen, form.xivos)},
                {u"entities"_s, form.entities.join(u", "_s)},
                {u"peerSipName"_s, peerText(form)},
                {u"ringingTime"_s, QString::number(form.ringingTime.count())},
                {u"routedInbound"_s, form.isRouted ? form.routedPrefix : u"false"_s},
                {u"callerIdMode"_s, callerText(form)},
                {u"voiceMailEnabled"_s, voiceMailText(form)},
                {u"voiceMailSendEmail"_s, yesNo(form.hasVoiceMail && form.sendsVoiceMail)}};
    }

    QString entityText(const Seen &seen, EntityId id)
    {
        const Entity *entity = seen.entity(id);
        return entity ? entity->combinedId : idText(id);
    }

    Fields fieldsOf(const Seen &seen, const Administrator &administrator)
    {
        QStringList entities;
        for (const EntityName &each : administrator.entities)
            entities.append(each.combinedId.isEmpty() ? entityText(seen, each.id)
                                                      : each.combinedId);
        return {{u"login"_s, administrator.login},
                {u"name"_s, administrator.name},
                {u"ldap"_s, yesNo(administrator.isLdap)},
                {u"superAdmin"_s, yesNo(administrator.isSuper)},
                {u"entityIds"_s, entities.join(u", "_s)}};
    }

    Fields fieldsOf(const Seen &seen, const AdministratorDraft &draft)
    {
        QStringList entities;
        for (const EntityId id : draft.entities)
            entities.append(entityText(seen, id));
        Fields fields{{u"login"_s, draft.login},
                      {u"name"_s, draft.name},
                      {u"ldap"_s, yesNo(draft.isLdap)},
                      {u"superAdmin"_s, yesNo(draft.isSuper)},
                      {u"entityIds"_s, draft.isSuper ? QString() : entities.join(u", "_s)}};
        if (draft.password && !draft.isLdap)
            fields.append({u"password"_s, {}});
        return fields;
    }

    //! What of \a after differs from \a before; without a before, all that is said.
    QList<ChangedField> difference(const Fields &before, const Fields &after)
    {
        QList<ChangedField> changed;
        for (const Field &field : after) {
            const auto old = std::find_if(before.begin(), before.end(),
                                          [&](const Field &each) { return each.key == field.key; });
            const bool isKnown = old != before.end();
            const bool isSame
                = isKnown ? old->value == field.value : field.value && field.value->isEmpty();
            if (!isSame)
                changed.append(
                    {field.key, isKnown && field.value ? old->value : std::nullopt, field.value});
        }
        return changed;
    }

    QList<ChangedField> ended(const Fields &before)
    {
        QList<ChangedField> all;
        for (const Field &field : before) {
            if (!field.value->isEmpty())
                all.append({field.key, field.value, {}});
        }
        return all;
    }

    Deed deedFor(bool isNew)
    {
        return isNew ? Deed::Created : Deed::Changed;
    }

} // namespace

Change changeOf(const Seen &, const XivoDraft &draft)
{
    return {.deed = Deed::Created,
            .thing = Thing::Xivo,
            .name = draft.name,
            .fields = difference({},
                                 {{u"name"_s, draft.name},
                                  {u"host"_s, draft.host},
                                  {u"configure"_s, yesNo(draft.isConfigured)}})};
}

Change changeOf(const Seen &seen, const QString &combinedId, const EntityDraft &draft)
{
    const Entity *old = combinedId.isEmpty() ? nullptr : seen.entity(combinedId);
    const Xivo *xivo = seen.xivo(draft.xivo);
    const Fields before
        = old ? fieldsOf(EntityDraft::of(*old), xivo ? xivo : &old->xivo) : Fields();
    return {.deed = deedFor(combinedId.isEmpty()),
            .thing = Thing::Entity,
            .id = combinedId,
            .name = draft.displayName,
            .place = xivo ? xivo->name
                : old     ? old->xivo.name
                          : QString(),
            .fields = difference(before,
                                 fieldsOf(draft,
                                          xivo      ? xivo
                                              : old ? &old->xivo
                                                    : nullptr))};
}

Change changeOf(const Seen &seen, UserId id, const UserDraft &draft)
{
    const User *old = id == UserId() ? nullptr : seen.user(id);
    return {.deed = deedFor(id == UserId()),
            .thing = Thing::User,
            .id = idText(id),
            .name = personName(draft.firstName, draft.lastName),
            .place = draft.entity,
            .fields = difference(old ? fieldsOf(*old) : Fields(), fieldsOf(seen, draft))};
}

Change changeOf(const Seen &seen, TemplateId id, const Template &draft)
{
    const Template *old = id == TemplateId() ? nullptr : seen.lineTemplate(id);
    return {.deed = deedFor(id == TemplateId()),
            .thing = Thing::Template,
            .id = idText(id),
            .name = draft.name,
            .fields = difference(old ? fieldsOf(seen, *old) : Fields(), fieldsOf(seen, draft))};
}

Change changeOf(const Seen &seen, AdministratorId id, const AdministratorDraft &draft)
{
    const Administrator *old = id == AdministratorId() ? nullptr : seen.administrator(id);
    return {.deed = deedFor(id == AdministratorId()),
            .thing = Thing::Administrator,
            .id = idText(id),
            .name = draft.login,
            .fields = difference(old ? fieldsOf(seen, *old) : Fields(), fieldsOf(seen, draft))};
}

Change removalOf(const Seen &seen, const QString &combinedId)
{
    Change change{.deed = Deed::Deleted, .thing = Thing::Entity, .id = combinedId};
    if (const Entity *old = seen.entity(combinedId)) {
        change.name = old->displayName;
        change.place = old->xivo.name;
        change.fields = ended(fieldsOf(EntityDraft::of(*old), &old->xivo));
    }
    return change;
}

Change removalOf(const Seen &seen, UserId id)
{
    Change change{.deed = Deed::Deleted, .thing = Thing::User, .id = idText(id)};
    if (const User *old = seen.user(id)) {
        change.name = personName(old->firstName, old->lastName);
        change.place = old->entity;
        change.fields = ended(fieldsOf(*old));
    }
    return change;
}

Change removalOf(const Seen &seen, TemplateId id)
{
    Change change{.deed = Deed::Deleted, .thing = Thing::Template, .id = idText(id)};
    if (const Template *old = seen.lineTemplate(id)) {
        change.name = old->name;
        change.fields = ended(fieldsOf(seen, *old));
    }
    return change;
}

Change removalOf(const Seen &seen, AdministratorId id)
{
    Change change{.deed = Deed::Deleted, .thing = Thing::Administrator, .id = idText(id)};
    if (const Administrator *old = seen.administrator(id)) {
        change.name = old->login;
        change.fields = ended(fieldsOf(seen, *old));
    }
    return change;
}

} // namespace vigie::xci
