// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "webstage.h"

#include <QDir>
#include <QFile>
#include <QPluginLoader>
#include <QTcpSocket>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vigie::web {

namespace {

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

} // namespace

bool PageServer::open()
{
    return listen(QHostAddress::LocalHost);
}

QUrl PageServer::url(const QString &path) const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(serverPort()).arg(path));
}

void PageServer::answer(const QByteArray &path, const QByteArray &head, const QByteArray &body)
{
    const QByteArray port = QByteArray::number(serverPort());
    m_answers.insert(path,
                     QByteArray(head).replace("%PORT%", port)
                         + "\r\nConnection: close\r\nContent-Length: "
                         + QByteArray::number(body.size()) + "\r\n\r\n"
                         + QByteArray(body).replace("%PORT%", port));
}

void PageServer::script(const QByteArray &path, const QByteArray &code)
{
    const QByteArray port = QByteArray::number(serverPort());
    answer(path, "HTTP/1.1 200 OK\r\nContent-Type: text/html",
           "<!DOCTYPE html><p>page</p><script>function tell(word) { fetch('/told/' + word) }\n"
               + QByteArray(code).replace("%PORT%", port) + "</script>");
}

void PageServer::incomingConnection(qintptr descriptor)
{
    auto *socket = new QTcpSocket(this);
    socket->setSocketDescriptor(descriptor);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
        if (!socket->canReadLine())
            return;
        const QByteArray path = socket->readLine().split(' ').value(1);
        socket->readAll();
        asked.append(path);
        socket->write(m_answers.value(path,
                                      "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
                                      "Connection: close\r\nContent-Length: 2\r\n\r\nok"));
        socket->disconnectFromHost();
    });
}

QString WebStage::load()
{
    QPluginLoader loader(u"" VIGIE_WEBPANEL_FILE ""_s);
    loader.setLoadHints(QLibrary::PreventUnloadHint);
    m_plugin = qobject_cast<ui::WebPanelPlugin *>(loader.instance());
    if (!m_plugin)
        return loader.errorString();
    if (::geteuid() == 0 && !hasSandbox()) {
        const QByteArray before = qgetenv("QTWEBENGINE_DISABLE_SANDBOX");
        qunsetenv("QTWEBENGINE_DISABLE_SANDBOX");
        const bool isSafe = m_plugin->isSafe();
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", before);
        if (isSafe)
            return u"as root, without a sandbox, it calls itself safe"_s;
    }
    return m_plugin->isSafe() ? QString() : u"it calls itself unsafe"_s;
}

void WebStage::make(const QStringList &origins)
{
    clear();
    m_listener = std::make_unique<Listener>();
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

void WebStage::clear()
{
    m_panel.reset();
    m_window.reset();
}

void WebStage::click(const QPoint &place)
{
    QWidget *view = m_panel->widget();
    QTest::mouseClick(view->focusProxy() ? view->focusProxy() : view, Qt::LeftButton, {}, place);
}

//! The last of what its zygotes forked. Within the sandbox there are more of these on the way than
//! without.
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

bool isConfined(pid_t pid)
{
    const QByteArrayList lines = contents(pid, u"status"_s).split('\n');
    return lines.contains("Seccomp:\t2") && lines.contains("NoNewPrivs:\t1");
}

bool hasSandbox()
{
    return qEnvironmentVariable("QTWEBENGINE_DISABLE_SANDBOX") != u"1";
}

} // namespace vigie::web
