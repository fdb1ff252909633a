// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testtrust.h"

#include "atadmin.h"
#include "atconfiguration.h"
#include "fakes/testcertificate.h"
#include "net/tls.h"
#include "site/settings.h"
#include "tlsdoor.h"
#include "ui/admin/config/configdesk.h"
#include "ui/admin/problemnote.h"
#include "ui/shell/application.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dialog.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSslCertificate>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using Kind = vigie::site::OtherServer::Kind;

namespace vigie::e2e {

namespace {

    constexpr int patience = AtAdmin::patience;

    struct Refused
    {
        QSslConfiguration tls{};
        QString said{}; //!< Part of the dialog's text.
    };

    QList<Refused> refusedCertificates(const fakes::PrivateAuthority &authority)
    {
        return {{fakes::selfSignedTls(), u"vouches for itself"_s},
                {fakes::expiredTls(), u"ended on"_s},
                {authority.tlsFor(u"localhost"_s), u"“Acme CA”"_s},
                {authority.tlsFor(u"elsewhere.example"_s), u"belongs to “elsewhere.example”"_s}};
    }

    QString fingerprintOf(const QSslConfiguration &tls)
    {
        return net::fingerprintOf(tls.localCertificate());
    }

    QString question(Person &person)
    {
        const auto *dialog = person.find<ui::Dialog>(u"certificateDialog"_s);
        return dialog ? dialog->text() : QString();
    }

    //! The profile of that XuC, before anybody signs in to it.
    void keepProfile(const QTemporaryDir &folder, const site::Profile &profile)
    {
        site::Settings settings(folder.filePath(u"settings.ini"_s));
        settings.remember(profile);
        settings.setCurrentServer(profile.url);
    }

    site::Pin pinOf(AtAdmin &at, Kind kind)
    {
        site::Settings &settings = at.person->program().settings();
        const site::Profile profile = settings.server(settings.currentServer());
        for (const site::OtherServer &each : profile.others) {
            if (each.kind == kind)
                return each.pin;
        }
        return {};
    }

    bool tryToSignIn(AtAdmin &at)
    {
        return QTest::qWaitFor([&at] { return at.person->sees(u"xciPassword"_s); }, patience)
            && at.person->type(u"xciPassword"_s, u"superpass"_s) && at.person->click(u"xciSignIn"_s)
            && QTest::qWaitFor([&at] { return at.person->sees(u"certificateDialog"_s); }, patience);
    }

