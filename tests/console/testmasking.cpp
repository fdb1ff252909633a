// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testmasking.h"

#include "net/masking.h"

#include <QJsonDocument>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace vigie;

void TestMasking::secretsAreMasked_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QByteArray>("kept");
    QTest::newRow("token")
        << R"({"msgType":"AuthenticationToken","ctiMessage":{"token":"abcdef"}})"_ba
        << R"({"msgType":"AuthenticationToken","ctiMessage":{"token":"<masked 6>"}})"_ba;
    QTest::newRow("password, spaced") << R"({"login" : "agent1", "password" : "s\"ecret"})"_ba
                                      << R"({"login" : "agent1", "password" : "<masked 8>"})"_ba;
    QTest::newRow("part of a key") << R"({"sipPassword":"x"})"_ba
                                   << R"({"sipPassword":"<masked 1>"})"_ba;
    QTest::newRow("number") << R"({"pin":4711})"_ba
                            << R"({"pin":"<masked 4>"})"_ba;
    QTest::newRow("list") << R"({"tokens":["a","bb"],"x":"c"})"_ba
                          << R"({"tokens":["<masked 1>","<masked 2>"],"x":"c"})"_ba;
    QTest::newRow("inside an object")
        << R"({"credentials":{"user":"u","x":{"y":"z"}},"b":"c"})"_ba
        << R"({"credentials":{"user":"<masked 1>","x":{"y":"<masked 1>"}},"b":"c"})"_ba;
    QTest::newRow("in an address") << R"({"url":"https://h/?token=abc&x=1"})"_ba
                                   << R"({"url":"<masked 24>"})"_ba;
    QTest::newRow("a token by its looks") << "{\"x\":\"eyJ" + QByteArray(50, 'a') + "\"}"
                                          << R"({"x":"<masked 53>"})"_ba;
}

void TestMasking::secretsAreMasked()
{
    QFETCH(const QByteArray, frame);
    QFETCH(const QByteArray, kept);
    QCOMPARE(net::withoutSecrets(frame), kept);
    QVERIFY(!QJsonDocument::fromJson(kept).isNull());
}

void TestMasking::whatHoldsNoneStaysAsItCame()
{
    const QByteArray frame
        = R"({"msgType":"PhoneEvent","ctiMessage":{"DN":"1042","otherDN":"0472105520","a":[1,-2.5e3,null]}})"_ba;
    QCOMPARE(net::withoutSecrets(frame), frame);
    QCOMPARE(net::withoutSecrets("no JSON at all"), "no JSON at all"_ba);
    QCOMPARE(net::withoutSecrets(""), ""_ba);
}

void TestMasking::brokenFramesAreMaskedToTheirEnd()
{
    QCOMPARE(net::withoutSecrets(R"({"password":"half a sec)"), R"({"password":"<masked 10>)"_ba);
    QCOMPARE(net::withoutSecrets(R"(}}]{"token":"a\)"), R"(}}]{"token":"<masked 2>)"_ba);
}

void TestMasking::valuesThatNamePeopleAreMasked()
{
    const QByteArray masked = net::withoutValues(
        R"({"msgType":"PhoneEvent","ctiMessage":{"otherDN":"0472105520","name":"Zoé Martin","id":12,"number":33472105520,"userData":{"USR_note":"Hélène"}}})");
    for (const char *planted : {"0472105520", "Zo", "33472105520", "lène"})
        QVERIFY2(!masked.contains(planted), masked.constData());
    QVERIFY(masked.contains(R"("msgType":"PhoneEvent")"));
    QVERIFY(masked.contains(R"("id":12)"));
    QVERIFY(!QJsonDocument::fromJson(masked).isNull());
}

void TestMasking::wordsOfTheProtocolStay()
{
    const QByteArray frame
        = R"({"msgType":"AgentStateEvent","ctiMessage":{"name":"AgentOnCall","agentId":12,"acd":true,"direction":"Incoming"}})"_ba;
    QCOMPARE(net::withoutValues(frame), frame);
    // A queue may be called anything.
    QVERIFY(net::withoutValues(R"({"name":"Trucks"})").contains("<masked 6>"));
}

void TestMasking::pathsLoseTheirSecrets()
{
    QCOMPARE(net::shownPath(QUrl(u"https://h/a/b?token=abc&x=1"_s)),
             u"/a/b?token=<masked 3>&x=1"_s);
    QCOMPARE(net::shownPath(QUrl(u"https://h/a"_s)), u"/a"_s);
}

void TestMasking::blanksOfAnyKindStandBeforeAColon()
{
    QCOMPARE(net::withoutSecrets("{\"token\"\t:\r\n\"abc\"}"),
             "{\"token\"\t:\r\n\"<masked 3>\"}"_ba);
}

void TestMasking::aMarkStaysWhatItIs_data()
{
    QTest::addColumn<QByteArray>("masked");
    QTest::newRow("secret") << R"({"token":"<masked 36>","a":["<masked 1>"]})"_ba;
    QTest::newRow("cut") << R"({"password":"<masked 10>)"_ba;
}

