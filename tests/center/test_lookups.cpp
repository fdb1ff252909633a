// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/directory.h"
#include "center/history.h"

#include <QSignalSpy>
#include <QTest>

using namespace vigie;
using namespace vigie::center;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

xuc::Contact sheetOf(const QString &name, const QString &id, const QString &number,
                     const QString &source = u"internal"_s)
{
    return {.name = name,
            .subtitle1 = u"Support"_s,
            .canBeFavorite = true,
            .actions = {{.kind = xuc::ContactActionKind::Call, .args = {number}}},
            .sources = {{.name = source, .id = id}}};
}

xuc::DirectoryTable tableOf(const QString &name, const QString &id, const QString &number)
{
    return {.headers = {u"Nom"_s, u"Numéro"_s, u"Mobile"_s, u"Favoris"_s},
            .entries = {{.status = xuc::PhoneStatus::Busy,
                         .entry = {name, number, u""_s, u"true"_s},
                         .contactId = id,
                         .source = u"internal"_s}}};
}

xuc::CallHistoryItem talk(const QString &from, int minute, int seconds, const QString &to)
{
    return {.start = QDateTime(QDate(2026, 3, 2), QTime(10, minute)),
            .duration = std::chrono::seconds(seconds),
            .srcNum = from,
            .dstNum = to,
            .status = xuc::CallStatus::Answered};
}

} // namespace

//! Directory and history against a server played message by message.
class TestLookups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bothAnswersAreShownOnce();
    void anOldServerIsAskedInTheOldWay();
    void columnsAreFoundByTheirHeadings();
    void silenceIsToldAfterFiveSeconds();
    void aTermTypedMeanwhileWaitsForTheAnswer();
    void aSlowSourceIsAddedBelowAndNamedNextTime();
    void aFavouriteIsProvedByItsUpdate();
    void aSilentFavouriteFails();
    void aLostLinkKeepsTheTermAndAsksAgain();
    void aLoginIsNamedOnce();
    void aLoginIsFoundByItsNumber();
    void aSearchWaitsForTheLoginsAnswer();
    void noLoginIsAskedForBesideASearch();
    void ownCallsLearnTheirQueue();
    void aSecondShapeIsNoAnswerToTheNextQuestion();
    void theHistoryIsReadAgainAfterACall();
    void aCustomersCallsComeByTheirRequest();

private:
    QByteArray lastSent() const { return m_sent.isEmpty() ? QByteArray() : m_sent.last(); }
    void wait(std::chrono::milliseconds time)
    {
        m_clock.advance(time);
        m_directory->tick();
        m_history->tick();
    }

    ManualClock m_clock;
    QList<QByteArray> m_sent;
    std::unique_ptr<Directory> m_directory;
    std::unique_ptr<History> m_history;
};

void TestLookups::init()
{
    m_sent.clear();
    const auto send = [this](const QByteArray &frame) {
        m_sent.append(frame);
        return true;
    };
    m_directory = std::make_unique<Directory>(m_clock, send);
    m_history = std::make_unique<History>(m_clock, send, [] {
        return QList<HistoryQueue>{
            {.name = u"trucks"_s, .label = u"Trucks"_s, .number = u"3001"_s}};
    });
    m_directory->resynced();
    m_history->resynced();
}

void TestLookups::bothAnswersAreShownOnce()
{
    m_directory->search(u"mar"_s);
    QVERIFY(lastSent().contains("searchContacts"));
    m_directory->apply(xuc::ContactSheet{.sheets = {sheetOf(u"Léa Martin"_s, u"41"_s, u"1044"_s)}});
    m_directory->apply(xuc::DirectoryResult{.table = tableOf(u"Léa Martin"_s, u"41"_s, u"1044"_s)});
    QCOMPARE(m_directory->found().size(), 1);
    QCOMPARE(m_directory->found().first().subtitle1, u"Support"_s);
    QCOMPARE(m_directory->phase(), Directory::Phase::Answered);
}

