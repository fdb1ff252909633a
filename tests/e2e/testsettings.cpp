// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testsettings.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "controlorder.h"
#include "floor.h"
#include "ui/settings/settingsnav.h"
#include "ui/settings/wishnote.h"
#include "ui/shell/application.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/switch.h"
#include "xuc/signin.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace vigie::e2e {

namespace {

    constexpr int patience = 10'000;

    void openSettings(Person &person, const QString &section)
    {
        person.program().window().workspace()->showSettings(section);
    }

    QString noteOf(Person &person, const QString &name)
    {
        auto *note = person.find<ui::WishNote>(name);
        return note ? note->text() : u"no note"_s;
    }

    bool isOn(Person &person, const QString &name)
    {
        auto *box = person.find<ui::Switch>(name);
        return box && box->isOn();
    }

    QString textIn(Person &person, const QString &name)
    {
        auto *edit = person.find<QLineEdit>(name);
        return edit ? edit->text() : u"no field"_s;
    }

    bool flip(Person &person, const QString &name)
    {
        auto *box = person.find<ui::Switch>(name);
        if (box)
            QTest::mouseClick(box, Qt::LeftButton);
        return box != nullptr;
    }

} // namespace

void TestSettings::anotherClientsForwardIsShown()
{
    Floor floor;
    Person &person = floor.enters(u"agent1"_s, {});
    QVERIFY2(floor.isGood(), floor.problem());
    openSettings(person, u"callsSection"_s);
    QVERIFY(!isOn(person, u"forwardSwitchNoAnswer"_s));

    const SystemClock clock;
    center::Desk other(clock);
    other.signIn({.server = floor.sim.xuc(), .login = u"agent1"_s, .password = u"demo"_s}, {});
    QTRY_VERIFY_WITH_TIMEOUT(other.isSignedIn(), patience);
    other.setForward(center::ForwardKind::NoAnswer, true, u"1060"_s);

    QTRY_VERIFY_WITH_TIMEOUT(isOn(person, u"forwardSwitchNoAnswer"_s), patience);
    QCOMPARE(textIn(person, u"forwardNumberNoAnswer"_s), u"1060"_s);
    QCOMPARE(noteOf(person, u"forwardNoteNoAnswer"_s), u"on the server"_s);
}

