// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/edit/draftforms.h"

#include <utility>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    QJsonObject toJson(const PenaltyCell &cell)
    {
        QJsonObject object;
        if (cell.known)
            object.insert(u"seen"_s, *cell.known);
        if (cell.typed)
            object.insert(u"typed"_s, *cell.typed);
        if (cell.changedAt)
            object.insert(u"news"_s, true);
        return object;
    }

    PenaltyCell cellIn(const QJsonObject &object, Instant now)
    {
        PenaltyCell cell;
        if (object.contains("seen"_L1))
            cell.known = object["seen"_L1].toInt();
        if (object.contains("typed"_L1))
            cell.typed = object["typed"_L1].toString();
        if (object["news"_L1].toBool())
            cell.changedAt = now;
        return cell;
    }

    void append(QJsonArray &rows, const std::vector<PenaltyRow> &from, bool isGone)
    {
        for (const PenaltyRow &row : from) {
            if (!row.active.typed && !row.fallback.typed)
                continue;
            QJsonObject object{{u"key"_s, row.key},
                               {u"number"_s, row.number},
                               {u"name"_s, row.name},
                               {u"active"_s, toJson(row.active)},
                               {u"default"_s, toJson(row.fallback)}};
            if (!row.hasUser)
                object.insert(u"noUser"_s, true);
            if (isGone)
                object.insert(u"gone"_s, true);
            rows.append(object);
        }
    }

    QJsonArray toJson(const PenaltySheet &sheet)
    {
        QJsonArray rows;
        append(rows, sheet.rows(), false);
        append(rows, sheet.gone(), true);
        return rows;
    }

    PenaltySheet sheetIn(const QJsonValue &rows, Instant now)
    {
        PenaltySheet sheet;
        const QJsonArray all = rows.toArray();
        for (const QJsonValue &each : all) {
            const QJsonObject object = each.toObject();
            sheet.restore({.key = object["key"_L1].toInt(),
                           .number = object["number"_L1].toString(),
                           .name = object["name"_L1].toString(),
                           .active = cellIn(object["active"_L1].toObject(), now),
                           .fallback = cellIn(object["default"_L1].toObject(), now),
                           .hasUser = !object["noUser"_L1].toBool()},
                          object["gone"_L1].toBool());
        }
        return sheet;
    }

    QJsonObject toJson(const AddStart &start)
    {
        return {{u"key"_s, start.key}, {u"penalty"_s, start.penalty}};
    }

    AddStart startIn(const QJsonValue &value)
    {
        return {.key = value["key"_L1].toString(), .penalty = value["penalty"_L1].toString()};
    }

    QJsonArray toJson(const std::vector<AgentId> &agents)
    {
        QJsonArray ids;
        for (const AgentId id : agents)
            ids.append(raw(id));
        return ids;
    }

    std::vector<AgentId> agentsIn(const QJsonObject &form)
    {
        std::vector<AgentId> agents;
        const QJsonArray ids = form["agents"_L1].toArray();
        for (const QJsonValue &each : ids)
            agents.push_back(AgentId(each.toInt()));
        return agents;
    }

} // namespace

DraftKind kindOf(const QJsonObject &form)
{
    static const QHash<QString, DraftKind> kinds{
        {u"agent"_s, DraftKind::Agent},           {u"queue"_s, DraftKind::Queue},
        {u"agents"_s, DraftKind::Agents},         {u"base"_s, DraftKind::Base},
        {u"thresholds"_s, DraftKind::Thresholds}, {u"limits"_s, DraftKind::Limits}};
    return kinds.value(form["kind"_L1].toString(), DraftKind::Unknown);
}

QString nameIn(const QJsonObject &form)
{
    return form["name"_L1].toString();
}

int agentCountIn(const QJsonObject &form)
{
    return int(form["agents"_L1].toArray().size());
}