void TestLookups::anOldServerIsAskedInTheOldWay()
{
    m_directory->search(u"mar"_s);
    wait(2s);
    QVERIFY(lastSent().contains("directoryLookUp"));
    m_directory->apply(xuc::DirectoryResult{.table = tableOf(u"Léa Martin"_s, u"41"_s, u"1044"_s)});
    QCOMPARE(m_directory->found().size(), 1);
    m_directory->search(u"mari"_s);
    QVERIFY(lastSent().contains("directoryLookUp"));
    QVERIFY(lastSent().contains("mari"));
}

void TestLookups::columnsAreFoundByTheirHeadings()
{
    const auto contacts = contactsIn(
        {.headers = {u"Firstname"_s, u"Lastname"_s, u"Number"_s, u"Mobile"_s, u"Favorite"_s},
         .entries = {{.entry = {u"Zoé"_s, u"Martin"_s, u"1310"_s, u"0611223344"_s, u"true"_s}}}});
    QCOMPARE(contacts.size(), 1);
    QCOMPARE(contacts.first().name, u"Zoé Martin"_s);
    QCOMPARE(numberOf(contacts.first()), u"1310"_s);
    QVERIFY(contacts.first().isFavorite);
    QVERIFY(!contacts.first().canBeFavorite); // Nothing names it.
}

void TestLookups::silenceIsToldAfterFiveSeconds()
{
    m_directory->search(u"mar"_s);
    wait(2900ms);
    QVERIFY(!m_directory->isLate());
    wait(200ms);
    QVERIFY(m_directory->isLate());
    wait(2s);
    QCOMPARE(m_directory->phase(), Directory::Phase::Silent);
    QCOMPARE(m_directory->term(), u"mar"_s);
}

void TestLookups::aTermTypedMeanwhileWaitsForTheAnswer()
{
    m_directory->search(u"m"_s);
    m_directory->search(u"ma"_s);
    m_directory->search(u"mar"_s);
    QCOMPARE(m_sent.size(), 1);
    m_directory->apply(xuc::ContactSheet{.sheets = {sheetOf(u"Max"_s, u"1"_s, u"1"_s)}});
    QCOMPARE(m_sent.size(), 1); // The other shape of that answer is still to come.
    m_directory->apply(xuc::DirectoryResult{});
    QCOMPARE(m_sent.size(), 2);
    QVERIFY(lastSent().contains("\"mar\""));
    QCOMPARE(m_directory->phase(), Directory::Phase::Asked);
    m_directory->apply(xuc::ContactSheet{.sheets = {sheetOf(u"Marc"_s, u"2"_s, u"2"_s)}});
    QCOMPARE(m_directory->found().size(), 1);
    QCOMPARE(m_directory->found().first().name, u"Marc"_s);
}

void TestLookups::aSlowSourceIsAddedBelowAndNamedNextTime()
{
    const xuc::Contact quick = sheetOf(u"Marc"_s, u"2"_s, u"2"_s);
    const xuc::Contact slow = sheetOf(u"Anna Marx"_s, u"9"_s, u"0049"_s, u"nordlicht"_s);
    m_directory->search(u"mar"_s);
    m_directory->apply(xuc::ContactSheet{.sheets = {quick}});
    wait(3s);
    m_directory->apply(xuc::ContactSheet{.sheets = {slow}});
    QCOMPARE(m_directory->found().size(), 2);
    QCOMPARE(m_directory->found().last().name, u"Anna Marx"_s);
    m_directory->search(u"marc"_s);
    m_directory->apply(xuc::ContactSheet{.sheets = {quick}});
    QCOMPARE(m_directory->lateSources(), QStringList{u"nordlicht"_s});
}

void TestLookups::aFavouriteIsProvedByItsUpdate()
{
    const xuc::Contact contact = sheetOf(u"Marc"_s, u"2"_s, u"1002"_s);
    m_directory->search(u"mar"_s);
    m_directory->apply(xuc::ContactSheet{.sheets = {contact}});
    QVERIFY(m_directory->setFavourite(contact, true));
    QCOMPARE(m_directory->favouriteWish(keyOf(contact)), Directory::Wish::Pending);
    QVERIFY(!m_directory->found().first().isFavorite); // Nothing is believed before it is told.
    m_directory->apply(xuc::FavoriteUpdated{
        .action = xuc::FavoriteAction::Added, .contactId = u"2"_s, .source = u"internal"_s});
    QCOMPARE(m_directory->favouriteWish(keyOf(contact)), Directory::Wish::None);
    QVERIFY(m_directory->found().first().isFavorite);
    QCOMPARE(m_directory->favourites().size(), 1);
}

