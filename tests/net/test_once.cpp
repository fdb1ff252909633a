// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpclient.h"
#include "tests/fakes/closingserver.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace vigie;
using namespace vigie::net;
using namespace Qt::StringLiterals;
using fakes::ClosingServer;

//! What a request comes to whose answer never came: it arrived once.
class TestOnce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrivesOnce_data();
    void arrivesOnce();
    void arrivesWhole_data();
    void arrivesWhole();
};

void TestOnce::arrivesOnce_data()
{
    QTest::addColumn<HttpVerb>("verb");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ClosingServer::Way>("way");
    const std::array<std::tuple<HttpVerb, QByteArray, QByteArray>, 6> requests{
        {{HttpVerb::Get, "GET", {}},
         {HttpVerb::Post, "POST", "{\"a\":1}"},
         {HttpVerb::Post, "POST", {}},
         {HttpVerb::Put, "PUT", "{\"a\":1}"},
         {HttpVerb::Put, "PUT", QByteArray(300'000, 'x')},
         {HttpVerb::Delete, "DELETE", {}}}};
    const std::array<std::pair<ClosingServer::Way, const char *>, 3> ways{
        {{ClosingServer::Way::Close, "closed"},
         {ClosingServer::Way::Reset, "reset"},
         {ClosingServer::Way::HalfAnAnswer, "half an answer"}}};
    for (const auto &[verb, name, body] : requests) {
        for (const auto &[way, wayName] : ways)
            QTest::addRow("%s of %d, %s", name.constData(), int(body.size()), wayName)
                << verb << name << body << way;
    }
}

void TestOnce::arrivesOnce()
{
    QFETCH(HttpVerb, verb);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, body);
    QFETCH(ClosingServer::Way, way);
    ClosingServer server(way);
    HttpClient client(std::chrono::seconds(60));
    const auto ask = [&](const HttpRequest &request) {
        std::optional<Result<Reply>> heard;
        HttpCall *call = client.send(request);
        connect(call, &HttpCall::finished, this,
                [&](const Result<Reply> &reply) { heard = reply; });
        (void)QTest::qWaitFor([&] { return heard.has_value(); }, 60'000);
        return heard;
    };
    QUrl url = server.url();
    // A connection to be used again, in the pool of each kind of request.
    url.setPath(u"/kept"_s);
    QVERIFY(ask({.url = url})->has_value());
    QVERIFY(ask({.verb = HttpVerb::Put, .url = url, .body = "{}"_ba, .isOnce = true})->has_value());
    url.setPath(u"/lost"_s);
    const auto heard = ask({.verb = verb,
                            .url = url,
                            .contentType = body.isEmpty() ? QByteArray() : "text/plain"_ba,
                            .body = body,
                            .isOnce = true});
    QVERIFY(heard && !heard->has_value());
    QCOMPARE(heard->error().kind, ErrorKind::Network);
    QCOMPARE(server.count(name + " /lost"), 1);
}

void TestOnce::arrivesWhole_data()
{
    arrivesOnce_data();
}

void TestOnce::arrivesWhole()
{
    QFETCH(HttpVerb, verb);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, body);
    QFETCH(ClosingServer::Way, way);
    ClosingServer server(way);
    HttpClient client(std::chrono::seconds(60));
    QUrl url = server.url();
    url.setPath(u"/kept"_s);
    for (int i = 1; i <= 2; ++i) {
        HttpCall *call = client.send({.verb = verb,
                                      .url = url,
                                      .contentType = "text/plain"_ba,
                                      .body = body,
                                      .isOnce = true});
        QSignalSpy finished(call, &HttpCall::finished);
        QVERIFY(finished.wait(60'000));
        QCOMPARE(server.seen.size(), i);
        QCOMPARE(server.seen.last(), name + " /kept");
        QCOMPARE(server.bodies.last(), body);
    }
}

QTEST_GUILESS_MAIN(TestOnce)
#include "test_once.moc"
