// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/engine/engine.h"
#include "sim/servers/configroutes.h"
#include "sim/servers/jsonwriter.h"
#include "sim/servers/restreplies.h"

#include <algorithm>

// Users, and the rights profile of each. Source: HTTP interfaces, "Rights and profiles".
namespace vigie::sim {

using namespace Qt::StringLiterals;
using RightsOutcome = RightsOrders::Outcome;

namespace {

    constexpr auto conflict = rest::Status(409);

    QLatin1StringView wireName(Profile profile)
    {
        switch (profile) {
        case Profile::Admin:
            return "admin"_L1;
        case Profile::Supervisor:
            return "supervisor"_L1;
        case Profile::Teacher:
            return "teacher"_L1;
        case Profile::NoRight:
            break;
        }
        return "NoRight"_L1;
    }

    std::optional<Profile> profileOf(const QString &name)
    {
        for (const Profile each : {Profile::Admin, Profile::Supervisor, Profile::Teacher}) {
            if (name.compare(wireName(each), Qt::CaseInsensitive) == 0)
                return each;
        }
        return {};
    }

    HttpReply noSuchUser()
    {
        return rest::refusal(rest::NotFound, "UserNotFound"_L1, u"no user has that login"_s);
    }

    HttpReply readUsers(Engine &engine, const ConfigCall &)
    {
        JsonWriter out;
        out.beginArray();
        for (const User &user : engine.world().users) {
            if (user.login.isEmpty())
                continue;
            out.beginObject()
                .member("name"_L1, user.lastName)
                .member("firstname"_L1, user.firstName)
                .member("login"_L1, user.login);
            if (user.hasProfile)
                out.member("profile"_L1, wireName(user.profile));
            out.endObject();
        }
        out.endArray();
        return rest::json(out.take());
    }

    template <typename List> void writeIds(JsonWriter &out, QLatin1StringView key, const List &ids)
    {
        out.key(key).beginArray();
        for (const auto id : ids)
            out.value(int(id));
        out.endArray();
    }

    HttpReply rightsReply(const User &user)
    {
        JsonWriter out;
        out.beginObject();
        if (!user.hasProfile || user.profile == Profile::Admin) {
            out.member("type"_L1, user.hasProfile ? "admin"_L1 : "NoRight"_L1);
            out.key("data"_L1).null().endObject();
            return rest::json(out.take());
        }
        out.member("type"_L1, wireName(user.profile)).key("data"_L1).beginObject();
        writeIds(out, "queueIds"_L1, user.profileQueues);
        writeIds(out, "groupIds"_L1, user.profileGroups);
        writeIds(out, "incallIds"_L1, user.rights.incalls);
        out.member("recordingAccess"_L1, user.rights.hasRecordings)
            .member("dissuasionAccess"_L1, user.rights.hasDissuasion);
        if (user.profile == Profile::Teacher)
            out.member("start"_L1, user.rights.start.toString(Qt::ISODate))
                .member("end"_L1, user.rights.end.toString(Qt::ISODate));
        out.endObject().endObject();
        return rest::json(out.take());
    }

    const User *asked(const Engine &engine, const ConfigCall &call)
    {
        return engine.world().userByLogin(
            call.request.query.queryItemValue(u"login"_s, QUrl::FullyDecoded));
    }

    HttpReply read(Engine &engine, const ConfigCall &call)
    {
        const User *user = asked(engine, call);
        return user ? rightsReply(*user) : noSuchUser();
    }

    //! Of a body's "data"; the fault is the reader's.
    Rights readRights(Arguments &in, bool isTeacher)
    {
        Rights rights;
        for (const int id : in.integers("queueIds"_L1))
            rights.queues.push_back(QueueId(id));
        if (in.has("groupIds"_L1)) {
            for (const int id : in.integers("groupIds"_L1))
                rights.groups.push_back(GroupId(id));
        }
        if (in.has("incallIds"_L1))
            rights.incalls = in.integers("incallIds"_L1);
        rights.hasRecordings = in.has("recordingAccess"_L1) && in.flag("recordingAccess"_L1);
        rights.hasDissuasion = in.has("dissuasionAccess"_L1) && in.flag("dissuasionAccess"_L1);
        if (!isTeacher)
            return rights;
        rights.start = QDate::fromString(in.text("start"_L1), Qt::ISODate);
        rights.end = QDate::fromString(in.text("end"_L1), Qt::ISODate);
        if (in.isSound() && (!rights.start.isValid() || !rights.end.isValid()))
            in.fail(u"start and end must be dates, YYYY-MM-DD"_s);
        if (in.isSound() && rights.start > rights.end)
            in.fail(u"start must not be after end"_s);
        return rights;
    }

    HttpReply replyTo(Engine &engine, const ConfigCall &call, RightsOutcome outcome)
    {
        switch (outcome) {
        case RightsOutcome::Done:
            return read(engine, call);
        case RightsOutcome::Unknown:
            return noSuchUser();
        case RightsOutcome::LastAdministrator:
            break;
        }
        return rest::refusal(conflict, "LastAdministrator"_L1,
                             u"nobody else is an administrator"_s);
    }

    HttpReply change(Engine &engine, const ConfigCall &call)
    {
        const User *user = asked(engine, call);
        if (!user)
            return noSuchUser();
        auto in = call.fields();
        const auto profile = profileOf(in.text("type"_L1));
        if (in.isSound() && !profile)
            in.fail(u"type must be admin, supervisor or teacher"_s);
        if (!in.isSound())
            return rest::invalidJson(in.fault());
        Rights rights;
        if (*profile != Profile::Admin) {
            Arguments data(in.object("data"_L1));
            if (in.isSound())
                rights = readRights(data, *profile == Profile::Teacher);
            if (!in.isSound() || !data.isSound())
                return rest::invalidJson(in.isSound() ? data.fault() : in.fault());
        }
        const World &world = engine.world();
        if (std::ranges::any_of(rights.queues, [&](QueueId id) { return !world.queue(id); }))
            return rest::refusal(rest::NotFound, "QueueNotFound"_L1, u"no such queue"_s);
        if (std::ranges::any_of(rights.groups, [&](GroupId id) {
                return std::ranges::none_of(world.groups,
                                            [id](const Group &each) { return each.id == id; });
            }))
            return rest::refusal(rest::NotFound, "GroupNotFound"_L1, u"no such agent group"_s);
        return replyTo(engine, call, engine.rights().set(user->login, *profile, rights));
    }

    HttpReply remove(Engine &engine, const ConfigCall &call)
    {
        const User *user = asked(engine, call);
        if (!user)
            return noSuchUser();
        const auto done = engine.rights().remove(user->login);
        return done == RightsOutcome::Done ? rest::accepted(rest::NoContent)
                                           : replyTo(engine, call, done);
    }

    constexpr auto rightsPath = "/configmgt/api/1.0/rights/user"_L1;

    constexpr ConfigRoute table[] = {
        {"GET"_L1, "/configmgt/api/1.0/users"_L1, readUsers},
        {"GET"_L1, rightsPath, read},
        {"PUT"_L1, rightsPath, change},
        {"DELETE"_L1, rightsPath, remove},
    };

} // namespace

std::span<const ConfigRoute> configRightRoutes()
{
    return table;
}

} // namespace vigie::sim
