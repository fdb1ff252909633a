// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeserver.h"
#include "randomsheet.h"
#include "xcibulk/run.h"
#include "xcibulk/table.h"

#include <QEventLoop>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::xcibulk;

namespace {

class Notes final : public Audit
{
public:
    void note(const AuditRecord &record) override { all.append(record); }

    QList<AuditRecord> all{};
};

//! A file on its way through a dry run and its application.
struct Stage
{
    explicit Stage(FakeServer &at) : server(at)
    {
        run.setPatience({.first = std::chrono::milliseconds(1),
                         .most = std::chrono::milliseconds(1),
                         .attempts = 200});
    }

    Plan dryRun()
    {
        Picture picture;
        PictureReader reader(server);
        QObject::connect(&reader, &PictureReader::finished, &reader,
                         [&](const Picture &read) { picture = read; });
        QSignalSpy ended(&reader, &PictureReader::finished);
        QSignalSpy broken(&reader, &PictureReader::failed);
        do {
            server.isSignedOut = false;
            const auto failures = broken.count();
            reader.read();
            while (ended.isEmpty() && broken.count() == failures)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        } while (ended.isEmpty());
        return Planner(picture, {}).plan(sheet);
    }
    //! Signs in again as often as it is asked to, or never.
    bool goOn()
    {
        QEventLoop loop;
        QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
        QObject::connect(
            &run, &Run::stateChanged, &loop,
            [&](Run::State state) {
                if (state == Run::State::Ended)
                    loop.quit();
                if (state != Run::State::AwaitingSignIn)
                    return;
                if (!signsIn)
                    return run.stop();
                server.isSignedOut = false;
                run.resume();
            },
            Qt::QueuedConnection);
        loop.exec();
        return run.state() == Run::State::Ended;
    }
    bool apply(const QString &text)
    {
        sheet = Sheet::of(text);
        plan = dryRun();
        run.start(sheet, {}, plan);
        return goOn();
    }
    QSet<int> createdIds() const
    {
        QSet<int> ids;
        for (int row = 0; row < int(plan.size()); ++row) {
            if (plan[row].action == Action::Create && run.results()[row].outcome == Outcome::Done)
                ids.insert(int(run.results()[row].user));
        }
        return ids;
    }

    FakeServer &server;
    bool signsIn = true;
    Notes notes{};
    ManualClock clock{};
    Run run{server, notes, clock, {u"admin"_s, u"xci.example"_s}};
    Sheet sheet{};
    Plan plan{};
};

QString said(const Plan &plan, const QList<Result> &results, int row)
{
    return u"line %1: verdict %2 (%3), outcome %4 (%5, %6)"_s.arg(plan[row].line)
        .arg(int(plan[row].verdict))
        .arg(int(plan[row].reason))
        .arg(int(results[row].outcome))
        .arg(int(results[row].reason))
        .arg(results[row].failure.text);
}

QList<Verdict> verdictsOf(const Plan &plan)
{
    QList<Verdict> all;
    for (const auto &step : plan)
        all.append(step.verdict);
    return all;
}

QList<Reason> reasonsOf(const Plan &plan)
{
    QList<Reason> all;
    for (const auto &step : plan)
        all.append(step.reason);
    return all;
}

const auto head
    = u"action;entity;template;firstName;lastName;internalNumber;ctiLogin;ctiPassword\n"_s;

} // namespace

class TestXciBulk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tables_data();
    void tables();
    void encodings_data();
    void encodings();
    void heads_data();
    void heads();
    void aColumnIsLeftOut();
    void verdicts_data();
    void verdicts();
    void laterLinesSeeTheEarlierOnes();
    void whatCannotBeKnownIsSaid();
    void randomFilesComeToTheirVerdicts();
    void aSecondAdministratorOvertakes();
    void nothingIsDoneTwiceOnABadLine();
    void aStolenNumberIsReplaced();
    void aNumberStolenEachTimeIsOvertaken();
    void aNumberHeldForAMomentIsAskedForAgain();
    void whyLinesWereRefusedIsAskedOnce();
    void aStopLeavesTheRest();
    void aStopLeavesTheRefusedRefused();
    void everyEndIsTrue();
    void aSignInLostWhileReadingLeavesNoLineOpen();
    void outagesAreNoAttempts();
    void whatWasMadeWithoutAnIdIsNotMadeAgain();
    void aRollingBackThatEndsLeavesTheRestDone();
    void aRunIsTakenBack();
    void whoeverIsGoneMeanwhileCountsAsTakenBack();
    void whoeverIsGoneBeforeCountsAsTakenBack();
    void whoeverWasMovedIsKept();
    void aLostAnswerIsProved();
    void aPauseHoldsTheNextLine();
    void aPausedRunCanBeStopped();
    void whatIsKnownToBeDoneIsNotSentAgain();
    void theAuditHoldsNoSecret();
};

void TestXciBulk::tables_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QStringList>>("rows");
    using Rows = QList<QStringList>;
    QTest::newRow("commas") << u"a,b\n1,2\n"_s << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("CRLF, no end") << u"a;b\r\n1;2"_s << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("pasted") << u"a\tb\n1, 2\t\n"_s << Rows{{u"a"_s, u"b"_s}, {u"1, 2"_s, {}}};
    QTest::newRow("quotes") << u"a,b\n\"1,\"\"x\"\"\",\"2\n3\"\n"_s
                            << Rows{{u"a"_s, u"b"_s}, {u"1,\"x\""_s, u"2\n3"_s}};
    QTest::newRow("blank lines") << u"\na,b\n,\n\n1,2\n"_s
                                 << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
}