void TestLookups::aSilentFavouriteFails()
{
    const xuc::Contact contact = sheetOf(u"Marc"_s, u"2"_s, u"1002"_s);
    m_directory->setFavourite(contact, true);
    wait(5s);
    QCOMPARE(m_directory->favouriteWish(keyOf(contact)), Directory::Wish::Failed);
    m_directory->apply(xuc::FavoriteContactSheet{.sheets = {contact}}); // It came about after all.
    QCOMPARE(m_directory->favouriteWish(keyOf(contact)), Directory::Wish::None);
}

void TestLookups::aLostLinkKeepsTheTermAndAsksAgain()
{
    m_directory->search(u"mar"_s);
    m_directory->linkLost();
    QCOMPARE(m_directory->phase(), Directory::Phase::Silent);
    m_sent.clear();
    m_directory->resynced();
    QCOMPARE(m_sent.size(), 1);
    QVERIFY(lastSent().contains("\"mar\""));
    QCOMPARE(m_directory->phase(), Directory::Phase::Asked);
}

void TestLookups::aLoginIsNamedOnce()
{
    QSignalSpy named(m_directory.get(), &Directory::nameFound);
    m_directory->lookUpName(u"zmartin"_s);
    m_directory->lookUpName(u"zmartin"_s);
    QCOMPARE(m_sent.size(), 1);
    m_directory->apply(
        xuc::UserDisplayName{.userName = u"zmartin"_s, .displayName = u"Zoé Martin"_s});
    QCOMPARE(named.count(), 1);
    QCOMPARE(m_directory->nameOf(u"zmartin"_s), u"Zoé Martin"_s);
}

void TestLookups::aLoginIsFoundByItsNumber()
{
    QSignalSpy learned(m_directory.get(), &Directory::loginsChanged);
    m_directory->lookUpLogin(u"1044"_s);
    QVERIFY(lastSent().contains("searchContacts"));
    QVERIFY(lastSent().contains("1044"));
    xuc::Contact lea = sheetOf(u"Léa Martin"_s, u"41"_s, u"1044"_s);
    lea.actions.append({.kind = xuc::ContactActionKind::Chat, .args = {u"lmartin"_s}});
    m_directory->apply(xuc::ContactSheet{.sheets = {lea}});
    m_directory->apply(xuc::DirectoryResult{.table = tableOf(u"Léa Martin"_s, u"41"_s, u"1044"_s)});
    QCOMPARE(learned.size(), 1);
    QCOMPARE(m_directory->loginOf(u"1044"_s), u"lmartin"_s);
    // It was nobody's search.
    QVERIFY(m_directory->found().isEmpty());
    QCOMPARE(m_directory->phase(), Directory::Phase::Idle);
    const auto sent = m_sent.size();
    m_directory->lookUpLogin(u"1044"_s);
    QCOMPARE(m_sent.size(), sent);
}

void TestLookups::aSearchWaitsForTheLoginsAnswer()
{
    m_directory->lookUpLogin(u"1044"_s);
    const auto sent = m_sent.size();
    m_directory->search(u"mar"_s);
    QCOMPARE(m_sent.size(), sent);
    QCOMPARE(m_directory->phase(), Directory::Phase::Asked);
    m_directory->apply(xuc::ContactSheet{});
    wait(500ms);
    QVERIFY(lastSent().contains("mar"));
    m_directory->apply(xuc::ContactSheet{.sheets = {sheetOf(u"Léa Martin"_s, u"41"_s, u"1044"_s)}});
    QCOMPARE(m_directory->found().size(), 1);
}

