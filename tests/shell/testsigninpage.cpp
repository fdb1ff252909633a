// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testsigninpage.h"

#include "site/policy.h"
#include "site/settings.h"
#include "ui/shell/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/noteline.h"
#include "ui/shell/serverentry.h"
#include "ui/shell/serverlist.h"
#include "ui/shell/signinform.h"
#include "ui/shell/signinpage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/menupanel.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTcpServer>
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
    QVERIFY(!desktop.page->findChild<QLineEdit *>(u"login"_s)); // Made once it is shown.
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
    // Given for that server, not for the one typed next.
    desktop.type(u"address"_s, u"http://10.0.0.6"_s);
    QVERIFY(!consent->isChecked());
    desktop.click(u"saveServer"_s);
    QVERIFY(desktop.settings.servers().isEmpty());
    consent->click();
    desktop.type(u"port"_s, u"8090"_s);
    QVERIFY(!consent->isChecked());
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
    auto *administrator = desktop.page->findChild<QRadioButton *>(u"roleAdministrator"_s);
    administrator->click();
    QVERIFY(administrator->isChecked());
    QCOMPARE(form->entry(),
             (Entry{.login = u"super1"_s, .password = u"demo"_s, .phone = u"1901"_s}));
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

void TestSignInPage::eachServerIsListedOnce()
{
    const Desktop desktop({acme});
    // Showing made the list anew; what was deleted then is still there, as at the program's start.
    QCoreApplication::processEvents();
    int shown = 0;
    const auto entries = desktop.page->findChildren<ServerEntry *>();
    for (const ServerEntry *entry : entries)
        shown += entry->isVisible() && entry->text() == acme.name ? 1 : 0;
    QCOMPARE(shown, 1);
}

void TestSignInPage::chosenServerCanBeChanged()
{
    const Desktop desktop({acme});
    const auto more = [&desktop]() -> Button * {
        const auto buttons = desktop.page->findChildren<Button *>(u"serverMore"_s);
        for (Button *button : buttons) {
            if (button->isVisible())
                return button;
        }
        return nullptr;
    };
    QTRY_VERIFY(more());
    more()->click();
    auto *menu = desktop.page->findChild<MenuPanel *>();
    QVERIFY(menu && menu->isVisible());
    Q_EMIT menu->triggered(0); // Its first entry.
    QVERIFY(desktop.edit(u"address"_s)->isVisible());
    QCOMPARE(desktop.edit(u"address"_s)->text(), u"xivo.acme.invalid"_s);
}

void TestSignInPage::returnSignsInFromTheBoxToo()
{
    const Desktop desktop({acme});
    QSignalSpy asked(desktop.page.get(), &SignInPage::signInRequested);
    desktop.type(u"password"_s, u"secret"_s);
    desktop.page->findChild<SignInForm *>()->setCanKeep(true);
    desktop.page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(desktop.page.get()));
    auto *box = desktop.page->findChild<QCheckBox *>(u"keepSignedIn"_s);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
}

void TestSignInPage::tabGoesFromTheListThroughTheFormToTheFoot()
{
    const Desktop desktop({acme});
    desktop.page->showServerForm();
    desktop.page->showServer(acme);
    for (const QString &inForm : {u"login"_s, u"address"_s}) {
        if (inForm == u"address"_s)
            desktop.page->showServerForm();
        QStringList stops;
        QWidget *const first = desktop.page->findChild<QWidget *>(u"addServer"_s);
        QVERIFY(first);
        for (QWidget *each = first->nextInFocusChain(); each != first;
             each = each->nextInFocusChain()) {
            if (each->isVisibleTo(desktop.page.get()) && (each->focusPolicy() & Qt::TabFocus))
                stops.append(each->objectName());
        }
        QVERIFY2(stops.contains(inForm), qPrintable(stops.join(u' ')));
        QVERIFY2(stops.indexOf(inForm) < stops.indexOf(u"supportBundle"_s),
                 qPrintable(stops.join(u' ')));
        QCOMPARE(stops.indexOf(u"keys"_s), stops.indexOf(u"supportBundle"_s) + 1);
    }
}

void TestSignInPage::silentAddressSaysWhatWasTried()
{
    const Desktop desktop;
    // A port of this computer that nobody listens on: it was free a moment ago.
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QString port = QString::number(server.serverPort());
    server.close();
    desktop.type(u"address"_s, u"127.0.0.1"_s);
    desktop.type(u"port"_s, port);
    auto *answer = desktop.page->findChild<NoteLine *>(u"addressAnswer"_s);
    QTRY_VERIFY2(answer->text().contains(u"127.0.0.1 on port "_s + port),
                 qPrintable(answer->text()));
}

void TestSignInPage::untrustedCertificateIsNotCalledSafe()
{
    const Desktop desktop({acme});
    desktop.page->findChild<SignInForm *>()->setFinding({.server = acme.url, .isReachable = true});
    const QString note = desktop.page->findChild<NoteLine *>(u"security"_s)->text();
    QVERIFY2(note.contains(u"not trusted"_s), qPrintable(note));
}

void TestSignInPage::usualPortIsShown()
{
    const Desktop desktop;
    QCOMPARE(desktop.edit(u"port"_s)->placeholderText(), u"443"_s);
    desktop.type(u"address"_s, u"http://10.0.0.5"_s);
    QCOMPARE(desktop.edit(u"port"_s)->placeholderText(), u"80"_s);
}

void TestSignInPage::firstWindowLeavesRoomForItsFrame()
{
    const QSize usual = MainWindow::firstSize({1920, 1040});
    QCOMPARE(usual, QSize(1366, 768));
    const QSize small = MainWindow::firstSize({1366, 768});
    QVERIFY(small.width() < 1366 && small.height() < 768 - 24);
    QCOMPARE(MainWindow::firstSize({800, 600}), QSize(1024, 700));
}