void TestXciBulk::tables()
{
    QFETCH(QString, text);
    QList<QStringList> rows;
    const auto table = tableIn(text);
    for (const auto &row : table.rows) {
        QVERIFY(!row.isBroken);
        rows.append(row.cells);
    }
    QTEST(rows, "rows");
    for (const auto &broken : {u"a,b\n\"1,2\n3,4\n"_s, u"a,b\n\"1\"x,2\n"_s})
        QVERIFY(tableIn(broken).rows.last().isBroken);
    QCOMPARE(tableIn(u"a\n\"1\n2\"\n3\n"_s).rows.last().line, 4);
}

void TestXciBulk::encodings_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("UTF-8") << "firstName\n\xc3\x89lodie\n"_ba;
    QTest::newRow("with a mark") << "\xef\xbb\xbf"
                                    "firstName\n\xc3\x89lodie\n"_ba;
    QTest::newRow("Latin-1") << "firstName\n\xc9lodie\n"_ba;
}

void TestXciBulk::encodings()
{
    QFETCH(QByteArray, file);
    const auto sheet = Sheet::read(file);
    QCOMPARE(sheet.fault, SheetFault::None);
    QCOMPARE(sheet.lines.size(), 1);
    QCOMPARE(sheet.lines[0][Column::FirstName], u"Élodie"_s);
}

void TestXciBulk::heads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<SheetFault>("fault");
    QTest::addColumn<QString>("word");
    QTest::newRow("as people write")
        << u"First Name,LAST_NAME,internal-number"_s << SheetFault::None << QString();
    QTest::newRow("some left out") << u"-;-;firstName;-"_s << SheetFault::None << QString();
    QTest::newRow("nothing") << u"\n \n"_s << SheetFault::Empty << QString();
    QTest::newRow("unknown") << u"firstName,shoe size"_s << SheetFault::UnknownColumn
                             << u"shoe size"_s;
    QTest::newRow("twice") << u"firstName,first name"_s << SheetFault::DoubleColumn
                           << u"first name"_s;
    QTest::newRow("nobody") << u"entity,template"_s << SheetFault::NoNames << QString();
}

void TestXciBulk::heads()
{
    QFETCH(QString, text);
    const auto sheet = Sheet::of(text);
    QTEST(sheet.fault, "fault");
    QTEST(sheet.word, "word");
}

void TestXciBulk::aColumnIsLeftOut()
{
    const auto sheet = Sheet::of(u"-;firstName;-;lastName\n44;Ada;x;Byron\n45;Bob\n46;C;;D;E\n"_s);
    QCOMPARE(sheet.columns, (QList{Column::FirstName, Column::LastName}));
    QCOMPARE(sheet.lines.size(), 3);
    QCOMPARE(sheet.lines[0][Column::FirstName], u"Ada"_s);
    QCOMPARE(sheet.lines[0][Column::LastName], u"Byron"_s);
    QVERIFY(!sheet.lines[0].isBroken && !sheet.lines[1].isBroken && sheet.lines[2].isBroken);
}

void TestXciBulk::verdicts_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<Reason>("reason");
    const auto row = [](const char *line, Verdict verdict, Reason reason = Reason::None) {
        QTest::newRow(line) << QString::fromUtf8(line) << verdict << reason;
    };
    row(";sales;Office;Nora;Vidal;1005;;", Verdict::Create);
    row(";sales;Office;Nora;Vidal;;nora;secret", Verdict::Create);
    row(";sales;Office;Nora;;;;", Verdict::Create);
    row(";works;;Nora;Vidal;;;", Verdict::Create);
    row(";default@u2;Office;Nora;Vidal;2005;ada2;secret", Verdict::Create);
    row(";sales;Office;Ada;Byron;1000;;", Verdict::Nothing, Reason::IsThere);
    row(";sales;Office;Ada;Byron;;;", Verdict::Nothing, Reason::IsThere);
    row(";sales;Office;Ada;Byron;;ada;secret", Verdict::Nothing, Reason::IsThere);
    row(";sales;Office;Ada;Byron;;other;secret", Verdict::Create);
    row(";sales;Office;Nora;Vidal;1000;;", Verdict::Error, Reason::NumberTaken);
    row(";sales;Office;Nora;Vidal;1100;;", Verdict::Error, Reason::NumberOutside);
    row(";sales;;Nora;Vidal;1005;;", Verdict::Error, Reason::NoTemplate);
    row(";sales;Ofice;Nora;Vidal;1005;;", Verdict::Error, Reason::UnknownTemplate);
    row(";works;Phone;Nora;Vidal;;;", Verdict::Error, Reason::TemplateElsewhere);
    row(";none;Office;Nora;Vidal;;;", Verdict::Error, Reason::UnknownEntity);
    row(";default;Office;Nora;Vidal;;;", Verdict::Error, Reason::AmbiguousEntity);
    row(";;Office;Nora;Vidal;;;", Verdict::Error, Reason::NoEntity);
    row(";sales;Office;;Vidal;;;", Verdict::Error, Reason::NoFirstName);
    row(";sales;Office;Nora;Vidal;;ada;secret", Verdict::Error, Reason::LoginTaken);
    row(";sales;Office;Nora;Vidal;;nora;", Verdict::Error, Reason::LoginNeedsPassword);
    row(";sales;Office;Nora;Vidal;;;secret", Verdict::Error, Reason::PasswordNeedsLogin);
    row(";sales;Office;Nora;Vidal;;n;secret", Verdict::Error, Reason::BadLogin);
    row(";sales;Office;Nora;Vidal;;nora;abc", Verdict::Error, Reason::BadPassword);
    row("rename;sales;Office;Nora;Vidal;;;", Verdict::Error, Reason::UnknownAction);
    row(";sales;Office;Nora;Vidal;;;;more", Verdict::Error, Reason::Broken);
    row("change;sales;Office;Augusta;;1000;;", Verdict::Change);
    row("change;sales;;Ada;Byron;1000;;", Verdict::Nothing, Reason::IsSo);
    row("change;sales;;;;1000;ada;", Verdict::Nothing, Reason::IsSo);
    row("change;sales;Office;Ada;Byron;1001;;", Verdict::Error, Reason::UnknownUser);
    row("change;sales;Office;Ada;Byron;;;", Verdict::Error, Reason::NoNumber);
    row("delete;sales;;;;1000;;", Verdict::Delete);
    row("delete;sales;;Alan;;1000;;", Verdict::Error, Reason::NameDiffers);
    row("delete;sales;;;;1001;;", Verdict::Nothing, Reason::IsGone);
    row("delete;default@u1;;;;6260;;", Verdict::Delete);
}

