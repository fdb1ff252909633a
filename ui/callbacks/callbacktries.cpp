// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callbacks/callbacktries.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "store/journal.h"

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    const QString &kind()
    {
        static const QString name = u"callback.tries"_s;
        return name;
    }

} // namespace

CallbackTries::CallbackTries(const center::Desk &desk, store::Journal &journal)
    : m_desk(desk)
    , m_journal(journal)
{
}

QString CallbackTries::prefix() const
{
    return m_desk.server().host() + u'/';
}

int CallbackTries::finished(const QString &request) const
{
    return m_journal.value(kind(), prefix() + request)["tries"_L1].toInt();
}

QHash<QString, int> CallbackTries::all() const
{
    QHash<QString, int> tries;
    const QMap<QString, QJsonObject> kept = m_journal.all(kind());
    for (auto it = kept.cbegin(); it != kept.cend(); ++it) {
        if (it.key().startsWith(prefix()))
            tries.insert(it.key().sliced(prefix().size()), it.value()["tries"_L1].toInt());
    }
    return tries;
}

void CallbackTries::add(const QString &request)
{
    m_journal.put(kind(), prefix() + request, {{u"tries"_s, finished(request) + 1}});
}

void CallbackTries::dropClosed()
{
    const QHash<QString, int> known = all();
    for (auto it = known.cbegin(); it != known.cend(); ++it) {
        if (!m_desk.center().callbacks().find(it.key()))
            m_journal.remove(kind(), prefix() + it.key());
    }
}

} // namespace vigie::ui
