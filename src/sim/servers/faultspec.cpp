// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/faultspec.h"

#include "sim/engine/random.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    enum class Value { None, Whole, Seconds, Word, Commands };

    constexpr std::array garbageWords{"json"_L1, "binary"_L1, "utf8"_L1, "frame"_L1};
    constexpr std::array logonWords{"loggedOnFailed"_L1, "loggedOnTimeout"_L1, "never"_L1};

    struct Rule
    {
        QLatin1StringView name{};
        FaultKind kind{};
        Value value = Value::None;
        bool isNeeded = false;
        int least = 0;
        int most = 0;
        int otherwise = 0; //!< Without a value.
        std::span<const QLatin1StringView> words{}; //!< The first one stands for none.
        bool lasts = false;
        bool isTheServers = false;
    };

    const std::array rules{
        Rule{.name = "drop"_L1,
             .kind = FaultKind::Drop,
             .value = Value::Whole,
             .least = 1000,
             .most = 4999},
        Rule{.name = "reset"_L1, .kind = FaultKind::Reset},
        Rule{.name = "half-open"_L1, .kind = FaultKind::HalfOpen},
        Rule{.name = "stall"_L1,
             .kind = FaultKind::Stall,
             .value = Value::Seconds,
             .least = 1,
             .most = 3'600'000,
             .otherwise = 10'000},
        Rule{.name = "slow"_L1,
             .kind = FaultKind::Slow,
             .value = Value::Whole,
             .isNeeded = true,
             .least = 1,
             .most = 60'000,
             .lasts = true},
        Rule{.name = "truncate"_L1, .kind = FaultKind::Truncate},
        Rule{.name = "garbage"_L1,
             .kind = FaultKind::Garbage,
             .value = Value::Word,
             .words = garbageWords},
        Rule{.name = "giant"_L1,
             .kind = FaultKind::Giant,
             .value = Value::Whole,
             .isNeeded = true,
             .least = 1,
             .most = 256},
        Rule{.name = "wrong-types"_L1, .kind = FaultKind::WrongTypes, .lasts = true},
        Rule{.name = "flood"_L1,
             .kind = FaultKind::Flood,
             .value = Value::Whole,
             .isNeeded = true,
             .least = 1,
             .most = 100'000},
        Rule{.name = "http-500"_L1, .kind = FaultKind::Http500, .lasts = true},
        Rule{.name = "html"_L1, .kind = FaultKind::Html, .lasts = true},
        Rule{.name = "expired-token"_L1, .kind = FaultKind::ExpiredToken},
        Rule{.name = "refuse-logon"_L1,
             .kind = FaultKind::RefuseLogon,
             .value = Value::Word,
             .words = logonWords,
             .lasts = true},
        Rule{.name = "deaf"_L1,
             .kind = FaultKind::Deaf,
             .value = Value::Commands,
             .isNeeded = true,
             .least = 1,
             .most = 1000,
             .otherwise = 1,
             .lasts = true},
        Rule{.name = "shared-linkedid"_L1,
             .kind = FaultKind::SharedLinkedId,
             .lasts = true,
             .isTheServers = true},
        Rule{.name = "restart"_L1,
             .kind = FaultKind::Restart,
             .value = Value::Seconds,
             .most = 3'600'000,
             .otherwise = 2'000,
             .isTheServers = true},
    };

    const Rule &ruleOf(FaultKind kind)
    {
        return *std::find_if(rules.begin(), rules.end(),
                             [kind](const Rule &rule) { return rule.kind == kind; });
    }

    Unexpected refusal(const QString &sentence)
    {
        return Unexpected(Error{ErrorKind::Malformed, sentence});
    }

    template <typename Names> QString listed(const Names &names)
    {
        QStringList all;
        for (const QLatin1StringView name : names)
            all.append(name);
        return all.join(u", "_s);
    }

    QString knownKinds()
    {
        QStringList names;
        for (const Rule &rule : rules)
            names.append(rule.name);
        return names.join(u", "_s);
    }

    std::optional<int> millisOf(QStringView text)
    {
        bool isNumber = false;
        const double value = text.toDouble(&isNumber);
        if (!isNumber || !std::isfinite(value) || value < 0 || value > 1e6)
            return {};
        return static_cast<int>(std::lround(value * 1000));
    }

    //! COMMAND[+COMMAND…][/N]
    Result<FaultSpec> withCommands(FaultSpec spec, const Rule &rule, const QString &value)
    {
        static const QRegularExpression form(u"^([A-Za-z]+(?:\\+[A-Za-z]+)*)(?:/([0-9]{1,4}))?$"_s);
        const auto match = form.match(value);
        const int each = match.hasCaptured(2) ? match.captured(2).toInt() : rule.otherwise;
        if (!match.hasMatch() || each < rule.least || each > rule.most)
            return refusal(
                u"'%1': the value of %2 is COMMAND[+COMMAND…][/N], N from %3 to %4"_s.arg(
                    spec.text, rule.name, QString::number(rule.least), QString::number(rule.most)));
        spec.word = match.captured(1);
        spec.number = each;
        return spec;
    }

    Result<FaultSpec> withValue(FaultSpec spec, const Rule &rule, const QString &value)
    {
        if (rule.value == Value::Commands)
            return withCommands(std::move(spec), rule, value);
        if (rule.value == Value::Word) {
            spec.word = value;
            if (std::find(rule.words.begin(), rule.words.end(), value) == rule.words.end())
                return refusal(u"'%1': the value of %2 is one of %3"_s.arg(spec.text, rule.name,
                                                                           listed(rule.words)));
            return spec;
        }
        const bool isTime = rule.value == Value::Seconds;
        bool isNumber = false;
        const auto number = isTime ? millisOf(value) : std::optional(value.toInt(&isNumber));
        if (!number || (!isTime && !isNumber) || *number < rule.least || *number > rule.most) {
            const double unit = isTime ? 1000 : 1;
            return refusal(u"'%1': the value of %2 is a %3 from %4 to %5"_s.arg(
                spec.text, rule.name, isTime ? u"number of seconds"_s : u"whole number"_s,
                QString::number(rule.least / unit), QString::number(rule.most / unit)));
        }
        spec.number = *number;
        return spec;
    }

    Result<FaultPlan> withPlace(FaultPlan plan, const QString &place)
    {
        if (place == u"random"_s) {
            plan.isRandom = true;
            return plan;
        }
        plan.at = millisOf(place.section(u'-', 0, 0));
        if (!plan.at)
            return refusal(u"'@%1': a fault's time is a number of seconds, or random"_s.arg(place));
        if (!place.contains(u'-'))
            return plan;
        plan.until = millisOf(place.section(u'-', 1));
        if (!plan.until || *plan.until <= *plan.at)
            return refusal(u"'@%1': a fault ends a number of seconds after it began"_s.arg(place));
        if (!isLasting(plan.spec.kind))
            return refusal(u"'%1' has an end of its own"_s.arg(plan.spec.text));
        return plan;
    }

} // namespace

Result<FaultSpec> parseFault(const QString &text)
{
    const auto name = text.section(u':', 0, 0);
    const auto rule = std::find_if(rules.begin(), rules.end(),
                                   [&](const Rule &known) { return name == known.name; });
    if (rule == rules.end())
        return refusal(u"'%1' is no fault; there are %2"_s.arg(name, knownKinds()));
    FaultSpec spec{.kind = rule->kind, .number = rule->otherwise, .text = text};
    if (!rule->words.empty())
        spec.word = rule->words.front();
    if (!text.contains(u':') && rule->value == Value::Commands)
        return withCommands(spec, *rule, {});
    if (!text.contains(u':')) {
        return rule->isNeeded
            ? Result<FaultSpec>(refusal(u"'%1' needs a value: %1:N, N from %2 to %3"_s.arg(
                text, QString::number(rule->least), QString::number(rule->most))))
            : spec;
    }
    if (rule->value == Value::None)
        return refusal(u"'%1': %2 takes no value"_s.arg(text, rule->name));
    return withValue(spec, *rule, text.section(u':', 1));
}

Result<FaultPlan> parseFaultPlan(const QString &text)
{
    FaultServer server = FaultServer::Xuc;
    QString kind = text.section(u'@', 0, 0);
    for (const auto &[prefix, whose] : {std::pair("xci."_L1, FaultServer::Xci),
                                        std::pair("configmgt."_L1, FaultServer::Configuration)}) {
        if (!text.startsWith(prefix))
            continue;
        kind = kind.sliced(prefix.size());
        server = whose;
    }
    auto spec = parseFault(kind);
    if (!spec)
        return Unexpected(spec.error());
    FaultPlan plan{.spec = std::move(spec).value(), .server = server};
    return text.contains(u'@') ? withPlace(plan, text.section(u'@', 1)) : plan;
}

bool isLasting(FaultKind kind)
{
    return ruleOf(kind).lasts;
}

bool isOfTheWholeServer(FaultKind kind)
{
    return ruleOf(kind).isTheServers;
}

QList<FaultPlan> placed(QList<FaultPlan> plans, quint64 seed)
{
    constexpr Millis earliest = 1'000;
    constexpr Millis latest = 600'000;
    constexpr Millis length = 10'000;
    Random random(seed);
    for (auto &plan : plans) {
        if (!std::exchange(plan.isRandom, false))
            continue;
        plan.at = random.between(earliest, latest);
        if (isLasting(plan.spec.kind))
            plan.until = *plan.at + length;
    }
    return plans;
}

} // namespace vigie::sim