void TestXciBulk::verdicts()
{
    QFETCH(QString, line);
    FakeServer server(1);
    Stage stage(server);
    QVERIFY(stage.apply(head + line));
    QCOMPARE(stage.plan.size(), 1);
    QTEST(stage.plan[0].verdict, "verdict");
    QTEST(stage.plan[0].reason, "reason");
    const auto outcome = stage.run.results()[0].outcome;
    QVERIFY2(outcome != Outcome::Overtaken && outcome != Outcome::Refused,
             qPrintable(said(stage.plan, stage.run.results(), 0)));
    QCOMPARE(outcome == Outcome::Done, stage.plan[0].isSent());
    QCOMPARE(server.made.size() + server.changes + server.removed.size(),
             stage.plan[0].isSent() ? 1 : 0);
}

void TestXciBulk::laterLinesSeeTheEarlierOnes()
{
    FakeServer server(1);
    Stage stage(server);
    QVERIFY(stage.apply(head
                        + u";sales;Office;A;;1007;new;secret\n"
                          ";sales;Office;B;;1007;;\n"
                          ";sales;Office;C;;;new;secret\n"
                          "delete;sales;;;;1000;;\n"
                          ";sales;Office;D;;1000;ada;secret\n"
                          ";sales;Office;E;;;;\n"
                          ";sales;Office;E;;;;\n"
                          "delete;sales;;;;1003;;\n"
                          "change;sales;Office;Z;;1003;;\n"
                          ";sales;Office;F;;1001;;\n"_s));
    QCOMPARE(reasonsOf(stage.plan),
             (QList<Reason>{Reason::None, Reason::NumberInFile, Reason::LoginInFile, Reason::None,
                            Reason::None, Reason::None, Reason::None, Reason::None,
                            Reason::UnknownUser, Reason::None}));
    QCOMPARE(stage.plan[1].otherLine, 2);
    // 1001 is the last line's; the two of one name get a number each.
    QCOMPARE(stage.plan[5].draft.internalNumber, u"1002"_s);
    QCOMPARE(stage.plan[6].draft.internalNumber, u"1004"_s);
    QCOMPARE(stage.run.count(Outcome::Done), 7);
}

void TestXciBulk::whatCannotBeKnownIsSaid()
{
    FakeServer server(1);
    server.listCap = 3;
    const auto text = head + u";sales;Office;A;;1020;;\n;sales;Office;B;;;nora;secret\n"_s;
    {
        Stage stage(server);
        stage.sheet = Sheet::of(text);
        QCOMPARE(verdictsOf(stage.dryRun()), (QList{Verdict::Create, Verdict::Create}));
    }
    server.isSuper = false;
    Stage stage(server);
    QVERIFY(stage.apply(text));
    QCOMPARE(reasonsOf(stage.plan), (QList{Reason::NumberUnlisted, Reason::LoginElsewhere}));
    QCOMPARE(verdictsOf(stage.plan), (QList{Verdict::Unknown, Verdict::Unknown}));
    QCOMPARE(stage.run.count(Outcome::Done), 2); // They are tried.
}

