// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simprocess.h"

#include "jsonrequest.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace vigie::e2e {

SimProcess::SimProcess()
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
}

SimProcess::~SimProcess()
{
    kill();
}

bool SimProcess::start(const QStringList &options)
{
    return launch(options, 0);
}

bool SimProcess::startAgain(const QStringList &options)
{
    return launch(options, static_cast<quint16>(m_xuc.port()));
}

bool SimProcess::launch(const QStringList &options, quint16 port)
{
    const QString ready = m_folder.filePath(u"ready.json"_s);
    QFile::remove(ready);
    m_process.start(QCoreApplication::applicationDirPath() + u"/vigie-sim"_s,
                    QStringList{u"--xuc-port"_s, QString::number(port), u"--ready-file"_s, ready}
                        + options);
    const bool up = QTest::qWaitFor(
        [&] { return QFile::exists(ready) || m_process.state() == QProcess::NotRunning; }, 20000);
    QFile file(ready);
    if (!up || !file.open(QIODevice::ReadOnly)) {
        m_errors = QString::fromUtf8(m_process.readAll());
        return false;
    }
    const QJsonObject bases = QJsonDocument::fromJson(file.readAll()).object();
    m_xuc = QUrl(bases.value("xuc"_L1).toString());
    m_control = QUrl(bases.value("sim"_L1).toString());
    m_configmgt = QUrl(bases.value("configmgt"_L1).toString());
    m_xci = QUrl(bases.value("xci"_L1).toString());
    m_thirdParty = QUrl(bases.value("thirdparty"_L1).toString());
    return m_xuc.isValid() && m_control.isValid();
}

void SimProcess::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(5000);
}

void SimProcess::fault(const QString &kind, const QString &login)
{
    QJsonObject body{{u"fault"_s, kind}};
    if (!login.isEmpty())
        body.insert(u"login"_s, login);
    post(u"fault"_s, body);
}

void SimProcess::endFaults()
{
    fault(u"clear"_s);
}

void SimProcess::call(const QString &to, const QString &number, const QString &name)
{
    post(u"call"_s, {{u"to"_s, to}, {u"number"_s, number}, {u"name"_s, name}});
}

void SimProcess::hold()
{
    m_heldFor
        .start(); // The stop lies within what is timed: no clock is blamed for an answer's way.
    post(u"hold"_s);
    m_heldAt = QDateTime::fromString(state().value("time"_L1).toString(), Qt::ISODateWithMs);
}

void SimProcess::resume()
{
    post(u"resume"_s);
    m_stops.append({m_heldAt, std::chrono::milliseconds(m_heldFor.elapsed())});
}

QJsonObject SimProcess::state()
{
    return request(u"/sim/state"_s, nullptr);
}

QJsonObject SimProcess::post(const QString &path, const QJsonObject &body)
{
    const QByteArray bytes = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request(u"/sim/"_s + path, &bytes);
}

QJsonObject SimProcess::request(const QString &path, const QByteArray *body)
{
    QUrl url = m_control;
    url.setPath(path);
    return requestJson(url, body);
}

} // namespace vigie::e2e
