// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peerprocess.h"

#include "jsonrequest.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcessEnvironment>
#include <QTest>

using namespace Qt::StringLiterals;

namespace vigie::e2e {

PeerProcess::PeerProcess()
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PYTHONDONTWRITEBYTECODE"_s, u"1"_s); // The source tree stays clean.
    m_process.setProcessEnvironment(environment);
}

PeerProcess::~PeerProcess()
{
    m_process.kill();
    m_process.waitForFinished(5000);
}

bool PeerProcess::start(const QStringList &options)
{
    const QString ready = m_folder.filePath(u"ready.json"_s);
    // Debian's own Python: another one in the path lacks python3-aiohttp.
    m_process.start(u"/usr/bin/python3"_s,
                    QStringList{QString::fromUtf8(PEER_SERVER), u"--die-with-parent"_s,
                                u"--ready-file"_s, ready}
                        + options);
    const bool up = QTest::qWaitFor(
        [&] { return QFile::exists(ready) || m_process.state() == QProcess::NotRunning; }, 20000);
    QFile file(ready);
    if (!up || !file.open(QIODevice::ReadOnly)) {
        m_errors = QString::fromUtf8(m_process.readAll());
        return false;
    }
    m_url = QUrl(QJsonDocument::fromJson(file.readAll()).object().value("url"_L1).toString());
    return m_url.isValid();
}

QJsonObject PeerProcess::state()
{
    return requestJson(m_url.resolved(QUrl(u"/peer/state"_s)));
}

QJsonObject PeerProcess::make(const QString &happening, QJsonObject arguments)
{
    arguments.insert(u"do"_s, happening);
    const QByteArray body = QJsonDocument(arguments).toJson(QJsonDocument::Compact);
    return requestJson(m_url.resolved(QUrl(u"/peer/do"_s)), &body);
}

} // namespace vigie::e2e
