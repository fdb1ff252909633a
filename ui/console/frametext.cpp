// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/frametext.h"

#include "center/contactcenter.h"
#include "net/masking.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using net::WireLog;

namespace {

    constexpr qsizetype longestSummary = 160;
    constexpr qsizetype largestSummed = 16 * 1024; // A list of thousands is not read for one line.

    struct Texts
    {
        Q_DECLARE_TR_FUNCTIONS(vigie::ui::FrameText)
    };

    //! The text after a key near the frame's beginning, without parsing the whole.
    QString textAfter(const QByteArray &frame, QByteArrayView key)
    {
        constexpr qsizetype farthest = 200;
        const qsizetype at
            = QByteArrayView(frame).first(std::min(frame.size(), farthest)).indexOf(key);
        if (at < 0)
            return {};
        const qsizetype begin = at + key.size();
        const qsizetype end = frame.indexOf('"', begin);
        return end < 0 ? QString() : QString::fromUtf8(frame.sliced(begin, end - begin));
    }

    QString withName(const QString &word, qint64 id, const QString &name)
    {
        return name.isEmpty() ? u"%1 %2"_s.arg(word).arg(id)
                              : u"%1 %2 %3"_s.arg(word).arg(id).arg(name);
    }

    void sumUp(const QJsonObject &object, const QString &parent, QStringList &ids,
               QStringList &others, const center::ContactCenter &center)
    {
        for (auto each = object.begin(); each != object.end(); ++each) {
            const QString key = each.key();
            const QJsonValue value = each.value();
            if (key == "msgType"_L1 || key == "claz"_L1 || key == "command"_L1)
                continue;
            if (value.isObject()) {
                sumUp(value.toObject(), key, ids, others, center);
            } else if (value.isArray()) {
                const QJsonArray list = value.toArray();
                const QJsonObject first = list.first().toObject();
                if (first.contains("statName"_L1))
                    for (const auto &stat : list)
                        others += u"%1 %2"_s.arg(stat["statName"_L1].toString(),
                                                 stat["value"_L1].toVariant().toString());
                else if (!list.isEmpty())
                    others += u"%1: %2"_s.arg(key).arg(list.size());
            } else if (key.compare("agentId"_L1, Qt::CaseInsensitive) == 0
                       && value.toInteger() > 0) {
                ids += withName(u"agent"_s, value.toInteger(),
                                nameBehind(key, parent, value.toInteger(), center));
            } else if (key == "queueId"_L1 && value.toInteger() > 0) {
                ids += withName(u"queue"_s, value.toInteger(),
                                nameBehind(key, parent, value.toInteger(), center));
            } else if (!value.isNull() && !value.toVariant().toString().isEmpty()) {
                others += u"%1 %2"_s.arg(key, shownValue(key, value));
            }
        }
    }

} // namespace

QString frameName(const WireLog::Frame &frame)
{
    const QByteArray bytes = frame.bytes();
    switch (frame.way) {
    case WireLog::Way::In:
        return textAfter(bytes, R"("msgType":")");
    case WireLog::Way::Out: {
        const QString command = textAfter(bytes, R"("command":")");
        return command.isEmpty() ? textAfter(bytes, R"("claz":")") : command;
    }
    case WireLog::Way::Asked:
        return textAfter(bytes, R"("request":")");
    case WireLog::Way::Answered:
        return u"HTTP "_s + QString::fromLatin1(bytes.sliced(10, 3)); // {"status":200
    }
    return {};
}

QJsonObject frameFields(const WireLog::Frame &frame)
{
    return frame.isCut ? QJsonObject() : QJsonDocument::fromJson(frame.bytes()).object();
}

QString frameSummary(const WireLog::Frame &frame, const center::ContactCenter &center)
{
    if (frame.isCut || frame.length > largestSummed)
        return Texts::tr("a long list");
    const QJsonObject object = frameFields(frame);
    if (frame.way == WireLog::Way::Asked || frame.way == WireLog::Way::Answered)
        return object["path"_L1].toString();
    if (object["claz"_L1].toString() == "ping"_L1)
        return frame.way == WireLog::Way::In ? Texts::tr("answer to the heartbeat")
                                             : Texts::tr("heartbeat");
    if (object.isEmpty())
        return Texts::tr("no message: %1")
            .arg(QString::fromUtf8(frame.bytes().left(longestSummary)));
    const QJsonValue content = object["ctiMessage"_L1];
    if (content.isArray())
        return Texts::tr("%n entry(ies)", nullptr, int(content.toArray().size()));
    if (!content.isUndefined() && !content.isObject())
        return shownValue({}, content);
    QStringList ids;
    QStringList others;
    sumUp(content.isObject() ? content.toObject() : object, {}, ids, others, center);
    const QString what = ids.join(u", "_s);
    const QString rest = others.join(u", "_s);
    const QString all = what.isEmpty() || rest.isEmpty() ? what + rest : what + u": "_s + rest;
    return all.left(longestSummary);
}

QString nameBehind(const QString &key, const QString &parent, qint64 id,
                   const center::ContactCenter &center)
{
    const bool isAgent = key.compare("agentId"_L1, Qt::CaseInsensitive) == 0;
    const bool isQueue = key == "queueId"_L1 || parent == "queues"_L1;
    if (isAgent) {
        const center::Agent *agent = center.find(AgentId(qint32(id)));
        return agent ? agent->name() : QString();
    }
    if (isQueue) {
        const center::Queue *queue = center.find(QueueId(qint32(id)));
        return queue ? queue->label() : QString();
    }
    return {};
}

QString shownValue(const QString &key, const QJsonValue &value)
{
    const QString text
        = value.isBool() ? (value.toBool() ? u"true"_s : u"false"_s) : value.toVariant().toString();
    const auto length = net::maskedLength(text);
    if (!length)
        return value.isNull() ? u"null"_s : text;
    //: A value that is kept from view: its key, its length.
    return Texts::tr("%1, %n character(s)", nullptr, *length)
        .arg(key.isEmpty() ? Texts::tr("masked") : key);
}

} // namespace vigie::ui
