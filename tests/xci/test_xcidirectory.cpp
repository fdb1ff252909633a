// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/fakexci.h"
#include "xci/directory.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace vigie;
using namespace vigie::xci;
using namespace Qt::StringLiterals;
using Part = Directory::Part;

class TestXciDirectory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void readsEverythingInTheBackground();
    void staysQuietWhereNothingChanged();
    void tellsOfWhatChangedAlone();
    void dropsUsersOfEntitiesThatAreGone();
    void countsAnewWithOtherIntervals();
    void keepsThePictureAfterAFailure();
    void knowsWhoIsSuper();
    void forgetsAnotherAccount();
    void anOlderListNeverWins();
    void intervalsThatChangeMeanwhileCount();

private:
    void read();

    std::unique_ptr<fakes::FakeXci> m_server;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<Directory> m_directory;
};

namespace {

//! The one thread of the pool that works for nobody before release().
class HeldThreads
{
public:
    HeldThreads()
    {
        m_pool.setMaxThreadCount(1);
        m_pool.start([this] { m_held.acquire(); });
    }
    ~HeldThreads()
    {
        release();
        m_pool.waitForDone();
        m_pool.setMaxThreadCount(m_count);
    }
    Q_DISABLE_COPY_MOVE(HeldThreads)

    void release() { m_held.release(); }

private:
    QThreadPool &m_pool = *QThreadPool::globalInstance();
    const int m_count = m_pool.maxThreadCount();
    QSemaphore m_held{};
};

QByteArray entityJson(const QByteArray &name, int xivo, const QByteArray &start,
                      const QByteArray &end)
{
    return R"({"combinedId":")" + name + "@u" + QByteArray::number(xivo) + R"(","displayName":")"
        + name + R"(","xivo":{"id":)" + QByteArray::number(xivo) + R"(},"intervals":[{"start":")"
        + start + R"(","end":")" + end + R"("}]})";
}

//! So many that they are compared in another thread, all with a number from 2000 on.
QByteArray manyUsers()
{
    QByteArray items;
    for (int i = 0; i < 2500; ++i)
        items += (i > 0 ? "," : "") + QByteArray(R"({"id":)") + QByteArray::number(10 + i)
            + R"(,"internalNumber":")" + QByteArray::number(2000 + i) + R"("})";
    return R"({"items":[)" + items + "]}";
}

} // namespace

void TestXciDirectory::init()
{
    m_server = std::make_unique<fakes::FakeXci>();
    m_server->answers["GET /xivo"]
        = {200, R"({"items":[{"id":2,"name":"paris"},{"id":1,"name":"lyon"}]})"};
    m_server->answers["GET /entities"] = {200,
                                          R"({"items":[)" + entityJson("shop", 1, "1100", "1109")
                                              + ',' + entityJson("desk", 2, "2000", "2009") + "]}"};
    m_server->answers["GET /templates"]
        = {200, R"([{"id":5,"name":"b","entities":["shop@u1"]},{"id":6,"name":"a"}])"};
    m_server->answers["GET /administrators"]
        = {200, R"({"items":[{"id":4,"login":"admin","superAdmin":true}]})"};
    m_server->answers["GET /entities/shop%40u1/users"]
        = {200, R"({"items":[{"id":7,"internalNumber":"1100"},{"id":8,"internalNumber":"6260"}]})"};
    m_server->answers["GET /entities/desk%40u2/users"] = {200, R"({"items":[]})"};
    m_client = std::make_unique<Client>();
    m_directory = std::make_unique<Directory>(*m_client);
    m_client->session().open(
        {.server = m_server->url(), .login = u"admin"_s, .password = u"superpass"_s});
}

void TestXciDirectory::cleanup()
{
    m_directory.reset();
    m_client.reset();
    m_server.reset();
}

void TestXciDirectory::read()
{
    m_directory->refresh();
    QTRY_VERIFY(m_directory->isRead(Part::Users) && !m_directory->isReading());
}

void TestXciDirectory::readsEverythingInTheBackground()
{
    QVERIFY(!m_directory->isRead(Part::Xivos));
    read();
    QCOMPARE(m_directory->xivos().first().name, u"lyon"_s);
    QCOMPARE(m_directory->entities().first().combinedId, u"desk@u2"_s);
    QCOMPARE(m_directory->entitiesOf(XivoId(1)).size(), 1);
    QCOMPARE(m_directory->templates().first().name, u"a"_s);
    QCOMPARE(m_directory->templatesFor(u"shop@u1"_s).size(), 1);
    QCOMPARE(m_directory->userCount(), 2);
    QCOMPARE(m_directory->numbers(u"shop@u1"_s), (NumberCount{.all = 10, .used = 1}));
    QCOMPARE(m_directory->numbersOf(XivoId(2)).free(), quint64(10));
    QVERIFY(m_directory->user(u"shop@u1"_s, xci::UserId(8)));
    QCOMPARE(m_server->signIns(), 1);
}

