// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ids.h"
#include "store/journal.h"
#include "ui/admin/adminroom.h"
#include "ui/admin/bulk/bulkjob.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <utility>

// What of a table and its run stands in the journal, and comes back from it.
namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int linesInOne = 100; //!< Of a value of the journal, which is written whole.

    const QString &kind()
    {
        static const QString name = u"bulk"_s;
        return name;
    }

    QString partOf(int line)
    {
        return u"done/%1"_s.arg(line / linesInOne);
    }

} // namespace

//! Another account or server is offered nothing of this one's.
QString BulkJob::owner() const
{
    const AdminSite &site = m_room.site();
    return site.server.authority() + u'/' + site.login;
}

QString BulkJob::place(const QString &what) const
{
    return m_owner + u'/' + what;
}

void BulkJob::keepTable()
{
    if (m_sheet.lines.isEmpty() && !m_known.isEmpty())
        return; // What was done belongs to the table that stands there.
    if (m_kept.text.isEmpty())
        m_journal.remove(kind(), place(u"table"_s));
    else
        m_journal.put(kind(), place(u"table"_s), {{u"text"_s, m_kept.text}});
}

void BulkJob::keepState()
{
    if (m_text.isEmpty() && m_choices.entity.isEmpty() && m_choices.lineTemplate.isEmpty()
        && m_choices.action == xcibulk::Action::Create) {
        m_journal.remove(kind(), place(u"state"_s));
        return;
    }
    m_journal.put(kind(), place(u"state"_s),
                  {{u"name"_s, m_origin.name},
                   {u"format"_s, m_origin.format},
                   {u"action"_s, int(m_choices.action)},
                   {u"entity"_s, m_choices.entity},
                   {u"template"_s, m_choices.lineTemplate},
                   {u"lacksPasswords"_s, m_kept.lacksPasswords},
                   {u"isUnderWay"_s, isUnderWay()},
                   {u"at"_s, m_clock.wallTime().toString(Qt::ISODate)}});
}

void BulkJob::keepDone(int line)
{
    QJsonObject part;
    const int first = line / linesInOne * linesInOne;
    for (auto each = m_known.lowerBound(first);
         each != m_known.cend() && each.key() < first + linesInOne; ++each)
        part.insert(QString::number(each.key()),
                    QJsonArray{raw(each->user), each->number, each->at.toString(Qt::ISODate)});
    if (part.isEmpty())
        m_journal.remove(kind(), place(partOf(line)));
    else
        m_journal.put(kind(), place(partOf(line)), part);
}

bool BulkJob::holds(const Known &known) const
{
    const auto says
        = [&known](xcibulk::Column column) { return !known.cells.value(int(column)).isEmpty(); };
    return (says(xcibulk::Column::Action) || known.choices.action == m_choices.action)
        && (says(xcibulk::Column::Entity) || known.choices.entity == m_choices.entity);
}

//! The same line for another entity, or for a deletion, is not done.
void BulkJob::sortKnown()
{
    const auto move = [this](QMap<int, Known> &from, bool thatHold, QMap<int, Known> &to) {
        for (auto each = from.begin(); each != from.end();) {
            if (holds(*each) == thatHold) {
                to.insert(each.key(), *each);
                each = from.erase(each);
            } else {
                ++each;
            }
        }
    };
    QMap<int, Known> gone;
    QMap<int, Known> back;
    move(m_known, false, gone);
    move(m_otherwise, true, back);
    m_known.insert(back);
    m_otherwise.insert(gone);
    int kept = -1; // Lines of one part are written together.
    gone.insert(back);
    for (auto each = gone.cbegin(); each != gone.cend(); ++each) {
        if (const int part = each.key() / linesInOne; part != std::exchange(kept, part))
            keepDone(each.key());
    }
}

bool BulkJob::isWritten() const
{
    if (m_isTextOld)
        return false;
    const auto all = m_journal.all(kind());
    return std::all_of(all.keyBegin(), all.keyEnd(), [this](const QString &key) {
        return !key.startsWith(m_owner + u'/') || m_journal.isWritten(kind(), key);
    });
}

void BulkJob::dropKept()
{
    const auto all = m_journal.all(kind());
    for (auto each = all.cbegin(); each != all.cend(); ++each) {
        if (each.key().startsWith(m_owner + u'/'))
            m_journal.remove(kind(), each.key());
    }
}

void BulkJob::restore()
{
    m_owner = owner();
    const QJsonObject state = m_journal.value(kind(), place(u"state"_s));
    if (state.isEmpty())
        return;
    m_choices = {.action = xcibulk::Action(state["action"_L1].toInt()),
                 .entity = state["entity"_L1].toString(),
                 .lineTemplate = state["template"_L1].toString()};
    m_text = m_journal.value(kind(), place(u"table"_s))["text"_L1].toString();
    if (m_text.isEmpty())
        return;
    m_origin = {.name = state["name"_L1].toString(), .format = state["format"_L1].toString()};
    m_keptAt = QDateTime::fromString(state["at"_L1].toString(), Qt::ISODate);
    m_lacksPasswords = state["lacksPasswords"_L1].toBool();
    m_wasInterrupted = state["isUnderWay"_L1].toBool();
    if (m_text.size() < readAside) {
        takeRestored(readOf(m_text));
        return;
    }
    m_isRestoring = true;
    m_reading.run([text = m_text] { return readOf(text); },
                  [this](const Read &read) {
                      takeRestored(read);
                      Q_EMIT textChanged();
                      if (std::exchange(m_wantsJudging, false))
                          judge();
                  });
}

void BulkJob::takeRestored(const Read &read)
{
    m_isRestoring = false;
    m_separator = read.separator;
    m_sheet = read.sheet;
    m_kept = read.kept;
    m_kept.lacksPasswords = m_lacksPasswords;
    const auto all = m_journal.all(kind());
    for (auto part = all.cbegin(); part != all.cend(); ++part) {
        if (!part.key().startsWith(place(u"done/"_s)))
            continue;
        for (auto each = part->begin(); each != part->end(); ++each) {
            const QJsonArray done = each.value().toArray();
            m_known.insert(each.key().toInt(),
                           {.user = xci::UserId(done.at(0).toInt()),
                            .number = done.at(1).toString(),
                            .at = QDateTime::fromString(done.at(2).toString(), Qt::ISODate),
                            .cells = cellsOf(each.key().toInt()),
                            .choices = m_choices});
        }
    }
}

} // namespace vigie::ui