void TestLookups::noLoginIsAskedForBesideASearch()
{
    m_directory->search(u"mar"_s);
    m_directory->apply(xuc::ContactSheet{.sheets = {sheetOf(u"Léa Martin"_s, u"41"_s, u"1044"_s)}});
    const auto sent = m_sent.size();
    m_directory->lookUpLogin(u"1050"_s);
    QCOMPARE(m_sent.size(), sent);
}

void TestLookups::ownCallsLearnTheirQueue()
{
    m_history->show(History::Scope::Mine);
    QVERIFY(lastSent().contains("getUserCallHistoryByDays"));
    m_history->apply(xuc::CallHistory{
        .items = {talk(u"0611"_s, 5, 60, u"1042"_s), talk(u"1051"_s, 2, 20, u"1042"_s)}});
    QCOMPARE(m_history->phase(), History::Phase::Answered);
    QCOMPARE(m_history->records().first().kind(), HistoryRecord::Kind::Incoming);
    QVERIFY(lastSent().contains("getQueueCallHistory"));
    m_history->apply(xuc::CallHistory{.items = {talk(u"0611"_s, 4, 60, u"3001"_s)}});
    QCOMPARE(m_history->records().first().kind(), HistoryRecord::Kind::Queue);
    QCOMPARE(m_history->records().first().queue, u"Trucks"_s);
    QCOMPARE(m_history->records().first().waited, std::optional(60s));
    QCOMPARE(m_history->records().last().kind(), HistoryRecord::Kind::Incoming);
}

void TestLookups::aSecondShapeIsNoAnswerToTheNextQuestion()
{
    const HistoryQueue queue{.name = u"cars"_s, .label = u"Cars"_s, .number = u"3002"_s};
    m_history->show(History::Scope::Mine);
    m_history->show(History::Scope::Queue, queue);
    m_history->apply(xuc::CallHistory{.items = {talk(u"0611"_s, 5, 60, u"1042"_s)}});
    QVERIFY(lastSent().contains("getQueueCallHistory"));
    m_history->apply(xuc::CallHistoryByDays{.items = {talk(u"0611"_s, 5, 60, u"1042"_s)}});
    QVERIFY(m_history->records().isEmpty());
    m_history->apply(xuc::CallHistory{.items = {talk(u"0622"_s, 6, 9, u"3002"_s)}});
    QCOMPARE(m_history->records().size(), 1);
    QCOMPARE(m_history->records().first().queue, u"Cars"_s);
}

void TestLookups::theHistoryIsReadAgainAfterACall()
{
    m_history->show(History::Scope::Queue,
                    {.name = u"cars"_s, .label = u"Cars"_s, .number = u"3002"_s});
    m_history->apply(xuc::CallHistory{});
    m_sent.clear();
    m_history->apply(xuc::PhoneEvent{.eventType = xuc::PhoneEventType::Released});
    wait(2900ms);
    QVERIFY(m_sent.isEmpty());
    wait(200ms);
    QCOMPARE(m_sent.size(), 1);
    wait(5s);
    QCOMPARE(m_history->phase(), History::Phase::Silent);
    m_history->apply(xuc::CallHistory{.items = {talk(u"0622"_s, 6, 9, u"3002"_s)}});
    QCOMPARE(m_history->phase(), History::Phase::Answered); // Late, but nothing else was asked.
}

void TestLookups::aCustomersCallsComeByTheirRequest()
{
    m_history->lookUpCustomer(u"0611"_s);
    QVERIFY(lastSent().contains(R"("operator":"=")"));
    m_history->lookUpCustomer(u"0622"_s);
    m_history->apply(xuc::CustomerCallHistoryResponseWithId{.id = 2, .list = {{}, {}}});
    QCOMPARE(m_history->customer(u"0622"_s)->calls.size(), 2);
    QCOMPARE(m_history->customer(u"0611"_s)->phase, CustomerHistory::Phase::Asked);
    wait(5s);
    QCOMPARE(m_history->customer(u"0611"_s)->phase, CustomerHistory::Phase::Silent);
}

QTEST_GUILESS_MAIN(TestLookups)
#include "test_lookups.moc"
