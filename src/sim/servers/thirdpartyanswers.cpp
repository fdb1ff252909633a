// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/thirdpartyanswers.h"

#include "sim/servers/jsonwriter.h"

#include <algorithm>
#include <array>

namespace vigie::sim {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    //! One documented case; the texts are those of the answer.
    struct Case
    {
        int number = 0; //!< The last two digits of 01 99 00 00 nn.
        QLatin1StringView action{};
        QLatin1StringView event{};
        QLatin1StringView page = "page"_L1; //!< Which of the pages.
        bool isAutoPause = false;
        QLatin1StringView reason{};
        bool isMultiTab = false;
        bool endsItself = false;
        std::chrono::milliseconds delay{0};
    };

    constexpr auto rings = "EventRinging"_L1;
    constexpr auto talks = "EventEstablished"_L1;
    constexpr auto ends = "EventReleased"_L1;

    constexpr std::array cases{
        Case{.number = 1, .action = "open"_L1, .event = rings},
        Case{.number = 2, .action = "open"_L1, .event = talks},
        Case{.number = 3, .action = "open"_L1, .event = ends},
        Case{.number = 4, .action = "popup"_L1, .event = rings},
        Case{.number = 5, .action = "popup"_L1, .event = talks},
        Case{.number = 6, .action = "popup"_L1, .event = ends},
        Case{.number = 7, .action = "run"_L1, .event = talks},
        Case{.number = 8, .action = "none"_L1},
        Case{.number = 9, .action = "open"_L1, .event = rings, .delay = 8s},
        Case{.number = 12, .action = "open"_L1, .event = talks, .isAutoPause = true},
        Case{.number = 13,
             .action = "open"_L1,
             .event = rings,
             .isAutoPause = true,
             .reason = "backoffice"_L1},
        Case{.number = 14,
             .action = "open"_L1,
             .event = talks,
             .page = "nested"_L1,
             .isAutoPause = true},
        Case{.number = 15,
             .action = "open"_L1,
             .event = talks,
             .page = "hostile"_L1,
             .isAutoPause = true},
        Case{.number = 16, .action = "open"_L1, .event = ends, .isAutoPause = true},
        Case{.number = 17, .action = "popup"_L1, .event = talks, .isMultiTab = true},
        Case{.number = 19,
             .action = "open"_L1,
             .event = talks,
             .isAutoPause = true,
             .endsItself = true},
        Case{.number = 20,
             .action = "open"_L1,
             .event = talks,
             .page = "nested"_L1,
             .isAutoPause = true,
             .endsItself = true},
        Case{.number = 18, .action = "open"_L1, .event = rings, .delay = 60s},
    };

    constexpr int failing = 10;
    constexpr int garbled = 11;

    //! 0: none of the cases.
    int caseNumber(const QString &caller)
    {
        return caller.size() == 10 && caller.startsWith("01990000"_L1) ? caller.right(2).toInt()
                                                                       : 0;
    }

    QByteArray written(const Case &wanted, const ThirdPartyCall &call)
    {
        JsonWriter out;
        out.beginObject().member("action"_L1, wanted.action);
        if (wanted.action != "none"_L1) {
            const QString page = wanted.action == "run"_L1
                ? u"vigie-demo-crm"_s
                : u"/thirdparty/%1/%2%3"_s.arg(wanted.page, call.id,
                                               wanted.endsItself ? u"?by-itself"_s : QString());
            const QString whom = call.folder.isEmpty() ? call.caller : call.folder;
            out.member("event"_L1, wanted.event)
                .member("url"_L1, page)
                .member("autopause"_L1, wanted.isAutoPause)
                .member("title"_L1, u"Dossier %1"_s.arg(whom));
            if (!wanted.reason.isEmpty())
                out.member("autopauseReason"_L1, wanted.reason);
            if (wanted.isMultiTab)
                out.member("multitab"_L1, true);
        }
        out.endObject();
        return out.take();
    }

} // namespace

ThirdPartyAnswer thirdPartyAnswer(const ThirdPartyCall &call)
{
    const int number = caseNumber(call.caller);
    if (number == failing)
        return {.body = "{\"error\":\"out of order\"}"_ba, .status = 500};
    if (number == garbled)
        return {.body = "{\"action\":\"open\",\"event\":"_ba};
    if (const auto found = std::ranges::find(cases, number, &Case::number); found != cases.end())
        return {.body = written(*found, call), .delay = found->delay};
    if (call.folder.isEmpty())
        return {.body = written({.action = "none"_L1}, call)};
    return {.body = written({.action = "open"_L1, .event = talks}, call)};
}

} // namespace vigie::sim
