// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testadminbulk.h"

#include "atadmin.h"
#include "ui/admin/bulk/bulkjob.h"
#include "ui/admin/bulk/bulktable.h"
#include "ui/admin/problemnote.h"
#include "ui/shell/admindoor.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/segments.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProcess>
#include <QTableView>
#include <QTemporaryDir>

#include <csignal>

using namespace Qt::StringLiterals;
using vigie::ui::BulkJob;
using vigie::ui::BulkModel;
using vigie::xcibulk::Outcome;
using Stage = vigie::ui::BulkJob::Stage;

namespace vigie::e2e {

namespace {

    constexpr int patience = AtAdmin::patience;
    constexpr int longPatience = 240'000; //!< Hundreds of lines, on a machine with other work.

    struct AtBulk : AtAdmin
    {
        QTemporaryDir folder{};

        BulkJob &job() { return workspace()->administration()->bulk(); }
        bool openBulk(const QStringList &options = {})
        {
            return open(options) && show(u"Corbas"_s);
        }
        bool show(const QString &of)
        {
            const xci::Entity *known = entity(of);
            return known
                && go({.kind = ui::AdminSpot::Kind::Bulk, .entity = known->combinedId},
                      u"bulkPage"_s);
        }
        //! As a person does, from the clipboard.
        bool paste(const QString &text)
        {
            auto *edit = person->find<QPlainTextEdit>(u"bulkText"_s);
            if (!edit)
                return false;
            QGuiApplication::clipboard()->setText(text);
            edit->setFocus();
            edit->selectAll();
            edit->paste();
            return QTest::qWaitFor([&] { return job().text() == text && !job().isReadingText(); },
                                   patience);
        }
        bool isAt(Stage stage, int limit = patience)
        {
            return QTest::qWaitFor([&] { return job().stage() == stage && !job().isPlanning(); },
                                   limit);
        }
        bool judge(const QString &text)
        {
            return paste(text) && person->click(u"bulkCheck"_s) && isAt(Stage::Judged);
        }
        bool apply() { return person->click(u"bulkApply"_s) && isAt(Stage::Ended, longPatience); }
        ui::BulkTable *lines(const QString &name = u"bulkTable"_s)
        {
            return person->find<ui::BulkTable>(name);
        }
        QString verdict(int row, const QString &name = u"bulkTable"_s)
        {
            const auto *table = lines(name);
            return table ? table->model()
                               ->index(row, BulkModel::OutcomeColumn)
                               .data(Qt::DisplayRole)
                               .toString()
                         : QString();
        }
        QString words(const QString &label)
        {
            const auto *shown = person->find<QLabel>(label);
            return shown ? shown->text() : QString();
        }
        //! Every one of those names is there exactly so often.
        bool areThere(const QString &beginning, int first, int last, int times)
        {
            QHash<QString, int> counts;
            const QJsonArray all = list(u"users"_s);
            for (const auto &each : all)
                ++counts[each[u"firstName"_s].toString()];
            for (int i = first; i <= last; ++i) {
                if (counts.value(beginning + QString::number(i)) != times)
                    return false;
            }
            return true;
        }
        bool restart(const QStringList &options)
        {
            const QString port = QString::number(sim.xci().port());
            return sim.startAgain(QStringList{u"--xci-port"_s, port} + options);
        }
    };

    QString people(int first, int last)
    {
        QString text = u"firstName;lastName;template\n"_s;
        for (int i = first; i <= last; ++i)
            text += u"Nouveau%1;Bulk;Office\n"_s.arg(i);
        return text;
    }

    //! Every line has all cells, or nothing of it would be kept; the last one has a password.
    QString withOnePassword(int lines)
    {
        return people(1, lines - 1)
                   .replace(u"\n"_s, u";;\n"_s)
                   .replace(u"template;;\n"_s, u"template;ctiLogin;ctiPassword\n"_s)
            + u"Nouveau%1;Bulk;Office;lastone;mistral-secret\n"_s.arg(lines);
    }

