// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/authorities.h"
#include "net/httpclient.h"
#include "net/tls.h"
#include "tests/fakes/testcertificate.h"

#include <QFile>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

#include <optional>

using namespace vigie;
using namespace vigie::net;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! Answers every request with "hello".
class Greeter : public QObject
{
public:
    explicit Greeter(const QSslConfiguration &tls)
    {
        m_server.setSslConfiguration(tls);
        connect(&m_server, &QSslServer::pendingConnectionAvailable, this, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                if (socket->readAll().contains("\r\n\r\n"))
                    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello");
            });
        });
        m_server.listen(QHostAddress::LocalHost);
    }
    QUrl url() const { return QUrl(u"https://localhost:%1"_s.arg(m_server.serverPort())); }

private:
    QSslServer m_server;
};

std::optional<Result<Reply>> answerOf(const HttpRequest &request)
{
    HttpClient client(20s);
    std::optional<Result<Reply>> answer;
    QObject::connect(client.send(request), &HttpCall::finished, &client,
                     [&answer](const Result<Reply> &reply) { answer.emplace(reply); });
    (void)QTest::qWaitFor([&answer] { return answer.has_value(); }, 30'000);
    return answer;
}

//! What the refusal says; "accepted" where there was none.
QString factIn(const HttpRequest &request, const QString &fact)
{
    const auto answer = answerOf(request);
    if (!answer)
        return u"no answer"_s;
    if (*answer)
        return u"accepted"_s;
    return QUrlQuery(answer->error().detail).queryItemValue(fact, QUrl::FullyDecoded);
}

QString reasonAt(const QUrl &url, const QString &authorities = {}, const QString &pin = {})
{
    return factIn({.url = url, .pin = pin, .authorities = authorities}, u"reason"_s);
}

} // namespace

class TestTls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void readsAFileOfAuthorities();
    void readsItAgainAfterAChange();
    void believesWhomTheFileVouchesFor();
    void refusesWhatTheFileDoesNotMend();
    void tellsOfAFileThatHelpsNobody();
    void aPinIsStrongerThanTheFile();
    void aConnectionIsJudgedAnewWhenTrustChanges();
    void tellsTheMostTellingOfSeveralReasons();
    void speaksNothingOlderThanTls12_data();
    void speaksNothingOlderThanTls12();

private:
    fakes::PrivateAuthority m_authority{};
};

void TestTls::initTestCase()
{
    QVERIFY2(QFile::exists(m_authority.file()), "the package openssl makes the certificates");
}

