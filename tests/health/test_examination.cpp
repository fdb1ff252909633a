// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/examination.h"
#include "net/tls.h"
#include "tests/fakes/testcertificate.h"

#include <QHash>
#include <QSignalSpy>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace vigie::health;
using namespace Qt::StringLiterals;
using State = ConfigurationFacts::State;

namespace {

constexpr int patience = 30'000;

//! Answers every question with the same bytes; nothing to say: it keeps the connection silent.
template <typename Server> class Parrot
{
public:
    explicit Parrot(const QByteArray &words) : m_words(words)
    {
        QObject::connect(&m_server, &QTcpServer::pendingConnectionAvailable, &m_server, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                const auto speak = [this, socket] {
                    m_heard += socket->readAll();
                    if (m_words.isEmpty() || !m_heard.contains("\r\n\r\n"))
                        return;
                    socket->write(m_words);
                    socket->disconnectFromHost();
                };
                QObject::connect(socket, &QTcpSocket::readyRead, socket, speak);
                speak();
            }
        });
    }
    bool listen() { return m_server.listen(QHostAddress::LocalHost); }
    Server &server() { return m_server; }
    const QByteArray &heard() const { return m_heard; }
    QUrl url(const QString &scheme = u"http"_s) const
    {
        return QUrl(u"%1://localhost:%2"_s.arg(scheme).arg(m_server.serverPort()));
    }

private:
    Server m_server;
    const QByteArray m_words;
    QByteArray m_heard{};
};

QByteArray refusal(const QByteArray &header = {})
{
    const QByteArray body = "{\"error\":\"BearerNotFound\"}";
    return "HTTP/1.1 401 Unauthorized\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n" + header + "Connection: close\r\n\r\n" + body;
}

class FakeWitness : public Witness
{
public:
    LiveFacts facts{};
    XciFacts administration{};
    ConfigurationFacts configuration{};
    bool isMute = false; //!< Never answers of the configuration server.

    LiveFacts live() const override { return facts; }
    XciFacts xci() const override { return administration; }
    void readConfiguration(const std::function<void(const ConfigurationFacts &)> &then) override
    {
        if (!isMute)
            then(configuration);
    }
};

} // namespace

class TestExamination : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksWithoutASecretAndReadsClockAndVersion();
    void aSlowServerHoldsNobodyUp();
    void aStoppedServerIsFound();
    void anUntrustedCertificateIsAskedNothing();
    void anExpiredCertificateIsSaidSoWhateverElseIsWrong();
    void aPinnedCertificateIsWell();
    void aWitnessThatSaysNothingIsNotWaitedFor();
    void runningAnewDropsWhatWasUnderWay();

private:
    static Finding found(const Examination &all, Service service, Aspect aspect)
    {
        for (const Check &each : all.checks()) {
            if (each.service == service && each.aspect == aspect)
                return each.finding;
        }
        return {};
    }
};

void TestExamination::looksWithoutASecretAndReadsClockAndVersion()
{
    const QByteArray hourAgo = QLocale::c()
                                   .toString(QDateTime::currentDateTimeUtc().addSecs(-3600),
                                             u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s)
                                   .toLatin1();
    Parrot<QTcpServer> xuc(refusal("Date: " + hourAgo + "\r\nServer: Play/2.5\r\n"));
    QVERIFY(xuc.listen());
    FakeWitness witness;
    Examination all(witness);
    all.setAddresses({{.service = Service::Xuc, .url = xuc.url()}});
    all.run();
    QVERIFY(all.isRunning());
    QTRY_VERIFY_WITH_TIMEOUT(!all.isRunning(), patience);
    QCOMPARE(found(all, Service::Xuc, Aspect::Reachable).mark, Mark::Well);
    const Finding clock = found(all, Service::Xuc, Aspect::ClockTime);
    QCOMPARE(clock.mark, Mark::Wrong);
    QVERIFY2(clock.number <= -3500 && clock.number >= -3700,
             qPrintable(QString::number(clock.number)));
    QCOMPARE(found(all, Service::Xuc, Aspect::Version).text, u"Play/2.5"_s);
    QVERIFY(xuc.heard().startsWith("GET /xuc/api/2.0/auth/check HTTP/1.1\r\n"));
    QVERIFY(!xuc.heard().toLower().contains("authorization"));
    QVERIFY(!xuc.heard().toLower().contains("cookie"));
    QCOMPARE(found(all, Service::Xuc, Aspect::Link).mark, Mark::NotChecked);
}

void TestExamination::aSlowServerHoldsNobodyUp()
{
    Parrot<QTcpServer> silent({});
    Parrot<QTcpServer> quick(refusal());
    QVERIFY(silent.listen());
    QVERIFY(quick.listen());
    FakeWitness witness;
    Examination all(witness, {.patience = std::chrono::milliseconds(3000)});
    all.setAddresses({{.service = Service::Xuc, .url = silent.url()},
                      {.service = Service::Xci, .url = quick.url()}});
    // Told while the other is still waited for: whichever way the machine is loaded, that one ends
    // last.
    bool wasOpen = false;
    connect(&all, &Examination::checkChanged, &all, [&](int index) {
        const Check &check = all.checks()[index];
        if (check.service == Service::Xci && check.finding.mark == Mark::Well
            && check.aspect == Aspect::Reachable)
            wasOpen = found(all, Service::Xuc, Aspect::Reachable).mark == Mark::Running;
    });
    all.run();
    QTRY_VERIFY_WITH_TIMEOUT(!all.isRunning(), patience);
    QVERIFY(wasOpen);
    QCOMPARE(found(all, Service::Xuc, Aspect::Reachable).reason, Reason::TooSlow);
    QCOMPARE(found(all, Service::Xuc, Aspect::ClockTime).mark, Mark::NotChecked);
}

