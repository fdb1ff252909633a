// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/testcertificate.h"
#include "webstage.h"

#include <QApplication>
#include <QDirIterator>
#include <QFileDialog>
#include <QSslServer>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20000; // The engine starts slowly on a busy machine.
const QPoint middle(400, 300);

//! The whole page is one button.
QByteArray onClick(const QByteArray &code)
{
    return "document.body.style.height = '100vh';"
           "document.addEventListener('click', function () {"
        + code + "}); tell('ready')";
}

QStringList filesIn(const QString &folder)
{
    QStringList files;
    for (QDirIterator each(folder, QDir::Files, QDirIterator::Subdirectories); each.hasNext();)
        files.append(QFileInfo(each.next()).fileName());
    return files;
}

} // namespace

//! What a page asks of this computer, and does not get.
class TestWebRefusals : public QObject
{
    Q_OBJECT
public:
    explicit TestWebRefusals(const QString &home) : m_home(home) { }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void permissionsAreRefused_data();
    void permissionsAreRefused();
    void aDownloadIsNotKept();
    void noFileIsOffered();
    void aFileIsNotTakenByDropping();
    void aBadCertificateIsNotAccepted();
    void aWindowNeedsAClick();
    void aWindowElsewhereIsNotOpenedByAClick();
    void aRedirectionLeadsNowhereElse();
    void aFormLeadsNowhereElse();
    void thePageIsConfined();

private:
    void show(const QByteArray &path)
    {
        m_stage.panel().load(m_pages.url(QString::fromLatin1(path)));
    }

    //! On a busy machine a page is loaded before the engine takes clicks: one that comes too early
    //! is lost, and so is clicked again, on a page that had to be drawn anew.
    template <typename Reached> bool clickUntil(Reached reached)
    {
        QWidget *view = m_stage.panel().widget();
        const QSize size = view->size();
        for (int i = 0; i < 12; ++i) {
            m_stage.click(middle);
            if (QTest::qWaitFor(reached, 3000))
                return true;
            view->resize(i % 2 == 0 ? size - QSize(8, 8) : size);
        }
        return false;
    }

    const QString m_home;
    web::PageServer m_pages;
    web::WebStage m_stage;
};

void TestWebRefusals::initTestCase()
{
    QVERIFY(m_pages.open());
    QCOMPARE(m_stage.load(), QString());
}

void TestWebRefusals::init()
{
    m_pages.asked.clear();
    m_stage.make({m_pages.origin()});
}

void TestWebRefusals::cleanup()
{
    m_stage.clear();
}

void TestWebRefusals::permissionsAreRefused_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("told");

    QTest::newRow("place")
        << "navigator.geolocation.getCurrentPosition(function () { tell('given') },"
           "function (error) { tell('code' + error.code) })"_ba
        << "code1"_ba; // PERMISSION_DENIED.
    QTest::newRow("microphone")
        << "navigator.mediaDevices.getUserMedia({audio: true}).then("
           "function () { tell('given') }, function (error) { tell(error.name) })"_ba
        << "NotAllowedError"_ba;
    QTest::newRow("camera")
        << "navigator.mediaDevices.getUserMedia({video: true}).then("
           "function () { tell('given') }, function (error) { tell(error.name) })"_ba
        << "NotAllowedError"_ba;
    QTest::newRow("screen")
        << "navigator.mediaDevices.getDisplayMedia({video: true}).then("
           "function () { tell('given') }, function (error) { tell(error.name) })"_ba
        << "NotAllowedError"_ba;
    QTest::newRow("notifications") << "Notification.requestPermission().then(tell)"_ba
                                   << "denied"_ba;
    QTest::newRow("clipboard")
        << "navigator.clipboard.readText().then("
           "function () { tell('given') }, function (error) { tell(error.name) })"_ba
        << "NotAllowedError"_ba;
}

void TestWebRefusals::permissionsAreRefused()
{
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, told);
    m_pages.script("/ask", onClick(code));
    show("/ask");
    QTRY_VERIFY_WITH_TIMEOUT(m_pages.wasTold("ready"), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_stage.heard().loaded, 1, patience);
    QVERIFY2(clickUntil([&] { return m_pages.wasTold(told); }),
             m_pages.asked.join(' ').constData());
    QVERIFY(!m_pages.wasTold("given"));
}

void TestWebRefusals::aDownloadIsNotKept()
{
    m_pages.answer("/file",
                   "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\n"
                   "Content-Disposition: attachment; filename=\"salaries.bin\"",
                   QByteArray(4096, 'x'));
    m_pages.script("/download", onClick("location = '/file'"));
    show("/download");
    QTRY_VERIFY_WITH_TIMEOUT(m_pages.wasTold("ready"), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_stage.heard().loaded, 1, patience);
    QVERIFY(clickUntil([this] { return m_pages.asked.contains("/file"); }));
    // What it would write has had its time once the next page stands.
    m_pages.script("/next", "tell('next')");
    show("/next");
    QTRY_VERIFY_WITH_TIMEOUT(m_pages.wasTold("next"), patience);
    const QStringList kept = filesIn(m_home).filter(u"salaries"_s);
    QVERIFY2(kept.isEmpty(), qPrintable(kept.join(u' ')));
}

