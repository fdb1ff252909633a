// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/trustwords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace vigie::ui {

namespace {

    struct TrustWords
    {
        Q_DECLARE_TR_FUNCTIONS(vigie::ui::TrustWords)
    };

    QString shownDay(const QString &iso)
    {
        return QLocale().toString(QDateTime::fromString(iso, Qt::ISODate).date(),
                                  QLocale::LongFormat);
    }

    QString sentenceOf(const TrustFacts &facts)
    {
        const QString &reason = facts.reason;
        if (facts.showsNone)
            return TrustWords::tr("No encrypted link could be made: it shows no certificate, or "
                                  "speaks nothing newer than TLS 1.1.");
        if (reason == "changed"_L1)
            return TrustWords::tr("It shows another key than the one that was pinned: someone may "
                                  "stand between, or it got a new certificate.");
        if (reason == "selfSigned"_L1)
            return TrustWords::tr("It vouches for itself: nobody else signed its certificate.");
        if (reason == "unknownIssuer"_L1)
            return TrustWords::tr("Its certificate was issued by “%1”, which this computer does "
                                  "not know.")
                .arg(facts.issuer);
        if (reason == "expired"_L1)
            return TrustWords::tr("Its certificate ended on %1.").arg(facts.until);
        if (reason == "notYetValid"_L1)
            return TrustWords::tr("Its certificate is only valid from %1: check the date of this "
                                  "computer.")
                .arg(facts.from);
        if (reason == "otherHost"_L1)
            return TrustWords::tr("Its certificate belongs to “%1”. Check the address.")
                .arg(facts.subject);
        return TrustWords::tr("Its certificate was refused.");
    }

} // namespace

TrustFacts::TrustFacts(const QString &detail)
{
    const QUrlQuery facts(detail);
    const auto fact
        = [&facts](QLatin1StringView key) { return facts.queryItemValue(key, QUrl::FullyDecoded); };
    reason = fact("reason"_L1);
    issuer = fact("issuer"_L1);
    subject = fact("subject"_L1);
    from = shownDay(fact("from"_L1));
    until = shownDay(fact("until"_L1));
    showsNone = reason == "other"_L1 && fact("fingerprint"_L1).isEmpty();
}

QString authoritiesSentence(const QString &file, const QString &problem)
{
    if (problem == "missing"_L1)
        return TrustWords::tr("The file of authorities, %1, is not there.").arg(file);
    if (problem == "unreadable"_L1)
        return TrustWords::tr("The file of authorities, %1, is none that you may read.").arg(file);
    if (problem == "noCertificate"_L1)
        return TrustWords::tr("The file of authorities, %1, holds no certificate in PEM form, "
                              "which begins with BEGIN CERTIFICATE.")
            .arg(file);
    return {};
}

QString authoritiesSentence(const QString &detail)
{
    const QUrlQuery facts(detail);
    return authoritiesSentence(facts.queryItemValue(u"authorities"_s, QUrl::FullyDecoded),
                               facts.queryItemValue(u"authoritiesProblem"_s));
}

QString certificateReason(const QString &detail)
{
    const QString authorities = authoritiesSentence(detail);
    const QString reason = sentenceOf(TrustFacts(detail));
    return authorities.isEmpty() ? reason : reason + u' ' + authorities;
}

} // namespace vigie::ui
