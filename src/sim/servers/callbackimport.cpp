// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/callbackimport.h"

#include "base/result.h"
#include "sim/engine/engine.h"
#include "sim/servers/jsonwriter.h"
#include "sim/servers/restreplies.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <variant>

namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    enum Column { Phone, Mobile, FirstName, LastName, Company, Description, DueDate, Period };
    constexpr std::array columnNames{
        "phoneNumber"_L1, "mobilePhoneNumber"_L1, "firstName"_L1, "lastName"_L1,
        "company"_L1,     "description"_L1,       "dueDate"_L1,   "period"_L1};

    Unexpected refusal(int line, const QString &why)
    {
        return Unexpected(Error{ErrorKind::Malformed, u"line %1: %2"_s.arg(line).arg(why)});
    }

    //! A form field named "file", or the body as it is.
    QByteArray textOf(const HttpRequest &request)
    {
        const auto boundaryAt = request.contentType.indexOf("boundary=");
        if (!request.contentType.startsWith("multipart/form-data") || boundaryAt < 0)
            return request.body;
        const auto boundary
            = "--" + request.contentType.mid(boundaryAt + 9).replace('"', "").trimmed();
        qsizetype at = 0;
        while ((at = request.body.indexOf(boundary, at)) >= 0) {
            at += boundary.size();
            const auto headEnd = request.body.indexOf("\r\n\r\n", at);
            const auto end = request.body.indexOf("\r\n" + boundary, at);
            if (headEnd < 0 || end < headEnd)
                break;
            if (request.body.mid(at, headEnd - at).contains("name=\"file\""))
                return request.body.mid(headEnd + 4, end - headEnd - 4);
        }
        return {};
    }

    class Reader
    {
    public:
        Reader(const World &world, QString list, const QDate &tomorrow)
            : m_world(world)
            , m_list(std::move(list))
            , m_tomorrow(tomorrow)
        {
        }

        Result<std::vector<CallbackRequest>> read(const QByteArray &bytes)
        {
            QStringDecoder decode(QStringDecoder::Utf8); // Takes a byte order mark away.
            const QString text = decode(bytes);
            if (decode.hasError())
                return refusal(1, u"the text is not UTF-8"_s);
            std::vector<CallbackRequest> requests;
            bool hasHeader = false;
            const auto lines = QStringView(text).split(u'\n');
            for (qsizetype i = 0; i < lines.size(); ++i) {
                auto line = lines[i];
                if (line.endsWith(u'\r'))
                    line.chop(1);
                if (line.trimmed().isEmpty())
                    continue;
                m_line = int(i) + 1;
                if (!std::exchange(hasHeader, true)) {
                    if (auto header = readHeader(line.split(u'|')); !header)
                        return Unexpected(header.error());
                    continue;
                }
                auto request = readLine(line.split(u'|'));
                if (!request)
                    return Unexpected(request.error());
                requests.push_back(std::move(request).value());
            }
            if (!hasHeader)
                return refusal(1, u"the header is missing"_s);
            return requests;
        }

    private:
        Result<std::monostate> readHeader(const QList<QStringView> &names)
        {
            for (const auto name : names) {
                const auto *known = std::find_if(
                    columnNames.begin(), columnNames.end(), [&](QLatin1StringView each) {
                        return name.compare(each,
                                            each == columnNames[Period] ? Qt::CaseInsensitive
                                                                        : Qt::CaseSensitive)
                            == 0;
                    });
                if (known == columnNames.end())
                    return refusal(m_line, u"unknown column '%1'"_s.arg(name));
                const auto column = Column(known - columnNames.begin());
                if (m_columns.contains(column))
                    return refusal(m_line, u"column '%1' appears twice"_s.arg(name));
                m_columns.append(column);
            }
            if (!m_columns.contains(Phone) && !m_columns.contains(Mobile))
                return refusal(m_line, u"neither phoneNumber nor mobilePhoneNumber is a column"_s);
            return std::monostate{};
        }

        Result<CallbackRequest> readLine(const QList<QStringView> &cells)
        {
            if (cells.size() > m_columns.size())
                return refusal(m_line, u"more cells than columns"_s);
            std::array<QString, columnNames.size()> values;
            for (qsizetype i = 0; i < cells.size(); ++i)
                values[m_columns[i]] = cells[i].toString();
            CallbackRequest request{.list = m_list,
                                    .phoneNumber = values[Phone].trimmed(),
                                    .mobileNumber = values[Mobile].trimmed(),
                                    .firstName = values[FirstName],
                                    .lastName = values[LastName],
                                    .company = values[Company],
                                    .description = values[Description],
                                    .dueDate = m_tomorrow};
            if (request.phoneNumber.isEmpty() && request.mobileNumber.isEmpty())
                return refusal(m_line, u"no phone number"_s);
            if (const auto due = values[DueDate].trimmed(); !due.isEmpty()) {
                static const QRegularExpression form(u"^\\d{4}-\\d{2}-\\d{2}$"_s);
                request.dueDate = QDate::fromString(due, Qt::ISODate);
                if (!form.match(due).hasMatch() || !request.dueDate.isValid())
                    return refusal(m_line, u"'%1' is not a date YYYY-MM-DD"_s.arg(due));
            }
            return withPeriod(std::move(request), values[Period].trimmed());
        }

        Result<CallbackRequest> withPeriod(CallbackRequest request, const QString &name) const
        {
            const auto &periods = m_world.periods;
            const auto period = std::find_if(periods.begin(), periods.end(), [&](const auto &each) {
                return name.isEmpty() ? each.isDefault : each.name == name;
            });
            if (period == periods.end())
                return refusal(m_line,
                               name.isEmpty() ? u"there is no default period"_s
                                              : u"there is no period '%1'"_s.arg(name));
            request.period = period->uuid;
            return request;
        }

        const World &m_world;
        const QString m_list;
        const QDate m_tomorrow;
        QList<Column> m_columns{};
        int m_line = 0;
    };

    QString cell(QString text)
    {
        static const QRegularExpression breaks(u"[|\\r\\n]"_s);
        return text.replace(breaks, u" "_s);
    }

    QString dateTime(const QDateTime &at)
    {
        return at.toString(u"yyyy-MM-dd HH:mm:ss"_s);
    }

    const CallbackList *listOf(const World &world, const QString &uuid)
    {
        const auto &lists = world.callbackLists;
        const auto list = std::find_if(lists.begin(), lists.end(),
                                       [&](const auto &each) { return each.uuid == uuid; });
        return list == lists.end() ? nullptr : &*list;
    }

    HttpReply noSuchList()
    {
        return rest::refusal(rest::NotFound, "ListNotFound"_L1, u"no such callback list"_s);
    }

} // namespace