void TestSettings::aForwardIsConfirmedByTheServer()
{
    Floor floor;
    Person &person = floor.enters(u"agent1"_s, {});
    QVERIFY2(floor.isGood(), floor.problem());
    openSettings(person, u"callsSection"_s);

    // Without a number there is nothing to switch on, and the field says so.
    QVERIFY(flip(person, u"forwardSwitchBusy"_s));
    QVERIFY(!isOn(person, u"forwardSwitchBusy"_s));
    QCOMPARE(person.window().focusWidget(), person.find(u"forwardNumberBusy"_s));

    QVERIFY(person.type(u"forwardNumberBusy"_s, u"1061"_s));
    QVERIFY(flip(person, u"forwardSwitchBusy"_s));
    QTRY_COMPARE_WITH_TIMEOUT(noteOf(person, u"forwardNoteBusy"_s), u"on the server"_s, patience);
    QVERIFY(isOn(person, u"forwardSwitchBusy"_s));
    QCOMPARE(person.center().self().busy, (center::Forward{true, u"1061"_s}));

    QVERIFY(flip(person, u"forwardSwitchBusy"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!person.center().self().busy.isEnabled, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!isOn(person, u"forwardSwitchBusy"_s), patience);
}

void TestSettings::aSilentServerIsNotBelieved()
{
    Floor floor;
    Person &person = floor.enters(u"agent1"_s, {});
    QVERIFY2(floor.isGood(), floor.problem());
    openSettings(person, u"callsSection"_s);
    floor.sim.fault(u"stall"_s, u"agent1"_s);
    QVERIFY(person.type(u"forwardNumberAlways"_s, u"1062"_s));
    QVERIFY(flip(person, u"forwardSwitchAlways"_s));
    QCOMPARE(noteOf(person, u"forwardNoteAlways"_s), u"asking the server"_s);
    QTRY_COMPARE_WITH_TIMEOUT(noteOf(person, u"forwardNoteAlways"_s), u"Not confirmed"_s, patience);
    QVERIFY(!isOn(person, u"forwardSwitchAlways"_s));
    QVERIFY(person.sees(u"retrySetting"_s));
    QCOMPARE(textIn(person, u"forwardNumberAlways"_s), u"1062"_s);

    floor.sim.endFaults();
    QTRY_VERIFY_WITH_TIMEOUT(person.desk()->isUp(), 60'000);
    if (person.sees(u"retrySetting"_s))
        QVERIFY(person.click(u"retrySetting"_s));
    QTRY_COMPARE_WITH_TIMEOUT(noteOf(person, u"forwardNoteAlways"_s), u"on the server"_s, patience);
    QVERIFY(isOn(person, u"forwardSwitchAlways"_s));
}

void TestSettings::aLostLinkKeepsTheTypedNumber()
{
    Floor floor;
    Person &person = floor.enters(u"agent1"_s, {});
    QVERIFY2(floor.isGood(), floor.problem());
    openSettings(person, u"callsSection"_s);
    QVERIFY(person.type(u"forwardNumberAlways"_s, u"0611223344"_s));
    floor.sim.kill();
    QTRY_VERIFY_WITH_TIMEOUT(!person.desk()->isUp(), patience);
    QVERIFY(flip(person, u"forwardSwitchAlways"_s));
    QTRY_COMPARE(noteOf(person, u"forwardNoteAlways"_s), u"Not sent: no link"_s);
    QCOMPARE(textIn(person, u"forwardNumberAlways"_s), u"0611223344"_s);

    QVERIFY2(floor.sim.startAgain(), qPrintable(floor.sim.errorOutput()));
    QTRY_VERIFY_WITH_TIMEOUT(person.desk()->isUp(), 60'000);
    QCOMPARE(textIn(person, u"forwardNumberAlways"_s), u"0611223344"_s);
    QVERIFY(person.click(u"retrySetting"_s));
    QTRY_COMPARE_WITH_TIMEOUT(noteOf(person, u"forwardNoteAlways"_s), u"on the server"_s, patience);
    QCOMPARE(person.center().self().unconditional, (center::Forward{true, u"0611223344"_s}));
}

void TestSettings::doNotDisturbAndPreferredDevice()
{
    Floor floor;
    Person &person = floor.enters(u"agent1"_s, {});
    QVERIFY2(floor.isGood(), floor.problem());
    openSettings(person, u"callsSection"_s);
    QVERIFY(flip(person, u"doNotDisturb"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isOn(person, u"doNotDisturb"_s) && person.center().self().isDndEnabled,
                             patience);
    auto *device = person.find<ui::Segments>(u"preferredDevice"_s);
    QVERIFY(device);
    const int other = device->current() == 0 ? 1 : 0;
    QTest::keyClick(device, other == 0 ? Qt::Key_Left : Qt::Key_Right);
    QTRY_COMPARE_WITH_TIMEOUT(person.center().self().preferences.value(u"PREFERRED_DEVICE"_s),
                              other == 0 ? u"TypePhoneDevice"_s : u"TypeDefaultDevice"_s, patience);
    QTRY_COMPARE_WITH_TIMEOUT(noteOf(person, u"preferredDeviceNote"_s), u"on the server"_s,
                              patience);
}

void TestSettings::aHeaderChipOpensTheForwards()
{
    Floor floor;
    Person &person = floor.enters(u"agent1"_s, {});
    QVERIFY2(floor.isGood(), floor.problem());
    person.desk()->setForward(center::ForwardKind::Unconditional, true, u"1060"_s);
    QTRY_VERIFY_WITH_TIMEOUT(person.sees(u"forward"_s), patience);
    QTest::mouseClick(person.find(u"forward"_s), Qt::LeftButton);
    QVERIFY(person.sees(u"forwardSwitchAlways"_s));
    person.press(Qt::Key_Escape);
    QVERIFY(person.sees(u"agentPlace"_s));
}

void TestSettings::headerAndCallsStayAboveTheSettings()
{
    SimProcess sim;
    QVERIFY2(sim.start({u"--seed"_s, u"7"_s}), qPrintable(sim.errorOutput()));
    Person person(sim.xuc());
    person.enter(u"agent1"_s, u"demo"_s, u"1001"_s);
    QTRY_VERIFY_WITH_TIMEOUT(person.isIn(), patience);
    person.program().window().workspace()->showSettings(u"callsSection"_s);
    QVERIFY(person.sees(u"findSetting"_s));
    QVERIFY(person.sees(u"stateButton"_s));
    QVERIFY(!person.sees(u"agentTabs"_s));
    sim.post(u"call"_s,
             {{u"to"_s, u"1001"_s}, {u"number"_s, u"0611223344"_s}, {u"name"_s, u"Zoé"_s}});
    QTRY_VERIFY_WITH_TIMEOUT(person.sees(u"callBar"_s), patience);
    QVERIFY(person.click(u"answer"_s));
    QVERIFY(person.click(u"hangUp"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!person.sees(u"callBar"_s), patience);
    QVERIFY(person.sees(u"findSetting"_s));
    // Another language makes the place anew: the settings stay in front of it.
    person.program().useLanguage(u"fr"_s);
    QTRY_VERIFY(person.sees(u"stateButton"_s) && person.sees(u"findSetting"_s));
    QTest::keyClick(person.find(u"findSetting"_s), Qt::Key_Escape);
    QTRY_VERIFY(person.sees(u"agentTabs"_s));
    QVERIFY(!person.sees(u"findSetting"_s));
}

void TestSettings::aSettingIsFoundByItsWords()
{
    Floor floor;
    Person &person = floor.enters(u"agent1"_s, {});
    QVERIFY2(floor.isGood(), floor.problem());
    openSettings(person, u"callsSection"_s);
    QVERIFY(!person.sees(u"settingsTheme"_s));
    person.press(Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(person.window().focusWidget(), person.find(u"findSetting"_s));
    QVERIFY(person.type(u"findSetting"_s, u"motion"_s));
    person.press(Qt::Key_Return);
    QVERIFY(person.sees(u"reduceMotion"_s));
    // What is not found leaves the list.
    auto *nav = person.find<ui::SettingsNav>(u"settingsNav"_s);
    int shown = 0;
    for (int entry = 0; entry < 10; ++entry)
        shown += nav->entryRect(entry).isEmpty() ? 0 : 1;
    QCOMPARE(shown, 1);
}

void TestSettings::largeTextTakesEffectAtOnce()
{
    Floor floor;
    const QFont usual = QApplication::font();
    const auto back = qScopeGuard([&usual] { QApplication::setFont(usual); });
    Person &person = floor.enters(u"agent1"_s, {});
    QVERIFY2(floor.isGood(), floor.problem());
    openSettings(person, u"appearanceSection"_s);
    const qreal before = QApplication::font().pointSizeF();
    const auto *label = person.find(u"themeRow"_s)->findChild<QLabel *>();
    const qreal labelBefore = label->font().pointSizeF();
    const QWidget *row = person.find(u"themeRow"_s);
    const int rowBefore = row->height();
    person.program().settings().setTextSize(150);
    QTRY_COMPARE(label->font().pointSizeF(), labelBefore * 1.5);
    QCOMPARE(QApplication::font().pointSizeF(), before * 1.5);
    QTRY_VERIFY2(
        row->height() >= rowBefore * 4 / 3,
        qPrintable(u"%1 %2 %3"_s.arg(rowBefore).arg(row->height()).arg(row->minimumHeight())));
    // A theme that comes later keeps it.
    person.program().useTheme(ui::ThemeChoice::Dark);
    QCOMPARE(QApplication::font().pointSizeF(), before * 1.5);
    person.program().useTheme(ui::ThemeChoice::Light);
}

void TestSettings::whatThePolicySetsIsLocked()
{
    Floor floor;
    QTemporaryDir folder;
    QFile file(folder.filePath(u"policy.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[ThirdParty]\nAllowedOrigins=fleet.example, "
               "a-host-with-a-very-long-name.transports.example\n"
               "[Notifications]\nQuietFrom=19:00\nQuietTo=7:30\n"
               "[AgentPanel]\nShowsQueueControls=perhaps\n");
    file.close();
    qputenv("VIGIE_POLICY", file.fileName().toUtf8());
    const auto unset = qScopeGuard([] { qunsetenv("VIGIE_POLICY"); });
    Person &person = floor.enters(u"agent1"_s, {});
    QVERIFY2(floor.isGood(), floor.problem());
    openSettings(person, u"securitySection"_s);
    QCOMPARE(textIn(person, u"allowedOrigins"_s),
             u"fleet.example, a-host-with-a-very-long-name.transports.example"_s);
    // Too long for its field, it shows how it begins, and all of it on demand.
    QCOMPARE(person.find<QLineEdit>(u"allowedOrigins"_s)->cursorPosition(), 0);
    QCOMPARE(person.find(u"allowedOrigins"_s)->toolTip(), textIn(person, u"allowedOrigins"_s));
    QVERIFY(!person.find(u"allowedOrigins"_s)->isEnabled());
    // A value that cannot be read is told, and decides nothing.
    QStringList words;
    const auto labels = person.find(u"policyProblems"_s)->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        words.append(label->text());
    QVERIFY(words.join(u' ').contains(u"AgentPanel/ShowsQueueControls = perhaps"_s));
    QVERIFY(person.program().policy().showsQueueControls());
    person.program().window().workspace()->showSettings(u"noticesSection"_s);
    QVERIFY(!person.find(u"quietFrom"_s)->isEnabled());
    QCOMPARE(textIn(person, u"quietTo"_s), u"07:30"_s);
}

void TestSettings::brokenOnesAreMovedAsideAndTold()
{
    Floor floor;
    QFile file(floor.home.filePath(u"settings.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[General]\ntheme=dark\n[servers\n");
    file.close();
    {
        QVERIFY2(floor.isGood(), floor.problem());
        Person person(floor.sim.xuc(), u"en"_s, floor.home.path());
        QVERIFY(person.sees(u"settingsBanner"_s));
        // The banner of the keychain has buttons of the same names.
        auto *banner = person.find<ui::Banner>(u"settingsBanner"_s);
        QTest::mouseClick(banner->action(), Qt::LeftButton);
        QTRY_VERIFY(person.sees(u"settingsCheckDialog"_s));
        QStringList words;
        const auto labels = person.find(u"settingsCheckDialog"_s)->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            words.append(label->text());
        QVERIFY2(words.join(u' ').contains(u"settings.ini.broken-"_s),
                 qPrintable(words.join(u' ')));
        QVERIFY(person.click(u"closeSettingsCheck"_s));
        QTRY_VERIFY(!person.sees(u"settingsCheckDialog"_s));
        person.enter(u"agent1"_s, u"demo"_s, u"1001"_s);
        QTRY_VERIFY_WITH_TIMEOUT(person.isIn(), 10000);
        person.program().useTheme(ui::ThemeChoice::Light);
    }
    const QDir home(floor.home.path());
    const QStringList aside = home.entryList({u"settings.ini.broken-*"_s}, QDir::Files);
    QCOMPARE(aside.size(), 1);
    QFile kept(home.filePath(aside.first()));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QVERIFY(kept.readAll().contains("theme=dark"));
    // The new ones are read again, and nothing is told any more.
    Person person(floor.sim.xuc(), u"en"_s, floor.home.path());
    QVERIFY(!person.sees(u"settingsBanner"_s));
    QCOMPARE(person.program().settings().theme(), u"light"_s);
}

} // namespace vigie::e2e