void TestXciBulk::randomFilesComeToTheirVerdicts()
{
    int sent = 0;
    int errors = 0;
    for (unsigned seed = 1; seed <= 1000; ++seed) {
        FakeServer server(seed);
        server.listCap = seed % 3 == 0 ? 2 : 1000;
        Stage stage(server);
        QVERIFY2(stage.apply(randomSheet(seed, Kinds::All)), qPrintable(QString::number(seed)));
        const auto &results = stage.run.results();
        for (int row = 0; row < int(stage.plan.size()); ++row) {
            const auto verdict = stage.plan[row].verdict;
            const auto expected = verdict == Verdict::Nothing ? Outcome::Nothing
                : verdict == Verdict::Error                   ? Outcome::LeftOut
                                                              : Outcome::Done;
            QVERIFY2(verdict != Verdict::Unknown, qPrintable(said(stage.plan, results, row)));
            QVERIFY2(results[row].outcome == expected,
                     qPrintable(u"file %1, "_s.arg(seed) + said(stage.plan, results, row)));
            sent += stage.plan[row].isSent() ? 1 : 0;
            errors += verdict == Verdict::Error ? 1 : 0;
        }
        QCOMPARE(stage.createdIds(), QSet<int>(server.made.begin(), server.made.end()));
    }
    // Files that are all wrong, or all right, would show nothing.
    QVERIFY2(sent > 1000 && errors > 1000, qPrintable(u"%1 %2"_s.arg(sent).arg(errors)));
}

//! As many files as the interface is judged by. An account that does not see everything says of
//! which lines it cannot know, and is right about the rest.
void TestXciBulk::aSecondAdministratorOvertakes()
{
    int overtaken = 0;
    int done = 0;
    int unknown = 0;
    int refused = 0;
    for (unsigned seed = 1; seed <= 1000; ++seed) {
        FakeServer server(seed);
        server.strangers = 12;
        if (seed % 2 == 0) {
            server.isSuper = false;
            server.hidden = u"default@u1"_s;
            for (int i = 0; i < 4; ++i)
                server.add(server.hidden, u"Un"_s, u"Seen"_s, u"120%1"_s.arg(i), u"new%1"_s.arg(i));
        }
        Stage stage(server);
        QVERIFY(stage.apply(randomSheet(seed, Kinds::All)));
        const auto &results = stage.run.results();
        for (int row = 0; row < int(stage.plan.size()); ++row) {
            const auto outcome = results[row].outcome;
            const auto verdict = stage.plan[row].verdict;
            const bool isTold = outcome == Outcome::Overtaken
                || (verdict == Verdict::Unknown && outcome == Outcome::Refused)
                || outcome
                    == (stage.plan[row].isSent()        ? Outcome::Done
                            : verdict == Verdict::Error ? Outcome::LeftOut
                                                        : Outcome::Nothing);
            QVERIFY2(isTold, qPrintable(u"file %1, "_s.arg(seed) + said(stage.plan, results, row)));
            QVERIFY(verdict != Verdict::Unknown || !server.isSuper);
            overtaken += outcome == Outcome::Overtaken ? 1 : 0;
            done += outcome == Outcome::Done ? 1 : 0;
            unknown += verdict == Verdict::Unknown ? 1 : 0;
            refused += outcome == Outcome::Refused ? 1 : 0;
        }
        QCOMPARE(stage.createdIds(), QSet<int>(server.made.begin(), server.made.end()));
    }
    const auto counts = u"%1 %2 %3 %4"_s.arg(overtaken).arg(done).arg(unknown).arg(refused);
    QVERIFY2(overtaken > 30 && done > 750 && unknown > 5 && refused > 0, qPrintable(counts));
}

//! Every result is true, and applying the file again does what is left.
void TestXciBulk::nothingIsDoneTwiceOnABadLine()
{
    int failed = 0;
    for (unsigned seed = 1; seed <= 400; ++seed) {
        FakeServer server(seed);
        server.lostBefore = 8;
        server.lostAfter = 8;
        server.faults = 4;
        server.outages = 2;
        server.signOuts = 2;
        const auto text = randomSheet(seed, Kinds::CreatesOnly);
        int wanted = 0;
        {
            Stage stage(server);
            QVERIFY2(stage.apply(text), qPrintable(QString::number(seed)));
            wanted = int(verdictsOf(stage.plan).count(Verdict::Create));
            QCOMPARE(stage.createdIds(), QSet<int>(server.made.begin(), server.made.end()));
            QCOMPARE(stage.createdIds().size() + stage.run.count(Outcome::Failed), wanted);
            QCOMPARE(stage.notes.all.size(), server.made.size());
            failed += stage.run.count(Outcome::Failed);
        }
        server.lostBefore = server.lostAfter = server.faults = server.outages = server.signOuts = 0;
        Stage again(server);
        QVERIFY(again.apply(text));
        QCOMPARE(server.made.size(), wanted);
        QCOMPARE(again.run.count(Outcome::Refused) + again.run.count(Outcome::Overtaken), 0);
    }
    QVERIFY(failed > 0);
}

void TestXciBulk::aStolenNumberIsReplaced()
{
    FakeServer server(1);
    Stage stage(server);
    server.beforeChange = [&] {
        server.beforeChange = {};
        server.add(u"sales@u1"_s, u"Fast"_s, u"Hand"_s, u"1001"_s);
    };
    QVERIFY(stage.apply(head + u";sales;Office;A;;;;\n;sales;Office;B;;;;\n"_s));
    QCOMPARE(stage.plan[0].draft.internalNumber, u"1001"_s);
    QCOMPARE(stage.run.count(Outcome::Done), 2);
    QCOMPARE(stage.run.results()[0].number, u"1004"_s);
    QCOMPARE(stage.run.results()[1].number, u"1002"_s);
}