    bool decline(Person &person)
    {
        return person.click(u"doNotConnect"_s)
            && QTest::qWaitFor([&person] { return !person.sees(u"certificateDialog"_s); },
                               patience);
    }

} // namespace

void TestTrust::theXucsCertificateSaysWhatIsWrong()
{
    SimProcess sim;
    QVERIFY2(sim.start(), qPrintable(sim.errorOutput()));
    const fakes::PrivateAuthority authority;
    const QList<Refused> all = refusedCertificates(authority);
    for (const Refused &each : all) {
        TlsDoor door(sim.xuc(), each.tls);
        Person person(door.url());
        person.enter(u"agent1"_s, u"demo"_s, QString());
        QTRY_VERIFY_WITH_TIMEOUT(person.sees(u"certificateDialog"_s), patience);
        QVERIFY2(question(person).contains(each.said), qPrintable(question(person)));
        QCOMPARE(door.passed(), 0);
        QVERIFY(decline(person));
    }
    // With the authority known, the name alone is wrong.
    TlsDoor door(sim.xuc(), authority.tlsFor(u"elsewhere.example"_s));
    QTemporaryDir folder;
    keepProfile(folder, {.url = door.url(), .rules = {.authorities = authority.file()}});
    Person person(door.url(), u"en"_s, folder.path());
    person.enter(u"agent1"_s, u"demo"_s, QString());
    QTRY_VERIFY_WITH_TIMEOUT(person.sees(u"certificateDialog"_s), patience);
    QVERIFY2(question(person).contains(u"belongs to"_s), qPrintable(question(person)));
    QCOMPARE(door.passed(), 0);
    QVERIFY(decline(person));
}

void TestTrust::aPrivateAuthorityVouchesForTheXuc()
{
    SimProcess sim;
    QVERIFY2(sim.start(), qPrintable(sim.errorOutput()));
    const fakes::PrivateAuthority authority;
    TlsDoor door(sim.xuc(), authority.tlsFor(u"localhost"_s));
    QTemporaryDir folder;
    keepProfile(folder, {.url = door.url(), .rules = {.authorities = authority.file()}});
    Person person(door.url(), u"en"_s, folder.path());
    person.enter(u"agent1"_s, u"demo"_s, QString());
    QTRY_VERIFY2_WITH_TIMEOUT(person.isIn(), qPrintable(person.problem()), patience);
    QVERIFY(person.program().settings().server(door.url()).pin.fingerprint.isEmpty());
    person.program().window().workspace()->showSettings(u"securitySection"_s);
    QTRY_VERIFY(person.sees(u"authorities"_s));
    QCOMPARE(person.find<QLineEdit>(u"authorities"_s)->text(), authority.file());
}

void TestTrust::aMissingFileOfAuthoritiesIsNamed()
{
    SimProcess sim;
    QVERIFY2(sim.start(), qPrintable(sim.errorOutput()));
    const fakes::PrivateAuthority authority;
    TlsDoor door(sim.xuc(), authority.tlsFor(u"localhost"_s));
    QTemporaryDir folder;
    const QString missing = folder.filePath(u"gone.pem"_s);
    keepProfile(folder, {.url = door.url(), .rules = {.authorities = missing}});
    Person person(door.url(), u"en"_s, folder.path());
    person.enter(u"agent1"_s, u"demo"_s, QString());
    QTRY_VERIFY_WITH_TIMEOUT(person.sees(u"certificateDialog"_s), patience);
    QVERIFY2(question(person).contains(missing), qPrintable(question(person)));
    QVERIFY(decline(person));
    QVERIFY2(person.problem().contains(missing), qPrintable(person.problem()));
    QCOMPARE(door.passed(), 0);
}

void TestTrust::theFileOfAuthoritiesIsJudgedInTheSettings()
{
    SimProcess sim;
    QVERIFY2(sim.start(), qPrintable(sim.errorOutput()));
    const fakes::PrivateAuthority authority;
    Person person(sim.xuc());
    person.enter(u"agent1"_s, u"demo"_s, QString());
    QTRY_VERIFY2_WITH_TIMEOUT(person.isIn(), qPrintable(person.problem()), patience);
    person.program().window().workspace()->showSettings(u"securitySection"_s);
    QTRY_VERIFY(person.sees(u"authorities"_s));
    const auto kept
        = [&] { return person.program().settings().server(sim.xuc()).rules.authorities; };
    QVERIFY(person.type(u"authorities"_s, u"/nowhere/ca.pem"_s));
    QTest::keyClick(person.find(u"authorities"_s), Qt::Key_Return);
    const auto says = [&person](const QString &part) {
        const auto labels = person.window().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&part](const QLabel *each) {
            return each->isVisible() && each->text().contains(part);
        });
    };
    QTRY_VERIFY(says(u"/nowhere/ca.pem, is not there"_s));
    QVERIFY(kept().isEmpty());
    QVERIFY(person.type(u"authorities"_s, authority.file()));
    QTest::keyClick(person.find(u"authorities"_s), Qt::Key_Return);
    QTRY_COMPARE(kept(), authority.file());
    QVERIFY(!says(u"is not there"_s));
}

void TestTrust::theXcisCertificateSaysWhatIsWrong()
{
    AtAdmin at;
    QVERIFY(at.start());
    const fakes::PrivateAuthority authority;
    const QList<Refused> all = refusedCertificates(authority);
    for (const Refused &each : all) {
        TlsDoor door(at.sim.xci(), each.tls);
        QVERIFY(at.enterAt(at.sim.xuc(), door.url(), {}));
        QVERIFY(tryToSignIn(at));
        QVERIFY2(question(*at.person).contains(each.said), qPrintable(question(*at.person)));
        QCOMPARE(door.passed(), 0);
        QVERIFY(decline(*at.person));
        at.person.reset();
    }
}

