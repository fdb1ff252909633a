// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcontacts.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "center/directory.h"
#include "center/personalbook.h"
#include "floor.h"
#include "ui/directory/contactview.h"
#include "ui/directory/contactwords.h"
#include "ui/directory/personalcontacts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/placepage.h"
#include "ui/widgets/words.h"

#include <QDesktopServices>
#include <QFile>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using vigie::center::Directory;

namespace vigie::e2e {

namespace {

    const QString slowSource = u"Nordlicht LDAP"_s; // Of the demonstration's scenario.

    bool openContacts(Person &person)
    {
        auto *page = person.window().findChild<ui::PlacePage *>(u"contactsPage"_s);
        if (!page)
            return false;
        Q_EMIT page->frontRequested();
        return QTest::qWaitFor([&] { return person.sees(u"contactSearch"_s); }, 5000);
    }

    bool find(Person &person, const QString &term)
    {
        if (!person.type(u"contactSearch"_s, term))
            return false;
        const Directory &directory = person.desk()->directory();
        return QTest::qWaitFor(
            [&] {
                return directory.term() == term && directory.phase() == Directory::Phase::Answered;
            },
            5000);
    }

    ui::ContactView *list(Person &person)
    {
        return person.find<ui::ContactView>(u"contacts"_s);
    }

    QString chosenKey(Person &person)
    {
        return center::keyOf(*list(person)->current());
    }

