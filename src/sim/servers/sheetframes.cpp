// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/sheetframes.h"

#include "sim/engine/call.h"
#include "sim/engine/model.h"
#include "sim/servers/jsonwriter.h"
#include "sim/servers/wiretime.h"

#include <QRegularExpression>

namespace vigie::sim::frames {

using namespace Qt::StringLiterals;

namespace {

    QLatin1StringView eventName(SheetEvent event)
    {
        switch (event) {
        case SheetEvent::Dial:
            return "dial"_L1;
        case SheetEvent::Link:
            return "link"_L1;
        }
        return {};
    }

    QString variable(const SheetNotice &notice, const QString &name, const QString &otherwise)
    {
        if (name == u"xivo-where"_s)
            return eventName(notice.sheet.where);
        if (name == u"xivo-calleridnum"_s)
            return notice.leg.otherNumber;
        if (name == u"sim-pages"_s)
            return notice.pages.isEmpty() ? otherwise : notice.pages;
        if (name == u"xivo-calleridname"_s)
            return notice.leg.otherName;
        if (name == u"xivo-calledidnum"_s)
            return notice.line.number;
        if (name == u"xivo-did"_s)
            return notice.call.dialled;
        if (name == u"xivo-queuename"_s)
            return notice.queue.name;
        if (name == u"xivo-date"_s)
            return historyTime(notice.at);
        return notice.call.userData.value(u"USR_"_s + name, otherwise);
    }

    QString filled(const SheetNotice &notice, const QString &value)
    {
        static const QRegularExpression placeholder(uR"(\{(?!xuc-)([\w-]+)(?:\|([^}]*))?\})"_s);
        QString result;
        qsizetype end = 0;
        for (auto it = placeholder.globalMatch(value); it.hasNext();) {
            const auto match = it.next();
            result += QStringView(value).mid(end, match.capturedStart() - end);
            result += variable(notice, match.captured(1), match.captured(2));
            end = match.capturedEnd();
        }
        return result += QStringView(value).mid(end);
    }

    void writeInternal(JsonWriter &out, const SheetNotice &notice)
    {
        const auto item = [&](QLatin1StringView name, const QString &content) {
            out.beginObject().member("name"_L1, name).member("content"_L1, content).endObject();
        };
        out.key("internal"_L1).beginArray();
        item("ipbxid"_L1, u"xivo"_s);
        item("where"_L1, eventName(notice.sheet.where));
        item("uid"_L1, notice.leg.uniqueId);
        item("focus"_L1, u"no"_s);
        item("zip"_L1, u"1"_s);
        out.endArray();
    }

    void writeInfo(JsonWriter &out, const SheetNotice &notice)
    {
        out.key("sheetInfo"_L1).beginArray();
        for (const auto &field : notice.sheet.fields) {
            out.beginObject()
                .member("name"_L1, field.name)
                .member("value"_L1, filled(notice, field.value))
                .member("order"_L1, field.order)
                .member("type"_L1, field.type)
                .endObject();
        }
        out.endArray();
    }

    QString channelName(const SheetNotice &notice)
    {
        const auto number = QString::number(raw(notice.leg.id), 16).rightJustified(8, u'0');
        return u"SIP/"_s + notice.line.name + u'-' + number;
    }

} // namespace

QByteArray sheet(const SheetNotice &notice)
{
    return message("Sheet"_L1, [&](JsonWriter &out) {
        out.beginObject()
            .member("timenow"_L1, notice.at.toSecsSinceEpoch())
            .member("compressed"_L1, true)
            .member("serial"_L1, "xml"_L1);
        out.key("payload"_L1).beginObject().key("profile"_L1).beginObject();
        out.key("user"_L1).beginObject();
        writeInternal(out, notice);
        out.key("sheetQtui"_L1).null();
        writeInfo(out, notice);
        out.key("systrayInfo"_L1).beginArray().endArray();
        out.endObject().endObject().endObject();
        out.member("channel"_L1, channelName(notice)).endObject();
    });
}

} // namespace vigie::sim::frames