void TestExamination::aStoppedServerIsFound()
{
    QUrl gone;
    {
        Parrot<QTcpServer> closed({});
        QVERIFY(closed.listen());
        gone = closed.url();
    }
    FakeWitness witness;
    Examination all(witness);
    all.setAddresses({{.service = Service::Xci, .url = gone}});
    all.run();
    QTRY_VERIFY_WITH_TIMEOUT(!all.isRunning(), patience);
    QCOMPARE(found(all, Service::Xci, Aspect::Reachable).reason, Reason::NobodyListens);
    QVERIFY(all.endedAt().isValid());
    QCOMPARE(all.count(Mark::Well), 0);
}

void TestExamination::anUntrustedCertificateIsAskedNothing()
{
    const QSslConfiguration tls = vigie::fakes::selfSignedTls();
    Parrot<QSslServer> server(refusal());
    server.server().setSslConfiguration(tls);
    QVERIFY(server.listen());
    FakeWitness witness;
    Examination all(witness);
    all.setAddresses({{.service = Service::Xuc, .url = server.url(u"https"_s)}});
    all.run();
    QTRY_VERIFY_WITH_TIMEOUT(!all.isRunning(), patience);
    QCOMPARE(found(all, Service::Xuc, Aspect::Reachable).reason, Reason::Untrusted);
    QCOMPARE(found(all, Service::Xuc, Aspect::Certificate).reason, Reason::SelfSigned);
    QVERIFY(server.heard().isEmpty());
}

void TestExamination::anExpiredCertificateIsSaidSoWhateverElseIsWrong()
{
    const QSslConfiguration tls = vigie::fakes::expiredTls();
    QVERIFY(!tls.localCertificate().isNull());
    Parrot<QSslServer> server(refusal());
    server.server().setSslConfiguration(tls);
    QVERIFY(server.listen());
    FakeWitness witness;
    Examination all(witness);
    all.setAddresses({{.service = Service::Xuc, .url = server.url(u"https"_s)}});
    all.run();
    QTRY_VERIFY_WITH_TIMEOUT(!all.isRunning(), patience);
    const Finding finding = found(all, Service::Xuc, Aspect::Certificate);
    QCOMPARE(finding.mark, Mark::Wrong);
    QCOMPARE(finding.reason, Reason::Expired);
    QCOMPARE(finding.date, tls.localCertificate().expiryDate().date());
}

void TestExamination::aPinnedCertificateIsWell()
{
    const QSslConfiguration tls = vigie::fakes::selfSignedTls(90);
    Parrot<QSslServer> server(refusal());
    server.server().setSslConfiguration(tls);
    QVERIFY(server.listen());
    const QString pin = vigie::net::fingerprintOf(tls.localCertificate());
    FakeWitness witness;
    Examination all(witness);
    all.setAddresses({{.service = Service::Xuc, .url = server.url(u"https"_s), .pin = pin}});
    all.run();
    QTRY_VERIFY_WITH_TIMEOUT(!all.isRunning(), patience);
    QCOMPARE(found(all, Service::Xuc, Aspect::Certificate).reason, Reason::Pinned);
    QCOMPARE(found(all, Service::Xuc, Aspect::Reachable).mark, Mark::Well);
}

void TestExamination::aWitnessThatSaysNothingIsNotWaitedFor()
{
    Parrot<QTcpServer> server(refusal());
    QVERIFY(server.listen());
    FakeWitness witness;
    witness.isMute = true;
    Examination all(witness, {.patience = std::chrono::milliseconds(200)});
    all.setAddresses({{.service = Service::Configuration, .url = server.url()}});
    all.run();
    QTRY_VERIFY_WITH_TIMEOUT(!all.isRunning(), patience);
    QCOMPARE(found(all, Service::Configuration, Aspect::Token).reason, Reason::Unread);
}

void TestExamination::runningAnewDropsWhatWasUnderWay()
{
    Parrot<QTcpServer> silent({});
    QVERIFY(silent.listen());
    FakeWitness witness;
    Examination all(witness, {.patience = std::chrono::milliseconds(300)});
    all.setAddresses({{.service = Service::Xuc, .url = silent.url()}});
    QSignalSpy running(&all, &Examination::runningChanged);
    all.run();
    all.run();
    QCOMPARE(running.count(), 3); // Begun, stopped, begun.
    QTRY_VERIFY_WITH_TIMEOUT(!all.isRunning(), patience);
    QCOMPARE(running.count(), 4);
    all.setAddresses({});
    QVERIFY(all.checks().isEmpty());
    QVERIFY(!all.endedAt().isValid());
}

QTEST_GUILESS_MAIN(TestExamination)
#include "test_examination.moc"
