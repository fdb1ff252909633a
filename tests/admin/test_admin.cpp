// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/adminrows.h"
#include "ui/admin/admintable.h"
#include "ui/admin/adminwords.h"
#include "ui/admin/checklist.h"
#include "ui/admin/deletebutton.h"
#include "ui/admin/flow.h"
#include "ui/admin/formdraft.h"
#include "ui/admin/formsaves.h"
#include "ui/admin/intervaledit.h"
#include "ui/admin/numberpicker.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/typography.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace vigie;
using namespace vigie::ui;
using namespace Qt::StringLiterals;

class TestAdmin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsAndFiltersWithoutAReset();
    void filtersWithoutCaseAndAccents();
    void keepsTheCurrentRowThroughChanges();
    void followsAnyChangeOfRows();
    void narrowsFiftyThousandRows();
    void deletesAtTheSecondStepOnly();
    void disarmsWhenTheFocusLeaves();
    void aTableDeletesAtTheSecondStepOfOneRow();
    void showsOverlapsAtEachKey();
    void keepsWhatItDoesNotKnowOfAnInterval();
    void offersNumbersThatBeginSo();
    void ticksOutliveAListThatIsNotThere();
    void findsTheFieldThatAServerSpeaksOf();
    void aDraftHoldsWhatWasChangedAlone();
    void aDraftIsLaidOverWhatTheServerHasNow();
    void aSavingEndsOnce();
    void headsStayWholeInANarrowTable();
    void aRowGoesOnInAnotherLineWhereRoomEnds();
};

