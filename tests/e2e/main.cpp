// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testfaults.h"
#include "testlogin.h"
#include "testpeer.h"
#include "testworkday.h"

#include <QApplication>
#include <QTest>

#include <cstdio>
#include <cstring>

//! vigie-e2e CLASS [CASE…]: one case a ctest test, so that each can be run and timed alone.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    const char *name = argc > 1 ? argv[1] : "";
    vigie::e2e::TestWorkday workday;
    vigie::e2e::TestLogin login;
    vigie::e2e::TestPeer peer;
    vigie::e2e::TestFaults faults;
    QObject *tests = std::strcmp(name, "workday") == 0 ? static_cast<QObject *>(&workday)
        : std::strcmp(name, "login") == 0              ? static_cast<QObject *>(&login)
        : std::strcmp(name, "peer") == 0               ? static_cast<QObject *>(&peer)
        : std::strcmp(name, "faults") == 0             ? static_cast<QObject *>(&faults)
                                                       : nullptr;
    if (!tests) {
        std::fputs("usage: vigie-e2e workday|login|peer|faults [case]\n", stderr);
        return 2;
    }
    argv[1] = argv[0];
    return QTest::qExec(tests, argc - 1, argv + 1);
}
