// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xci/failure.h"

#include "net/httpcall.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace vigie::xci {

using namespace Qt::StringLiterals;
using Kind = Failure::Kind;

namespace {

    Kind kindOf(int status)
    {
        switch (status) {
        case 401:
            return Kind::SignedOut;
        case 403:
            return Kind::Forbidden;
        case 404:
            return Kind::NotFound;
        case 409:
            return Kind::Conflict;
        default:
            break;
        }
        if (status >= 500)
            return Kind::Fault;
        return status >= 400 ? Kind::Refused : Kind::NotXci;
    }

    //! What a page says to its reader, without marks, scripts and styles.
    QString plainText(const QByteArray &body)
    {
        constexpr qsizetype mostRead = 64LL * 1024;
        constexpr qsizetype longest = 400;
        static const QRegularExpression unseen(
            u"<(script|style|head)\\b.*?</\\1\\s*>"_s,
            QRegularExpression::CaseInsensitiveOption
                | QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression mark(u"<[^>]*>"_s);
        QString text = QString::fromUtf8(body.first(std::min(body.size(), mostRead)));
        text.replace(unseen, u" "_s).replace(mark, u" "_s);
        static constexpr std::array<std::pair<QLatin1StringView, QLatin1Char>, 6> names{
            {{"&lt;"_L1, QLatin1Char('<')},
             {"&gt;"_L1, QLatin1Char('>')},
             {"&quot;"_L1, QLatin1Char('"')},
             {"&#39;"_L1, QLatin1Char('\'')},
             {"&nbsp;"_L1, QLatin1Char(' ')},
             {"&amp;"_L1, QLatin1Char('&')}}};
        for (const auto &[name, sign] : names)
            text.replace(name, QString(sign));
        text = text.simplified();
        return text.size() > longest ? text.first(longest - 1) + u'…' : text;
    }

} // namespace

bool isPage(const net::Reply &reply)
{
    if (reply.contentType.contains("html"))
        return true;
    // Not by a trimmed copy: an answer may be of 35 MB.
    const auto first = std::find_if(reply.body.begin(), reply.body.end(), [](char sign) {
        return sign != ' ' && sign != '\t' && sign != '\r' && sign != '\n';
    });
    return first != reply.body.end() && *first == '<';
}

std::optional<Failure> failureIn(const net::Reply &reply)
{
    const bool isDone = reply.status >= 200 && reply.status < 300;
    if (isDone && !isPage(reply))
        return {};
    Failure failure{.kind = isDone ? Kind::NotXci : kindOf(reply.status), .status = reply.status};
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    if (document.isObject()) {
        failure.code = document["error"_L1].toString();
        failure.text = document["message"_L1].toString();
        if (failure.text.isEmpty())
            failure.text = failure.code;
    } else if (document.isNull()) {
        failure.text = plainText(reply.body);
    }
    return failure;
}

Failure failureOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::HostUnknown:
    case ErrorKind::Refused:
        return {.kind = Kind::Unreachable};
    case ErrorKind::Tls:
        return {.kind = Kind::Certificate, .text = error.detail};
    case ErrorKind::NotXuc:
        return {.kind = Kind::NotXci};
    default: // It went out, or may have.
        return {.kind = Kind::AnswerLost};
    }
}

} // namespace vigie::xci
