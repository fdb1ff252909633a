// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/order.h"

#include "telephony/phonenumber.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace vigie::ui {

namespace {

    constexpr qsizetype longestValue = 1000;
    constexpr std::array<std::pair<Order::Kind, QLatin1StringView>, 8> names{{
        {Order::Kind::Show, "show"_L1},
        {Order::Kind::Answer, "answer"_L1},
        {Order::Kind::HangUp, "hangup"_L1},
        {Order::Kind::Hold, "hold"_L1},
        {Order::Kind::Pause, "pause"_L1},
        {Order::Kind::Ready, "ready"_L1},
        {Order::Kind::Dial, "dial"_L1},
        {Order::Kind::Link, "link"_L1},
    }};
    constexpr std::array schemes{"tel:"_L1, "callto:"_L1, "sips:"_L1, "sip:"_L1};

    QByteArray lineOf(const QJsonObject &object)
    {
        return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    }

    Unexpected refused(const QString &detail)
    {
        return Unexpected({.kind = ErrorKind::Malformed, .detail = detail});
    }

} // namespace

QByteArray encode(const Order &order)
{
    QJsonObject object{{u"value"_s, order.value}};
    if (!order.token.isEmpty())
        object.insert("token"_L1, order.token);
    for (const auto &[kind, name] : names) {
        if (kind == order.kind)
            object.insert("order"_L1, QString(name));
    }
    return lineOf(object);
}

QByteArray encode(const OrderReply &reply)
{
    return lineOf({{u"exit"_s, reply.exitCode}, {u"sentence"_s, reply.sentence}});
}

Result<Order> decodeOrder(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return refused(u"an order is one line of JSON"_s);
    const QString wanted = document["order"_L1].toString();
    const QString value = document["value"_L1].toString();
    const QString token = document["token"_L1].toString();
    if (value.size() > longestValue || token.size() > longestValue)
        return refused(u"the order's value is too long"_s);
    for (const auto &[kind, name] : names) {
        if (name == wanted)
            return Order{.kind = kind, .value = value, .token = token};
    }
    return refused(u"no such order"_s);
}

Result<OrderReply> decodeOrderReply(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject() || !document["exit"_L1].isDouble())
        return refused(u"a reply is one line of JSON"_s);
    return OrderReply{.exitCode = document["exit"_L1].toInt(1) & 0xff,
                      .sentence = document["sentence"_L1].toString()};
}

bool isLink(const QString &text)
{
    return std::any_of(schemes.begin(), schemes.end(), [&](QLatin1StringView scheme) {
        return text.trimmed().startsWith(scheme, Qt::CaseInsensitive);
    });
}

QString linkNumber(const QString &link)
{
    QString text = link.trimmed();
    for (const QLatin1StringView scheme : {"sips:"_L1, "sip:"_L1}) {
        if (!text.startsWith(scheme, Qt::CaseInsensitive))
            continue;
        // sip:NUMBER@HOST, where a name in the place of the number cannot be dialled.
        text = QString::fromUtf8(
            QByteArray::fromPercentEncoding(text.mid(scheme.size()).section(u'@', 0, 0).toUtf8()));
    }
    const QString number = telephony::dialled(text);
    return telephony::isPhoneNumber(telephony::normalised(text)) ? number : QString();
}

} // namespace vigie::ui
