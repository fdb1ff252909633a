// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callbacks/callbackdraft.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "store/journal.h"

#include <QDateTime>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::Callback;

namespace {

    constexpr int keptDays = 7;

    const QString &kind()
    {
        static const QString name = u"callback"_s;
        return name;
    }

} // namespace

CallbackDrafts::CallbackDrafts(const center::Desk &desk, store::Journal &journal, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_journal(journal)
{
    connect(&journal, &store::Journal::written, this,
            [this](const QString &written, const QString &key) {
                if (written == kind() && key.startsWith(prefix()))
                    Q_EMIT kept(key.sliced(prefix().size()));
            });
    connect(&journal, &store::Journal::failed, this, &CallbackDrafts::failed);
}

//! Another person on this computer, or another server, is offered nothing of this one's.
QString CallbackDrafts::prefix() const
{
    const auto agent = m_desk.center().self().agentId;
    return m_desk.server().host() + u'/' + QString::number(agent ? int(*agent) : 0) + u'/';
}

QString CallbackDrafts::keyOf(const QString &request) const
{
    return prefix() + request;
}

CallbackDraft CallbackDrafts::draft(const QString &request) const
{
    const QJsonObject kept = m_journal.value(kind(), keyOf(request));
    return {.ticket = kept["ticket"_L1].toString(),
            .status = kept["status"_L1].toString(),
            .dueDate = kept["dueDate"_L1].toString(),
            .periodUuid = kept["period"_L1].toString(),
            .comment = kept["comment"_L1].toString(),
            .isOpen = kept["open"_L1].toBool()};
}

void CallbackDrafts::keep(const QString &request, const CallbackDraft &draft)
{
    if (draft == this->draft(request))
        return;
    if (draft.isEmpty()) {
        remove(request);
        return;
    }
    m_journal.put(kind(), keyOf(request),
                  {{u"ticket"_s, draft.ticket},
                   {u"status"_s, draft.status},
                   {u"dueDate"_s, draft.dueDate},
                   {u"period"_s, draft.periodUuid},
                   {u"comment"_s, draft.comment},
                   {u"open"_s, draft.isOpen},
                   {u"at"_s, m_desk.clock().wallTime().toString(Qt::ISODate)}});
}

void CallbackDrafts::remove(const QString &request)
{
    m_journal.remove(kind(), keyOf(request));
}

void CallbackDrafts::flush()
{
    m_journal.flush();
}

bool CallbackDrafts::isKept(const QString &request) const
{
    return m_journal.isWritten(kind(), keyOf(request));
}

bool CallbackDrafts::isInMemoryOnly() const
{
    return m_journal.state() == store::Journal::State::InMemory;
}

std::optional<QString> CallbackDrafts::openOne() const
{
    const center::Agent *own = m_desk.center().ownAgent();
    const QMap<QString, QJsonObject> all = m_journal.all(kind());
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        if (!it.key().startsWith(prefix()) || !it.value()["open"_L1].toBool())
            continue;
        const QString request = it.key().sliced(prefix().size());
        const Callback *known = m_desk.center().callbacks().find(request);
        if (own && known && known->agent == own->id)
            return request;
    }
    return {};
}

void CallbackDrafts::dropStale()
{
    const QMap<QString, QJsonObject> all = m_journal.all(kind());
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        if (!it.key().startsWith(prefix()))
            continue;
        const QString request = it.key().sliced(prefix().size());
        const auto at = QDateTime::fromString(it.value()["at"_L1].toString(), Qt::ISODate);
        if (!m_desk.center().callbacks().find(request)
            && at.daysTo(m_desk.clock().wallTime()) > keptDays)
            remove(request);
    }
}

} // namespace vigie::ui
