// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/agentchoices.h"

#include "site/policy.h"
#include "site/settings.h"

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr QLatin1StringView ownLimits("agent/pauseLimits");

    QString starsKey(const QString &profile)
    {
        return u"agent/%1/starredQueues"_s.arg(profile);
    }

    //! The file names "any" by a star.
    QString nameOf(const QString &key)
    {
        return key == "*"_L1 ? QString() : key;
    }

} // namespace

AgentOptions agentOptions(const site::Policy &policy, const site::Settings &settings)
{
    AgentOptions options{.showsRecordingControls = policy.showsRecordingControls(),
                         .showsQueueControls = policy.showsQueueControls(),
                         .typingGuard = settings.typingGuard()};
    const QVariantMap own = settings.value(ownLimits).toMap();
    for (auto it = own.cbegin(); it != own.cend(); ++it)
        options.pauseLimits.insert(it.key(), std::chrono::minutes(it.value().toInt()));
    const auto &pauses = policy.pauseLimits();
    for (auto it = pauses.cbegin(); it != pauses.cend(); ++it) {
        options.pauseLimits.insert(nameOf(it.key()), std::chrono::minutes(it.value()));
        options.sitePauses.insert(nameOf(it.key()));
    }
    const auto &wrapups = policy.wrapupTimes();
    for (auto it = wrapups.cbegin(); it != wrapups.cend(); ++it)
        options.wrapupTimes.insert(nameOf(it.key()), std::chrono::seconds(it.value()));
    return options;
}

void setOwnPauseLimit(site::Settings &settings, const QString &reason, int minutes)
{
    QVariantMap own = settings.value(ownLimits).toMap();
    if (minutes > 0)
        own.insert(reason, minutes);
    else
        own.remove(reason);
    settings.setValue(ownLimits, own);
}

QSet<QueueId> starredQueues(const site::Settings &settings, const QString &profile)
{
    QSet<QueueId> queues;
    const QStringList ids = settings.value(starsKey(profile)).toStringList();
    for (const QString &id : ids)
        queues.insert(QueueId(id.toInt()));
    return queues;
}

void setStarredQueues(site::Settings &settings, const QString &profile, const QSet<QueueId> &queues)
{
    QStringList ids;
    for (const QueueId id : queues)
        ids += QString::number(raw(id));
    ids.sort();
    settings.setValue(starsKey(profile), ids);
}

} // namespace vigie::ui
