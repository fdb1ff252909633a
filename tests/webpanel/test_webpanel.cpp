// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/simprocess.h"
#include "webstage.h"

#include <QApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <signal.h>

using namespace vigie;
using namespace Qt::StringLiterals;

//! The plug-in with the browser engine: what a page may, and what it may not.
class TestWebPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aPageSaysThatItIsDone();
    void aFrameOfItSaysThatItIsDone();
    void aFrameFromElsewhereIsNotHeard();
    void otherWordsAreNotHeard();
    void aPageThatMayNotBeHereIsNotLoaded();
    void aPageStaysOnItsOrigins();
    void filesOfThisComputerAreNotRead();
    void aDeadPageIsToldAndReadAgain();
    void nothingIsKept();

private:
    QString pathFor(const QString &caller); //!< Of the page that the service answers.
    void show(const QString &path);

    e2e::SimProcess m_sim;
    web::PageServer m_pages;
    web::WebStage m_stage;
};

void TestWebPanel::initTestCase()
{
    QVERIFY2(m_sim.start({u"--thirdparty-port"_s, u"0"_s}), qPrintable(m_sim.errorOutput()));
    QVERIFY(m_pages.open());
    m_pages.script("/away", "location = 'http://localhost:%PORT%/'");
    m_pages.script("/cookie",
                   "if (document.cookie) parent.postMessage('closeThirdParty', '*');"
                   "document.cookie = 'seen=1; max-age=3600'");
    m_pages.script("/words",
                   "parent.postMessage('closeThirdParty ', '*');"
                   "parent.postMessage({closeThirdParty: true}, '*');"
                   "if (typeof qt !== 'undefined' || typeof QWebChannel !== 'undefined')"
                   "  parent.postMessage('closeThirdParty', '*')");
    QCOMPARE(m_stage.load(), QString());
}

void TestWebPanel::init()
{
    m_stage.make({m_sim.thirdParty().toString(), m_pages.origin()});
}

void TestWebPanel::cleanup()
{
    m_stage.clear();
}

QString TestWebPanel::pathFor(const QString &caller)
{
    QNetworkAccessManager network;
    QUrl url = m_sim.thirdParty();
    url.setPath(u"/thirdparty/service"_s);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
    const std::unique_ptr<QNetworkReply> reply(network.post(
        request, QJsonDocument(QJsonObject{{u"caller"_s, caller}}).toJson(QJsonDocument::Compact)));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 10000))
        return {};
    return QJsonDocument::fromJson(reply->readAll())["url"_L1].toString();
}

void TestWebPanel::show(const QString &path)
{
    m_stage.panel().load(QUrl(m_sim.thirdParty().toString() + path));
}

void TestWebPanel::aPageSaysThatItIsDone()
{
    show(pathFor(u"0199000019"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_stage.heard().loaded, 1, 20000);
    QTRY_COMPARE_WITH_TIMEOUT(m_stage.heard().done, 1, 10000);
}

void TestWebPanel::aFrameOfItSaysThatItIsDone()
{
    show(pathFor(u"0199000020"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_stage.heard().done, 1, 20000);
}

void TestWebPanel::aFrameFromElsewhereIsNotHeard()
{
    show(pathFor(u"0199000015"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_stage.heard().loaded, 1, 20000);
    // The claims come each 50 ms. A page that is heard, loaded behind them, is heard alone.
    show(pathFor(u"0199000019"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_stage.heard().done, 1, 20000);
    // Where that origin is allowed, they are heard: the silence was no accident.
    QUrl other = m_sim.thirdParty();
    other.setHost(u"localhost"_s);
    m_stage.make({m_sim.thirdParty().toString(), other.toString()});
    show(pathFor(u"0199000015"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_stage.heard().done > 0, 20000);
}

void TestWebPanel::otherWordsAreNotHeard()
{
    // Nor does the page see what the listening script has.
    m_stage.panel().load(QUrl(m_pages.origin() + u"/words"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_stage.heard().loaded, 1, 20000);
    show(pathFor(u"0199000019"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_stage.heard().done, 1, 20000);
}

void TestWebPanel::aPageThatMayNotBeHereIsNotLoaded()
{
    m_stage.make({u"https://elsewhere.example"_s});
    show(pathFor(u"0199000019"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_stage.heard().refused.size(), 1, 20000);
    QCOMPARE(m_stage.heard().done, 0);
}

void TestWebPanel::aPageStaysOnItsOrigins()
{
    m_stage.panel().load(QUrl(m_pages.origin() + u"/away"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!m_stage.heard().refused.isEmpty(), 20000);
    QCOMPARE(m_stage.heard().refused.constFirst().host(), u"localhost"_s);
}

void TestWebPanel::filesOfThisComputerAreNotRead()
{
    m_stage.panel().load(QUrl(u"file:///etc/hostname"_s));
    show(pathFor(u"0199000001"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_stage.heard().loaded, 1, 20000);
    QVERIFY(m_stage.heard().refused.isEmpty());
}

void TestWebPanel::aDeadPageIsToldAndReadAgain()
{
    show(pathFor(u"0199000001"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_stage.heard().loaded, 1, 20000);
    const QList<pid_t> pages = web::renderers();
    QVERIFY(!pages.isEmpty());
    for (const pid_t page : pages)
        ::kill(page, SIGKILL);
    QTRY_COMPARE_WITH_TIMEOUT(m_stage.heard().lost, 1, 20000);
    m_stage.panel().reload();
    QTRY_COMPARE_WITH_TIMEOUT(m_stage.heard().loaded, 2, 20000);
}

void TestWebPanel::nothingIsKept()
{
    // The first panel leaves a cookie; the page tells whether it had come with one.
    m_stage.panel().load(QUrl(m_pages.origin() + u"/cookie"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_stage.heard().loaded, 1, 20000);
    QCOMPARE(m_stage.heard().done, 0);
    m_stage.panel().reload();
    QTRY_COMPARE_WITH_TIMEOUT(m_stage.heard().done, 1, 20000);
    m_stage.make({m_pages.origin()});
    m_stage.panel().load(QUrl(m_pages.origin() + u"/cookie"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_stage.heard().loaded, 1, 20000);
    QCOMPARE(m_stage.heard().done, 0);
}

int main(int argc, char *argv[])
{
    QApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication application(argc, argv);
    TestWebPanel test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_webpanel.moc"