void TestMasking::aMarkStaysWhatItIs()
{
    QFETCH(const QByteArray, masked);
    QCOMPARE(net::withoutSecrets(masked), masked);
    QCOMPARE(net::withoutValues(masked), masked);
}

void TestMasking::whatOnlyLooksLikeAMarkIsMasked()
{
    for (const char *text : {"<masked 0472105520>", "<masked 4721055>", "<masked 007>",
                             "<masked Martin>", "<masked >", "<masked -1>", "<masked 1> "}) {
        const QByteArray frame = R"({"name":")"_ba + text + R"("})";
        QVERIFY2(!net::withoutValues(frame).contains(text), text);
        QVERIFY2(!net::maskedLength(QString::fromUtf8(text)), text);
    }
    // A long text is told without a figure too many.
    const QByteArray masked
        = net::withoutValues(R"({"name":")"_ba + QByteArray(1'500'000, 'a') + R"("})");
    QCOMPARE(masked, R"({"name":"<masked 999999>"})"_ba);
    QCOMPARE(net::withoutValues(masked), masked);
}

//! Pieces of frames and lines in any order, mostly nonsense.
void TestMasking::twiceIsAsGoodAsOnce()
{
    static const QByteArrayList pieces{"{",
                                       "}",
                                       "[",
                                       "]",
                                       ":",
                                       ",",
                                       "\"",
                                       "\\",
                                       " ",
                                       "\t",
                                       "\n",
                                       "\"token\"",
                                       "\"state\"",
                                       "\"name\"",
                                       "\"msgType\":\"PhoneEvent\"",
                                       "\"Ready\"",
                                       "\"0472105520\"",
                                       "1234567",
                                       "-1.5e9",
                                       "42",
                                       "null",
                                       "<masked 3>",
                                       "\"<masked 3>\"",
                                       "token=",
                                       "password: ",
                                       "secret ",
                                       "Bearer ",
                                       "abc",
                                       "eyJ0eXAiOiJKV1QifQ.eyJhIjoxfQ.c-_2",
                                       "+33472105520",
                                       "\xC3\xA9",
                                       "\xC3",
                                       "<number>",
                                       "<masked>"};
    std::mt19937 random(7);
    for (int run = 0; run < 50'000; ++run) {
        QByteArray text;
        for (std::size_t left = 1 + random() % 12; left > 0; --left)
            text += pieces[qsizetype(random() % std::size_t(pieces.size()))];
        const QByteArray noSecrets = net::withoutSecrets(text);
        QCOMPARE(net::withoutSecrets(noSecrets), noSecrets);
        const QByteArray noValues = net::withoutValues(text);
        QCOMPARE(net::withoutValues(noValues), noValues);
        const QString line = net::withoutNumbers(QString::fromUtf8(text));
        QCOMPARE(net::withoutNumbers(line), line);
    }
}

void TestMasking::eachWordForASecretHidesWhatFollows()
{
    QCOMPARE(net::withoutNumbers(u"secret password hunter2 it ended"_s),
             u"secret password <masked> it ended"_s);
    QCOMPARE(net::withoutNumbers(u"Authorization: Bearer token=abc"_s),
             u"Authorization: Bearer token=<masked>"_s);
}

void TestMasking::linesLoseNumbersAndSecrets()
{
    QCOMPARE(net::withoutNumbers(u"dial +33472105520 on 1042"_s), u"dial <number> on 1042"_s);
    QCOMPARE(net::withoutNumbers(u"at /x/eyJ0eXAiOiJKV1QifQ.eyJhIjoxfQ.c-_2 it ended"_s),
             u"at /x/<masked> it ended"_s);
    QCOMPARE(net::withoutNumbers(u"token=abc.def next"_s), u"token=<masked> next"_s);
    QCOMPARE(net::maskedLength(u"<masked 36>"_s), std::optional(36));
    QVERIFY(!net::maskedLength(u"<masked x>"_s));
    QVERIFY(!net::maskedLength(u"text"_s));
}