    bool isFavourite(Person &person, const QString &key)
    {
        for (const xuc::Contact &contact : person.desk()->directory().favourites()) {
            if (center::keyOf(contact) == key)
                return true;
        }
        return false;
    }

} // namespace

void TestContacts::bothAnswersAreShownOnce()
{
    Floor floor;
    Person &person = floor.enters(u"agent1"_s);
    QVERIFY2(floor.isGood() && openContacts(person), floor.problem());
    QVERIFY(find(person, u"martin"_s));
    // The contact sheet and the directory result named the same people.
    QSet<QString> keys;
    const auto &found = person.desk()->directory().found();
    QVERIFY(!found.isEmpty());
    for (const xuc::Contact &contact : found) {
        QVERIFY2(!keys.contains(center::keyOf(contact)), qPrintable(contact.name));
        keys.insert(center::keyOf(contact));
    }
    QTRY_COMPARE(list(person)->model()->rowCount(), int(found.size()));
    QVERIFY(person.find<ui::Words>(u"contactSummary"_s)
                ->text()
                .contains(QString::number(found.size())));
    QTRY_VERIFY(person.find<ui::Words>(u"contactName"_s));
}

void TestContacts::aSlowSourceIsNamedAndAddedBelow()
{
    Floor floor;
    Person &person = floor.enters(u"agent1"_s);
    QVERIFY2(floor.isGood() && openContacts(person), floor.problem());
    const Directory &directory = person.desk()->directory();
    const auto hasSlow = [&] {
        return std::ranges::any_of(directory.found(), [](const xuc::Contact &contact) {
            return !contact.sources.isEmpty() && contact.sources.first().name == slowSource;
        });
    };
    // Nothing tells of a source before it has answered once.
    QVERIFY(find(person, u"mar"_s));
    const auto before = directory.found().size();
    QVERIFY(before > 0 && !hasSlow());
    QVERIFY(directory.lateSources().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(hasSlow(), 8000);
    QVERIFY(directory.found().size() > before);
    // From then on it is waited for by its name.
    QVERIFY(find(person, u"mart"_s));
    QCOMPARE(directory.lateSources(), QStringList{slowSource});
    QTRY_VERIFY(
        person.find<ui::Words>(u"contactNote"_s)->text().contains(u"Nordlicht LDAP has not"_s));
    QTRY_VERIFY_WITH_TIMEOUT(hasSlow(), 8000);
    QVERIFY(directory.lateSources().isEmpty());
}

void TestContacts::meetingRoomsAreASourceOfTheirOwn()
{
    Floor floor;
    Person &person = floor.enters(u"agent1"_s);
    QVERIFY2(floor.isGood() && openContacts(person), floor.problem());
    QVERIFY(find(person, u"4001"_s));
    QCOMPARE(person.desk()->directory().found().size(), 1);
    QVERIFY(list(person)->current()->isMeetingroom);
    QCOMPARE(ui::ContactWords::sourceOf(*list(person)->current()), u"Meeting room"_s);
    list(person)->setFocus();
    person.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(person.center().calls().calls().size(), 1, 5000);
    QCOMPARE(person.center().calls().calls().first().otherNumber, u"4001"_s);
}

void TestContacts::aFavouriteComesAndGoes()
{
    Floor floor;
    Person &person = floor.enters(u"agent1"_s);
    QVERIFY2(floor.isGood() && openContacts(person), floor.problem());
    QVERIFY(find(person, u"martin"_s));
    const QString key = chosenKey(person);
    QVERIFY(!isFavourite(person, key));
    list(person)->setFocus();
    person.press(Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(isFavourite(person, key), 5000);
    QTRY_VERIFY(list(person)->current()->isFavorite);
    QVERIFY(person.click(u"contactStar"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!isFavourite(person, key), 5000);
}

void TestContacts::aSilentServerKeepsTheTermAndTheStar()
{
    Floor floor;
    Person &person = floor.enters(u"agent1"_s);
    QVERIFY2(floor.isGood() && openContacts(person), floor.problem());
    QVERIFY(find(person, u"martin"_s));
    const QString key = chosenKey(person);
    floor.sim.fault(u"stall"_s, u"agent1"_s);
    QVERIFY(person.click(u"contactStar"_s));
    QCOMPARE(person.desk()->directory().favouriteWish(key), Directory::Wish::Pending);
    QVERIFY(person.type(u"contactSearch"_s, u"dupont"_s));
    // Five seconds of its own, before the link itself counts as lost.
    QTRY_COMPARE_WITH_TIMEOUT(person.desk()->directory().favouriteWish(key),
                              Directory::Wish::Failed, 9000);
    QTRY_COMPARE_WITH_TIMEOUT(person.desk()->directory().phase(), Directory::Phase::Silent, 9000);
    QVERIFY(!isFavourite(person, key));
    QTRY_VERIFY(!person.find<ui::Words>(u"contactNote"_s)->text().isEmpty());
    floor.sim.endFaults();
    QTRY_VERIFY_WITH_TIMEOUT(person.desk()->isUp(), 40000);
    QTRY_COMPARE_WITH_TIMEOUT(person.desk()->directory().phase(), Directory::Phase::Answered,
                              20000);
    QCOMPARE(person.find<QLineEdit>(u"contactSearch"_s)->text(), u"dupont"_s);
}

void TestContacts::aContactIsCalled()
{
    Floor floor;
    Person &person = floor.enters(u"agent1"_s);
    QVERIFY2(floor.isGood() && openContacts(person), floor.problem());
    QVERIFY(find(person, u"martin"_s));
    const QString number = center::numberOf(*list(person)->current());
    QVERIFY(!number.isEmpty());
    person.find(u"contactSearch"_s)->setFocus();
    person.press(Qt::Key_Return); // The default action of the chosen one.
    QTRY_COMPARE_WITH_TIMEOUT(person.center().calls().calls().size(), 1, 5000);
    QCOMPARE(person.center().calls().calls().first().otherNumber, number);
    QVERIFY(person.click(u"hangUp"_s));
    QTRY_VERIFY_WITH_TIMEOUT(person.center().calls().calls().isEmpty(), 5000);
}

void TestContacts::aContactIsWrittenTo()
{
    Floor floor;
    Person &person = floor.enters(u"agent1"_s);
    QVERIFY2(floor.isGood() && openContacts(person), floor.problem());
    QVERIFY(find(person, u"martin"_s));
    const QString address
        = center::argumentOf(*list(person)->current(), xuc::ContactActionKind::Mail);
    QVERIFY(!address.isEmpty());
    QDesktopServices::setUrlHandler(u"mailto"_s, this, "openMail");
    QVERIFY(person.click(u"contactMail"_s));
    QDesktopServices::unsetUrlHandler(u"mailto"_s);
    QCOMPARE(m_mail.scheme(), u"mailto"_s);
    QCOMPARE(m_mail.path(), address);
}

void TestContacts::aNameInTheHeaderIsSearched()
{
    Floor floor;
    Person &person = floor.enters(u"agent1"_s);
    QVERIFY2(floor.isGood(), floor.problem());
    person.press(Qt::Key_F3);
    QVERIFY(person.type(u"dialField"_s, u"martin"_s));
    QTest::keyClick(person.find(u"dialField"_s), Qt::Key_Return);
    QTRY_VERIFY(person.sees(u"contacts"_s));
    QCOMPARE(person.find<QLineEdit>(u"contactSearch"_s)->text(), u"martin"_s);
    QTRY_VERIFY_WITH_TIMEOUT(list(person)->model()->rowCount() > 0, 5000);
    QCOMPARE(person.center().calls().calls().size(), 0);
}

void TestContacts::aLostLinkKeepsTheSearch()
{
    Floor floor;
    Person &person = floor.enters(u"agent1"_s);
    QVERIFY2(floor.isGood() && openContacts(person), floor.problem());
    QVERIFY(find(person, u"martin"_s));
    const int rows = list(person)->model()->rowCount();
    floor.sim.kill();
    QTRY_VERIFY_WITH_TIMEOUT(!person.desk()->isUp(), 10000);
    QVERIFY(person.type(u"contactSearch"_s, u"martin le"_s)); // Typing goes on.
    QCOMPARE(list(person)->model()->rowCount(), rows);
    QTRY_VERIFY(person.find<ui::Words>(u"contactNote"_s));
    QVERIFY(person.type(u"contactSearch"_s, u"martin"_s));
    QVERIFY(floor.sim.startAgain({u"--seed"_s, u"7"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(person.desk()->link(), center::LinkState::Live, 40000);
    QTRY_COMPARE_WITH_TIMEOUT(person.desk()->directory().phase(), Directory::Phase::Answered, 5000);
    QCOMPARE(person.find<QLineEdit>(u"contactSearch"_s)->text(), u"martin"_s);
    QCOMPARE(list(person)->model()->rowCount(), rows);
}

void TestContacts::aPersonalContactIsKeptChangedAndDeleted()
{
    Floor floor;
    Person &person = floor.enters(u"agent1"_s);
    QVERIFY2(floor.isGood() && openContacts(person), floor.problem());
    const center::PersonalBook &book = person.desk()->personalBook();
    QTRY_COMPARE_WITH_TIMEOUT(book.phase(), center::PersonalBook::Phase::Known, 5000);
    const auto before = book.contacts().size();
    QVERIFY(person.click(u"newContact"_s));
    QVERIFY(person.type(u"contactFirstName"_s, u"Emma"_s));
    QVERIFY(person.type(u"contactLastName"_s, u"Zwicky"_s));
    QVERIFY(person.type(u"contactNumber"_s, u"04 78 30 62 1x"_s));
    QVERIFY(person.click(u"saveContact"_s));
    QVERIFY(person.sees(u"personalDialog"_s)); // A number that is none stays in the form.
    QVERIFY(person.type(u"contactNumber"_s, u"0478306217"_s));
    QVERIFY(person.click(u"saveContact"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!person.sees(u"personalDialog"_s), 5000);
    QTRY_COMPARE_WITH_TIMEOUT(book.contacts().size(), before + 1, 5000);

    QVERIFY(find(person, u"zwicky"_s));
    QCOMPARE(list(person)->model()->rowCount(), 1);
    auto *own = person.window().findChild<ui::PersonalContacts *>();
    QVERIFY(own && own->canChange(*list(person)->current()));
    own->edit(*list(person)->current(), &person.window());
    QVERIFY(person.type(u"contactCompany"_s, u"Garage du Marais"_s));
    QVERIFY(person.click(u"saveContact"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!person.sees(u"personalDialog"_s), 5000);
    QTRY_COMPARE_WITH_TIMEOUT(list(person)->current()->subtitle1, u"Garage du Marais"_s, 5000);

    own->askToDelete(*list(person)->current(), &person.window());
    QVERIFY(person.click(u"deleteContact"_s));
    QTRY_COMPARE_WITH_TIMEOUT(book.contacts().size(), before, 5000);
}

void TestContacts::aFileIsLookedAtBeforeItIsImported()
{
    Floor floor;
    Person &person = floor.enters(u"agent1"_s);
    QVERIFY2(floor.isGood() && openContacts(person), floor.problem());
    const center::PersonalBook &book = person.desk()->personalBook();
    QTRY_COMPARE_WITH_TIMEOUT(book.phase(), center::PersonalBook::Phase::Known, 5000);
    const auto before = book.contacts().size();
    QTemporaryDir folder;
    QFile file(folder.filePath(u"contacts.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("firstname;lastname;number;email\nAda;Byron;1815;ada@example.org\n"
               "Nobody;Here;12ab!;\n;;;x@example.org\n\"Jean \"\"JB\"\"\";Bon;0611223399;\n");
    file.close();
    auto *own = person.window().findChild<ui::PersonalContacts *>();
    QVERIFY(own);
    own->importFile(file.fileName(), &person.window());
    QTRY_VERIFY(person.sees(u"importDialog"_s));
    auto *lines = person.find<QAbstractItemView>(u"importLines"_s);
    QCOMPARE(lines->model()->rowCount(), 4);
    QCOMPARE(book.contacts().size(), before); // Nothing is sent before the person says so.
    QVERIFY(person.click(u"importNow"_s));
    QTRY_COMPARE_WITH_TIMEOUT(book.contacts().size(), before + 2, 5000);
    QTRY_VERIFY(!person.sees(u"importDialog"_s));
}

} // namespace vigie::e2e