namespace {

QList<AdminRow> people()
{
    return {{.key = u"1"_s, .cells = {u"Zoé"_s, u"Arnaud"_s, u"1002"_s, {}}},
            {.key = u"2"_s, .cells = {u"Élodie"_s, u"Garnier"_s, u"1001"_s, {}}},
            {.key = u"3"_s, .cells = {u"Karim"_s, u"Benali"_s, u"1003"_s, {}}}};
}

QStringList keysOf(const AdminRows &rows)
{
    QStringList keys;
    for (int i = 0; i < rows.rowCount(); ++i)
        keys.append(rows.rowAt(i).key);
    return keys;
}

//! The rows of the tests, in a model that is watched.
struct Watched
{
    AdminRows rows{};
    QAbstractItemModelTester tester{&rows, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy resets{&rows, &QAbstractItemModel::modelReset};

    Watched()
    {
        rows.setHeads({u"First"_s, u"Last"_s, u"Number"_s, {}});
        rows.setRows(people());
    }
};

} // namespace

void TestAdmin::sortsAndFiltersWithoutAReset()
{
    Watched watched;
    watched.rows.sort(1, Qt::AscendingOrder);
    QCOMPARE(keysOf(watched.rows), (QStringList{u"1"_s, u"3"_s, u"2"_s}));
    watched.rows.sort(2, Qt::DescendingOrder);
    QCOMPARE(keysOf(watched.rows), (QStringList{u"3"_s, u"1"_s, u"2"_s}));
    watched.rows.setFilter(u"100 ar"_s);
    QCOMPARE(keysOf(watched.rows), (QStringList{u"3"_s, u"1"_s, u"2"_s}));
    watched.rows.setFilter(u"benali"_s);
    QCOMPARE(keysOf(watched.rows), QStringList{u"3"_s});
    watched.rows.setFilter({});
    QCOMPARE(keysOf(watched.rows), (QStringList{u"3"_s, u"1"_s, u"2"_s}));
    QCOMPARE(watched.resets.count(), 0);
}

void TestAdmin::filtersWithoutCaseAndAccents()
{
    Watched watched;
    watched.rows.setFilter(u"ELODIE"_s);
    QCOMPARE(keysOf(watched.rows), QStringList{u"2"_s});
    watched.rows.setFilter(u"nobody"_s);
    QCOMPARE(watched.rows.rowCount(), 0);
}

void TestAdmin::keepsTheCurrentRowThroughChanges()
{
    Watched watched;
    const QPersistentModelIndex karim = watched.rows.index(2, 0);
    watched.rows.sort(1, Qt::AscendingOrder);
    QCOMPARE(karim.row(), 1);
    QList<AdminRow> other = people();
    other.removeAt(0);
    other.append({.key = u"4"_s, .cells = {u"Aoife"_s, u"Aaron"_s, u"1004"_s, {}}});
    watched.rows.setRows(other);
    QCOMPARE(keysOf(watched.rows), (QStringList{u"4"_s, u"3"_s, u"2"_s}));
    QCOMPARE(karim.row(), 1);
    watched.rows.setBusy(u"3"_s, u"deleting…"_s);
    watched.rows.setRows(other); // Read anew meanwhile: it is still under way.
    QCOMPARE(karim.data(AdminRows::BusyRole).toString(), u"deleting…"_s);
    other.removeIf([](const AdminRow &row) { return row.key == u"3"_s; });
    watched.rows.setRows(other);
    QVERIFY(!karim.isValid());
    QCOMPARE(watched.resets.count(), 0);
}

void TestAdmin::followsAnyChangeOfRows()
{
    Watched watched;
    QRandomGenerator random(7);
    watched.rows.sort(1, Qt::AscendingOrder);
    for (int round = 0; round < 100; ++round) {
        QList<AdminRow> rows;
        for (int i = 0; i < 20; ++i) {
            if (random.bounded(2) == 0)
                rows.append({.key = QString::number(i),
                             .cells = {u"a%1"_s.arg(random.bounded(3)),
                                       QString::number(random.bounded(50)),
                                       u"1"_s,
                                       {}}});
        }
        watched.rows.setRows(rows);
        watched.rows.setFilter(round % 3 == 0 ? u"a1"_s : QString());
        int expected = 0;
        for (const AdminRow &row : std::as_const(rows))
            expected += round % 3 != 0 || row.cells.join(u' ').contains(u"a1"_s) ? 1 : 0;
        QCOMPARE(watched.rows.rowCount(), expected);
        for (int i = 1; i < watched.rows.rowCount(); ++i)
            QVERIFY(QString::localeAwareCompare(watched.rows.rowAt(i - 1).cells[1],
                                                watched.rows.rowAt(i).cells[1])
                    <= 0);
    }
    QCOMPARE(watched.resets.count(), 0);
}

void TestAdmin::narrowsFiftyThousandRows()
{
    AdminRows rows;
    rows.setHeads({u"First"_s, u"Last"_s, u"Number"_s, {}});
    QList<AdminRow> many;
    for (int i = 0; i < 50'000; ++i)
        many.append({.key = QString::number(i),
                     .cells = {u"First%1"_s.arg(i % 97),
                               u"Last%1"_s.arg(i % 89),
                               QString::number(100'000 + i),
                               {}}});
    const QAbstractItemModelTester tester(&rows,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    rows.setRows(many);
    QVERIFY(rows.isWorking()); // The window goes on meanwhile.
    QTRY_COMPARE(rows.rowCount(), 50'000);
    const QPersistentModelIndex current = rows.index(49'999, 0);
    QSignalSpy removed(&rows, &QAbstractItemModel::rowsRemoved);
    QSignalSpy resets(&rows, &QAbstractItemModel::modelReset);
    for (const QString &typed : {u"1"_s, u"14"_s, u"149999"_s}) // Only the last one counts.
        rows.setFilter(typed);
    QTRY_COMPARE(rows.rowCount(), 1);
    QCOMPARE(removed.count(), 1); // One notice, however many go.
    QCOMPARE(current.row(), 0);
    rows.setBusy(u"49999"_s, u"deleting…"_s);
    rows.setFilter({});
    rows.sort(2, Qt::DescendingOrder);
    QTRY_VERIFY(!rows.isWorking() && rows.rowCount() == 50'000);
    QCOMPARE(rows.rowAt(0).key, u"49999"_s);
    QCOMPARE(rows.rowAt(0).busy, u"deleting…"_s);
    QCOMPARE(current.row(), 0);
    QCOMPARE(resets.count(), 0);
}

void TestAdmin::deletesAtTheSecondStepOnly()
{
    DeleteButton button(u"Delete"_s);
    button.show();
    QSignalSpy confirmed(&button, &DeleteButton::confirmed);
    QTest::mouseClick(&button, Qt::LeftButton);
    QVERIFY(button.isArmed());
    QCOMPARE(confirmed.count(), 0);
    QTest::keyClick(&button, Qt::Key_Escape);
    QVERIFY(!button.isArmed());
    QTest::keyClick(&button, Qt::Key_Space);
    QTest::keyClick(&button, Qt::Key_Return);
    QCOMPARE(confirmed.count(), 1);
    QVERIFY(!button.isArmed());
    QTest::keyClick(&button, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!button.isArmed(), 20'000); // Five seconds are over.
    QCOMPARE(confirmed.count(), 1);
}

void TestAdmin::disarmsWhenTheFocusLeaves()
{
    QWidget window;
    auto *button = new DeleteButton(u"Delete"_s, &window);
    auto *other = new QLineEdit(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(button->isArmed());
    other->setFocus();
    QVERIFY(!button->isArmed());
}

void TestAdmin::aTableDeletesAtTheSecondStepOfOneRow()
{
    Watched watched;
    AdminTable table(&watched.rows);
    table.setColumn(3, AdminTable::Kind::Actions, 200);
    table.setActions({AdminTable::Action::Edit, AdminTable::Action::Remove});
    table.show();
    QVERIFY(QTest::qWaitForWindowActive(&table));
    QSignalSpy removed(&table, &AdminTable::removeConfirmed);
    QSignalSpy edited(&table, &AdminTable::editRequested);
    table.setFocus();
    table.setCurrentIndex(watched.rows.index(0, 0));
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(edited.count(), 1);
    QTest::keyClick(&table, Qt::Key_Right);
    QTest::keyClick(&table, Qt::Key_Space);
    QVERIFY(table.isArmed());
    QTest::keyClick(&table, Qt::Key_Down);
    QVERIFY(!table.isArmed()); // Another row.
    QTest::keyClick(&table, Qt::Key_Space);
    QTest::keyClick(&table, Qt::Key_Space);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(removed.first().first().toString(), u"2"_s);
}

void TestAdmin::showsOverlapsAtEachKey()
{
    IntervalEdit edit;
    edit.setOthers({{.combinedId = u"sales@a"_s,
                     .displayName = u"Sales"_s,
                     .intervals = {{u"1700"_s, u"1799"_s}}}},
                   {});
    edit.setIntervals({});
    edit.show();
    const auto problem = [&edit] {
        const auto *label = edit.findChild<QLabel *>(u"intervalProblem0"_s);
        return label->isVisibleTo(&edit) ? label->text() : QString();
    };
    auto *start = edit.findChild<QLineEdit *>(u"intervalStart0"_s);
    auto *end = edit.findChild<QLineEdit *>(u"intervalEnd0"_s);
    QTest::keyClicks(start, u"170"_s);
    QVERIFY(problem().isEmpty());
    QTest::keyClicks(start, u"0"_s);
    QVERIFY2(problem().contains(u"Sales"_s), qPrintable(problem()));
    QVERIFY(!edit.check(true));
    start->clear();
    QTest::keyClicks(start, u"1600"_s);
    QTest::keyClicks(end, u"1650"_s);
    QVERIFY(problem().isEmpty());
    QVERIFY(edit.check(true));
    QTest::keyClicks(end, u"x"_s);
    QVERIFY(!problem().isEmpty());
}

void TestAdmin::keepsWhatItDoesNotKnowOfAnInterval()
{
    IntervalEdit edit;
    const QList<xci::Interval> given{{u"1700"_s, u"1799"_s, {{u"routingMode"_s, u"routed"_s}}},
                                     {u"1961"_s, {}, {}}};
    edit.setIntervals(given);
    QCOMPARE(edit.intervals(), given);
}

void TestAdmin::offersNumbersThatBeginSo()
{
    NumberPicker picker(u"Number"_s);
    picker.setFree({u"1003"_s, u"1004"_s, u"1103"_s}, u"1050"_s);
    QVERIFY(picker.isFree(u"1050"_s)); // Of the user who is edited.
    auto *list = picker.findChild<QAbstractItemView *>(u"freeNumbers"_s);
    QTest::keyClicks(picker.field()->edit(), u"11"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"1103"_s);
    QTest::keyClick(picker.field()->edit(), Qt::Key_Backspace);
    QCOMPARE(list->model()->rowCount(), 4);
    QVERIFY(!picker.isFree(picker.number()));
}

//! The lists are read in the background: a form that is saved before keeps what it had.
void TestAdmin::ticksOutliveAListThatIsNotThere()
{
    CheckList list(u"Entities"_s);
    list.setTicked({u"7"_s, u"9"_s});
    QCOMPARE(list.ticked(), QStringList({u"7"_s, u"9"_s}));
    list.setEntries({{u"5"_s, u"Corbas"_s}, {u"7"_s, u"Lyon"_s}});
    QCOMPARE(list.item(1)->checkState(), Qt::Checked);
    list.item(0)->setCheckState(Qt::Checked);
    list.item(1)->setCheckState(Qt::Unchecked);
    QCOMPARE(list.ticked(), QStringList({u"9"_s, u"5"_s}));
    list.item(1)->setCheckState(Qt::Checked);
    list.setEntries({});
    QCOMPARE(list.ticked(), QStringList({u"7"_s, u"9"_s, u"5"_s}));
}

void TestAdmin::findsTheFieldThatAServerSpeaksOf()
{
    const QStringList keys{u"displayName"_s, u"name"_s};
    QCOMPARE(AdminWords::fieldOf({.text = u"The displayName is missing"_s}, keys),
             u"displayName"_s);
    QCOMPARE(AdminWords::fieldOf({.text = u"Name already taken"_s}, keys), u"name"_s);
    QVERIFY(AdminWords::fieldOf({.text = u"No"_s}, keys).isEmpty());
}

void TestAdmin::aDraftHoldsWhatWasChangedAlone()
{
    const QJsonObject before{{u"name"_s, u"Ann"_s}, {u"ldap"_s, false}};
    const QJsonObject now{{u"name"_s, u"Anna"_s}, {u"ldap"_s, false}};
    const FormDraft draft = FormDraft::of(before, now);
    QCOMPARE(draft.changes.keys(), QStringList{u"name"_s});
    const QJsonObject kept = draft.toJson();
    QVERIFY(QDateTime::fromString(kept[u"at"_s].toString(), Qt::ISODate).isValid());
    QCOMPARE(FormDraft::fromJson(kept).changes, draft.changes);
    QVERIFY(FormDraft::of(now, now).isEmpty());
}

void TestAdmin::aDraftIsLaidOverWhatTheServerHasNow()
{
    const QJsonObject before{{u"a"_s, 1}, {u"b"_s, 1}, {u"c"_s, 1}, {u"d"_s, 1}};
    const QJsonObject mine{{u"a"_s, 2}, {u"b"_s, 2}, {u"c"_s, 2}, {u"d"_s, 1}};
    const QJsonObject server{{u"a"_s, 1}, {u"b"_s, 3}, {u"c"_s, 2}, {u"d"_s, 4}};
    const FormDraft::Laid laid = FormDraft::of(before, mine).over(server);
    QCOMPARE(laid.values, (QJsonObject{{u"a"_s, 2}, {u"b"_s, 2}, {u"c"_s, 2}, {u"d"_s, 4}}));
    QCOMPARE(laid.own, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(laid.disputed, QStringList{u"b"_s});
}

void TestAdmin::aSavingEndsOnce()
{
    FormSaves saves;
    QSignalSpy ended(&saves, &FormSaves::ended);
    int refreshed = 0;
    saves.begin(u"one"_s, {.done = u"One"_s, .refresh = [&refreshed] { ++refreshed; }});
    saves.begin(u"two"_s, {.done = u"Two"_s});
    QVERIFY(saves.isUnderWay(u"one"_s));
    saves.end(u"one"_s, {});
    saves.end(u"one"_s, {});
    QCOMPARE(ended.count(), 1);
    QCOMPARE(refreshed, 1);
    saves.abandonAll(); // Nobody will hear of the other one.
    QCOMPARE(ended.count(), 2);
    QVERIFY(!saves.isUnderWay(u"two"_s));
    QVERIFY(saves.takeFailure(u"two"_s)->failure->isUncertain());
    QVERIFY(!saves.takeFailure(u"two"_s));
}

void TestAdmin::headsStayWholeInANarrowTable()
{
    const QString head = u"A rather long head"_s;
    AdminRows rows;
    rows.setHeads({u"First"_s, head, u"Actions"_s});
    AdminTable narrow(&rows);
    narrow.setColumn(0, AdminTable::Kind::Text, 300);
    narrow.setColumn(1, AdminTable::Kind::Text, 60);
    narrow.setColumn(2, AdminTable::Kind::Actions, 0);
    narrow.setActions({AdminTable::Action::Edit, AdminTable::Action::Remove});
    narrow.resize(420, 200);
    narrow.show();
    const int needed = QFontMetrics(fontFor(TextRole::CaptionStrong)).horizontalAdvance(head);
    QVERIFY(narrow.columnWidth(1) > needed);
    QVERIFY(narrow.columnWidth(0) < 300);
    QVERIFY(narrow.columnWidth(2) >= 2 * 28);
}

void TestAdmin::aRowGoesOnInAnotherLineWhereRoomEnds()
{
    QWidget page;
    auto *row = new Flow(8);
    page.setLayout(row);
    auto *title = new QLabel(u"Corbas"_s, &page);
    title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *edit = new Button(u"Modifier l’entité"_s, &page);
    auto *unseen = new Button(u"Synchroniser"_s, &page);
    auto *add = new Button(u"Ajouter un utilisateur"_s, &page);
    for (QWidget *each : QList<QWidget *>{title, edit, unseen, add})
        row->addWidget(each);
    unseen->hide();
    const auto isWhole = [&page](const QWidget *each) {
        return each->width() == each->sizeHint().width() && page.rect().contains(each->geometry());
    };
    const int wide = row->sizeHint().width() + 100;
    page.resize(wide, row->heightForWidth(wide));
    page.show();
    QTRY_VERIFY(isWhole(add));
    QVERIFY(isWhole(edit));
    QCOMPARE(add->geometry().right(), page.rect().right());
    QCOMPARE(add->y(), edit->y());
    const int narrow = add->sizeHint().width() + 20;
    QVERIFY(row->heightForWidth(narrow) > row->heightForWidth(wide));
    QVERIFY(row->minimumSize().width() <= narrow);
    page.resize(narrow, row->heightForWidth(narrow));
    QTRY_VERIFY(add->y() > edit->geometry().bottom());
    QVERIFY(isWhole(add));
    QVERIFY(isWhole(edit));
    QVERIFY(!title->geometry().intersects(edit->geometry()));
}

QTEST_MAIN(TestAdmin)
#include "test_admin.moc"
