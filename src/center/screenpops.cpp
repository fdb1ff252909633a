// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/screenpops.h"

#include "net/masking.h"
#include "xuc/events/sheet.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

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
    QUrl urlOf(const QString &address, const QStringList &otherSchemes)
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
        const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
        const bool isPage = isWeb ? !url.host().isEmpty() : otherSchemes.contains(url.scheme());
        return url.isValid() && isPage ? url : QUrl();
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

QUrl pageOf(const ScreenPop &pop, const PopSecrets &secrets, const QStringList &otherSchemes)
{
    const QString login = encoded(secrets.login);
    const QUrl bare = urlOf(filled(pop, {}, login), otherSchemes);
    if (!secrets.mayHaveToken || !secrets.mayHaveToken(bare))
        return bare;
    const QUrl page = urlOf(filled(pop, encoded(secrets.token), login), otherSchemes);
    // A placeholder in the name of the host would send the token elsewhere.
    return page.host() == bare.host() ? page : bare;
}

QUrl shownPageOf(const ScreenPop &pop, const QStringList &otherSchemes)
{
    return urlOf(filled(pop, {}, {}), otherSchemes);
}

ScreenPop withoutSecrets(const ScreenPop &pop)
{
    ScreenPop kept = pop;
    // By hand, since an address with placeholders is none that QUrl reads and writes unchanged.
    const qsizetype query = kept.address.indexOf(u'?');
    QString place = kept.address.left(query);
    if (const qsizetype host = place.indexOf("://"_L1) + 3; host >= 3) {
        static const QRegularExpression end(u"[/#]"_s);
        const qsizetype at = place.left(place.indexOf(end, host)).lastIndexOf(u'@');
        if (at >= host)
            place.remove(host, at + 1 - host);
    }
    if (query >= 0) {
        QStringList items = kept.address.mid(query + 1).split(u'&');
        for (QString &item : items) {
            const QString name = item.section(u'=', 0, 0);
            const bool isFilledIn = item.section(u'=', 1).startsWith(u'{');
            if (net::isSecretKey(name.toUtf8()) && !isFilledIn)
                item = name + u'=';
        }
        place += u'?' + items.join(u'&');
    }
    kept.address = place;
    return kept;
}

void ScreenPops::restore(const QList<ScreenPop> &pops)
{
    m_recent = pops.first(std::min(qsizetype(maxKept), pops.size()));
    m_isRestored = true;
}

bool ScreenPops::describe(const QString &callId, const QString &caller, const QString &queue)
{
    bool isNew = false;
    for (ScreenPop &pop : m_recent) {
        if (callId.isEmpty() || pop.callId != callId
            || (pop.caller == caller && pop.queue == queue))
            continue;
        pop.caller = caller;
        pop.queue = queue;
        isNew = true;
    }
    return isNew;
}

std::optional<ScreenPop> ScreenPops::take(const xuc::Sheet &sheet, const QString &onlyCall)
{
    QMap<QString, QString> values;
    QString title;
    for (const xuc::SheetField &field : sheet.fields) {
        values.insert(field.name, field.value);
        if (field.type == "title"_L1)
            title = field.value.simplified();
    }
    const QString popupUrl = values.value(u"popupUrl"_s);
    const QString folder = values.value(u"folderNumber"_s);
    if (popupUrl.isEmpty() || folder.isEmpty() || folder == "-"_L1)
        return {};
    const QString call = onlyCall.isEmpty() ? sheet.channel : onlyCall;
    ScreenPop pop{.callId = sheet.uid.isEmpty() ? call : sheet.uid,
                  .title = title,
                  .address = popupUrl + folder,
                  .folder = folder,
                  .isMultiTab = values.value(u"multiTab"_s) == "true"_L1,
                  .at = m_clock.wallTime()};
    if (values.value(u"popupAction"_s) == "run"_L1)
        pop.program = popupUrl.trimmed();
    const Instant now = m_clock.now();
    const bool isRepeated = !m_isRestored && !m_recent.isEmpty() && now - m_lastAt < repetition
        && m_recent.constFirst().callId == pop.callId
        && m_recent.constFirst().address == pop.address;
    if (isRepeated)
        return {};
    m_lastAt = now;
    m_isRestored = false;
    m_recent.prepend(pop);
    if (m_recent.size() > maxKept)
        m_recent.removeLast();
    return pop;
}

} // namespace vigie::center
