// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apps/popkeeper.h"

#include "store/journal.h"

#include <QJsonArray>
#include <QJsonObject>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::ScreenPop;

namespace {

    QJsonObject toJson(const ScreenPop &pop)
    {
        return {{u"call"_s, pop.callId},
                {u"title"_s, pop.title},
                {u"caller"_s, pop.caller},
                {u"queue"_s, pop.queue},
                {u"address"_s, pop.address},
                {u"folder"_s, pop.folder},
                {u"program"_s, pop.program},
                {u"multiTab"_s, pop.isMultiTab},
                {u"at"_s, pop.at.toString(Qt::ISODateWithMs)}};
    }

    ScreenPop fromJson(const QJsonObject &kept)
    {
        return {.callId = kept["call"_L1].toString(),
                .title = kept["title"_L1].toString(),
                .caller = kept["caller"_L1].toString(),
                .queue = kept["queue"_L1].toString(),
                .address = kept["address"_L1].toString(),
                .folder = kept["folder"_L1].toString(),
                .program = kept["program"_L1].toString(),
                .isMultiTab = kept["multiTab"_L1].toBool(),
                .at = QDateTime::fromString(kept["at"_L1].toString(), Qt::ISODateWithMs)};
    }

} // namespace

PopKeeper::PopKeeper(store::Journal &journal, const QString &login, const QUrl &server)
    : m_journal(journal)
    , m_key(u"%1@%2"_s.arg(login, server.authority(QUrl::FullyEncoded)))
{
}

QList<ScreenPop> PopKeeper::read() const
{
    QList<ScreenPop> pops;
    const QJsonArray kept = m_journal.value(kind(), m_key)["list"_L1].toArray();
    for (const auto &each : kept) {
        if (const ScreenPop pop = fromJson(each.toObject()); pop.at.isValid())
            pops.append(pop);
    }
    return pops;
}

void PopKeeper::write(const QList<ScreenPop> &pops)
{
    QJsonArray list;
    for (const ScreenPop &pop : pops)
        list.append(toJson(center::withoutSecrets(pop)));
    m_journal.put(kind(), m_key, {{u"list"_s, list}});
}

} // namespace vigie::ui