void TestWebRefusals::noFileIsOffered()
{
    m_pages.script("/upload",
                   "var input = document.createElement('input'); input.type = 'file';"
                   "var clicks = 0; input.onchange = function () { tell('changed') };"
                       + onClick("if (++clicks == 1) input.click();"
                                 "else tell('files' + input.files.length)"));
    show("/upload");
    QTRY_VERIFY_WITH_TIMEOUT(m_pages.wasTold("ready"), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_stage.heard().loaded, 1, patience);
    m_stage.click(middle);
    QVERIFY(clickUntil([this] { return m_pages.wasTold("files0"); }));
    QVERIFY(!m_pages.wasTold("changed"));
    const QWidgetList tops = QApplication::topLevelWidgets();
    for (const QWidget *top : tops)
        QVERIFY(!qobject_cast<const QFileDialog *>(top));
}

void TestWebRefusals::aFileIsNotTakenByDropping()
{
    QVERIFY(!m_stage.panel().widget()->acceptDrops());
}

void TestWebRefusals::aBadCertificateIsNotAccepted()
{
    QSslServer server;
    const QSslConfiguration tls = fakes::selfSignedTls();
    QVERIFY(!tls.localCertificate().isNull());
    server.setSslConfiguration(tls);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    bool wasRead = false;
    connect(&server, &QSslServer::pendingConnectionAvailable, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, &server, [&wasRead] { wasRead = true; });
    });
    const QString origin = u"https://localhost:%1"_s.arg(server.serverPort());
    m_stage.make({origin});
    m_stage.panel().load(QUrl(origin + u"/secret"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_stage.heard().failed, 1, patience);
    QCOMPARE(m_stage.heard().loaded, 0);
    QVERIFY(!wasRead);
}

void TestWebRefusals::aWindowNeedsAClick()
{
    m_pages.script("/windows",
                   "tell(window.open('/unasked') ? 'opened' : 'refused');"
                       + onClick("window.open('/asked')"));
    show("/windows");
    QTRY_VERIFY_WITH_TIMEOUT(m_pages.wasTold("refused"), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_stage.heard().loaded, 1, patience);
    QVERIFY(clickUntil([this] { return !m_stage.heard().wanted.isEmpty(); }));
    QCOMPARE(m_stage.heard().wanted.constFirst(), m_pages.url(u"/asked"_s));
    QVERIFY(!m_pages.asked.contains("/unasked"));
}

void TestWebRefusals::aWindowElsewhereIsNotOpenedByAClick()
{
    m_pages.script("/windows",
                   onClick("window.open('http://localhost:%PORT%/elsewhere'); tell('clicked')"));
    show("/windows");
    QTRY_VERIFY_WITH_TIMEOUT(m_pages.wasTold("ready"), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_stage.heard().loaded, 1, patience);
    QVERIFY(clickUntil([this] { return m_pages.wasTold("clicked"); }));
    QVERIFY(m_stage.heard().wanted.isEmpty());
    QVERIFY(!m_pages.asked.contains("/elsewhere"));
}

void TestWebRefusals::aRedirectionLeadsNowhereElse()
{
    m_pages.answer("/moved", "HTTP/1.1 302 Found\r\nLocation: http://localhost:%PORT%/elsewhere");
    show("/moved");
    QTRY_COMPARE_WITH_TIMEOUT(m_stage.heard().refused.size(), 1, patience);
    QCOMPARE(m_stage.heard().refused.constFirst().host(), u"localhost"_s);
    QVERIFY(!m_pages.asked.contains("/elsewhere"));
}

void TestWebRefusals::aFormLeadsNowhereElse()
{
    m_pages.script("/form",
                   "var form = document.createElement('form'); form.method = 'post';"
                   "form.action = 'http://localhost:%PORT%/elsewhere';"
                   "document.body.appendChild(form);"
                       + onClick("form.submit()"));
    show("/form");
    QTRY_VERIFY_WITH_TIMEOUT(m_pages.wasTold("ready"), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_stage.heard().loaded, 1, patience);
    QVERIFY(clickUntil([this] { return !m_stage.heard().refused.isEmpty(); }));
    QVERIFY(!m_pages.asked.contains("/elsewhere"));
}

void TestWebRefusals::thePageIsConfined()
{
    if (!web::hasSandbox())
        QSKIP("Without the engine's sandbox; test_webrefusals.sandboxed looks.");
    m_pages.script("/plain", "tell('ready')");
    show("/plain");
    QTRY_VERIFY_WITH_TIMEOUT(m_pages.wasTold("ready"), patience);
    const QList<pid_t> pages = web::renderers();
    QVERIFY(!pages.isEmpty());
    for (const pid_t page : pages)
        QVERIFY(web::isConfined(page));
}

int main(int argc, char *argv[])
{
    // What is written would be written here; and a microphone that could be given.
    const QTemporaryDir home;
    qputenv("HOME", home.path().toLocal8Bit());
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", "--use-fake-device-for-media-stream");
    QApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication application(argc, argv);
    TestWebRefusals test(home.path());
    return QTest::qExec(&test, argc, argv);
}
#include "test_webrefusals.moc"
