// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testkeychain.h"

#include "person.h"
#include "secrets/keychain.h"
#include "simprocess.h"
#include "site/settings.h"
#include "ui/shell/application.h"
#include "ui/shell/passwordkeeper.h"

#include <QCheckBox>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;

namespace vigie::e2e {

namespace {

    constexpr int patience = 10'000;
    const auto password = u"demo"_s;

    //! What the keychain holds for agent 1 there; empty: nothing.
    QString kept(const QUrl &server)
    {
        secrets::Keychain keychain;
        std::optional<QString> answer;
        keychain.read(
            {.server = server, .login = u"agent1"_s},
            [&answer](const Result<QString> &found) { answer = found ? *found : QString(); });
        return QTest::qWaitFor([&answer] { return answer.has_value(); }, patience) ? *answer
                                                                                   : u"no answer"_s;
    }

    //! Signs in with the box ticked, and waits for the password to be in the keychain.
    void signInAndKeep(const QUrl &server, const QString &settings)
    {
        Person person(server, u"en"_s, QFileInfo(settings).path());
        auto *box = person.find<QCheckBox>(u"keepSignedIn"_s);
        QVERIFY(box);
        QTRY_VERIFY_WITH_TIMEOUT(box->isEnabled(), patience);
        QVERIFY(!person.sees(u"keychainBanner"_s));
        box->click();
        person.enter(u"agent1"_s, password, QString());
        QTRY_VERIFY2_WITH_TIMEOUT(person.isIn(), qPrintable(person.problem()), patience);
        QTRY_COMPARE_WITH_TIMEOUT(kept(server), password, patience);
    }

} // namespace

void TestKeychain::aKeptPasswordSignsInByItself()
{
    SimProcess sim;
    QVERIFY2(sim.start(), qPrintable(sim.errorOutput()));
    const QTemporaryDir folder;
    const QString settings = folder.filePath(u"settings.ini"_s);
    signInAndKeep(sim.xuc(), settings);
    Person person(sim.xuc(), u"en"_s, QFileInfo(settings).path());
    QTRY_VERIFY2_WITH_TIMEOUT(person.isIn(), qPrintable(person.problem()), patience);
    QFile file(settings);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY2(!file.readAll().contains("demo"), "the password stands in the settings' file");
}

void TestKeychain::aRefusedPasswordIsTakenOut()
{
    SimProcess sim;
    QVERIFY2(sim.start(), qPrintable(sim.errorOutput()));
    const QTemporaryDir folder;
    const QString settings = folder.filePath(u"settings.ini"_s);
    signInAndKeep(sim.xuc(), settings);
    ui::PasswordKeeper keeper;
    bool isWritten = false;
    connect(&keeper, &ui::PasswordKeeper::settled, this, [&isWritten] { isWritten = true; });
    keeper.keep({.url = sim.xuc(), .login = u"agent1"_s}, u"of last year"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isWritten, patience);

    Person person(sim.xuc(), u"en"_s, QFileInfo(settings).path());
    QTRY_VERIFY_WITH_TIMEOUT(person.problem().contains(u"kept in the keychain"_s), patience);
    QVERIFY(!person.isIn());
    QTRY_COMPARE_WITH_TIMEOUT(kept(sim.xuc()), QString(), patience);
    QVERIFY(!person.program().settings().server(sim.xuc()).keepsPassword);
}

void TestKeychain::signingOutForgetsWhenAsked()
{
    SimProcess sim;
    QVERIFY2(sim.start(), qPrintable(sim.errorOutput()));
    const QTemporaryDir folder;
    const QString settings = folder.filePath(u"settings.ini"_s);
    signInAndKeep(sim.xuc(), settings);
    Person person(sim.xuc(), u"en"_s, QFileInfo(settings).path());
    QTRY_VERIFY2_WITH_TIMEOUT(person.isIn(), qPrintable(person.problem()), patience);
    QMetaObject::invokeMethod(person.find(u"workspace"_s), "signOutRequested");
    QTRY_VERIFY_WITH_TIMEOUT(person.sees(u"forgetPassword"_s), patience);
    person.find<QCheckBox>(u"forgetPassword"_s)->click();
    QVERIFY(person.click(u"signOutNow"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!person.isIn(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(kept(sim.xuc()), QString(), patience);
}

void TestNoKeychain::withoutAKeychainNothingIsKept()
{
    SimProcess sim;
    QVERIFY2(sim.start(), qPrintable(sim.errorOutput()));
    const QTemporaryDir folder;
    const QString settings = folder.filePath(u"settings.ini"_s);
    Person person(sim.xuc(), u"en"_s, QFileInfo(settings).path());
    QTRY_VERIFY_WITH_TIMEOUT(person.sees(u"keychainBanner"_s), patience);
    auto *box = person.find<QCheckBox>(u"keepSignedIn"_s);
    QVERIFY(box && !box->isEnabled());
    QVERIFY(person.sees(u"keepHint"_s));
    QVERIFY(person.click(u"bannerSecond"_s));
    QTRY_VERIFY(person.sees(u"keychainDialog"_s));
    QVERIFY(person.click(u"closeKeychainDialog"_s));
    person.enter(u"agent1"_s, password, QString());
    QTRY_VERIFY2_WITH_TIMEOUT(person.isIn(), qPrintable(person.problem()), patience);
    QVERIFY(!person.program().settings().server(sim.xuc()).keepsPassword);
    QFile file(settings);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("demo"));
}

} // namespace vigie::e2e