QJsonObject formOf(const AgentDraft &draft, const QString &name)
{
    QJsonObject form{{u"kind"_s, u"agent"_s},
                     {u"name"_s, name},
                     {u"agent"_s, raw(draft.agent)},
                     {u"rows"_s, toJson(draft.sheet)},
                     {u"add"_s, toJson(draft.add)}};
    if (draft.group)
        form.insert(u"group"_s, raw(*draft.group));
    if (draft.group && draft.groupSeen)
        form.insert(u"groupSeen"_s, raw(*draft.groupSeen));
    return form;
}

QJsonObject formOf(const QueueDraft &draft, const QString &name)
{
    return {{u"kind"_s, u"queue"_s},
            {u"name"_s, name},
            {u"queue"_s, raw(draft.queue)},
            {u"rows"_s, toJson(draft.sheet)},
            {u"add"_s, toJson(draft.add)}};
}

QJsonObject formOf(const ManyDraft &draft)
{
    return {{u"kind"_s, u"agents"_s},          {u"agents"_s, toJson(draft.agents)},
            {u"added"_s, toJson(draft.added)}, {u"removed"_s, toJson(draft.removed)},
            {u"add"_s, toJson(draft.add)},     {u"remove"_s, toJson(draft.remove)}};
}

QJsonObject formOf(const BaseDraft &draft)
{
    return {{u"kind"_s, u"base"_s},
            {u"agents"_s, toJson(draft.agents)},
            {u"rows"_s, toJson(draft.sheet)},
            {u"add"_s, toJson(draft.add)},
            {u"fromActive"_s, draft.isFromActive},
            {u"sharedOnly"_s, draft.isSharedOnly},
            {u"applied"_s, draft.isApplied}};
}

QJsonObject formOf(const WatchRules &rules)
{
    return {{u"kind"_s, u"thresholds"_s}, {u"rules"_s, objectOf(rules)}};
}

QJsonObject formOf(const LimitDraft &draft)
{
    QJsonObject fields;
    for (auto it = draft.typed.cbegin(); it != draft.typed.cend(); ++it)
        fields.insert(it.key(), it.value());
    return {{u"kind"_s, u"limits"_s}, {u"fields"_s, fields}};
}

AgentDraft agentDraftIn(const QJsonObject &form, Instant now)
{
    AgentDraft draft{.agent = AgentId(form["agent"_L1].toInt()),
                     .sheet = sheetIn(form["rows"_L1], now),
                     .add = startIn(form["add"_L1])};
    if (form.contains("group"_L1))
        draft.group = GroupId(form["group"_L1].toInt());
    if (form.contains("groupSeen"_L1))
        draft.groupSeen = GroupId(form["groupSeen"_L1].toInt());
    return draft;
}

QueueDraft queueDraftIn(const QJsonObject &form, Instant now)
{
    return {.queue = QueueId(form["queue"_L1].toInt()),
            .sheet = sheetIn(form["rows"_L1], now),
            .add = startIn(form["add"_L1])};
}

ManyDraft manyDraftIn(const QJsonObject &form, Instant now)
{
    return {.agents = agentsIn(form),
            .added = sheetIn(form["added"_L1], now),
            .removed = sheetIn(form["removed"_L1], now),
            .add = startIn(form["add"_L1]),
            .remove = startIn(form["remove"_L1])};
}

BaseDraft baseDraftIn(const QJsonObject &form, Instant now)
{
    return {.agents = agentsIn(form),
            .sheet = sheetIn(form["rows"_L1], now),
            .add = startIn(form["add"_L1]),
            .isFromActive = form["fromActive"_L1].toBool(),
            .isSharedOnly = form["sharedOnly"_L1].toBool(),
            .isApplied = form["applied"_L1].toBool()};
}

LimitDraft limitDraftIn(const QJsonObject &form)
{
    LimitDraft draft;
    const QJsonObject fields = form["fields"_L1].toObject();
    for (auto it = fields.constBegin(); it != fields.constEnd(); ++it)
        draft.typed.insert(it.key(), it.value().toString());
    return draft;
}

WatchRules rulesIn(const QJsonObject &form, WatchRules known)
{
    const WatchRules typed = watchRulesIn(form["rules"_L1].toObject());
    known.thresholds = typed.thresholds;
    known.alerts = typed.alerts;
    return known;
}

} // namespace vigie::ui
