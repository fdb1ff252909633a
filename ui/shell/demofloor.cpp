// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/demofloor.h"

#include "base/logging.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::ui {

namespace {

    constexpr auto lookInterval = 15ms;
    constexpr auto patience = 10s;
    constexpr auto endPatience = 500ms;

} // namespace

DemoFloor::DemoFloor(QObject *parent) : DemoFloor(findProgram(), parent)
{
}

DemoFloor::DemoFloor(const QString &program, QObject *parent) : QObject(parent), m_program(program)
{
    m_lookAgain.setInterval(lookInterval);
    connect(&m_lookAgain, &QTimer::timeout, this, &DemoFloor::look);
}

DemoFloor::~DemoFloor()
{
    end();
}

QString DemoFloor::findProgram()
{
    const QFileInfo beside(QCoreApplication::applicationDirPath() + u"/vigie-sim"_s);
    if (beside.isExecutable())
        return beside.filePath();
    return QStandardPaths::findExecutable(u"vigie-sim"_s);
}

void DemoFloor::start()
{
    if (m_process && m_process->state() != QProcess::NotRunning)
        return;
    if (m_program.isEmpty()) {
        // Later, as every other failure: the caller has connected by then.
        QTimer::singleShot(0, this, [this] { fail(Problem::Missing, {}); });
        return;
    }
    launch();
}

void DemoFloor::launch()
{
    const QString readyFile = m_folder.filePath(u"ready.json"_s);
    QFile::remove(readyFile);
    m_isReady = false;
    m_process = std::make_unique<QProcess>();
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(Problem::CannotStart, m_process->errorString());
    });
    connect(m_process.get(), &QProcess::finished, this, [this](int code) {
        const QString said = QString::fromLocal8Bit(m_process->readAllStandardError()).trimmed();
        fail(Problem::Died, u"exit code %1. %2"_s.arg(code).arg(said));
    });
    m_process->setStandardOutputFile(QProcess::nullDevice());
    m_process->start(m_program,
                     {u"--xuc-port"_s, QString::number(m_server.port(0)), u"--thirdparty-port"_s,
                      QString::number(m_thirdParty.port(0)), u"--xci-port"_s,
                      QString::number(m_administration.port(0)), u"--configmgt-port"_s,
                      QString::number(m_configuration.port(0)), u"--ready-file"_s, readyFile,
                      u"--exit-with-parent"_s});
    m_sinceStart.start();
    m_lookAgain.start();
}

void DemoFloor::look()
{
    QFile file(m_folder.filePath(u"ready.json"_s));
    if (file.open(QIODevice::ReadOnly)) {
        const QJsonObject urls = QJsonDocument::fromJson(file.readAll()).object();
        // An unfinished file does not parse: the next look finds it whole.
        if (urls.contains("xuc"_L1)) {
            m_lookAgain.stop();
            m_server = QUrl(urls["xuc"_L1].toString());
            m_control = QUrl(urls["sim"_L1].toString());
            m_thirdParty = QUrl(urls["thirdparty"_L1].toString());
            m_administration = QUrl(urls["xci"_L1].toString());
            m_configuration = QUrl(urls["configmgt"_L1].toString());
            m_isReady = true;
            qCInfo(lcUi) << "simulator ready after" << m_sinceStart.elapsed() << "ms";
            Q_EMIT ready();
            return;
        }
    }
    if (m_sinceStart.hasExpired(std::chrono::milliseconds(patience).count()))
        fail(Problem::TooSlow, {});
}

void DemoFloor::stop()
{
    end();
    m_isReady = false;
}

void DemoFloor::fail(Problem problem, const QString &detail)
{
    qCWarning(lcUi) << "simulator:" << problem << detail;
    m_lookAgain.stop();
    m_isReady = false;
    Q_EMIT failed(problem, detail);
}

void DemoFloor::end()
{
    m_lookAgain.stop();
    if (!m_process || m_process->state() == QProcess::NotRunning)
        return;
    m_process->disconnect(this);
    m_process->kill();
    m_process->waitForFinished(int(std::chrono::milliseconds(endPatience).count()));
}

} // namespace vigie::ui
