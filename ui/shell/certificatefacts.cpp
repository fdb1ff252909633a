// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/certificatefacts.h"

#include "base/error.h"
#include "ui/widgets/trustwords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace vigie::ui {

namespace {

    struct CertificateTexts
    {
        Q_DECLARE_TR_FUNCTIONS(vigie::ui::CertificateTexts)
    };

    QString shownDay(QDate day)
    {
        return QLocale().toString(day, QLocale::LongFormat);
    }

} // namespace

CertificateFacts certificateFacts(const Error &error, const QUrl &server)
{
    CertificateFacts facts;
    facts.server = server;
    if (error.kind != ErrorKind::Tls)
        return facts;
    const QUrlQuery query(error.detail);
    const auto fact = [&query](const char16_t *key) {
        return query.queryItemValue(QString::fromUtf16(key), QUrl::FullyDecoded);
    };
    const auto day = [&fact](const char16_t *key) {
        return QDateTime::fromString(fact(key), Qt::ISODate).date();
    };
    facts.reason = fact(u"reason");
    facts.shown = {.fingerprint = site::normalFingerprint(fact(u"fingerprint")),
                   .pinnedOn = QDate::currentDate(),
                   .subject = fact(u"subject"),
                   .issuer = fact(u"issuer"),
                   .validUntil = day(u"until")};
    facts.validFrom = day(u"from");
    facts.note = authoritiesSentence(error.detail);
    return facts;
}

QString reasonSentence(const CertificateFacts &facts)
{
    const QString host = facts.server.host();
    if (facts.reason == "selfSigned"_L1)
        return CertificateTexts::tr("%1 vouches for itself: nobody else signed its certificate. "
                                    "That is usual for a XiVO as it is installed. Your password "
                                    "was not sent.")
            .arg(host);
    if (facts.reason == "expired"_L1)
        return CertificateTexts::tr(
                   "The certificate of %1 ended on %2. Your password was not sent.")
            .arg(host, shownDay(facts.shown.validUntil));
    if (facts.reason == "notYetValid"_L1)
        return CertificateTexts::tr(
                   "The certificate of %1 is only valid from %2: check the date of "
                   "this computer. Your password was not sent.")
            .arg(host, shownDay(facts.validFrom));
    if (facts.reason == "otherHost"_L1)
        return CertificateTexts::tr(
                   "The certificate shown by %1 belongs to “%2”. Check the address. "
                   "Your password was not sent.")
            .arg(host, facts.shown.subject);
    return CertificateTexts::tr(
               "The certificate of %1 was issued by “%2”, which this computer does "
               "not know. Your password was not sent.")
        .arg(host, facts.shown.issuer);
}

QString fingerprintLines(const QString &fingerprint)
{
    const QStringList pairs = fingerprint.split(u':');
    QStringList lines;
    for (qsizetype i = 0; i < pairs.size(); i += 8)
        lines.append(pairs.mid(i, 8).join(u':'));
    return lines.join(u'\n');
}

QString lastPairs(const QString &fingerprint)
{
    return fingerprint.right(11);
}

} // namespace vigie::ui
