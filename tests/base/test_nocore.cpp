// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/nocore.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

class TestNoCore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCrashLeavesNothing();
};

void TestNoCore::aCrashLeavesNothing()
{
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_CORE, &before), 0);
    const QTemporaryDir folder;
    const QByteArray path = folder.path().toLocal8Bit();
    const pid_t child = fork();
    if (child == 0) { // As generous as a developer's shell may be.
        rlimit limit{.rlim_cur = before.rlim_max, .rlim_max = before.rlim_max};
        setrlimit(RLIMIT_CORE, &limit);
        vigie::keepNoCore();
        getrlimit(RLIMIT_CORE, &limit);
        if (limit.rlim_cur > 1 || chdir(path.constData()) != 0)
            _exit(7);
        std::signal(SIGSEGV, SIG_DFL);
        raise(SIGSEGV);
        _exit(8);
    }
    QVERIFY(child > 0);
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QVERIFY2(WIFSIGNALED(status), qPrintable(QString::number(status)));
    QCOMPARE(WTERMSIG(status), SIGSEGV);
    QVERIFY(!WCOREDUMP(status));
    QVERIFY(QDir(folder.path()).isEmpty());
}

QTEST_APPLESS_MAIN(TestNoCore)
#include "test_nocore.moc"
