// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "residue.h"
#include "testadmin.h"
#include "testadminalone.h"
#include "testadminbulk.h"
#include "testadminforms.h"
#include "testadminhealth.h"
#include "testadminlosses.h"
#include "testadminpages.h"
#include "testadminprofile.h"
#include "testagentverbs.h"
#include "testapps.h"
#include "testcallbacks.h"
#include "testchat.h"
#include "testconference.h"
#include "testconsole.h"
#include "testcontacts.h"
#include "testdesktop.h"
#include "testdrafts.h"
#include "testedit.h"
#include "testfaults.h"
#include "testfloor.h"
#include "testfloorkeys.h"
#include "testgrid.h"
#include "testhistory.h"
#include "testhostile.h"
#include "testkeychain.h"
#include "testkeys.h"
#include "testlogin.h"
#include "testmeanwhile.h"
#include "testpanel.h"
#include "testpeer.h"
#include "testpresence.h"
#include "testprofiles.h"
#include "testresidue.h"
#include "testrings.h"
#include "testsettings.h"
#include "teststrangers.h"
#include "testsupcallbacks.h"
#include "testsupport.h"
#include "testswitchboard.h"
#include "testtls.h"
#include "testtrust.h"
#include "testwatch.h"
#include "testworkday.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <cstring>
#include <memory>

using namespace vigie::e2e;

namespace {

template <typename Tests> std::unique_ptr<QObject> make()
{
    return std::make_unique<Tests>();
}

//! One line a group.
const struct
{
    const char *name;
    std::unique_ptr<QObject> (*make)();
} groups[] = {
    {"admin", make<TestAdmin>},
    {"adminalone", make<TestAdminAlone>},
    {"adminbulk", make<TestAdminBulk>},
    {"adminforms", make<TestAdminForms>},
    {"adminhealth", make<TestAdminHealth>},
    {"adminlosses", make<TestAdminLosses>},
    {"adminpages", make<TestAdminPages>},
    {"adminprofile", make<TestAdminProfile>},
    {"adminkeychain", make<TestAdminKeychain>},
    {"agentverbs", make<TestAgentVerbs>},
    {"apps", make<TestApps>},
    {"callbacks", make<TestCallbacks>},
    {"callbackkey", make<TestCallbackKey>},
    {"supcallbacks", make<TestSupCallbacks>},
    {"chat", make<TestChat>},
    {"conference", make<TestConference>},
    {"contacts", make<TestContacts>},
    {"history", make<TestHistory>},
    {"desktop", make<TestDesktop>},
    {"drafts", make<TestDrafts>},
    {"edit", make<TestEdit>},
    {"meanwhile", make<TestMeanwhile>},
    {"faults", make<TestFaults>},
    {"floor", make<TestFloor>},
    {"floorkeys", make<TestFloorKeys>},
    {"grid", make<TestGrid>},
    {"hostile", make<TestHostile>},
    {"keychain", make<TestKeychain>},
    {"keys", make<TestKeys>},
    {"login", make<TestLogin>},
    {"nokeychain", make<TestNoKeychain>},
    {"notifications", make<TestNotifications>},
    {"panel", make<TestPanel>},
    {"peer", make<TestPeer>},
    {"presence", make<TestPresence>},
    {"profiles", make<TestProfiles>},
    {"residue", make<TestResidue>},
    {"rings", make<TestRings>},
    {"settings", make<TestSettings>},
    {"strangers", make<TestStrangers>},
    {"switchboard", make<TestSwitchboard>},
    {"tls", make<TestTls>},
    {"trust", make<TestTrust>},
    {"watch", make<TestWatch>},
    {"workday", make<TestWorkday>},
    {"console", make<TestConsole>},
    {"support", make<TestSupport>},
};

//! Where the program keeps what it is given no place for. HOME and the runtime folder stay as they
//! are: a keyring and a display may have been begun for them.
void keepUnder(const QDir &home)
{
    for (const char *place : {"CONFIG", "DATA", "STATE", "CACHE"}) {
        const QString folder = QString::fromLatin1(place).toLower();
        home.mkpath(folder);
        qputenv((QByteArray("XDG_") + place + "_HOME").constData(),
                home.filePath(folder).toLocal8Bit());
    }
}

} // namespace

//! vigie-e2e CLASS [CASE…]: one case a ctest test, so that each can be run and timed alone.
int main(int argc, char *argv[])
{
    // What one case leaves in the user's settings, a starred queue, is not there for the next.
    const QTemporaryDir home;
    keepUnder(QDir(home.path()));
    // For the plug-in with the browser engine.
    QApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    const char *name = argc > 1 ? argv[1] : "";
    if (std::strcmp(name, "half-typed") == 0) // A child of its own test.
        return typeHalfAText(QApplication::arguments().mid(2));
    if (std::strcmp(name, "callback-typist") == 0)
        return runCallbackTypist(QApplication::arguments().sliced(2));
    std::unique_ptr<QObject> tests;
    for (const auto &group : groups) {
        if (std::strcmp(name, group.name) == 0)
            tests = group.make();
    }
    if (!tests) {
        std::fputs("usage: vigie-e2e GROUP [case]\ngroups:", stderr);
        for (const auto &group : groups)
            std::fprintf(stderr, " %s", group.name);
        std::fputc('\n', stderr);
        return 2;
    }
    argv[1] = argv[0];
    Residue &residue = Residue::instance();
    const int failed = QTest::qExec(tests.get(), argc - 1, argv + 1);
    residue.lookThrough(home.path());
    return residue.found().isEmpty() ? failed : failed + 1;
}