HttpReply importCallbacks(Engine &engine, const QString &list, const HttpRequest &request)
{
    if (!listOf(engine.world(), list))
        return noSuchList();
    Reader reader(engine.world(), list, engine.wallTime().date().addDays(1));
    auto requests = reader.read(textOf(request));
    if (!requests)
        return rest::refusal(rest::BadRequest, "InvalidCsv"_L1, requests.error().detail);
    const auto count = qint64(requests->size());
    engine.callbackSetup().add(std::move(requests).value());
    JsonWriter out;
    out.beginObject().member("created"_L1, count).endObject();
    return rest::json(out.take(), rest::Created);
}

HttpReply exportTickets(const Engine &engine, const QString &list)
{
    const auto &world = engine.world();
    const auto *about = listOf(world, list);
    if (!about)
        return noSuchList();
    const auto *queue = world.queue(about->queue);
    QString text = u"phoneNumber|mobilePhoneNumber|firstName|lastName|company|description|dueDate|"
                   u"queue|agent"
                   "|started|lastUpdate|callid|status|comment\n"_s;
    for (const auto &ticket : world.tickets) {
        const auto *request = world.callback(ticket.request);
        if (!request || request->list != list)
            continue;
        const auto *agent = world.agent(ticket.agent);
        const QStringList cells{request->phoneNumber,
                                request->mobileNumber,
                                request->firstName,
                                request->lastName,
                                request->company,
                                request->description,
                                request->dueDate.toString(Qt::ISODate),
                                queue ? queue->name : QString(),
                                agent ? agent->number : QString(),
                                dateTime(ticket.started),
                                dateTime(ticket.updated),
                                ticket.callId,
                                ticket.status,
                                ticket.comment};
        QStringList written;
        for (const auto &each : cells)
            written.append(cell(each));
        text += written.join(u'|') + u'\n';
    }
    return rest::csv(text.toUtf8(), "tickets.csv"_ba);
}

} // namespace vigie::sim