//! Somebody is faster as often as it is tried: that is why, and not the server's own reason.
void TestXciBulk::aNumberStolenEachTimeIsOvertaken()
{
    FakeServer server(1);
    Stage stage(server);
    int stolen = 0;
    server.beforeChange = [&] {
        ++stolen;
        server.add(u"sales@u1"_s, u"Fast"_s, u"Hand"_s, server.freeNumbers(u"sales@u1"_s).value(0));
    };
    QVERIFY(stage.apply(head + u";sales;Office;A;;;;\n"_s));
    QCOMPARE(stolen, 5); // The first time, and four more.
    QCOMPARE(stage.run.results()[0].outcome, Outcome::Overtaken);
    QCOMPARE(stage.run.results()[0].reason, Reason::NumberTaken);
    QVERIFY(server.made.isEmpty());
}

//! Somebody had it when it was asked for, and has let it go when it is looked at why.
void TestXciBulk::aNumberHeldForAMomentIsAskedForAgain()
{
    FakeServer server(1);
    Stage stage(server);
    server.beforeChange = [&] {
        server.beforeChange = {};
        const int rival = server.add(u"sales@u1"_s, u"Fast"_s, u"Hand"_s, u"1005"_s);
        server.beforeCall = [&server, rival] {
            server.users.erase(rival);
            server.beforeCall = {};
        };
    };
    QVERIFY(stage.apply(head + u";sales;Office;A;;1005;;\n"_s));
    QCOMPARE(stage.run.results()[0].outcome, Outcome::Done);
    QCOMPARE(stage.run.results()[0].number, u"1005"_s);
    QCOMPARE(server.made.size(), 1);
}

namespace {

//! Logins that only the server can know of.
void hideLogins(FakeServer &server, int count)
{
    server.isSuper = false;
    server.hidden = u"default@u1"_s;
    for (int i = 0; i < count; ++i)
        server.add(server.hidden, u"Un"_s, u"Seen"_s, u"120%1"_s.arg(i), u"new%1"_s.arg(i));
}

} // namespace

void TestXciBulk::whyLinesWereRefusedIsAskedOnce()
{
    FakeServer server(1);
    hideLogins(server, 6);
    QString text = head + u";sales;Office;Z;;1005;;\n"_s;
    for (int i = 0; i < 6; ++i)
        text += u";sales;Office;A%1;;;new%1;secret\n"_s.arg(i);
    Stage stage(server);
    stage.sheet = Sheet::of(text);
    stage.plan = stage.dryRun();
    const int ofAPicture = server.calls;
    server.beforeChange = [&] {
        server.beforeChange = {};
        server.add(u"sales@u1"_s, u"Fast"_s, u"Hand"_s, u"1005"_s);
    };
    stage.run.start(stage.sheet, {}, stage.plan);
    QVERIFY(stage.goOn());
    QCOMPARE(stage.run.count(Outcome::Refused), 6);
    QCOMPARE(stage.run.results()[1].failure.text, u"login"_s);
    QCOMPARE(stage.run.results()[0].outcome, Outcome::Overtaken);
    QCOMPARE(stage.run.results()[0].reason, Reason::NumberTaken);
    // The dry run's, one before the first line, one after the last.
    QCOMPARE(server.calls, 3 * ofAPicture + 7);
}

void TestXciBulk::aStopLeavesTheRefusedRefused()
{
    FakeServer server(1);
    hideLogins(server, 1);
    Stage stage(server);
    int asked = 0;
    server.beforeChange = [&] {
        if (++asked == 2)
            stage.run.stop();
    };
    QVERIFY(stage.apply(
        head + u";sales;Office;A;;;new0;secret\n;sales;Office;B;;;;\n;sales;Office;C;;;;\n"_s));
    QCOMPARE(stage.run.results()[0].outcome, Outcome::Refused);
    QCOMPARE(stage.run.results()[0].failure.text, u"login"_s);
    QCOMPARE(stage.run.results()[1].outcome, Outcome::Done);
    QCOMPARE(stage.run.results()[2].outcome, Outcome::NotSent);
    // Nor does the taking back ask for it.
    stage.run.rollBack();
    QVERIFY(stage.goOn());
    QCOMPARE(stage.run.count(Outcome::RolledBack), 1);
    QCOMPARE(stage.run.results()[0].outcome, Outcome::Refused);
}

void TestXciBulk::aStopLeavesTheRest()
{
    FakeServer server(1);
    Stage stage(server);
    int asked = 0;
    server.beforeChange = [&] {
        if (++asked == 2)
            stage.run.stop();
    };
    QVERIFY(
        stage.apply(head + u";sales;Office;A;;;;\n;sales;Office;B;;;;\n;sales;Office;C;;;;\n"_s));
    QCOMPARE(stage.run.count(Outcome::Done), 2);
    QCOMPARE(stage.run.count(Outcome::NotSent), 1);
    QCOMPARE(server.made.size(), 2);
}

