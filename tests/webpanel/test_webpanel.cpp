// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/simprocess.h"
#include "ui/webpanel/webpanel.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPluginLoader>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QWidget>

#include <signal.h>
#include <unistd.h>

#include <optional>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

//! Counts what a panel tells.
class Listener final : public ui::WebPanelListener
{
public:
    void pageDone() override { ++done; }
    void pageLoaded(bool isWell) override { ++(isWell ? loaded : failed); }
    void pageLost() override { ++lost; }
    void pageWanted(const QUrl &url) override { wanted.append(url); }
    void pageRefused(const QUrl &url) override { refused.append(url); }

    int done = 0;
    int loaded = 0;
    int failed = 0;
    int lost = 0;
    QList<QUrl> wanted;
    QList<QUrl> refused;
};

//! Pages that try something, by their path.
class PageServer : public QTcpServer
{
public:
    QString origin() const { return u"http://127.0.0.1:%1"_s.arg(serverPort()); }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QTcpSocket(this);
        socket->setSocketDescriptor(descriptor);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            const QByteArray path = socket->readLine().split(' ').value(1);
            const QByteArray body
                = "<!DOCTYPE html><p>page</p><script>" + script(path) + "</script>";
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n"
                          "Content-Length: "
                          + QByteArray::number(body.size()) + "\r\n\r\n" + body);
            socket->disconnectFromHost();
        });
    }

private:
    QByteArray script(const QByteArray &path) const
    {
        if (path == "/away")
            return "location = 'http://localhost:" + QByteArray::number(serverPort()) + "/'";
        if (path == "/cookie")
            return "if (document.cookie) parent.postMessage('closeThirdParty', '*');"
                   "document.cookie = 'seen=1; max-age=3600'";
        if (path == "/words")
            return "parent.postMessage('closeThirdParty ', '*');"
                   "parent.postMessage({closeThirdParty: true}, '*');"
                   "if (typeof qt !== 'undefined' || typeof QWebChannel !== 'undefined')"
                   "  parent.postMessage('closeThirdParty', '*')";
        return {};
    }
};

QByteArray contents(pid_t pid, const QString &file)
{
    QFile source(u"/proc/%1/%2"_s.arg(pid).arg(file));
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

pid_t parentOf(pid_t pid)
{
    // Behind the name, which may hold anything: the state, then the parent.
    const QByteArray line = contents(pid, u"stat"_s);
    return line.mid(line.lastIndexOf(')') + 2).split(' ').value(1).toInt();
}

bool isZygote(pid_t pid)
{
    return contents(pid, u"cmdline"_s).contains("--type=zygote");
}

//! The engine's processes that draw this one's pages: the last of what its zygotes forked. Within
//! the sandbox there are more of these on the way than without.
QList<pid_t> renderers()
{
    QHash<pid_t, pid_t> parents;
    const QStringList processes = QDir(u"/proc"_s).entryList(QDir::Dirs);
    for (const QString &name : processes) {
        const pid_t pid = name.toInt();
        if (pid > 0 && isZygote(pid))
            parents.insert(pid, parentOf(pid));
    }
    QList<pid_t> found;
    const QList<pid_t> zygotes = parents.keys();
    for (const pid_t pid : zygotes) {
        const bool isForked = parents.contains(parents.value(pid));
        const bool isLast = parents.key(pid, 0) == 0;
        pid_t first = pid;
        while (parents.contains(first))
            first = parents.value(first);
        if (isForked && isLast && first == ::getpid())
            found.append(pid);
    }
    return found;
}

} // namespace

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
    void make(const QStringList &origins);
    void show(const QString &path);

    e2e::SimProcess m_sim;
    PageServer m_pages;
    ui::WebPanelPlugin *m_plugin = nullptr;
    std::optional<Listener> m_listener;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ui::WebPanel> m_panel;
};

void TestWebPanel::initTestCase()
{
    QVERIFY2(m_sim.start({u"--thirdparty-port"_s, u"0"_s}), qPrintable(m_sim.errorOutput()));
    QVERIFY(m_pages.listen(QHostAddress::LocalHost));
    QPluginLoader loader(u"" VIGIE_WEBPANEL_FILE ""_s);
    loader.setLoadHints(QLibrary::PreventUnloadHint);
    m_plugin = qobject_cast<ui::WebPanelPlugin *>(loader.instance());
    QVERIFY2(m_plugin, qPrintable(loader.errorString()));
    if (::geteuid() == 0) {
        const QByteArray before = qgetenv("QTWEBENGINE_DISABLE_SANDBOX");
        qunsetenv("QTWEBENGINE_DISABLE_SANDBOX");
        QVERIFY(!m_plugin->isSafe());
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", before);
    }
    QVERIFY(m_plugin->isSafe());
}