    QJsonObject named(const QJsonArray &all, const QString &firstName)
    {
        for (const auto &each : all) {
            if (each[u"firstName"_s] == firstName)
                return each.toObject();
        }
        return {};
    }

} // namespace

void TestAdminBulk::aFileIsJudgedAndCarriedOut()
{
    AtBulk at;
    QVERIFY(at.openBulk());
    const QString path = at.folder.filePath(u"new.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("firstName;lastName;template;internalNumber;ctiLogin;ctiPassword\r\n"
               "\xC9va;N\xE8gre;Office;1000;evan;mistral-1\r\n" // Latin-1.
               "=cmd;Bulk;Office;;;\r\n"
               "Wrong;Bulk;Nowhere;;;\r\n");
    file.close();
    QVERIFY(at.person->click(u"bulkChooseFile"_s));
    QTRY_VERIFY(at.person->sees(u"bulkFile"_s));
    auto *files = at.person->find<QFileDialog>(u"bulkFile"_s);
    auto *name = files->findChild<QLineEdit *>(u"fileNameEdit"_s);
    QVERIFY(name);
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(at.isAt(Stage::Judged));
    QVERIFY2(at.words(u"bulkOrigin"_s).startsWith(u"new.csv"_s),
             qPrintable(at.words(u"bulkOrigin"_s)));
    QCOMPARE(at.lines()->model()->index(0, BulkModel::FirstNameColumn).data().toString(), u"Éva"_s);
    QCOMPARE(at.verdict(0), u"Create"_s);
    QVERIFY2(at.verdict(1).contains(u"1001"_s), qPrintable(at.verdict(1)));
    QVERIFY2(at.verdict(2).contains(u"Nowhere"_s), qPrintable(at.verdict(2)));
    QCOMPARE(at.job().willDo(), 2);
    QCOMPARE(at.usersCalled(u"Éva"_s), 0); // Nothing was sent yet.
    QVERIFY(at.apply());
    QCOMPARE(at.job().doneNow(), 2);
    const QJsonObject eva = named(at.list(u"users"_s), u"Éva"_s);
    QCOMPARE(eva[u"lastName"_s].toString(), u"Nègre"_s);
    QCOMPARE(eva[u"internalNumber"_s].toString(), u"1000"_s);
    QCOMPARE(eva[u"hasCtiPassword"_s].toBool(), true);
    QCOMPARE(at.usersCalled(u"Wrong"_s), 0);
    // What a phone is set up with comes from the list, which is read again.
    QTRY_COMPARE_WITH_TIMEOUT(at.job().provisioning(0), eva[u"provisioningNumber"_s].toString(),
                              patience);

    QVERIFY(at.person->click(u"bulkSave"_s));
    QTRY_VERIFY(at.person->sees(u"bulkSaveFile"_s));
    const QString results = at.folder.filePath(u"results.csv"_s);
    files = at.person->find<QFileDialog>(u"bulkSaveFile"_s);
    Q_EMIT files->fileSelected(results);
    files->close();
    QFile saved(results);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(saved.readAll());
    QVERIFY2(text.contains(u"Created "_s) && text.contains(u"'=cmd"_s), qPrintable(text));
    QVERIFY(!text.contains(u"mistral-1"_s));
}

void TestAdminBulk::aPastedTableIsMendedLineByLine()
{
    AtBulk at;
    QVERIFY(at.openBulk());
    // Columns that nobody knows are told before anything is read.
    QVERIFY(at.paste(u"Prénom\tNom\nAda\tLovelace\n"_s));
    QTRY_VERIFY(at.person->sees(u"bulkProblem"_s));
    QVERIFY(at.person->find<ui::ProblemNote>(u"bulkProblem"_s)->text().contains(u"Prénom"_s));
    QVERIFY(!at.person->enabledButton(u"bulkCheck"_s));

    const QString taken = at.user(u"Corbas"_s, 0)->internalNumber;
    QVERIFY(at.judge(u"firstName\tlastName\ttemplate\tinternalNumber\n"
                     "Ada\tLovelace\tOfice\t\n"
                     "Grace\tHopper\tOffice\t%1\n"
                     "\tTuring\tOffice\t\n"
                     "Alan\tKay\tOffice\t\n"_s.arg(taken)));
    QCOMPARE(at.job().willDo(), 1);
    auto *segments = at.person->find<ui::Segments>(u"bulkSegments"_s);
    Q_EMIT segments->currentChanged(2); // Problems.
    QTRY_COMPARE(at.lines()->model()->rowCount(), 3);
    Q_EMIT segments->currentChanged(0);
    QTRY_COMPARE(at.lines()->model()->rowCount(), 4);
    at.lines()->setFocus();
    // The template's name by the link, the number by a free one, the first name by hand.
    at.lines()->setCurrentIndex(at.lines()->model()->index(0, 1));
    QTest::keyClick(at.lines(), Qt::Key_Return);
    QTRY_COMPARE(at.job().willDo(), 2);
    at.lines()->setCurrentIndex(at.lines()->model()->index(1, 1));
    QTest::keyClick(at.lines(), Qt::Key_Return);
    QTRY_COMPARE(at.job().willDo(), 3);
    at.lines()->setCurrentIndex(at.lines()->model()->index(2, 1));
    QTest::keyClick(at.lines(), Qt::Key_Return);
    auto *editor = at.lines()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, u"Alan Mathison"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(at.job().willDo(), 4);
    QTRY_VERIFY(!at.job().isPlanning());
    QVERIFY(at.apply());
    QCOMPARE(at.job().doneNow(), 4);
    QCOMPARE(at.usersCalled(u"Alan Mathison"_s), 1);
    QVERIFY(named(at.list(u"users"_s), u"Grace"_s)[u"internalNumber"_s].toString() != taken);
}

void TestAdminBulk::whatIsTypedOutlivesTheJudging()
{
    AtBulk at;
    QVERIFY(at.openBulk());
    QVERIFY(at.judge(u"firstName\tlastName\ttemplate\n"
                     "Ada\tLovelace\tOfice\n"
                     "\tTuring\tOffice\n"_s));
    auto *segments = at.person->find<ui::Segments>(u"bulkSegments"_s);
    segments->setCurrent(2); // Problems.
    Q_EMIT segments->currentChanged(2);
    QTRY_COMPARE(at.lines()->model()->rowCount(), 2);
    at.lines()->setFocus();
    at.lines()->setCurrentIndex(at.lines()->model()->index(0, 1));
    QTest::keyClick(at.lines(), Qt::Key_Return); // The link: the line is judged anew.
    at.lines()->edit(at.lines()->currentIndex());
    QPointer<QLineEdit> editor = at.lines()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClicks(editor.data(), u"Augusta Ada"_s);
    QTRY_COMPARE(at.job().willDo(), 1);
    QVERIFY(editor);
    QCOMPARE(editor->text(), u"Augusta Ada"_s);
    QCOMPARE(at.lines()->model()->rowCount(), 2);
    QTest::keyClick(editor.data(), Qt::Key_Return);
    QTRY_COMPARE(at.lines()->model()->rowCount(), 1);
    QTRY_VERIFY(!at.job().isPlanning());
    QCOMPARE(at.job().sheet().lines.first()[xcibulk::Column::FirstName], u"Augusta Ada"_s);
    QCOMPARE(at.job().willDo(), 1);
}

void TestAdminBulk::usersAreChangedAndDeleted()
{
    AtBulk at;
    QVERIFY(at.openBulk());
    const xci::User changed = *at.user(u"Corbas"_s, 0);
    const xci::User deleted = *at.user(u"Corbas"_s, 1);
    QVERIFY(at.judge(u"action;id;firstName;newNumber;template\n"
                     "change;%1;Renamed;1000;Office\n"
                     "delete;%2;;;\n"
                     "delete;999999;;;\n"_s.arg(int(changed.id))
                         .arg(int(deleted.id))));
    QVERIFY2(at.verdict(0).contains(u"1000"_s), qPrintable(at.verdict(0)));
    QCOMPARE(at.verdict(1), u"Delete"_s);
    QCOMPARE(at.job().count(xcibulk::Verdict::Nothing), 1);
    // Nothing brings a deleted user back: it is meant twice.
    QVERIFY(at.person->click(u"bulkApply"_s));
    QCOMPARE(at.job().stage(), Stage::Judged);
    QVERIFY(at.apply());
    QCOMPARE(at.job().doneNow(), 2);
    const QJsonObject now = named(at.list(u"users"_s), u"Renamed"_s);
    QCOMPARE(now[u"id"_s].toInt(), int(changed.id));
    QCOMPARE(now[u"lastName"_s].toString(), changed.lastName);
    QCOMPARE(now[u"internalNumber"_s].toString(), u"1000"_s);
    const QJsonArray all = at.list(u"users"_s);
    for (const auto &each : all)
        QVERIFY(each[u"id"_s].toInt() != int(deleted.id));
    // Nobody was created: there is nothing to be rolled back.
    QVERIFY(!at.person->sees(u"bulkRollBack"_s));
}

void TestAdminBulk::aStopLeavesARestThatIsCompleted()
{
    AtBulk at;
    QVERIFY(at.openBulk());
    QVERIFY(at.judge(people(1, 20)));
    QCOMPARE(at.job().willDo(), 20);
    at.fault(u"slow:100"_s);
    QVERIFY(at.person->click(u"bulkApply"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.job().doneNow() >= 3, longPatience);
    QVERIFY(at.person->click(u"bulkStop"_s));
    QVERIFY(at.isAt(Stage::Ended, longPatience));
    at.fault(u"clear"_s);
    const int done = at.job().doneNow();
    QVERIFY(done < 20);
    QCOMPARE(at.job().outcomes(Outcome::NotSent), 20 - done);
    QVERIFY(at.areThere(u"Nouveau"_s, 1, done, 1));
    QVERIFY(at.areThere(u"Nouveau"_s, done + 1, 20, 0));
    QVERIFY(at.person->click(u"bulkGoOn"_s));
    QVERIFY(at.isAt(Stage::Judged));
    QCOMPARE(at.job().willDo(), 20 - done);
    QVERIFY2(at.verdict(0).startsWith(u"Done before"_s), qPrintable(at.verdict(0)));
    // What is done can be looked at, to be rolled back, and nothing is sent for it.
    QVERIFY(at.person->click(u"bulkResultsSoFar"_s));
    QVERIFY(at.isAt(Stage::Ended));
    QCOMPARE(at.job().outcomes(Outcome::Done), done);
    QCOMPARE(at.job().created().size(), done);
    QVERIFY(at.areThere(u"Nouveau"_s, done + 1, 20, 0));
    QVERIFY(at.person->click(u"bulkGoOn"_s));
    QVERIFY(at.isAt(Stage::Judged));
    QVERIFY(at.apply());
    QVERIFY(at.areThere(u"Nouveau"_s, 1, 20, 1));
    QCOMPARE(at.job().outcomes(Outcome::Done), 20);
    // What both runs created is rolled back together.
    QCOMPARE(at.job().created().size(), 20);
}

void TestAdminBulk::aRunIsRolledBack()
{
    AtBulk at;
    QVERIFY(at.openBulk());
    QVERIFY(at.judge(people(1, 5)));
    QVERIFY(at.apply());
    QVERIFY(at.areThere(u"Nouveau"_s, 1, 5, 1));
    // Somebody changes one of them.
    const QJsonObject kept = named(at.list(u"users"_s), u"Nouveau3"_s);
    OtherAdmin other(at);
    xci::User user{.id = xci::UserId(kept[u"id"_s].toInt()),
                   .entity = kept[u"entity"_s].toString(),
                   .firstName = u"Nouveau3"_s,
                   .lastName = u"Bulk"_s,
                   .internalNumber = kept[u"internalNumber"_s].toString()};
    QVERIFY(other.edit(user, u"Changed"_s, u"Nouveau3"_s));
    QVERIFY(at.person->click(u"bulkRollBack"_s));
    QTRY_VERIFY(at.person->sees(u"rollBackList"_s));
    QCOMPARE(at.person->find<QAbstractItemView>(u"rollBackList"_s)->model()->rowCount(), 5);
    QVERIFY(at.person->click(u"rollBackRemove"_s));
    QVERIFY(at.areThere(u"Nouveau"_s, 1, 5, 1)); // The first step only arms it.
    QVERIFY(at.person->click(u"rollBackRemove"_s));
    QTRY_COMPARE_WITH_TIMEOUT(at.job().outcomes(Outcome::RolledBack), 4, longPatience);
    QVERIFY(at.isAt(Stage::Ended, longPatience));
    QCOMPARE(at.job().outcomes(Outcome::Kept), 1);
    QCOMPARE(at.usersCalled(u"Nouveau3"_s), 1);
    QTRY_VERIFY(at.words(u"bulkDone"_s).startsWith(u"4 of 5 removed"_s));
    QVERIFY(at.areThere(u"Nouveau"_s, 1, 2, 0));
    QVERIFY(at.areThere(u"Nouveau"_s, 4, 5, 0));
}

//! With VIGIE_E2E_BULK_LINES as many lines; 500 without.
void TestAdminBulk::theServerRestartsInTheMiddle()
{
    bool isGiven = false;
    const int wanted = qEnvironmentVariableIntValue("VIGIE_E2E_BULK_LINES", &isGiven);
    const int lines = isGiven ? wanted : 500;
    constexpr int badEvery = 50;
    AtBulk at;
    const QStringList options{u"--state"_s, at.folder.filePath(u"xci.sqlite"_s), u"--scale"_s,
                              u"xci-users=3000,xci-xivos=3"_s};
    QVERIFY(at.open(options));
    QVERIFY(at.go({.kind = ui::AdminSpot::Kind::Bulk}, u"bulkPage"_s));
    QString text = u"xivo;entity;firstName;lastName\n"_s;
    for (int i = 1; i <= lines; ++i)
        text += u"xivo-large-%1;Large %1;%2;Bulk\n"_s.arg(i % 3 + 1).arg(
            i % badEvery == 0 ? QString() : u"Nouveau%1"_s.arg(i));
    QVERIFY(at.judge(text));
    QCOMPARE(at.job().count(xcibulk::Verdict::Error), lines / badEvery);
    QCOMPARE(at.job().willDo(), lines - lines / badEvery);
    QVERIFY(at.person->click(u"bulkApply"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.job().doneNow() >= lines / 2, 4 * longPatience);
    at.sim.kill();
    QTRY_VERIFY_WITH_TIMEOUT(at.job().away(), longPatience);
    QTRY_VERIFY(!at.words(u"bulkWait"_s).isEmpty());
    QVERIFY2(at.restart(options), qPrintable(at.sim.errorOutput()));
    QVERIFY(at.isAt(Stage::Ended, 4 * longPatience));
    const auto isEachTrue = [&] {
        QHash<QString, int> counts;
        const QJsonArray all = at.list(u"users"_s);
        for (const auto &each : all)
            ++counts[each[u"firstName"_s].toString()];
        for (int row = 0; row < lines; ++row) {
            const QString name = at.job().plan()[row].draft.firstName;
            const bool isDone = at.job().results()[row].outcome == Outcome::Done;
            if (!name.isEmpty() && counts.value(name) != (isDone ? 1 : 0))
                return false;
        }
        return true;
    };
    QVERIFY(isEachTrue());
    QCOMPARE(at.job().outcomes(Outcome::LeftOut), lines / badEvery);
    // Once more completes what is left, and does nothing twice.
    QVERIFY(at.person->click(u"bulkGoOn"_s));
    QVERIFY(at.isAt(Stage::Judged, longPatience));
    if (at.job().willDo() > 0)
        QVERIFY(at.apply());
    for (int i = 1; i <= lines; ++i) {
        if (i % badEvery == 1)
            QVERIFY(at.areThere(u"Nouveau"_s, i, std::min(i + badEvery - 2, lines), 1));
    }
}

void TestAdminBulk::theSessionEndsInTheMiddle()
{
    AtBulk at;
    QVERIFY(at.openBulk());
    at.rest();
    QVERIFY(at.judge(people(1, 30)));
    at.fault(u"slow:100"_s);
    QVERIFY(at.person->click(u"bulkApply"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.job().doneNow() >= 2, longPatience);
    // The password is changed and every session ends.
    OtherAdmin other(at);
    const auto &all = at.room().directory().administrators();
    const auto own = std::find_if(all.begin(), all.end(),
                                  [](const auto &each) { return each.login == u"admin"_s; });
    QVERIFY(own != all.end());
    const auto changed = other.ask<xci::Client::Done>(
        [own](xci::Client &client, const xci::Client::Then<xci::Client::Done> &then) {
            client.updateAdministrator(
                own->id,
                {.login = u"admin"_s, .name = own->name, .password = u"another"_s, .isSuper = true},
                qApp, then);
        });
    QVERIFY(changed && *changed);
    at.fault(u"expired-token"_s);
    QTRY_VERIFY_WITH_TIMEOUT(at.job().run()->state() == xcibulk::Run::State::AwaitingSignIn,
                             longPatience);
    at.fault(u"clear"_s);
    QTRY_VERIFY(at.words(u"bulkWait"_s).contains(u"Sign in"_s));
    const int done = at.job().doneNow();
    QVERIFY(done < 30);
    QVERIFY(at.person->click(u"bannerAction"_s));
    QVERIFY(at.signIn(u"another"_s));
    QVERIFY(at.isAt(Stage::Ended, longPatience));
    QCOMPARE(at.job().doneNow(), 30);
    QVERIFY(at.areThere(u"Nouveau"_s, 1, 30, 1));
}

void TestAdminBulk::somebodyTakesNumbersMeanwhile()
{
    AtBulk at;
    QVERIFY(at.openBulk());
    QVERIFY(at.judge(u"firstName;lastName;template;internalNumber\n"
                     "Given;Bulk;Office;1001\n"
                     "Handed;Bulk;Office;\n"_s));
    QCOMPARE(at.job().willDo(), 2);
    const QString handed = at.job().plan()[1].draft.internalNumber;
    QCOMPARE(handed, u"1000"_s);
    const QString corbas = at.entity(u"Corbas"_s)->combinedId;
    const xci::TemplateId line = at.room().directory().templatesFor(corbas).first()->id;
    OtherAdmin other(at);
    for (const auto &number : {u"1000"_s, u"1001"_s}) {
        const auto taken = other.ask<xci::UserId>(
            [&](xci::Client &client, const xci::Client::Then<xci::UserId> &then) {
                client.createUser({.entity = corbas,
                                   .lineTemplate = line,
                                   .firstName = u"Faster"_s,
                                   .lastName = number,
                                   .internalNumber = number},
                                  qApp, then);
            });
        QVERIFY(taken && *taken);
    }
    QVERIFY(at.apply());
    QCOMPARE(at.job().results()[0].outcome, Outcome::Overtaken);
    QVERIFY2(at.verdict(0, u"bulkResults"_s).contains(u"faster"_s),
             qPrintable(at.verdict(0, u"bulkResults"_s)));
    QCOMPARE(at.job().results()[1].outcome, Outcome::Done);
    QCOMPARE(named(at.list(u"users"_s), u"Handed"_s)[u"internalNumber"_s].toString(), u"1002"_s);
    QCOMPARE(at.usersCalled(u"Given"_s), 0);
}

void TestAdminBulk::itGoesOnElsewhere()
{
    AtBulk at;
    QVERIFY(at.openBulk());
    QVERIFY(at.judge(people(1, 40)));
    at.fault(u"slow:100"_s);
    QVERIFY(at.person->click(u"bulkApply"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.job().doneNow() >= 1, longPatience);
    QVERIFY(at.go({}, u"adminDashboard"_s));
    QTRY_VERIFY(at.person->sees(u"bulkLine"_s));
    const int seen = at.job().doneNow();
    QTRY_VERIFY_WITH_TIMEOUT(at.job().doneNow() > seen, longPatience);
    QVERIFY(at.person->click(u"bulkLineShow"_s));
    QTRY_VERIFY(at.person->sees(u"bulkProgress"_s));
    QVERIFY(!at.person->sees(u"bulkLine"_s));
    QVERIFY(at.go({}, u"adminDashboard"_s));
    at.fault(u"clear"_s);
    QVERIFY(at.isAt(Stage::Ended, longPatience));
    QTRY_VERIFY(at.words(u"bulkLineWords"_s).contains(u"has ended: 40"_s));
    QVERIFY(at.areThere(u"Nouveau"_s, 1, 40, 1));
    QVERIFY(at.person->click(u"bulkLineShow"_s));
    QVERIFY(at.person->click(u"bulkClose"_s));
    QTRY_VERIFY(at.person->sees(u"bulkSource"_s));
    QVERIFY(at.job().text().isEmpty());
}

void TestAdminBulk::aKillLeavesWhatIsDoneAndTheRest()
{
    constexpr int lines = 30;
    AtBulk at;
    QVERIFY(at.start());
    at.fault(u"slow:300"_s);
    QProcess other;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"VIGIE_E2E_HOME"_s, at.folder.path());
    environment.insert(u"VIGIE_E2E_XUC"_s, at.sim.xuc().toString());
    environment.insert(u"VIGIE_E2E_XCI"_s, at.sim.xci().toString());
    other.setProcessEnvironment(environment);
    other.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    other.start(QCoreApplication::applicationFilePath(),
                {u"adminbulk"_s, u"runsUntilItIsKilled"_s});
    QVERIFY(other.waitForStarted(patience));
    QTRY_COMPARE_WITH_TIMEOUT(other.state(), QProcess::NotRunning, longPatience);
    QCOMPARE(other.exitStatus(), QProcess::CrashExit);
    at.fault(u"clear"_s);
    // No password reached the disk.
    QDirIterator files(at.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("mistral-secret"), qPrintable(file.fileName()));
    }
    QVERIFY(at.enter(at.folder.path()));
    QVERIFY(at.signIn(u"superpass"_s));
    QTRY_VERIFY(at.words(u"bulkLineWords"_s).contains(u"cut short"_s));
    const int known = int(at.job().known().size());
    QVERIFY(known >= 3 && known < lines);
    QVERIFY(at.person->click(u"bulkLineShow"_s));
    QTRY_VERIFY(at.person->sees(u"bulkLeft"_s));
    QVERIFY(at.person->click(u"bulkCheckRest"_s));
    QVERIFY(at.isAt(Stage::Judged));
    // The last line's password is to be given again.
    QVERIFY2(at.verdict(lines - 1).contains(u"password"_s), qPrintable(at.verdict(lines - 1)));
    QVERIFY(at.verdict(0).startsWith(u"Done before"_s));
    QVERIFY(at.person->click(u"bulkOther"_s));
    QVERIFY(at.judge(withOnePassword(lines)));
    QCOMPARE(int(at.job().known().size()), known); // It is the same table.
    QVERIFY(at.apply());
    QVERIFY(at.areThere(u"Nouveau"_s, 1, lines, 1));
    QCOMPARE(at.job().created().size() + at.job().outcomes(Outcome::Nothing), lines);
}

void TestAdminBulk::runsUntilItIsKilled()
{
    const QString home = qEnvironmentVariable("VIGIE_E2E_HOME");
    if (home.isEmpty())
        QSKIP("Started by aKillLeavesWhatIsDoneAndTheRest.");
    constexpr int lines = 30;
    AtBulk at;
    QVERIFY(at.enterAt(QUrl(qEnvironmentVariable("VIGIE_E2E_XUC")),
                       QUrl(qEnvironmentVariable("VIGIE_E2E_XCI")), home));
    QVERIFY(at.signIn(u"superpass"_s));
    QVERIFY(at.show(u"Corbas"_s));
    QVERIFY(at.judge(withOnePassword(lines)));
    QVERIFY(at.person->click(u"bulkApply"_s));
    QVERIFY(QTest::qWaitFor([&at] { return at.job().doneNow() >= 3 && at.job().isWritten(); },
                            longPatience));
    std::raise(SIGKILL);
}

void TestAdminBulk::theAuditShowsIt()
{
    AtBulk at;
    QVERIFY(at.openBulk());
    QVERIFY(at.judge(people(1, 4)));
    QVERIFY(at.apply());
    QVERIFY(at.go({.kind = ui::AdminSpot::Kind::Audit}, u"auditPage"_s));
    auto *table = at.person->find<QTableView>(u"auditTable"_s);
    QVERIFY(table);
    QTRY_COMPARE(table->model()->rowCount(), 4);
    const auto cells = [table](int row) {
        QString all;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            all += table->model()->index(row, column).data().toString() + u' ';
        return all;
    };
    QVERIFY2(cells(0).contains(u"Nouveau4 Bulk"_s) && cells(0).contains(u"admin"_s),
             qPrintable(cells(0)));
    QVERIFY(at.person->type(u"auditFilter"_s, u"nouveau2"_s));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(cells(0).contains(u"Nouveau2"_s));
    QVERIFY(at.person->click(u"auditExport"_s));
    QTRY_VERIFY(at.person->sees(u"auditFile"_s));
    const QString path = at.folder.filePath(u"audit.csv"_s);
    auto *files = at.person->find<QFileDialog>(u"auditFile"_s);
    Q_EMIT files->fileSelected(path);
    files->close();
    QFile saved(path);
    QTRY_VERIFY(saved.exists());
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QByteArray text = saved.readAll();
    QVERIFY(text.contains("Nouveau2"));
    QVERIFY(!text.contains("Nouveau3"));
}

void TestAdminBulk::aPauseHoldsTheRun()
{
    AtBulk at;
    QVERIFY(at.openBulk());
    QVERIFY(at.judge(people(1, 12)));
    at.fault(u"slow:100"_s);
    QVERIFY(at.person->click(u"bulkApply"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.job().doneNow() >= 1, longPatience);
    QVERIFY(at.person->click(u"bulkPause"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.job().isPaused(), longPatience);
    at.fault(u"clear"_s);
    const int done = at.job().doneNow();
    QVERIFY(done < 12);
    QVERIFY(at.job().isUnderWay());
    QVERIFY(at.areThere(u"Nouveau"_s, 1, done, 1));
    QVERIFY(at.areThere(u"Nouveau"_s, done + 1, 12, 0));
    QTRY_COMPARE(at.words(u"bulkRest"_s), u"paused"_s);
    QVERIFY(at.person->click(u"bulkPause"_s));
    QVERIFY(at.isAt(Stage::Ended, longPatience));
    QCOMPARE(at.job().outcomes(Outcome::Done), 12);
    QVERIFY(at.areThere(u"Nouveau"_s, 1, 12, 1));
}

void TestAdminBulk::closingAsksOverARun()
{
    AtBulk at;
    QVERIFY(at.openBulk());
    QVERIFY(at.judge(people(1, 20)));
    at.fault(u"slow:100"_s);
    QVERIFY(at.person->click(u"bulkApply"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.job().doneNow() >= 1, longPatience);
    QVERIFY(at.person->click(u"bulkPause"_s)); // It is there still, however slow this is.
    at.person->window().close();
    QTRY_VERIFY(at.person->sees(u"stopRun"_s));
    at.person->press(Qt::Key_Escape);
    QTRY_VERIFY(!at.person->sees(u"leaveDialog"_s));
    QVERIFY(at.person->window().isVisible());
    QVERIFY(at.job().isUnderWay());
    at.person->window().close();
    QTRY_VERIFY(at.person->sees(u"stopRun"_s));
    QVERIFY(at.person->click(u"stopRun"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!at.person->window().isVisible(), longPatience);
    at.fault(u"clear"_s);
    QVERIFY(at.areThere(u"Nouveau"_s, 1, 1, 1));
    QVERIFY(at.areThere(u"Nouveau"_s, 20, 20, 0));
}

void TestAdminBulk::otherHeadsAreAskedFor()
{
    AtBulk at;
    QVERIFY(at.openBulk());
    const auto rows = u"\nNouveau1;38;Bulk;Office\nNouveau2;41;Bulk;Office\n"_s;
    QVERIFY(at.paste(u"Prénom;Pointure;Nom;Modèle"_s + rows));
    QTRY_VERIFY(at.person->sees(u"bulkChooseColumns"_s));
    QVERIFY(at.person->click(u"bulkChooseColumns"_s));
    QTRY_VERIFY(at.person->sees(u"bulkColumns"_s));
    // Its own words are understood; what is not is left out.
    const auto meaning = [&at](int column) {
        const auto *box = at.person->find<ui::ChoiceBox>(u"bulkColumn%1"_s.arg(column));
        return box ? box->chosen() : u"none"_s;
    };
    QCOMPARE(meaning(0), u"firstName"_s);
    QCOMPARE(meaning(1), QString());
    QCOMPARE(meaning(3), u"template"_s);
    QVERIFY(at.person->click(u"bulkUseColumns"_s));
    QTRY_COMPARE(at.job().text(), u"firstName;-;lastName;template"_s + rows);
    QTRY_VERIFY(!at.job().isReadingText());
    QVERIFY(!at.person->sees(u"bulkChooseColumns"_s));
    QVERIFY(at.person->click(u"bulkCheck"_s));
    QVERIFY(at.isAt(Stage::Judged));
    QCOMPARE(at.job().willDo(), 2);
    QVERIFY(at.apply());
    QVERIFY(at.areThere(u"Nouveau"_s, 1, 2, 1));
}

void TestAdminBulk::keysLeadThroughTheSteps()
{
    AtBulk at;
    QVERIFY(at.openBulk());
    QVERIFY(at.go({}, u"adminDashboard"_s));
    at.person->press(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(at.person->sees(u"bulkPage"_s));
    QVERIFY(at.paste(people(1, 2)));
    at.person->press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(at.isAt(Stage::Judged));
    QCOMPARE(at.job().willDo(), 2);
    at.person->press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(at.isAt(Stage::Ended, longPatience));
    QCOMPARE(at.job().outcomes(Outcome::Done), 2);
}

} // namespace vigie::e2e