namespace {

//! Lines whose end the server can be asked for: creations of A0 to A7, a change and a deletion.
QString askableLines()
{
    QString text = head;
    for (int i = 0; i < 8; ++i)
        text += u";sales;Office;A%1;;;%2\n"_s.arg(i).arg(i % 2 == 0 ? u";"_s
                                                                    : u"log%1;secret"_s.arg(i));
    return text + u"change;sales;Office;Ada;Lovelace;1000;;\ndelete;sales;;Alan;Turing;1003;;\n"_s;
}

//! What is wrong about a row's outcome; empty: it is true.
QString untruth(const Stage &stage, int row)
{
    const auto outcome = stage.run.results()[row].outcome;
    const auto has = [&](const QString &first, const QString &last) {
        return std::any_of(stage.server.users.begin(), stage.server.users.end(),
                           [&](const auto &each) {
                               return each.second.firstName == first && each.second.lastName == last
                                   && each.second.entity == u"sales@u1"_s;
                           });
    };
    const bool isDone = row < 8 ? has(u"A%1"_s.arg(row), {})
        : row == 8              ? has(u"Ada"_s, u"Lovelace"_s)
                                : !has(u"Alan"_s, u"Turing"_s);
    bool isTrue = false;
    switch (outcome) {
    case Outcome::Done:
    case Outcome::Kept:
        isTrue = isDone;
        break;
    case Outcome::NotSent:
    case Outcome::Failed:
    case Outcome::RolledBack:
        isTrue = !isDone;
        break;
    case Outcome::Uncertain:
        isTrue = true;
        break;
    case Outcome::Refused:
    case Outcome::Overtaken:
    case Outcome::Waiting: // None of these has a reason here.
    case Outcome::Asked:
    case Outcome::Nothing:
    case Outcome::LeftOut:
        break;
    }
    return isTrue ? QString()
                  : said(stage.plan, stage.run.results(), row)
            + (isDone ? u", and it is done"_s : u", and it is not done"_s);
}

} // namespace

//! Stopped anywhere, for want of a sign-in or of a server, on a bad line, and in its taking back.
void TestXciBulk::everyEndIsTrue()
{
    QHash<Outcome, int> seen;
    for (unsigned seed = 1; seed <= 500; ++seed) {
        std::mt19937 random(seed);
        FakeServer server(seed);
        Stage stage(server);
        stage.sheet = Sheet::of(askableLines());
        stage.plan = stage.dryRun();
        stage.signsIn = seed % 3 != 0;
        stage.run.setPatience({.first = std::chrono::milliseconds(0),
                               .most = std::chrono::milliseconds(0),
                               .attempts = seed % 2 == 0 ? 2 : 200});
        const auto trouble = [&](int most) {
            server.lostBefore = server.lostAfter = 4;
            server.faults = 4;
            server.outages = 1;
            server.signOuts = 1;
            server.beforeCall = [&stage, calls = int(random() % unsigned(most))]() mutable {
                if (--calls == 0)
                    stage.run.stop();
            };
        };
        const auto check = [&](const QString &when) {
            server.lostBefore = server.lostAfter = server.faults = server.outages = server.signOuts
                = 0;
            server.isSignedOut = false;
            for (int row = 0; row < int(stage.plan.size()); ++row) {
                const auto wrong = untruth(stage, row);
                QVERIFY2(wrong.isEmpty(),
                         qPrintable(u"file %1, %2, %3"_s.arg(seed).arg(when, wrong)));
                ++seen[stage.run.results()[row].outcome];
            }
        };
        trouble(70);
        stage.run.start(stage.sheet, {}, stage.plan);
        QVERIFY2(stage.goOn(), qPrintable(QString::number(seed)));
        check(u"applied"_s);
        trouble(45);
        stage.run.rollBack();
        QVERIFY2(stage.goOn(), qPrintable(QString::number(seed)));
        check(u"rolled back"_s);
        if (QTest::currentTestFailed())
            return;
    }
    QStringList counts;
    for (auto each = seen.cbegin(); each != seen.cend(); ++each)
        counts.append(u"%1: %2"_s.arg(int(each.key())).arg(each.value()));
    const auto shown = counts.join(u", "_s);
    for (const auto outcome : {Outcome::Done, Outcome::NotSent, Outcome::Failed,
                               Outcome::RolledBack, Outcome::Uncertain, Outcome::Kept})
        QVERIFY2(seen[outcome] > 0, qPrintable(shown));
    // To be uncertain about everything would be true, too.
    QVERIFY2(seen[Outcome::Uncertain] * 10 < seen[Outcome::Done], qPrintable(shown));
}

void TestXciBulk::aSignInLostWhileReadingLeavesNoLineOpen()
{
    FakeServer server(1);
    Stage stage(server);
    stage.sheet = Sheet::of(askableLines());
    stage.plan = stage.dryRun();
    stage.signsIn = false;
    server.isSignedOut = true;
    stage.run.start(stage.sheet, {}, stage.plan);
    QVERIFY(stage.goOn());
    QCOMPARE(stage.run.count(Outcome::NotSent), int(stage.plan.size()));
    QCOMPARE(stage.run.trouble()->kind, xci::Failure::Kind::SignedOut);
}

void TestXciBulk::outagesAreNoAttempts()
{
    FakeServer server(1);
    Stage stage(server);
    int changes = 0;
    server.beforeChange = [&] {
        ++changes;
        server.outages = changes <= 6 ? 100 : 0; // Six that never left,
        server.lostBefore = changes == 7 ? 100 : 0; // one that was lost,
    };
    server.beforeCall = [&] {
        if (changes == 7)
            server.lostBefore = 0;
    };
    QVERIFY(stage.apply(head + u";sales;Office;A;;;;\n"_s));
    QCOMPARE(stage.run.results()[0].outcome, Outcome::Done); // and one that got there.
    QCOMPARE(server.made.size(), 1);
}

