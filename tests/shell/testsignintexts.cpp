// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testsignintexts.h"

#include "ui/shell/languages.h"
#include "ui/shell/signintexts.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::ui;

namespace {

void addLanguages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("French") << u"fr"_s;
}

const QUrl server(u"https://xivo.acme.example:8443"_s);

QString certificate(const QString &reason)
{
    return signInSentence(
        {.kind = ErrorKind::Tls,
         .detail = u"reason=%1&issuer=Acme%20CA&subject=other.example&until=2027-03-02T00:00:00Z"
                   u"&from=2026-12-01T00:00:00Z"_s.arg(reason)},
        server);
}

} // namespace

void TestSignInTexts::sixFailuresGiveSixSentences_data()
{
    addLanguages();
}

void TestSignInTexts::sixFailuresGiveSixSentences()
{
    QFETCH(const QString, language);
    Languages languages;
    languages.use(language);
    QSet<QString> sentences;
    for (const ErrorKind kind : {ErrorKind::Credentials, ErrorKind::HostUnknown, ErrorKind::Refused,
                                 ErrorKind::NotXuc, ErrorKind::Tls, ErrorKind::LogonTimeout}) {
        const QString sentence = signInSentence({.kind = kind}, server);
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
        // What happened, then what to do: two sentences at least.
        QVERIFY2(sentence.count(u". "_s) + sentence.count(u"; "_s) >= 1, qPrintable(sentence));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), 6);
}

void TestSignInTexts::certificateReasonsDiffer_data()
{
    addLanguages();
}

void TestSignInTexts::certificateReasonsDiffer()
{
    QFETCH(const QString, language);
    Languages languages;
    languages.use(language);
    QSet<QString> sentences;
    for (const auto &reason : {u"selfSigned"_s, u"unknownIssuer"_s, u"expired"_s, u"notYetValid"_s,
                               u"otherHost"_s, u"other"_s})
        sentences.insert(certificate(reason));
    QCOMPARE(sentences.size(), 6);
    QVERIFY(certificate(u"unknownIssuer"_s).contains("Acme CA"_L1));
    QVERIFY(certificate(u"otherHost"_s).contains("other.example"_L1));
    QVERIFY(certificate(u"expired"_s).contains("2027"_L1));
}

void TestSignInTexts::demoProblemsDiffer()
{
    QSet<QString> sentences;
    for (const auto problem : {DemoFloor::Problem::Missing, DemoFloor::Problem::CannotStart,
                               DemoFloor::Problem::TooSlow, DemoFloor::Problem::Died})
        sentences.insert(demoSentence(problem));
    QCOMPARE(sentences.size(), 4);
}

void TestSignInTexts::unknownLineOffersAKnownNumber()
{
    Languages languages;
    languages.use(u"en"_s);
    const KnownNumbers both{.last = u"1042"_s, .own = u"1001"_s};
    QCOMPARE(both.insteadOf(u"1099"_s), u"1042"_s);
    QCOMPARE(both.insteadOf(u"1042"_s), u"1001"_s);
    QVERIFY(unknownLineSentence(u"1099"_s, both).contains("last number was 1042"_L1));
    QVERIFY(unknownLineSentence(u"1042"_s, both).contains("own line is 1001"_L1));
    const KnownNumbers none{};
    QVERIFY(none.insteadOf(u"1099"_s).isEmpty());
    QVERIFY(unknownLineSentence(u"1099"_s, none).contains("on your phone"_L1));
}