void TestTrust::theXcisKeyIsPinnedOnceAndRemoved()
{
    AtAdmin at;
    QVERIFY(at.start());
    const QSslConfiguration tls = fakes::selfSignedTls();
    TlsDoor door(at.sim.xci(), tls);
    QTemporaryDir folder;
    QVERIFY(at.enterAt(at.sim.xuc(), door.url(), folder.path()));
    QVERIFY(tryToSignIn(at));
    QCOMPARE(door.passed(), 0);
    QVERIFY(at.person->find<ui::Button>(u"doNotConnect"_s)->isDefault());
    QVERIFY(at.person->click(u"takeKey"_s));
    // With the password that was typed already.
    QTRY_VERIFY_WITH_TIMEOUT(at.isRead(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(at.person->sees(u"dashboardTable"_s), patience);
    QCOMPARE(pinOf(at, Kind::Xci).fingerprint, fingerprintOf(tls));
    QVERIFY(at.person->program().settings().server(at.sim.xuc()).pin.fingerprint.isEmpty());
    // Another start asks for nothing.
    at.person.reset();
    at.person = std::make_unique<Person>(at.sim.xuc(), u"en"_s, folder.path());
    at.person->enter(u"super1"_s, u"demo"_s, u"1901"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(at.person->isIn(), qPrintable(at.person->problem()), patience);
    at.workspace()->showAdministration();
    QVERIFY(at.signIn(u"superpass"_s));
    QVERIFY(!at.person->sees(u"certificateDialog"_s));
    // Removed in the settings, it is asked for anew.
    at.workspace()->showSettings(u"securitySection"_s);
    QVERIFY(at.person->click(u"removeXciPin"_s));
    QTRY_VERIFY(pinOf(at, Kind::Xci).fingerprint.isEmpty());
    at.workspace()->showAdministration();
    QVERIFY(tryToSignIn(at));
    QVERIFY(decline(*at.person));
}

void TestTrust::notConnectingToTheXciSendsNothing()
{
    AtAdmin at;
    QVERIFY(at.start());
    TlsDoor door(at.sim.xci(), fakes::selfSignedTls());
    QVERIFY(at.enterAt(at.sim.xuc(), door.url(), {}));
    QVERIFY(tryToSignIn(at));
    QVERIFY(decline(*at.person));
    QCOMPARE(door.passed(), 0);
    QVERIFY(pinOf(at, Kind::Xci).fingerprint.isEmpty());
    auto *note = at.person->find<ui::ProblemNote>(u"xciProblem"_s);
    QVERIFY(note);
    QVERIFY2(note->text().contains(u"vouches for itself"_s), qPrintable(note->text()));
    QCOMPARE(at.text(u"xciPassword"_s), u"superpass"_s);
    // Whoever tries again is asked again.
    QVERIFY(at.person->click(u"xciSignIn"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.person->sees(u"certificateDialog"_s), patience);
    QVERIFY(decline(*at.person));
}

void TestTrust::aChangedKeyOfTheXciIsAnAlarm()
{
    AtAdmin at;
    QVERIFY(at.start());
    const QSslConfiguration before = fakes::selfSignedTls();
    const QSslConfiguration now = fakes::selfSignedTls();
    TlsDoor door(at.sim.xci(), before);
    QVERIFY(at.enterAt(at.sim.xuc(), door.url(), {}));
    QVERIFY(tryToSignIn(at));
    QVERIFY(at.person->click(u"takeKey"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.isRead(), patience);
    // Somebody else stands there, in the middle of the work.
    door.setCertificate(now);
    door.cut();
    const int passed = door.passed();
    at.room().directory().refresh();
    QTRY_VERIFY_WITH_TIMEOUT(at.person->sees(u"certificateDialog"_s), patience);
    QCOMPARE(door.passed(), passed); // Not even the cookie.
    auto *take = at.person->find<ui::Button>(u"takeKey"_s);
    QVERIFY(!take->obstacle().isEmpty());
    QTest::mouseClick(at.person->find(u"keyWasGiven"_s), Qt::LeftButton, {},
                      QPoint(8, at.person->find(u"keyWasGiven"_s)->height() / 2));
    QVERIFY(at.person->type(u"lastPairs"_s, fingerprintOf(before).right(11)));
    QVERIFY2(!take->obstacle().isEmpty(), "the end of the old key opens nothing");
    QVERIFY(at.person->type(u"lastPairs"_s, fingerprintOf(now).right(11)));
    QVERIFY(at.person->click(u"takeKey"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.isRead(), patience);
    QCOMPARE(pinOf(at, Kind::Xci).fingerprint, fingerprintOf(now));
}

void TestTrust::aKeyOfTheXciSetByThePolicyCannotBeReplaced()
{
    AtAdmin at;
    QVERIFY(at.start());
    TlsDoor door(at.sim.xci(), fakes::selfSignedTls());
    QTemporaryDir folder;
    QFile policy(folder.filePath(u"policy.ini"_s));
    QVERIFY(policy.open(QIODevice::WriteOnly));
    policy.write("[Pins]\nlocalhost=" + fingerprintOf(fakes::selfSignedTls()).toUtf8() + '\n');
    policy.close();
    QVERIFY(at.enterAt(at.sim.xuc(), door.url(), folder.path()));
    QVERIFY(tryToSignIn(at));
    QVERIFY(!at.person->sees(u"takeKey"_s));
    QVERIFY2(question(*at.person).contains(u"Only your administrator"_s),
             qPrintable(question(*at.person)));
    QCOMPARE(door.passed(), 0);
    QVERIFY(decline(*at.person));
}

void TestTrust::aPrivateAuthorityVouchesForTheXci()
{
    AtAdmin at;
    QVERIFY(at.start());
    const fakes::PrivateAuthority authority;
    TlsDoor door(at.sim.xci(), authority.tlsFor(u"localhost"_s));
    QTemporaryDir folder;
    QFile policy(folder.filePath(u"policy.ini"_s));
    QVERIFY(policy.open(QIODevice::WriteOnly));
    policy.write("[Tls]\nAuthorities=" + authority.file().toUtf8() + '\n');
    policy.close();
    QVERIFY(at.enterAt(at.sim.xuc(), door.url(), folder.path()));
    QVERIFY(at.signIn(u"superpass"_s));
    QVERIFY(pinOf(at, Kind::Xci).fingerprint.isEmpty());
    at.workspace()->showSettings(u"securitySection"_s);
    QTRY_VERIFY(at.person->sees(u"authorities"_s));
    QVERIFY(!at.person->find(u"authorities"_s)->isEnabled()); // The policy's.
}

void TestTrust::theConfigurationServersKeyIsPinned()
{
    AtConfiguration at;
    QVERIFY(at.open());
    const QSslConfiguration tls = fakes::selfSignedTls();
    TlsDoor door(at.sim.configmgt(), tls);
    QVERIFY(at.signIn());
    site::Settings &settings = at.person->program().settings();
    site::Profile profile = settings.server(settings.currentServer());
    for (site::OtherServer &each : profile.others) {
        if (each.kind == Kind::Configuration)
            each.url = door.url();
    }
    settings.remember(profile);
    at.place()->show({.kind = ui::AdminSpot::Kind::CallbackLists});
    QVERIFY(at.person->click(u"giveToken"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.person->sees(u"callbackKey"_s), patience);
    QVERIFY(at.person->type(u"callbackKey"_s, u"demo-shared-token"_s));
    QVERIFY(at.person->click(u"giveCallbackKey"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.person->sees(u"certificateDialog"_s), patience);
    QCOMPARE(door.passed(), 0);
    QVERIFY(at.person->click(u"takeKey"_s));
    // With the token that was given already.
    QTRY_VERIFY_WITH_TIMEOUT(at.configuration().isRead(), patience);
    profile = settings.server(settings.currentServer());
    for (const site::OtherServer &each : std::as_const(profile.others)) {
        if (each.kind == Kind::Configuration)
            QCOMPARE(each.pin.fingerprint, fingerprintOf(tls));
    }
}

void TestTrust::clearTextToTheXciIsAChoiceThatStaysVisible()
{
    AtAdmin at;
    QVERIFY(at.start());
    QVERIFY(at.enterAt(at.sim.xuc(), QUrl(u"http://xci.acme.invalid:9001"_s), {}));
    QTRY_VERIFY_WITH_TIMEOUT(at.person->sees(u"xciPassword"_s), patience);
    QVERIFY(at.person->type(u"xciPassword"_s, u"superpass"_s));
    QVERIFY(at.person->click(u"xciSignIn"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.person->sees(u"xciProblem"_s), patience);
    const auto *note = at.person->find<ui::ProblemNote>(u"xciProblem"_s);
    QTRY_VERIFY_WITH_TIMEOUT(note->text().contains(u"not encrypted"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(at.place()->sessionWords().contains(u"(not encrypted)"_s), patience);
}

void TestTrust::clearTextToTheConfigurationServerIsAChoice()
{
    AtConfiguration at;
    at.hasConfiguration = false;
    QVERIFY(at.open());
    at.workspace()->showSettings(u"profilesSection"_s);
    QVERIFY(at.person->click(u"editProfile0"_s));
    QTRY_VERIFY(at.person->sees(u"configurationAddress"_s));
    QVERIFY(at.person->type(u"configurationAddress"_s, u"http://xivo.acme.invalid"_s));
    QTRY_VERIFY(at.person->sees(u"configurationClearText"_s));
    QVERIFY(at.person->click(u"saveServer"_s));
    QVERIFY(at.person->sees(u"profileDialog"_s)); // Not without the choice.
    auto *consent = at.person->find<QCheckBox>(u"configurationClearText"_s);
    consent->click();
    QVERIFY(at.person->click(u"saveServer"_s));
    QTRY_VERIFY(!at.person->sees(u"profileDialog"_s));
    QVERIFY(at.configuration().client().server().allowsClearText);
    // Taken back in the same place.
    at.workspace()->showSettings(u"profilesSection"_s);
    QVERIFY(at.person->click(u"editProfile0"_s));
    QTRY_VERIFY(at.person->sees(u"configurationClearText"_s));
    QVERIFY(at.person->find<QCheckBox>(u"configurationClearText"_s)->isChecked());
}

} // namespace vigie::e2e
