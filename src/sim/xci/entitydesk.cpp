// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/xci/desk.h"
#include "sim/xci/form.h"
#include "sim/xci/numbers.h"

#include <QRegularExpression>

#include <algorithm>

namespace vigie::sim::xci {

using namespace Qt::StringLiterals;

namespace {

    Refusal overlapping(const Interval &interval, const QString &with)
    {
        const auto text = interval.end.isEmpty() ? interval.start
                                                 : u"%1 to %2"_s.arg(interval.start, interval.end);
        return {Refusal::Kind::Invalid, "interval_overlap"_L1,
                u"the interval %1 overlaps %2"_s.arg(text, with)};
    }

    QList<Interval> readIntervals(Form &in)
    {
        QList<Interval> intervals;
        const auto items = in.objects("intervals"_L1);
        for (const auto &item : items) {
            Form each(item);
            const Interval interval{.start = each.text("start"_L1),
                                    .end = each.optionalText("end"_L1)};
            if (each.fault())
                in.fail(*each.fault());
            else if (!isInterval(interval))
                in.fail(
                    invalid(u"%1 to %2 is not an interval: digits, as many at both ends, and the"
                            " end not before the start"_s.arg(interval.start, interval.end)));
            for (const auto &other : intervals) {
                if (overlap(other, interval))
                    in.fail(overlapping(interval, u"another of this entity"_s));
            }
            intervals.append(interval);
        }
        if (in.isSound() && intervals.isEmpty())
            in.fail(invalid(u"an entity needs an interval of numbers"_s));
        return intervals;
    }

    bool isGoodName(const QString &name)
    {
        static const QRegularExpression form(u"^[A-Za-z0-9_-]{1,39}$"_s);
        return form.match(name).hasMatch() && !name.startsWith(u"voicemenu-"_s)
            && !name.startsWith(u"xivo-"_s);
    }

    //! \a own: what it replaces; 0: nothing.
    Answer<Entity> readEntity(const Desk &desk, const QJsonObject &body, EntityId own)
    {
        Form in(body);
        Entity made{.id = own,
                    .xivo = XivoId(in.integer("xivoId"_L1)),
                    .name = in.text("name"_L1),
                    .displayName = in.text("displayName"_L1),
                    .intervals = readIntervals(in),
                    .presentedNumber = in.textOrEmpty("presentedNumber"_L1)};
        if (in.isSound() && !desk.registry.xivos().contains(made.xivo))
            in.fail(invalid(u"there is no XiVO %1"_s.arg(plain(made.xivo))));
        if (in.isSound() && !isGoodName(made.name))
            in.fail(invalid(u"%1 is not a name of an entity: letters, digits, - and _, 39 at most,"
                            " not beginning with voicemenu- or xivo-"_s.arg(made.name)));
        for (const auto &other : desk.registry.entities()) {
            if (other.id == own || !in.isSound())
                continue;
            const bool isNeighbour = other.xivo == made.xivo;
            if (isNeighbour && other.name == made.name)
                in.fail(invalid(u"the XiVO has an entity %1 already"_s.arg(made.name)));
            if (!isNeighbour && desk.settings.overlapScope == Settings::OverlapScope::SameXivo)
                continue;
            for (const auto &interval : std::as_const(made.intervals)) {
                if (std::any_of(other.intervals.begin(), other.intervals.end(),
                                [&](const Interval &each) { return overlap(each, interval); }))
                    in.fail(overlapping(interval, u"the entity %1"_s.arg(other.displayName)));
            }
        }
        if (in.fault())
            return *in.fault();
        return made;
    }

} // namespace

Answer<EntityId> findEntity(const Desk &desk, const QString &combinedId)
{
    const auto *entity = desk.registry.entity(combinedId);
    if (!entity)
        return notFound(u"there is no entity %1"_s.arg(combinedId));
    if (!desk.rights.has(entity->id))
        return forbidden(u"the entity %1 is not one of yours"_s.arg(combinedId));
    return entity->id;
}

Answer<EntityId> createEntity(const Desk &desk, const QJsonObject &body)
{
    if (const auto refused = desk.rights.superOnly())
        return *refused;
    auto read = readEntity(desk, body, {});
    if (const auto *refused = std::get_if<Refusal>(&read))
        return *refused;
    return desk.registry.put(std::get<Entity>(std::move(read)));
}

Answer<EntityId> changeEntity(const Desk &desk, const QString &combinedId, const QJsonObject &body)
{
    auto found = findEntity(desk, combinedId);
    if (std::holds_alternative<Refusal>(found))
        return found;
    const auto old = desk.registry.entities().value(std::get<EntityId>(found));
    auto read = readEntity(desk, body, old.id);
    if (const auto *refused = std::get_if<Refusal>(&read))
        return *refused;
    auto made = std::get<Entity>(std::move(read));
    if (made.name != old.name || made.xivo != old.xivo)
        return invalid(u"name and XiVO of an entity cannot be changed"_s);
    return desk.registry.put(std::move(made));
}

std::optional<Refusal> removeEntity(const Desk &desk, const QString &combinedId)
{
    if (auto refused = desk.rights.superOnly())
        return refused;
    const auto found = findEntity(desk, combinedId);
    if (const auto *refused = std::get_if<Refusal>(&found))
        return *refused;
    const auto id = std::get<EntityId>(found);
    if (const auto users = desk.registry.usersOf(id); !users.isEmpty())
        return conflict(u"the entity still has %1 users"_s.arg(users.size()));
    desk.registry.remove(id);
    return {};
}

Answer<QStringList> availableNumbers(const Desk &desk, const QString &combinedId)
{
    const auto found = findEntity(desk, combinedId);
    if (const auto *refused = std::get_if<Refusal>(&found))
        return *refused;
    const auto entity = desk.registry.entities().value(std::get<EntityId>(found));
    return freeNumbers(entity.intervals, desk.settings.numbersCap, [&](const QString &number) {
        return desk.registry.isNumberUsed(entity.xivo, number);
    });
}

} // namespace vigie::sim::xci
