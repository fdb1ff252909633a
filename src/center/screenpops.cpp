// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/screenpops.h"

#include "xuc/events/sheet.h"

#include <QMap>

namespace vigie::center {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr auto repetition = 2s;
    const auto tokenName = "{xuc-token}"_L1;
    const auto userName = "{xuc-username}"_L1;

    void replaceFirst(QString &text, QLatin1StringView what, const QString &by)
    {
        if (const qsizetype at = text.indexOf(what); at >= 0)
            text.replace(at, what.size(), by);
    }

    //! Percent-encodes what no address may hold, and nothing else: the administrator wrote the
    //! rest.
    QUrl urlOf(const QString &address)
    {
        QByteArray encoded;
        const QByteArray bytes = address.trimmed().toUtf8();
        for (const char sign : bytes) {
            const auto code = static_cast<unsigned char>(sign);
            const bool isLegal
                = code > 0x20 && code < 0x7f && !QByteArrayView("\"<>\\^`{|}").contains(sign);
            if (isLegal)
                encoded += sign;
            else
                encoded += '%' + QByteArray::number(code, 16).rightJustified(2, '0').toUpper();
        }
        const QUrl url = QUrl::fromEncoded(encoded, QUrl::TolerantMode);
        const bool isPage = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
        return url.isValid() && isPage && !url.host().isEmpty() ? url : QUrl();
    }

    QString filled(const ScreenPop &pop, const QString &token, const QString &login)
    {
        QString address = pop.address;
        replaceFirst(address, tokenName, token);
        replaceFirst(address, userName, login);
        return address;
    }

    QString encoded(const QString &value)
    {
        return QString::fromLatin1(QUrl::toPercentEncoding(value));
    }

} // namespace

QUrl pageOf(const ScreenPop &pop, const PopSecrets &secrets)
{
    const QString login = encoded(secrets.login);
    const QUrl bare = urlOf(filled(pop, {}, login));
    if (!secrets.mayHaveToken || !secrets.mayHaveToken(bare))
        return bare;
    const QUrl page = urlOf(filled(pop, encoded(secrets.token), login));
    // A placeholder in the name of the host would send the token elsewhere.
    return page.host() == bare.host() ? page : bare;
}

QUrl shownPageOf(const ScreenPop &pop)
{
    return urlOf(filled(pop, {}, {}));
}

std::optional<ScreenPop> ScreenPops::take(const xuc::Sheet &sheet)
{
    QMap<QString, QString> values;
    for (const xuc::SheetField &field : sheet.fields)
        values.insert(field.name, field.value);
    const QString popupUrl = values.value(u"popupUrl"_s);
    const QString folder = values.value(u"folderNumber"_s);
    if (popupUrl.isEmpty() || folder.isEmpty() || folder == "-"_L1)
        return {};
    ScreenPop pop{.callId = sheet.uid.isEmpty() ? sheet.channel : sheet.uid,
                  .address = popupUrl + folder,
                  .folder = folder,
                  .isMultiTab = values.value(u"multiTab"_s) == "true"_L1,
                  .at = m_clock.wallTime()};
    if (values.value(u"popupAction"_s) == "run"_L1)
        pop.program = popupUrl.trimmed();
    const Instant now = m_clock.now();
    const bool isRepeated = !m_recent.isEmpty() && now - m_lastAt < repetition
        && m_recent.constFirst().callId == pop.callId
        && m_recent.constFirst().address == pop.address;
    if (isRepeated)
        return {};
    m_lastAt = now;
    m_recent.prepend(pop);
    if (m_recent.size() > maxKept)
        m_recent.removeLast();
    return pop;
}

} // namespace vigie::center
