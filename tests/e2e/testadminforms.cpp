// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testadminforms.h"

#include "atadmin.h"
#include "base/ids.h"
#include "ui/admin/admintable.h"
#include "ui/admin/formpage.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace vigie::e2e {

namespace {

    constexpr int patience = AtAdmin::patience;
    using Kind = ui::AdminSpot::Kind;

} // namespace

void TestAdminForms::aFormLeftWhileSavingIsToldOfItsEnd()
{
    AtAdmin at;
    QVERIFY(at.openBehindDoor());
    QVERIFY(at.openUserForm());
    const ui::AdminSpot spot = at.place()->spot();
    QVERIFY(at.person->type(u"firstName"_s, u"Gwenaelle"_s));
    at.rest();
    at.door->hold();
    QVERIFY(at.person->click(u"saveForm"_s));
    QTRY_COMPARE_WITH_TIMEOUT(at.calls(u"POST /users"_s), 1, patience);
    QVERIFY(at.go({}, u"adminDashboard"_s));
    // Opened again it is being saved, and cannot be sent a second time.
    QVERIFY(at.go(spot, u"userForm"_s));
    QVERIFY(at.form()->isSaving());
    QVERIFY(at.isWaiting(u"saveForm"_s));
    QCOMPARE(at.text(u"firstName"_s), u"Gwenaelle"_s);
    at.person->press(Qt::Key_S, Qt::ControlModifier);
    const QSignalSpy told(at.place(), &ui::AdminPlace::told);
    at.door->release();
    QTRY_VERIFY_WITH_TIMEOUT(at.person->sees(u"entityPage"_s), patience);
    QCOMPARE(told.count(), 1);
    QVERIFY(told[0][0].toString().contains(u"Gwenaelle"_s));
    QCOMPARE(at.calls(u"POST /users"_s), 1);
    QVERIFY(at.openUserForm());
    QCOMPARE(at.text(u"firstName"_s), QString());
}

