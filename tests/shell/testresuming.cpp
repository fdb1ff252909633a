// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testresuming.h"

#include "center/desk.h"
#include "center/fakelink.h"
#include "site/policy.h"
#include "site/settings.h"
#include "store/journal.h"
#include "ui/models/frameclock.h"
#include "ui/settings/desktopmeans.h"
#include "ui/shell/languages.h"
#include "ui/shell/passwordquestion.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keymap.h"

#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vigie;
using namespace vigie::ui;
using center::FakeLink;

namespace {

//! A desk that stands, with a link that the test plays.
struct Stage
{
    Stage()
    {
        auto link = std::make_unique<FakeLink>();
        server = link.get();
        desk = std::make_unique<center::Desk>(std::move(link), clock);
        xuc::SignIn signIn;
        signIn.server = QUrl(u"https://xivo.acme.example"_s);
        signIn.login = u"sper"_s;
        desk->signIn(signIn, {});
        stand();
    }

    //! The server lets in, and answers no question: all counts as empty after a while.
    void stand()
    {
        server->become(FakeLink::State::Syncing);
        server->say("UserConfigUpdate", R"({"userId":40,"fullName":"Sue Per"})");
        clock.advance(6s);
        desk->tick();
    }

    ManualClock clock;
    FakeLink *server = nullptr;
    std::unique_ptr<center::Desk> desk;
};

//! The question on the screen; one that was answered may still await its end.
PasswordQuestion *shownQuestion(const Workspace &workspace)
{
    for (auto *question : workspace.findChildren<PasswordQuestion *>()) {
        if (question->isVisible())
            return question;
    }
    return nullptr;
}

} // namespace

void TestResuming::aDyingTokenIsToldWhileWorkGoesOn()
{
    Languages languages;
    languages.use(u"en"_s);
    QTemporaryDir folder;
    site::Settings settings(folder.filePath(u"settings.ini"_s));
    Stage stage;
    models::FrameClock frames;
    KeyMap keys;
    site::Policy policy;
    store::Journal journal(folder.filePath(u"journal.sqlite"_s));
    Workspace workspace(*stage.desk, frames, settings, policy, keys, journal, {}, {}, u"Acme"_s);
    workspace.resize(1024, 700);
    workspace.show();
    auto *banner = workspace.findChild<Banner *>(u"banner"_s);

    stage.server->setSecretNeeded(true);
    QVERIFY(stage.desk->isUp());
    QVERIFY(banner->isVisible());
    QVERIFY(banner->text().contains(u"You can go on working"_s));
    QTest::mouseClick(banner->action(), Qt::LeftButton);
    PasswordQuestion *question = shownQuestion(workspace);
    QVERIFY(question);
    auto *password = question->findChild<Field *>(u"newPassword"_s)->edit();
    QTest::keyClicks(password, u"new one"_s);
    QTest::keyClick(password, Qt::Key_Return);
    QCOMPARE(stage.server->offered, u"new one"_s);
    QVERIFY(banner->text().startsWith(u"Signing in again."_s));

    stage.server->setSecretNeeded(false);
    QVERIFY(!banner->isVisible());
    QVERIFY(stage.desk->isUp());
}

void TestResuming::aRefusedPasswordIsAskedForAgain()
{
    Languages languages;
    languages.use(u"en"_s);
    QTemporaryDir folder;
    site::Settings settings(folder.filePath(u"settings.ini"_s));
    Stage stage;
    QVERIFY(stage.desk->isUp());
    models::FrameClock frames;
    KeyMap keys;
    site::Policy policy;
    store::Journal journal(folder.filePath(u"journal.sqlite"_s));
    Workspace workspace(*stage.desk, frames, settings, policy, keys, journal, {}, {}, u"Acme"_s);
    workspace.resize(1024, 700);
    workspace.show();
    auto *banner = workspace.findChild<Banner *>(u"banner"_s);
    QVERIFY(!banner->isVisible());

    stage.server->become(FakeLink::State::Waiting);
    stage.server->refuse(ErrorKind::Credentials);
    QVERIFY(banner->isVisible());
    QVERIFY(banner->text().startsWith(u"The server takes your password no more."_s));
    QVERIFY(!shownQuestion(workspace)); // The person may be typing elsewhere.

    QTest::mouseClick(banner->action(), Qt::LeftButton);
    auto *question = shownQuestion(workspace);
    QVERIFY(question);
    auto *password = question->findChild<Field *>(u"newPassword"_s)->edit();
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    QTest::keyClick(password, Qt::Key_Return); // Nothing typed: nothing sent.
    QCOMPARE(stage.desk->link(), center::LinkState::Down);
    QVERIFY(stage.desk->needsPassword());
    QVERIFY(question->isVisible());

    QTest::keyClicks(password, u"wrong"_s);
    QTest::keyClick(password, Qt::Key_Return);
    QVERIFY(banner->text().startsWith(u"Signing in again."_s));
    stage.server->refuse(ErrorKind::Credentials);
    question = shownQuestion(workspace);
    QVERIFY(question);
    QVERIFY(question->text().startsWith(u"The server does not accept this login"_s));

    password = question->findChild<Field *>(u"newPassword"_s)->edit();
    QTest::keyClicks(password, u"right"_s);
    QTest::keyClick(password, Qt::Key_Return);
    stage.stand();
    QCOMPARE(stage.desk->link(), center::LinkState::Live);
    QCOMPARE(banner->text(), u"Up to date again"_s);
}
