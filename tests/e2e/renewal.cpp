// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "simprocess.h"
#include "xuc/commands/getagentstates.h"
#include "xuc/commands/subscribetoagentevents.h"
#include "xuc/commands/subscribetoqueuestats.h"
#include "xuc/session.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>
#include <QWebSocket>

using namespace vigie;
using namespace Qt::StringLiterals;
using xuc::Session;

namespace {

constexpr auto ping = R"({"claz":"ping"})"_L1;

//! From the environment, so that the long run is the same test.
int renewalsWanted()
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("VIGIE_RENEWALS", &isNumber);
    return isNumber ? wanted : 3;
}

} // namespace

//! A session whose token lives 6 s beside a bare socket that never renews anything: both are told
//! the same, frame by frame.
class TestRenewal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void renewsWhileNoFrameIsLost();

private:
    void openWitness();
    void sayToBoth(const QString &message);

    e2e::SimProcess m_sim;
    SystemClock m_clock;
    Session m_session{m_clock};
    QWebSocket m_witness;
    QList<QByteArray> m_seen; //!< By the session.
    QList<QByteArray> m_told; //!< To the witness.
};

void TestRenewal::initTestCase()
{
    const bool isUp = m_sim.start({u"--token-ttl"_s, u"6"_s, u"--events-per-second"_s, u"20"_s,
                                   u"--scale"_s, u"agents=100,queues=10,memberships=300"_s});
    QVERIFY2(isUp, qPrintable(m_sim.errorOutput()));
}

void TestRenewal::openWitness()
{
    QUrl url(m_sim.xuc());
    url.setScheme(u"ws"_s);
    url.setPath(u"/xuc/api/2.0/cti"_s);
    url.setQuery(u"token="_s + m_session.token());
    connect(&m_witness, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        if (text != ping)
            m_told.append(text.toUtf8());
    });
    m_witness.open(url);
}

void TestRenewal::sayToBoth(const QString &message)
{
    m_sim.post(u"say"_s,
               {{u"login"_s, u"agent1"_s}, {u"frame"_s, QJsonObject{{u"msgType"_s, message}}}});
}

void TestRenewal::renewsWhileNoFrameIsLost()
{
    const int wanted = renewalsWanted();
    QSignalSpy renewed(&m_session, &Session::tokenChanged);
    QSignalSpy failed(&m_session, &Session::failed);
    QSignalSpy needed(&m_session, &Session::secretNeeded);
    QSet<QString> tokens;
    connect(&m_session, &Session::tokenChanged, this, [&] { tokens.insert(m_session.token()); });
    connect(&m_session, &Session::frameReceived, this, [this](const QByteArray &frame) {
        if (frame != QByteArray(ping.data()))
            m_seen.append(frame);
    });

    m_sim.hold(); // Both have to ask before anything happens.
    m_session.open({.server = m_sim.xuc(), .login = u"agent1"_s, .password = u"demo"_s});
    QTRY_COMPARE(m_session.state(), Session::State::Syncing);
    m_session.setSynced();
    openWitness();
    QTRY_VERIFY(!m_told.isEmpty());
    sayToBoth(u"Begin"_s);
    QTRY_VERIFY(m_told.last().contains("Begin") && m_seen.last().contains("Begin"));
    m_told.clear();
    m_seen.clear();
    const QList<QByteArray> requests{xuc::command::SubscribeToAgentEvents{}.encode(),
                                     xuc::command::SubscribeToQueueStats{}.encode(),
                                     xuc::command::GetAgentStates{}.encode()};
    for (const QByteArray &request : requests) {
        QVERIFY(m_session.send(request));
        m_witness.sendTextMessage(QString::fromUtf8(request));
    }
    m_sim.resume();

    QElapsedTimer time;
    time.start();
    QTRY_VERIFY_WITH_TIMEOUT(renewed.size() > wanted, 10'000 + wanted * 6'000);
    m_sim.hold();
    sayToBoth(u"End"_s);
    QTRY_VERIFY(m_told.last().contains("End") && m_seen.last().contains("End"));
    qInfo("%d renewals in %lld s, %lld frames told, %lld received, %lld states lost",
          int(renewed.size()) - 1, static_cast<long long>(time.elapsed() / 1000),
          static_cast<long long>(m_told.size()), static_cast<long long>(m_seen.size()),
          static_cast<long long>(failed.size()));
    QVERIFY(m_told.size() > qsizetype(wanted) * 20); // The floor was busy all the while.
    QCOMPARE(m_seen, m_told);
    QCOMPARE(m_session.state(), Session::State::Live);
    QCOMPARE(failed.size(), 0);
    QCOMPARE(needed.size(), 0);
    QCOMPARE(tokens.size(), renewed.size()); // Each a new one.
}

QTEST_GUILESS_MAIN(TestRenewal)
#include "renewal.moc"
