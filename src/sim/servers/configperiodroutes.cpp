// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/engine/engine.h"
#include "sim/servers/callbackframes.h"
#include "sim/servers/configroutes.h"
#include "sim/servers/jsonwriter.h"
#include "sim/servers/restreplies.h"

#include <algorithm>

// The periods of the day in which people may be called back.
namespace vigie::sim {

using namespace Qt::StringLiterals;
using SetupOutcome = CallbackSetup::Outcome;

namespace {

    constexpr auto conflict = rest::Status(409);

    HttpReply noSuchPeriod()
    {
        return rest::refusal(rest::NotFound, "PeriodNotFound"_L1, u"no such period"_s);
    }

    HttpReply inUse()
    {
        return rest::refusal(conflict, "PeriodInUse"_L1,
                             u"the period is the default one, or requests are in it"_s);
    }

    HttpReply periodReply(const Engine &engine, const QString &uuid, rest::Status status)
    {
        const auto *period = engine.world().period(uuid);
        if (!period)
            return noSuchPeriod();
        JsonWriter out;
        frames::writePeriod(out, *period);
        return rest::json(out.take(), status);
    }

    HttpReply readAll(Engine &engine, const ConfigCall &)
    {
        JsonWriter out;
        out.beginArray();
        for (const auto &period : engine.world().periods)
            frames::writePeriod(out, period);
        out.endArray();
        return rest::json(out.take());
    }

    //! Files name periods, so that a name stands for one.
    bool isTaken(const Engine &engine, const CallbackPeriod &period)
    {
        return std::ranges::any_of(engine.world().periods, [&](const CallbackPeriod &each) {
            return each.uuid != period.uuid
                && each.name.compare(period.name, Qt::CaseInsensitive) == 0;
        });
    }

    HttpReply nameTaken()
    {
        return rest::refusal(conflict, "NameTaken"_L1, u"a period has this name"_s);
    }

    //! The fault is the reader's.
    CallbackPeriod read(Arguments &in)
    {
        CallbackPeriod period{.name = in.text("name"_L1).trimmed(),
                              .start = QTime::fromString(in.text("periodStart"_L1), u"HH:mm:ss"_s),
                              .end = QTime::fromString(in.text("periodEnd"_L1), u"HH:mm:ss"_s),
                              .isDefault = in.has("default"_L1) && in.flag("default"_L1)};
        if (in.isSound() && period.name.isEmpty())
            in.fail(u"name must not be empty"_s);
        if (in.isSound() && (!period.start.isValid() || !period.end.isValid()))
            in.fail(u"periodStart and periodEnd must be times, HH:MM:SS"_s);
        if (in.isSound() && period.start >= period.end)
            in.fail(u"periodStart must be before periodEnd"_s);
        return period;
    }

    HttpReply create(Engine &engine, const ConfigCall &call)
    {
        auto in = call.fields();
        const auto period = read(in);
        if (!in.isSound())
            return rest::invalidJson(in.fault());
        if (isTaken(engine, period))
            return nameTaken();
        return periodReply(engine, engine.callbackSetup().addPeriod(period), rest::Created);
    }

    HttpReply change(Engine &engine, const ConfigCall &call)
    {
        auto in = call.fields();
        auto period = read(in);
        if (!in.isSound())
            return rest::invalidJson(in.fault());
        period.uuid = call.words.value(0);
        if (isTaken(engine, period))
            return nameTaken();
        if (engine.callbackSetup().changePeriod(period) == SetupOutcome::InUse)
            return inUse();
        return periodReply(engine, period.uuid, rest::Ok);
    }

    HttpReply remove(Engine &engine, const ConfigCall &call)
    {
        switch (engine.callbackSetup().removePeriod(call.words.value(0))) {
        case SetupOutcome::Done:
            return rest::accepted(rest::NoContent);
        case SetupOutcome::Unknown:
            return noSuchPeriod();
        case SetupOutcome::InUse:
            break;
        }
        return inUse();
    }

    constexpr auto all = "/configmgt/api/1.0/preferred_callback_periods"_L1;
    constexpr auto one = "/configmgt/api/1.0/preferred_callback_periods/*"_L1;

    constexpr ConfigRoute table[] = {
        {"GET"_L1, all, readAll},
        {"POST"_L1, all, create},
        {"PUT"_L1, one, change},
        {"DELETE"_L1, one, remove},
    };

} // namespace

std::span<const ConfigRoute> configPeriodRoutes()
{
    return table;
}

} // namespace vigie::sim