void TestXciBulk::whatWasMadeWithoutAnIdIsNotMadeAgain()
{
    FakeServer server(1);
    server.tellsNoIds = true;
    const auto text = head + u";sales;Office;Anna;;;;\n"_s;
    {
        Stage stage(server);
        QVERIFY(stage.apply(text));
        QCOMPARE(stage.run.count(Outcome::Done), 1);
        QCOMPARE(stage.createdIds(), QSet<int>(server.made.begin(), server.made.end()));
    }
    server.shouts = true; // No list shows the name that was sent.
    Stage stage(server);
    QVERIFY(stage.apply(head + u";sales;Office;Berta;;;;\n"_s));
    QCOMPARE(stage.run.count(Outcome::Done), 1);
    QCOMPARE(server.made.size(), 2);
    QCOMPARE(stage.notes.all.size(), 1);
}

void TestXciBulk::aRollingBackThatEndsLeavesTheRestDone()
{
    FakeServer server(1);
    Stage stage(server);
    QVERIFY(stage.apply(askableLines()));
    QCOMPARE(stage.run.count(Outcome::Done), 10);
    int removals = 0;
    server.beforeChange = [&] { server.isSignedOut = ++removals == 3; };
    stage.signsIn = false;
    stage.run.rollBack();
    QVERIFY(stage.goOn());
    QCOMPARE(stage.run.count(Outcome::RolledBack), 2);
    QCOMPARE(stage.run.count(Outcome::Done), 8);
    server.isSignedOut = false;
    for (int row = 0; row < 10; ++row)
        QCOMPARE(untruth(stage, row), QString());
    // What is left can be taken back by another one.
    server.beforeChange = {};
    stage.run.rollBack();
    QVERIFY(stage.goOn());
    QCOMPARE(stage.run.count(Outcome::RolledBack), 8);
}

void TestXciBulk::aRunIsTakenBack()
{
    FakeServer server(1);
    const auto before = server.users;
    Stage stage(server);
    QVERIFY(stage.apply(head
                        + u";sales;Office;A;;;;\n;sales;Office;B;;;bob;secret\n"
                          ";sales;Office;C;;;;\n"_s));
    QCOMPARE(server.users.size(), before.size() + 3);
    // Somebody has made one his own.
    server.users[server.made[0]].lastName = u"Married"_s;
    server.lostAfter = 40;
    stage.run.rollBack();
    QVERIFY(stage.goOn());
    server.lostAfter = 0;
    QCOMPARE(stage.run.count(Outcome::RolledBack), 2);
    QCOMPARE(stage.run.results()[0].outcome, Outcome::Kept);
    QCOMPARE(server.users.size(), before.size() + 1);
    QCOMPARE(stage.notes.all.last().deed, AuditRecord::Deed::RolledBack);
}

//! The audit hears of it, so that the line can be applied again.
void TestXciBulk::whoeverIsGoneMeanwhileCountsAsTakenBack()
{
    FakeServer server(1);
    Stage stage(server);
    QVERIFY(stage.apply(head + u";sales;Office;A;;;;\n"_s));
    server.beforeChange = [&] { server.users.erase(server.made[0]); };
    stage.run.rollBack();
    QVERIFY(stage.goOn());
    QCOMPARE(stage.run.results()[0].outcome, Outcome::RolledBack);
    QCOMPARE(stage.run.results()[0].reason, Reason::IsGone);
    QCOMPARE(stage.notes.all.size(), 2);
    QCOMPARE(stage.notes.all[1].deed, AuditRecord::Deed::RolledBack);
    QCOMPARE(stage.notes.all[1].line, 2);
    QCOMPARE(int(stage.notes.all[1].user), server.made[0]);
}

//! Nothing is sent for them, and the result says that they were gone.
void TestXciBulk::whoeverIsGoneBeforeCountsAsTakenBack()
{
    FakeServer server(1);
    Stage stage(server);
    QVERIFY(stage.apply(head + u";sales;Office;A;;;;\n;sales;Office;B;;;;\n"_s));
    server.users.erase(server.made[0]);
    stage.run.rollBack();
    QVERIFY(stage.goOn());
    QCOMPARE(stage.run.results()[0].outcome, Outcome::RolledBack);
    QCOMPARE(stage.run.results()[0].reason, Reason::IsGone);
    QCOMPARE(stage.run.results()[1].outcome, Outcome::RolledBack);
    QCOMPARE(stage.run.results()[1].reason, Reason::None);
    QCOMPARE(server.removed, QList{server.made[1]});
    QCOMPARE(stage.notes.all.size(), 4);
}

//! The person is there, in another entity: neither taken away nor said to be gone.
void TestXciBulk::whoeverWasMovedIsKept()
{
    FakeServer server(1);
    Stage stage(server);
    QVERIFY(stage.apply(head + u";sales;Office;A;;;;\n"_s));
    const auto other = std::find_if(
        server.entities.cbegin(), server.entities.cend(), [&](const xci::Entity &each) {
            return each.combinedId != server.users.at(server.made[0]).entity;
        });
    QVERIFY(other != server.entities.cend());
    server.users.at(server.made[0]).entity = other->combinedId;
    stage.run.rollBack();
    QVERIFY(stage.goOn());
    QCOMPARE(stage.run.results()[0].outcome, Outcome::Kept);
    QVERIFY(server.removed.isEmpty());
    QCOMPARE(stage.notes.all.size(), 1);
}

