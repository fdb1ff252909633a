// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/token.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace vigie::xuc {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

    //! The largest that a signature over a login needs; what is longer is not examined.
    constexpr qsizetype longestToken = 16'384;

    QJsonObject payloadOf(QStringView token)
    {
        const QList<QStringView> parts = token.split(u'.');
        if (parts.size() != 3 || token.size() > longestToken)
            return {};
        const auto decoded = QByteArray::fromBase64Encoding(
            parts[1].toUtf8(),
            QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
        return decoded ? QJsonDocument::fromJson(*decoded).object() : QJsonObject();
    }

    //! Seconds of an epoch date in seconds or milliseconds; none when it is no plausible one.
    std::optional<qint64> dateIn(const QJsonValue &value)
    {
        constexpr qint64 firstInMilliseconds = 1'000'000'000'000;
        const qint64 date = value.toInteger();
        if (date <= 0)
            return std::nullopt;
        return date >= firstInMilliseconds ? date / 1000 : date;
    }

} // namespace

std::optional<seconds> hintedLife(QStringView token, qint64 nowEpoch)
{
    const QJsonObject payload = payloadOf(token);
    const std::optional<qint64> end = dateIn(payload["expiresAt"_L1]);
    if (!end)
        return std::nullopt;
    // The server's own two dates leave the difference of the clocks out.
    const qint64 life = *end - dateIn(payload["issuedAt"_L1]).value_or(nowEpoch);
    return life > 0 ? std::optional(seconds(life)) : std::nullopt;
}

seconds lifeOf(const Token &token, qint64 nowEpoch)
{
    constexpr seconds documented{3600};
    if (token.lifetime)
        return *token.lifetime;
    return hintedLife(token.value, nowEpoch).value_or(documented);
}

std::chrono::milliseconds renewalAfter(seconds life)
{
    using std::chrono::milliseconds;
    // A timer counts milliseconds in an int; a day is often enough for any token.
    const milliseconds whole = std::min<seconds>(life, std::chrono::hours(24));
    return std::max(whole * 8 / 10, milliseconds(1000));
}

} // namespace vigie::xuc