void TestXciDirectory::staysQuietWhereNothingChanged()
{
    read();
    QSignalSpy xivos(m_directory.get(), &Directory::xivosChanged);
    QSignalSpy entities(m_directory.get(), &Directory::entitiesChanged);
    QSignalSpy templates(m_directory.get(), &Directory::templatesChanged);
    QSignalSpy administrators(m_directory.get(), &Directory::administratorsChanged);
    QSignalSpy users(m_directory.get(), &Directory::usersChanged);
    const auto asked = m_server->seen.size();
    m_directory->refresh();
    QTRY_COMPARE(m_server->seen.size(), asked + 6);
    QTRY_VERIFY(!m_directory->isReading());
    QCOMPARE(xivos.count() + entities.count() + templates.count() + administrators.count()
                 + users.count(),
             0);
}

void TestXciDirectory::tellsOfWhatChangedAlone()
{
    read();
    QSignalSpy users(m_directory.get(), &Directory::usersChanged);
    m_server->answers["GET /entities/desk%40u2/users"]
        = {200, R"({"items":[{"id":9,"internalNumber":"2003"}]})"};
    m_directory->refresh(Part::Users);
    QTRY_COMPARE(users.count(), 1);
    QTRY_VERIFY(!m_directory->isReading());
    QCOMPARE(users.count(), 1);
    QCOMPARE(users.first().first().toString(), u"desk@u2"_s);
    QCOMPARE(m_directory->numbers(u"desk@u2"_s).used, quint64(1));
}

void TestXciDirectory::dropsUsersOfEntitiesThatAreGone()
{
    read();
    m_server->answers["GET /entities"]
        = {200, R"({"items":[)" + entityJson("desk", 2, "2000", "2009") + "]}"};
    m_directory->refresh(Part::Entities);
    QTRY_COMPARE(m_directory->entities().size(), 1);
    QVERIFY(!m_directory->hasUsers(u"shop@u1"_s));
    QCOMPARE(m_directory->userCount(), 0);
}

void TestXciDirectory::countsAnewWithOtherIntervals()
{
    read();
    m_server->answers["GET /entities"]
        = {200, R"({"items":[)" + entityJson("shop", 1, "6260", "") + "]}"};
    m_directory->refresh(Part::Entities);
    QTRY_COMPARE(m_directory->numbers(u"shop@u1"_s), (NumberCount{.all = 1, .used = 1}));
}

void TestXciDirectory::keepsThePictureAfterAFailure()
{
    read();
    QSignalSpy failed(m_directory.get(), &Directory::failed);
    m_server->answers["GET /xivo"] = {500, R"({"message":"No"})"};
    m_directory->refresh(Part::Xivos);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<Part>(), Part::Xivos);
    QCOMPARE(m_directory->xivos().size(), 2);
}

void TestXciDirectory::knowsWhoIsSuper()
{
    QVERIFY(!m_directory->isSuper());
    read();
    QCOMPARE(m_directory->isSuper(), std::optional(true));
    m_server->answers["GET /administrators"] = {403, R"({"error":"forbidden"})"};
    m_directory->refresh(Part::Administrators);
    QTRY_COMPARE(m_directory->isSuper(), std::optional(false));
    QVERIFY(m_directory->administrators().isEmpty());
}

void TestXciDirectory::forgetsAnotherAccount()
{
    read();
    m_directory->refresh();
    m_directory->clear();
    QVERIFY(m_directory->xivos().isEmpty());
    QVERIFY(!m_directory->isReading());
    QVERIFY(!m_directory->isRead(Part::Users));
    read();
    QCOMPARE(m_directory->userCount(), 2);
}

//! Long lists are compared in other threads, short ones at once: the order of their ends is not
//! that of their answers.
void TestXciDirectory::anOlderListNeverWins()
{
    read();
    HeldThreads threads;
    m_server->answers["GET /entities/desk%40u2/users"] = {200, manyUsers()};
    QSignalSpy answers(m_directory.get(), &Directory::answered);
    m_directory->refreshUsers(u"desk@u2"_s);
    QTRY_COMPARE(answers.count(), 1); // Its comparison waits.
    m_server->answers["GET /entities/desk%40u2/users"]
        = {200, R"({"items":[{"id":9,"internalNumber":"2003"}]})"};
    m_directory->refreshUsers(u"desk@u2"_s);
    QTRY_COMPARE(answers.count(), 2);
    QCOMPARE(m_directory->users(u"desk@u2"_s).size(), 1);
    threads.release();
    QTRY_VERIFY(!m_directory->isReading());
    QCOMPARE(m_directory->users(u"desk@u2"_s).size(), 1);
    QCOMPARE(m_directory->numbers(u"desk@u2"_s).used, quint64(1));
}

//! The list that is being compared is the newest one, which the table of before knows nothing of.
void TestXciDirectory::intervalsThatChangeMeanwhileCount()
{
    read();
    HeldThreads threads;
    m_server->answers["GET /entities/desk%40u2/users"] = {200, manyUsers()};
    QSignalSpy answers(m_directory.get(), &Directory::answered);
    m_directory->refreshUsers(u"desk@u2"_s);
    QTRY_COMPARE(answers.count(), 1);
    m_server->answers["GET /entities"]
        = {200, R"({"items":[)" + entityJson("desk", 2, "2000", "5999") + "]}"};
    m_directory->refresh(Part::Entities);
    QTRY_COMPARE(answers.count(), 2);
    threads.release();
    QTRY_VERIFY(!m_directory->isReading());
    QCOMPARE(m_directory->numbers(u"desk@u2"_s), (NumberCount{.all = 4000, .used = 2500}));
}

QTEST_GUILESS_MAIN(TestXciDirectory)
#include "test_xcidirectory.moc"