void TestXciBulk::aLostAnswerIsProved()
{
    const auto line = head + u";sales;Office;A;;;;\n"_s;
    FakeServer done(1);
    done.beforeCall = [&done] { done.lostAfter = 0; };
    done.beforeChange = [&done] { done.lostAfter = 100; };
    Stage first(done);
    QVERIFY(first.apply(line));
    QCOMPARE(first.run.count(Outcome::Done), 1);
    QCOMPARE(done.shown, done.made);
    QCOMPARE(done.missing.size(), 0);

    FakeServer lost(1);
    int asked = 0;
    lost.beforeChange = [&] { lost.lostBefore = ++asked == 1 ? 100 : 0; };
    lost.beforeCall = [&lost] { lost.lostBefore = 0; };
    Stage second(lost);
    QVERIFY(second.apply(line));
    QCOMPARE(second.run.count(Outcome::Done), 1);
    QCOMPARE(lost.missing.size(), 1);
    QCOMPARE(lost.shown.size(), 0);
}

void TestXciBulk::aPauseHoldsTheNextLine()
{
    FakeServer server(1);
    Stage stage(server);
    server.beforeChange = [&] {
        if (server.made.isEmpty())
            stage.run.pause();
    };
    int pauses = 0;
    QObject::connect(
        &stage.run, &Run::stateChanged, &stage.run,
        [&](Run::State state) {
            if (state != Run::State::Paused)
                return;
            ++pauses;
            QCOMPARE(server.made.size(), 1);
            QCOMPARE(stage.run.count(Outcome::Waiting), 1);
            stage.run.resume();
        },
        Qt::QueuedConnection);
    QVERIFY(stage.apply(head + u";sales;Office;A;;;;\n;sales;Office;B;;;;\n"_s));
    QCOMPARE(pauses, 1);
    QCOMPARE(stage.run.count(Outcome::Done), 2);
    QVERIFY(!stage.run.isPausing());
}

void TestXciBulk::aPausedRunCanBeStopped()
{
    FakeServer server(1);
    Stage stage(server);
    server.beforeChange = [&] { stage.run.pause(); };
    QObject::connect(
        &stage.run, &Run::stateChanged, &stage.run,
        [&](Run::State state) {
            if (state == Run::State::Paused)
                stage.run.stop();
        },
        Qt::QueuedConnection);
    QVERIFY(stage.apply(head + u";sales;Office;A;;;;\n;sales;Office;B;;;;\n"_s));
    QCOMPARE(stage.run.count(Outcome::Done), 1);
    QCOMPARE(stage.run.count(Outcome::NotSent), 1);
}

void TestXciBulk::whatIsKnownToBeDoneIsNotSentAgain()
{
    FakeServer server(1);
    Stage first(server);
    // Namesakes, and a line that would be sent again by itself: its number was the old one.
    const auto text = head
        + u";sales;Office;A;A;;;\n;sales;Office;A;A;;;\n"
          "change;sales;Office;Bea;;1001;bea;secret\n"_s;
    server.add(u"sales@u1"_s, u"B"_s, u"B"_s, u"1001"_s);
    int asked = 0;
    server.beforeChange = [&] {
        if (++asked == 1)
            first.run.stop();
    };
    QVERIFY(first.apply(text));
    QCOMPARE(first.run.count(Outcome::Done), 1);
    server.beforeChange = {};
    Stage second(server);
    second.run.assume({{0, {first.run.results()[0].user, first.run.results()[0].number}}});
    const auto changes = server.changes;
    QVERIFY(second.apply(text));
    QCOMPARE(second.run.results()[0].outcome, Outcome::Done);
    QCOMPARE(server.made.size(), 2); // The other namesake alone.
    QCOMPARE(second.run.results()[1].outcome, Outcome::Done);
    QVERIFY(second.run.results()[1].user != second.run.results()[0].user);
    QCOMPARE(server.changes, changes + 1);
    // Both are taken back.
    second.run.rollBack();
    QVERIFY(second.goOn());
    QCOMPARE(server.removed.size(), 2);
}

void TestXciBulk::theAuditHoldsNoSecret()
{
    FakeServer server(1);
    Stage stage(server);
    QVERIFY(stage.apply(head
                        + u";sales;Office;Nora;Vidal;1005;nora;topsecret\n"
                          "change;sales;Office;;;1000;ada;topsecret\ndelete;works;;;;1101;;\n"_s));
    QCOMPARE(stage.notes.all.size(), 3);
    const auto &made = stage.notes.all[0];
    QCOMPARE(made.deed, AuditRecord::Deed::Created);
    QCOMPARE(made.who, u"admin"_s);
    QCOMPARE(made.server, u"xci.example"_s);
    QCOMPARE(made.when, stage.clock.wallTime());
    QCOMPARE(made.name, u"Nora Vidal"_s);
    QCOMPARE(made.number, u"1005"_s);
    QCOMPARE(made.line, 2);
    QCOMPARE(stage.notes.all[1].fields,
             (QStringList{u"template"_s, u"ctiLogin"_s, u"ctiPassword"_s}));
    QCOMPARE(stage.notes.all[2].deed, AuditRecord::Deed::Deleted);
    for (const auto &record : std::as_const(stage.notes.all)) {
        const auto all = record.name + record.number + record.fields.join(u' ') + record.entity;
        QVERIFY(!all.contains(u"topsecret"_s));
    }
}

QTEST_GUILESS_MAIN(TestXciBulk)
#include "test_xcibulk.moc"
