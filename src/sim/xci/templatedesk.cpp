// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/xci/desk.h"
#include "sim/xci/form.h"

namespace vigie::sim::xci {

using namespace Qt::StringLiterals;

namespace {

    QString choice(Form &in, QLatin1StringView name, const QStringList &values)
    {
        auto value = in.text(name);
        if (in.isSound() && !values.contains(value))
            in.fail(invalid(u"%1 is one of %2"_s.arg(name, values.join(u", "_s))));
        return value;
    }

    void readPlaces(const Desk &desk, Form &in, Template &form)
    {
        const auto xivos = in.integers("xivos"_L1);
        for (const auto id : xivos) {
            if (!desk.registry.xivos().contains(XivoId(id)))
                in.fail(invalid(u"there is no XiVO %1"_s.arg(id)));
            if (!form.xivos.contains(XivoId(id)))
                form.xivos.append(XivoId(id));
        }
        const auto entities = in.texts("entities"_L1);
        for (const auto &combinedId : entities) {
            const auto *entity = desk.registry.entity(combinedId);
            if (!entity)
                return in.fail(invalid(u"there is no entity %1"_s.arg(combinedId)));
            if (!form.xivos.contains(entity->xivo))
                in.fail(
                    invalid(u"the XiVO of the entity %1 is not one of xivos"_s.arg(combinedId)));
            if (!form.entities.contains(entity->id))
                form.entities.append(entity->id);
        }
    }

    void readVoiceMail(Form &in, Template &form)
    {
        form.voiceMailEnabled = in.flag("voiceMailEnabled"_L1);
        form.voiceMailNumberMode = u"short_number"_s;
        if (in.has("voiceMailNumberMode"_L1))
            form.voiceMailNumberMode
                = choice(in, "voiceMailNumberMode"_L1, {u"short_number"_s, u"custom"_s});
        if (form.voiceMailNumberMode == u"custom"_s)
            form.voiceMailCustomNumber = in.text("voiceMailCustomNumber"_L1);
        if (in.has("voiceMailSendEmail"_L1))
            form.voiceMailSendEmail = in.flag("voiceMailSendEmail"_L1);
    }

    Answer<Template> readTemplate(const Desk &desk, const QJsonObject &body, TemplateId own)
    {
        Form in(body);
        Template form{.id = own};
        form.name = in.text("name"_L1);
        form.peerSipName = choice(in, "peerSipName"_L1, {u"auto"_s, u"model"_s});
        form.ringingTime = in.integer("ringingTime"_L1);
        if (form.ringingTime < 0)
            in.fail(invalid(u"ringingTime must not be negative"_s));
        form.routedInbound = in.flag("routedInbound"_L1);
        if (form.routedInbound)
            form.routedInboundPrefix = in.text("routedInboundPrefix"_L1);
        form.callerIdMode
            = choice(in, "callerIdMode"_L1, {u"incomingNo"_s, u"anonymous"_s, u"custom"_s});
        if (form.callerIdMode == u"custom"_s)
            form.customCallerId = in.text("customCallerId"_L1);
        readVoiceMail(in, form);
        readPlaces(desk, in, form);
        if (in.fault())
            return *in.fault();
        return form;
    }

} // namespace

Answer<TemplateId> findTemplate(const Desk &desk, int id)
{
    const auto found = desk.registry.templates().constFind(TemplateId(id));
    if (found == desk.registry.templates().constEnd())
        return notFound(u"there is no line template %1"_s.arg(id));
    if (!desk.rights.sees(*found))
        return forbidden(u"the line template %1 is for entities that are not yours"_s.arg(id));
    return found->id;
}

Answer<TemplateId> createTemplate(const Desk &desk, const QJsonObject &body)
{
    if (const auto refused = desk.rights.superOnly())
        return *refused;
    auto read = readTemplate(desk, body, {});
    if (const auto *refused = std::get_if<Refusal>(&read))
        return *refused;
    return desk.registry.put(std::get<Template>(std::move(read)));
}

Answer<TemplateId> changeTemplate(const Desk &desk, int id, const QJsonObject &body)
{
    if (const auto refused = desk.rights.superOnly())
        return *refused;
    auto found = findTemplate(desk, id);
    if (std::holds_alternative<Refusal>(found))
        return found;
    auto read = readTemplate(desk, body, TemplateId(id));
    if (const auto *refused = std::get_if<Refusal>(&read))
        return *refused;
    return desk.registry.put(std::get<Template>(std::move(read)));
}

std::optional<Refusal> removeTemplate(const Desk &desk, int id)
{
    if (auto refused = desk.rights.superOnly())
        return refused;
    const auto found = findTemplate(desk, id);
    if (const auto *refused = std::get_if<Refusal>(&found))
        return *refused;
    desk.registry.remove(TemplateId(id));
    return {};
}

} // namespace vigie::sim::xci