void TestWebPanel::init()
{
    m_listener.emplace();
    make({m_sim.thirdParty().toString(), m_pages.origin()});
}

void TestWebPanel::cleanup()
{
    m_panel.reset();
    m_window.reset();
}

void TestWebPanel::make(const QStringList &origins)
{
    m_panel.reset();
    m_window = std::make_unique<QWidget>();
    m_window->resize(800, 600);
    const auto isAllowed = [origins](const QUrl &page) {
        const QString origin
            = page.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment).toString();
        return origins.contains(origin);
    };
    m_panel
        = m_plugin->make(*m_listener, {.origins = origins, .isAllowed = isAllowed}, m_window.get());
    m_panel->widget()->setGeometry(m_window->rect());
    m_window->show();
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
    m_panel->load(QUrl(m_sim.thirdParty().toString() + path));
}

void TestWebPanel::aPageSaysThatItIsDone()
{
    show(pathFor(u"0199000019"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_listener->loaded, 1, 20000);
    QTRY_COMPARE_WITH_TIMEOUT(m_listener->done, 1, 10000);
}

void TestWebPanel::aFrameOfItSaysThatItIsDone()
{
    show(pathFor(u"0199000020"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_listener->done, 1, 20000);
}

void TestWebPanel::aFrameFromElsewhereIsNotHeard()
{
    show(pathFor(u"0199000015"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_listener->loaded, 1, 20000);
    // The claims come each 50 ms. A page that is heard, loaded behind them, is heard alone.
    show(pathFor(u"0199000019"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_listener->done, 1, 20000);
    // Where that origin is allowed, they are heard: the silence was no accident.
    QUrl other = m_sim.thirdParty();
    other.setHost(u"localhost"_s);
    make({m_sim.thirdParty().toString(), other.toString()});
    show(pathFor(u"0199000015"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_listener->done > 1, 20000);
}

void TestWebPanel::otherWordsAreNotHeard()
{
    // Nor does the page see what the listening script has.
    m_panel->load(QUrl(m_pages.origin() + u"/words"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_listener->loaded, 1, 20000);
    show(pathFor(u"0199000019"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_listener->done, 1, 20000);
}

void TestWebPanel::aPageThatMayNotBeHereIsNotLoaded()
{
    make({u"https://elsewhere.example"_s});
    show(pathFor(u"0199000019"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_listener->refused.size(), 1, 20000);
    QCOMPARE(m_listener->done, 0);
}

void TestWebPanel::aPageStaysOnItsOrigins()
{
    m_panel->load(QUrl(m_pages.origin() + u"/away"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!m_listener->refused.isEmpty(), 20000);
    QCOMPARE(m_listener->refused.constFirst().host(), u"localhost"_s);
}

void TestWebPanel::filesOfThisComputerAreNotRead()
{
    m_panel->load(QUrl(u"file:///etc/hostname"_s));
    show(pathFor(u"0199000001"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_listener->loaded, 1, 20000);
    QVERIFY(m_listener->refused.isEmpty());
}

void TestWebPanel::aDeadPageIsToldAndReadAgain()
{
    show(pathFor(u"0199000001"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_listener->loaded, 1, 20000);
    const QList<pid_t> pages = renderers();
    QVERIFY(!pages.isEmpty());
    for (const pid_t page : pages)
        ::kill(page, SIGKILL);
    QTRY_COMPARE_WITH_TIMEOUT(m_listener->lost, 1, 20000);
    m_panel->reload();
    QTRY_COMPARE_WITH_TIMEOUT(m_listener->loaded, 2, 20000);
}

void TestWebPanel::nothingIsKept()
{
    // The first panel leaves a cookie; the page tells whether it had come with one.
    m_panel->load(QUrl(m_pages.origin() + u"/cookie"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_listener->loaded, 1, 20000);
    QCOMPARE(m_listener->done, 0);
    m_panel->reload();
    QTRY_COMPARE_WITH_TIMEOUT(m_listener->done, 1, 20000);
    m_panel.reset();
    m_listener.emplace();
    make({m_pages.origin()});
    m_panel->load(QUrl(m_pages.origin() + u"/cookie"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_listener->loaded, 1, 20000);
    QCOMPARE(m_listener->done, 0);
}

int main(int argc, char *argv[])
{
    QApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication application(argc, argv);
    TestWebPanel test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_webpanel.moc"
