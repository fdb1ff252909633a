// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/tokens.h"

#include "sim/servers/jsonwriter.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>

namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto technical = "webservice"_L1;
    constexpr auto url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

Tokens::Tokens(quint64 seed, std::chrono::seconds life)
    : m_key("vigie-sim-" + QByteArray::number(seed))
    , m_life(life)
{
}

QByteArray Tokens::issue(const Owner &owner, std::chrono::seconds life, qint64 nowEpochSeconds)
{
    // Payload as decoded from a published sample (xuc-http 1.4); not the standard iat and exp.
    JsonWriter payload;
    payload.beginObject()
        .member("login"_L1, owner.login)
        .member("expiresAt"_L1, nowEpochSeconds + life.count())
        .member("issuedAt"_L1, nowEpochSeconds)
        .member("userType"_L1, owner.isTechnical ? technical : "cti"_L1)
        .key("acls"_L1)
        .beginArray()
        .value(owner.isTechnical ? "xuc.rest.dial.number.*.create"_L1 : "alias.ctiuser"_L1)
        .endArray();
    if (!owner.softwareType.isEmpty())
        payload.member("softwareType"_L1, owner.softwareType);
    payload.member("serial"_L1, ++m_serial).endObject();
    const auto text
        = R"({"typ":"JWT","alg":"HS256"})"_ba.toBase64(url) + '.' + payload.take().toBase64(url);
    return text + '.' + sign(text);
}

Tokens::Checked Tokens::check(const QByteArray &token, qint64 nowEpochSeconds) const
{
    const auto signatureAt = token.lastIndexOf('.');
    if (signatureAt < 0 || sign(token.left(signatureAt)) != token.mid(signatureAt + 1))
        return {};
    const auto payload = token.mid(token.indexOf('.') + 1, signatureAt - token.indexOf('.') - 1);
    const auto fields = QJsonDocument::fromJson(QByteArray::fromBase64(payload, url)).object();
    const auto login = fields["login"_L1].toString();
    const bool isOver = fields["expiresAt"_L1].toInteger() <= nowEpochSeconds
        || isVoid(login, {fields["issuedAt"_L1].toInteger(), fields["serial"_L1].toInt()});
    return {.verdict = isOver ? Verdict::Expired : Verdict::Valid,
            .owner = {.login = login,
                      .isTechnical = fields["userType"_L1] == technical,
                      .softwareType = fields["softwareType"_L1].toString()}};
}

void Tokens::expire(const QString &login, qint64 nowEpochSeconds)
{
    m_expired.insert(login, {.issuedAt = nowEpochSeconds, .serial = m_serial});
}

bool Tokens::isVoid(const QString &login, const Mark &token) const
{
    const auto isBehind = [&](const QString &whose) {
        const auto mark = m_expired.constFind(whose);
        return mark != m_expired.constEnd()
            && (token.issuedAt < mark->issuedAt
                || (token.issuedAt == mark->issuedAt && token.serial <= mark->serial));
    };
    return !m_expired.isEmpty() && (isBehind(login) || isBehind({}));
}

QByteArray Tokens::sign(const QByteArray &text) const
{
    return QMessageAuthenticationCode::hash(text, m_key, QCryptographicHash::Sha256).toBase64(url);
}

} // namespace vigie::sim