void TestTls::readsAFileOfAuthorities()
{
    using Problem = Authorities::Problem;
    QTemporaryDir folder;
    QCOMPARE(readAuthorities({}).problem, Problem::None);
    QCOMPARE(readAuthorities(m_authority.file()).certificates.size(), 1);
    QCOMPARE(readAuthorities(folder.filePath(u"none.pem"_s)).problem, Problem::Missing);
    QCOMPARE(readAuthorities(folder.path()).problem, Problem::Unreadable);
    QFile other(folder.filePath(u"other.pem"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("not a certificate\n");
    other.close();
    QCOMPARE(readAuthorities(other.fileName()).problem, Problem::NoCertificate);
    for (const Problem each : {Problem::Missing, Problem::Unreadable, Problem::NoCertificate})
        QCOMPARE(authoritiesProblem(nameOf(each)), each);
}

void TestTls::readsItAgainAfterAChange()
{
    QTemporaryDir folder;
    const QString name = folder.filePath(u"ca.pem"_s);
    QCOMPARE(readAuthorities(name).problem, Authorities::Problem::Missing);
    QVERIFY(QFile::copy(m_authority.file(), name));
    QCOMPARE(readAuthorities(name).certificates.size(), 1);
    const fakes::PrivateAuthority another;
    QFile second(another.file());
    QFile file(name);
    QVERIFY(second.open(QIODevice::ReadOnly) && file.open(QIODevice::Append));
    file.write(second.readAll());
    file.close();
    QCOMPARE(readAuthorities(name).certificates.size(), 2);
}

void TestTls::believesWhomTheFileVouchesFor()
{
    const Greeter server(m_authority.tlsFor(u"localhost"_s));
    QCOMPARE(reasonAt(server.url(), m_authority.file()), u"accepted"_s);
    QVERIFY(reasonAt(server.url()) != u"accepted"_s);
}

void TestTls::refusesWhatTheFileDoesNotMend()
{
    const Greeter other(m_authority.tlsFor(u"elsewhere.example"_s));
    QCOMPARE(reasonAt(other.url(), m_authority.file()), u"otherHost"_s);
    const Greeter stranger(fakes::selfSignedTls());
    QCOMPARE(reasonAt(stranger.url(), m_authority.file()), u"selfSigned"_s);
    const fakes::PrivateAuthority another;
    const Greeter unknown(another.tlsFor(u"localhost"_s));
    QCOMPARE(reasonAt(unknown.url(), m_authority.file()), u"unknownIssuer"_s);
}

void TestTls::tellsOfAFileThatHelpsNobody()
{
    const Greeter server(m_authority.tlsFor(u"localhost"_s));
    const HttpRequest request{.url = server.url(), .authorities = u"/nowhere/ca & co.pem"_s};
    QCOMPARE(factIn(request, u"authoritiesProblem"_s), u"missing"_s);
    QCOMPARE(factIn(request, u"authorities"_s), u"/nowhere/ca & co.pem"_s);
    QCOMPARE(factIn({.url = server.url()}, u"authoritiesProblem"_s), QString());
}

void TestTls::aPinIsStrongerThanTheFile()
{
    const QSslConfiguration tls = m_authority.tlsFor(u"localhost"_s);
    const Greeter server(tls);
    const QString pin = fingerprintOf(tls.localCertificate());
    const QString other = fingerprintOf(fakes::selfSignedTls().localCertificate());
    QCOMPARE(reasonAt(server.url(), m_authority.file(), pin), u"accepted"_s);
    QCOMPARE(reasonAt(server.url(), m_authority.file(), other), u"changed"_s);
}

void TestTls::aConnectionIsJudgedAnewWhenTrustChanges()
{
    const Greeter server(m_authority.tlsFor(u"localhost"_s));
    HttpClient client(20s);
    const auto isTaken = [&](const QString &authorities) {
        std::optional<bool> answer;
        HttpCall *call = client.send({.url = server.url(), .authorities = authorities});
        QObject::connect(call, &HttpCall::finished, &client,
                         [&answer](const Result<Reply> &reply) { answer = bool(reply); });
        (void)QTest::qWaitFor([&answer] { return answer.has_value(); }, 30'000);
        return answer.value_or(false);
    };
    QVERIFY(isTaken(m_authority.file()));
    QVERIFY2(!isTaken({}), "the connection that stands was kept");
    QVERIFY(isTaken(m_authority.file()));
}

void TestTls::tellsTheMostTellingOfSeveralReasons()
{
    const Greeter old(fakes::expiredTls()); // Self-signed too.
    QCOMPARE(reasonAt(old.url()), u"expired"_s);
    const Greeter other(m_authority.tlsFor(u"elsewhere.example"_s)); // And of an unknown issuer.
    QCOMPARE(reasonAt(other.url()), u"otherHost"_s);
}

void TestTls::speaksNothingOlderThanTls12_data()
{
    QTest::addColumn<bool>("isOurs");
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("ours, 1.1") << true << "-tls1_1"_ba << false;
    QTest::newRow("ours, 1.2") << true << "-tls1_2"_ba << true;
    QTest::newRow("ours, 1.3") << true << "-tls1_3"_ba << true;
    // The machine would let it through: what refuses it is the configuration of every link.
    QTest::newRow("anybody's, 1.1") << false << "-tls1_1"_ba << true;
}

void TestTls::speaksNothingOlderThanTls12()
{
    QFETCH(bool, isOurs);
    QFETCH(QByteArray, version);
    QFETCH(bool, isTaken);
    const QTemporaryDir folder;
    const QSslConfiguration tls = m_authority.tlsFor(u"localhost"_s);
    QFile key(folder.filePath(u"key.pem"_s));
    QFile certificate(folder.filePath(u"certificate.pem"_s));
    QVERIFY(key.open(QIODevice::WriteOnly) && certificate.open(QIODevice::WriteOnly));
    key.write(tls.privateKey().toPem());
    certificate.write(tls.localCertificate().toPem());
    key.close();
    certificate.close();
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    const quint16 port = free.serverPort();
    free.close();
    QProcess server;
    server.setProcessChannelMode(QProcess::MergedChannels);
    server.start(u"openssl"_s,
                 {u"s_server"_s, u"-accept"_s, u"127.0.0.1:%1"_s.arg(port), u"-key"_s,
                  key.fileName(), u"-cert"_s, certificate.fileName(), QString::fromLatin1(version),
                  u"-cipher"_s, u"ALL:@SECLEVEL=0"_s});
    QByteArray said;
    QTRY_VERIFY2_WITH_TIMEOUT((said += server.readAll()).contains("ACCEPT"), said.constData(),
                              20'000);
    QSslSocket socket;
    QSslConfiguration configuration = isOurs ? tlsConfiguration({}, m_authority.file())
                                             : QSslConfiguration::defaultConfiguration();
    if (!isOurs) {
        configuration.setProtocol(QSsl::AnyProtocol);
        configuration.addCaCertificates(readAuthorities(m_authority.file()).certificates);
    }
    socket.setSslConfiguration(configuration);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, port, u"localhost"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        socket.isEncrypted() || socket.state() == QAbstractSocket::UnconnectedState, 20'000);
    QVERIFY2(socket.isEncrypted() == isTaken, qPrintable(socket.errorString()));
    server.kill();
    server.waitForFinished();
}

QTEST_GUILESS_MAIN(TestTls)
#include "test_tls.moc"
