// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/edit/editdrafts.h"

#include "store/journal.h"

#include <QCryptographicHash>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    const QString &kind()
    {
        static const QString name = u"floorEdit"_s;
        return name;
    }

} // namespace

EditDrafts::EditDrafts(store::Journal *journal, const QString &person, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_person(person)
{
}

QString EditDrafts::subjectOf(AgentId agent)
{
    return u"agent/%1"_s.arg(raw(agent));
}

QString EditDrafts::subjectOf(QueueId queue)
{
    return u"queue/%1"_s.arg(raw(queue));
}

QString EditDrafts::subjectOfThresholds()
{
    return u"thresholds"_s;
}

QString EditDrafts::subjectOfLimits()
{
    return u"limits"_s;
}

QString EditDrafts::subjectOf(const QString &form, std::vector<AgentId> agents)
{
    std::ranges::sort(agents);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const AgentId id : agents)
        hash.addData(QByteArray::number(raw(id)) + ' ');
    return u"%1/%2"_s.arg(form, QString::fromLatin1(hash.result().toHex().first(24)));
}

void EditDrafts::keep(const QString &subject, const QJsonObject &form, const QDateTime &at)
{
    if (!m_journal)
        return;
    // The time alone is no reason to write.
    if (m_journal->value(kind(), keyOf(subject))["form"_L1].toObject() == form)
        return;
    m_journal->put(kind(), keyOf(subject),
                   {{u"form"_s, form}, {u"at"_s, at.toString(Qt::ISODate)}});
}

void EditDrafts::remove(const QString &subject)
{
    if (!m_journal || !find(subject))
        return;
    m_journal->remove(kind(), keyOf(subject));
    Q_EMIT leftChanged();
}

void EditDrafts::flush()
{
    if (m_journal)
        m_journal->flush();
}

std::optional<EditDraft> EditDrafts::find(const QString &subject) const
{
    const QJsonObject kept = m_journal ? m_journal->value(kind(), keyOf(subject)) : QJsonObject();
    if (kept.isEmpty())
        return {};
    return EditDraft{.subject = subject,
                     .at = QDateTime::fromString(kept["at"_L1].toString(), Qt::ISODate),
                     .form = kept["form"_L1].toObject()};
}

bool EditDrafts::isWritten(const QString &subject) const
{
    return m_journal && m_journal->isWritten(kind(), keyOf(subject));
}

QList<EditDraft> EditDrafts::left() const
{
    QList<EditDraft> all;
    if (!m_journal)
        return all;
    const QString prefix = keyOf({});
    const auto kept = m_journal->all(kind());
    for (auto it = kept.cbegin(); it != kept.cend(); ++it) {
        const QString subject = it.key().sliced(std::min(prefix.size(), it.key().size()));
        if (it.key().startsWith(prefix) && !m_held.contains(subject))
            all.append(*find(subject));
    }
    std::ranges::sort(all, [](const EditDraft &a, const EditDraft &b) { return a.at > b.at; });
    return all;
}

void EditDrafts::hold(const QString &subject)
{
    ++m_held[subject];
    Q_EMIT leftChanged();
}

void EditDrafts::release(const QString &subject)
{
    if (--m_held[subject] <= 0)
        m_held.remove(subject);
    Q_EMIT leftChanged();
}

} // namespace vigie::ui
