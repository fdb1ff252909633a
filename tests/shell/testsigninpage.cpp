// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testsigninpage.h"

#include "site/policy.h"
#include "site/settings.h"
#include "ui/shell/languages.h"
#include "ui/shell/noteline.h"
#include "ui/shell/serverlist.h"
#include "ui/shell/signinpage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::ui;

namespace {

const site::Profile acme{.name = u"Acme, production"_s,
                         .url = QUrl(u"https://xivo.acme.invalid"_s),
                         .login = u"cmoreau"_s,
                         .phone = u"1042"_s};

//! A page on settings of its own.
struct Desktop
{
    explicit Desktop(const QList<site::Profile> &servers = {})
        : settings(folder.filePath(u"vigie.ini"_s))
    {
        settings.setServers(servers);
        page = std::make_unique<SignInPage>(settings, policy);
        page->resize(1366, 768);
        page->show();
        page->showLast();
    }
    QLineEdit *edit(const QString &name) const { return page->findChild<QLineEdit *>(name); }
    Button *button(const QString &name) const { return page->findChild<Button *>(name); }
    void type(const QString &name, const QString &text) const
    {
        edit(name)->selectAll();
        QTest::keyClick(edit(name), Qt::Key_Delete);
        QTest::keyClicks(edit(name), text);
    }
    void click(const QString &name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    QString errorOf(const QString &name) const
    {
        for (QWidget *each = edit(name); each; each = each->parentWidget()) {
            if (auto *field = qobject_cast<Field *>(each))
                return field->hasError() ? field->findChildren<QLabel *>().last()->text()
                                         : QString();
        }
        return {};
    }

    QTemporaryDir folder;
    site::Settings settings;
    const site::Policy policy{};
    std::unique_ptr<SignInPage> page;
};

} // namespace

void TestSignInPage::firstRunAsksForAServer()
{
    const Desktop desktop;
    QVERIFY(desktop.edit(u"address"_s)->isVisible());
    QVERIFY(!desktop.edit(u"login"_s)->isVisible());
    QVERIFY(desktop.button(u"lookAtDemo"_s)->isVisible());
}

void TestSignInPage::savedServerIsChosenAndRemembered()
{
    Desktop desktop;
    desktop.type(u"address"_s, u"localhost"_s);
    desktop.type(u"port"_s, u"8090"_s);
    desktop.type(u"serverName"_s, u"Test bench"_s);
    desktop.click(u"saveServer"_s);
    QVERIFY(desktop.edit(u"login"_s)->isVisible());
    const QList<site::Profile> servers = desktop.settings.servers();
    QCOMPARE(servers.size(), 1);
    QCOMPARE(servers.at(0).url, QUrl(u"http://localhost:8090"_s));
    QCOMPARE(servers.at(0).name, u"Test bench"_s);
}

void TestSignInPage::wrongAddressIsToldUnderTheField()
{
    Desktop desktop;
    desktop.type(u"address"_s, u"the server"_s);
    desktop.click(u"saveServer"_s);
    QVERIFY(!desktop.errorOf(u"address"_s).isEmpty());
    QCOMPARE(desktop.edit(u"address"_s)->text(), u"the server"_s);
    QVERIFY(desktop.settings.servers().isEmpty());
}

void TestSignInPage::clearTextOverANetworkNeedsConsent()
{
    Desktop desktop;
    desktop.type(u"address"_s, u"http://10.0.0.5"_s);
    desktop.click(u"saveServer"_s);
    QVERIFY(desktop.settings.servers().isEmpty());
    auto *consent = desktop.page->findChild<QCheckBox *>(u"clearText"_s);
    QVERIFY(consent->isVisible());
    consent->click();
    desktop.click(u"saveServer"_s);
    QVERIFY(desktop.settings.servers().value(0).allowsClearText);
}

void TestSignInPage::rememberedServerIsFilledButThePassword()
{
    const Desktop desktop({acme});
    QCOMPARE(desktop.edit(u"login"_s)->text(), u"cmoreau"_s);
    QCOMPARE(desktop.edit(u"phone"_s)->text(), u"1042"_s);
    QVERIFY(desktop.edit(u"password"_s)->text().isEmpty());
    QCOMPARE(desktop.edit(u"password"_s)->echoMode(), QLineEdit::Password);
}

void TestSignInPage::demonstrationIsFilledForEachRole()
{
    Desktop desktop;
    desktop.page->showDemo(DemoRole::Choose);
    const SignInForm *form = desktop.page->form();
    QCOMPARE(form->entry(),
             (Entry{.login = u"agent1"_s, .password = u"demo"_s, .phone = u"1001"_s}));
    desktop.page->findChild<QRadioButton *>(u"roleSupervisor"_s)->click();
    QCOMPARE(form->entry(),
             (Entry{.login = u"super1"_s, .password = u"demo"_s, .phone = u"1901"_s}));
    QVERIFY(!desktop.page->findChild<QRadioButton *>(u"roleAdministrator"_s)->isEnabled());
}

void TestSignInPage::emptyFieldsAreToldAtOnce()
{
    Desktop desktop({acme});
    QSignalSpy asked(desktop.page.get(), &SignInPage::signInRequested);
    desktop.click(u"signIn"_s);
    QCOMPARE(asked.count(), 0);
    QVERIFY(!desktop.page->form()->problem().isEmpty());
    QCOMPARE(desktop.page->focusWidget(), desktop.edit(u"password"_s));
}

void TestSignInPage::submitGivesWhatWasTyped()
{
    Desktop desktop({acme});
    QSignalSpy asked(desktop.page.get(), &SignInPage::signInRequested);
    desktop.type(u"password"_s, u" s3cret "_s);
    desktop.type(u"phone"_s, u"10 50"_s);
    QTest::keyClick(desktop.edit(u"phone"_s), Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    const Entry entry = asked.at(0).at(1).value<Entry>();
    // A space may be part of a password, but never of a number.
    QCOMPARE(entry, (Entry{.login = u"cmoreau"_s, .password = u" s3cret "_s, .phone = u"1050"_s}));
    QCOMPARE(asked.at(0).at(0).value<Place>().server.url, acme.url);
}

void TestSignInPage::busyFormKeepsItsTextAndCancels()
{
    Desktop desktop({acme});
    QSignalSpy cancelled(desktop.page.get(), &SignInPage::cancelRequested);
    SignInForm *form = desktop.page->form();
    desktop.type(u"password"_s, u"s3cret"_s);
    QVERIFY(!desktop.button(u"cancelSignIn"_s)->isVisible());
    form->setBusy(true);
    QCOMPARE(form->entry().password, u"s3cret"_s);
    desktop.click(u"cancelSignIn"_s);
    QCOMPARE(cancelled.count(), 1);
    QTest::keyClick(form, Qt::Key_Escape);
    QCOMPARE(cancelled.count(), 2);
}

void TestSignInPage::linkUnderThePhoneUsesTheLastNumber()
{
    Desktop desktop({acme});
    QSignalSpy asked(desktop.page.get(), &SignInPage::signInRequested);
    desktop.type(u"password"_s, u"s3cret"_s);
    desktop.type(u"phone"_s, u"1099"_s);
    desktop.page->form()->showProblem(
        FormPart::Phone, [] { return u"No such line."_s; }, u"1042"_s);
    for (Field *field : desktop.page->findChildren<Field *>()) {
        if (field->edit()->objectName() == "phone"_L1)
            Q_EMIT field->errorLinkActivated();
    }
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.at(0).at(1).value<Entry>().phone, u"1042"_s);
}

void TestSignInPage::languageChangesAProblemOnScreen()
{
    Languages languages;
    languages.use(u"en"_s);
    Desktop desktop({acme});
    desktop.click(u"signIn"_s);
    const QString english = desktop.page->form()->problem();
    languages.use(u"fr"_s);
    QCoreApplication::processEvents();
    const QString french = desktop.page->form()->problem();
    QVERIFY(!french.isEmpty());
    QVERIFY(french != english);
    QCOMPARE(desktop.button(u"signIn"_s)->text(), u"Se connecter"_s);
    languages.use(u"en"_s);
}

void TestSignInPage::removedServerLeavesTheList()
{
    Desktop desktop({acme});
    Q_EMIT desktop.page->findChild<ServerList *>()->serverRemovalRequested(acme.url);
    QVERIFY(desktop.settings.servers().isEmpty());
    QVERIFY(desktop.edit(u"address"_s)->isVisible());
}