void TestAdminForms::aFormLeftWhileSavingThatFailsKeepsAll()
{
    AtAdmin at;
    QVERIFY(at.openBehindDoor());
    QVERIFY(at.openUserForm());
    QVERIFY(at.person->type(u"firstName"_s, u"Gwenaelle"_s));
    at.rest();
    at.fault(u"http-500"_s);
    at.door->hold();
    QVERIFY(at.person->click(u"saveForm"_s));
    QVERIFY(at.isWaiting(u"saveForm"_s));
    QVERIFY(at.go({}, u"adminDashboard"_s));
    const QSignalSpy failed(at.place(), &ui::AdminPlace::failed);
    at.door->release();
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
    QVERIFY2(failed[0][0].toString().startsWith(u"Gwenaelle was not saved."_s),
             qPrintable(failed[0][0].toString()));
    at.fault(u"clear"_s);
    QVERIFY(at.openUserForm());
    QCOMPARE(at.text(u"firstName"_s), u"Gwenaelle"_s);
    QVERIFY(at.person->sees(u"formRefused"_s));
    QVERIFY2(at.problem().contains(u"The server failed"_s), qPrintable(at.problem()));
    QVERIFY(at.person->click(u"saveForm"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.person->sees(u"entityPage"_s), patience);
    QCOMPARE(at.usersCalled(u"Gwenaelle"_s), 1);
}

void TestAdminForms::aDeletionLeftWhileUnderWayIsTold()
{
    AtAdmin at;
    QVERIFY(at.openBehindDoor());
    const xci::User somebody = *at.user(u"Corbas"_s, 0);
    QVERIFY(at.go({.kind = Kind::Entity, .entity = somebody.entity}, u"usersTable"_s));
    at.rest();
    at.fault(u"http-500"_s);
    at.door->hold();
    Q_EMIT at.table(u"usersTable"_s)->removeConfirmed(QString::number(raw(somebody.id)));
    QVERIFY(at.go({}, u"adminDashboard"_s));
    const QSignalSpy failed(at.place(), &ui::AdminPlace::failed);
    at.door->release();
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
    QVERIFY(failed[0][0].toString().startsWith(u"Not deleted."_s));
    at.fault(u"clear"_s);
    QVERIFY(!at.entry(u"users"_s, u"id"_s, QString::number(raw(somebody.id))).isEmpty());
}

void TestAdminForms::aDraftLeavesOtherFieldsAsTheServerHasThem()
{
    AtAdmin at;
    QVERIFY(at.open());
    const xci::User before = *at.user(u"Corbas"_s, 0);
    QVERIFY(at.openUserForm(raw(before.id)));
    QVERIFY(at.person->type(u"lastName"_s, u"Mine"_s));
    QVERIFY(at.go({}, u"adminDashboard"_s));
    OtherAdmin other(at);
    QVERIFY(other.edit(before, before.lastName, u"Otherwise"_s));
    at.room().directory().refreshUsers(before.entity);
    QTRY_COMPARE_WITH_TIMEOUT(at.room().directory().user(before.entity, before.id)->firstName,
                              u"Otherwise"_s, patience);
    QVERIFY(at.openUserForm(raw(before.id)));
    QCOMPARE(at.text(u"lastName"_s), u"Mine"_s);
    QCOMPARE(at.text(u"firstName"_s), u"Otherwise"_s);
    QVERIFY(at.person->sees(u"formRestored"_s));
    QVERIFY(!at.person->sees(u"meanwhileNote"_s));
    QVERIFY(at.person->click(u"saveForm"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.person->sees(u"entityPage"_s), patience);
    const QJsonObject now = at.entry(u"users"_s, u"id"_s, QString::number(raw(before.id)));
    QCOMPARE(now[u"lastName"_s].toString(), u"Mine"_s);
    QCOMPARE(now[u"firstName"_s].toString(), u"Otherwise"_s);
}

void TestAdminForms::aFieldThatSomebodyElseChangedOffersBothValues()
{
    AtAdmin at;
    QVERIFY(at.open());
    const xci::User before = *at.user(u"Corbas"_s, 0);
    OtherAdmin other(at);
    QVERIFY(at.openUserForm(raw(before.id)));
    QVERIFY(at.person->type(u"lastName"_s, u"Mine"_s));
    QVERIFY(other.edit(before, u"Theirs"_s, before.firstName));
    at.room().directory().refreshUsers(before.entity);
    QTRY_VERIFY_WITH_TIMEOUT(at.person->sees(u"meanwhile_lastName"_s), patience);
    QCOMPARE(at.text(u"lastName"_s), u"Mine"_s);
    const int saved = at.calls(u"PUT /users/*"_s);
    QVERIFY(at.person->click(u"saveForm"_s));
    QVERIFY(!at.problem().isEmpty());
    QVERIFY(at.person->click(u"takeTheirs_lastName"_s));
    QTRY_VERIFY(!at.person->sees(u"meanwhileNote"_s));
    QCOMPARE(at.text(u"lastName"_s), u"Theirs"_s);

    // Once more, with the form closed meanwhile.
    QVERIFY(at.person->type(u"lastName"_s, u"Mine again"_s));
    QVERIFY(at.go({}, u"adminDashboard"_s));
    QVERIFY(other.edit(before, u"Theirs again"_s, before.firstName));
    at.room().directory().refreshUsers(before.entity);
    QTRY_COMPARE_WITH_TIMEOUT(at.room().directory().user(before.entity, before.id)->lastName,
                              u"Theirs again"_s, patience);
    QVERIFY(at.openUserForm(raw(before.id)));
    QTRY_VERIFY_WITH_TIMEOUT(at.person->sees(u"meanwhile_lastName"_s), patience);
    QVERIFY(at.person->click(u"keepMine_lastName"_s));
    QVERIFY(at.person->click(u"saveForm"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.person->sees(u"entityPage"_s), patience);
    const QJsonObject now = at.entry(u"users"_s, u"id"_s, QString::number(raw(before.id)));
    QCOMPARE(now[u"lastName"_s].toString(), u"Mine again"_s);
    QCOMPARE(at.calls(u"PUT /users/*"_s), saved + 2); // The other's second one, and this one.
}

} // namespace vigie::e2e
