// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcallbacks.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "floor.h"
#include "ui/models/callbackmodel.h"
#include "ui/shell/application.h"
#include "ui/widgets/button.h"
#include "ui/widgets/floortable.h"
#include "ui/widgets/tabs.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProcess>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;
using vigie::models::CallbackModel;

namespace vigie::e2e {

namespace {

    constexpr int callbackTab = 3;

    bool openList(Person &person)
    {
        return person.openTab(callbackTab, u"callbackTable"_s) != nullptr;
    }

    CallbackModel *model(Person &person)
    {
        auto *table = person.find<ui::FloorTable>(u"callbackTable"_s);
        return table ? dynamic_cast<CallbackModel *>(table->model()) : nullptr;
    }

    bool lists(Person &person, const QString &request)
    {
        return model(person) && model(person)->rowOf(request) >= 0;
    }

    //! Nothing around cuts anything off it.
    bool isWholeInSight(Person &person, const QString &name)
    {
        const QWidget *widget = person.find(name);
        bool isWhole = widget && widget->isVisible();
        for (const QWidget *around = widget; isWhole && around != &person.window();) {
            around = around->parentWidget();
            isWhole = around->rect().contains({widget->mapTo(around, QPoint()), widget->size()});
        }
        return isWhole;
    }

    //! The first one to be called now.
    QString oneOf(Person &person)
    {
        const CallbackModel *rows = model(person);
        for (int row = 0; rows && row < rows->rowCount(); ++row) {
            QString uuid = rows->uuidAt(row);
            const center::Callback *found = person.center().callbacks().find(uuid);
            if (found && !found->voiceMessageRef.isEmpty())
                return uuid;
        }
        return {};
    }

    void choose(Person &person, const QString &request)
    {
        auto *table = person.find<ui::FloorTable>(u"callbackTable"_s);
        QVERIFY(table && lists(person, request));
        table->setCurrentIndex(
            table->model()->index(model(person)->rowOf(request), CallbackModel::NameColumn));
        table->setFocus();
    }

    //! Chooses the row and presses Enter; the form opens once the server told.
    void take(Person &person, const QString &request)
    {
        choose(person, request);
        QTest::keyClick(person.find(u"callbackTable"_s), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(person.sees(u"callbackForm"_s), 5000);
    }

    QPlainTextEdit *comment(Person &person)
    {
        return person.find<QPlainTextEdit>(u"callbackComment"_s);
    }

    void write(Person &person, const QString &words)
    {
        QVERIFY(comment(person));
        comment(person)->setFocus();
        QTest::keyClicks(comment(person), words);
    }

    //! Calls the first number and talks; the result can be given then.
    void talk(Person &person)
    {
        QVERIFY(person.click(u"callbackNumber0"_s));
        QTRY_COMPARE_WITH_TIMEOUT(person.center().calls().calls().size(), 1, 10000);
        QTRY_VERIFY(person.find<QRadioButton>(u"callbackStatusAnswered"_s)->isEnabled());
    }

    void hangUp(Person &person)
    {
        QVERIFY(person.click(u"hangUp"_s));
        QTRY_VERIFY_WITH_TIMEOUT(person.center().calls().calls().isEmpty(), 10000);
    }

    void choose(Person &person, const char *status)
    {
        auto *choice = person.find<QRadioButton>(u"callbackStatus"_s + QLatin1StringView(status));
        QVERIFY(choice && choice->isEnabled());
        choice->click();
    }

    QString text(Person &person, const QString &name)
    {
        const auto *label = person.find<QLabel>(name);
        return label ? label->text() : QString();
    }

    //! The engine's own entry of \a list with that key.
    QJsonObject entry(SimProcess &sim, const QString &list, const QString &key,
                      const QString &value)
    {
        const QJsonArray all = sim.state()[list].toArray();
        for (const auto &each : all) {
            if (each[key].toString() == value)
                return each.toObject();
        }
        return {};
    }

    QJsonObject requestOf(SimProcess &sim, const QString &uuid)
    {
        return entry(sim, u"callbacks"_s, u"uuid"_s, uuid);
    }

} // namespace

void TestCallbacks::anAnsweredOneClosesForAll()
{
    Floor floor;
    Person &one = floor.paused(u"agent1"_s);
    Person &other = floor.paused(u"agent3"_s);
    QVERIFY2(floor.isGood() && openList(one) && openList(other), floor.problem());
    const QString request = oneOf(one);
    QVERIFY(lists(other, request));
    const int due = one.find<ui::FloorTable>(u"callbackTable"_s) ? model(one)->totals().due() : 0;

    take(one, request);
    // The others lose it at once, and read who has it.
    QTRY_VERIFY(!lists(other, request));
    QVERIFY(text(other, u"takenLine"_s).contains(one.center().ownAgent()->name()));
    // No result before a call.
    QVERIFY(!one.find<QRadioButton>(u"callbackStatusAnswered"_s)->isEnabled());
    QVERIFY(!one.enabledButton(u"saveCallback"_s));

    talk(one);
    choose(one, "Answered");
    write(one, u"Agreed on Tuesday"_s);
    QVERIFY(one.click(u"saveCallback"_s));
    QTRY_VERIFY(!one.sees(u"callbackForm"_s));
    QTRY_VERIFY(!lists(one, request));
    QVERIFY(!lists(other, request));
    QCOMPARE(model(one)->totals().due(), due - 1);
    QVERIFY(requestOf(floor.sim, request)["closed"_L1].toBool());
    const QJsonObject ticket = entry(floor.sim, u"callbackTickets"_s, u"request"_s, request);
    QCOMPARE(ticket["comment"_L1].toString(), u"Agreed on Tuesday"_s);
    QCOMPARE(ticket["status"_L1].toString(), u"Answered"_s);
    hangUp(one);
}

void TestCallbacks::anotherDayNeedsDayAndPeriod()
{
    Floor floor;
    Person &person = floor.paused(u"agent1"_s);
    QVERIFY2(floor.isGood() && openList(person), floor.problem());
    const QString request = oneOf(person);
    take(person, request);
    talk(person);
    hangUp(person);
    choose(person, "Callback");
    QVERIFY(person.sees(u"callbackDueDate"_s));
    QVERIFY(!person.enabledButton(u"saveCallback"_s));

    // A day alone is not enough; a past one is refused in words.
    QVERIFY(person.type(u"callbackDueDate"_s, u"2020-01-31"_s));
    auto *period = person.find<QComboBox>(u"callbackPeriod"_s);
    period->setFocus();
    QTRY_VERIFY(person.find(u"callbackDueDate"_s)->accessibleDescription().contains(u"past"_s));
    const QDate tomorrow = QDate::currentDate().addDays(1);
    QVERIFY(person.type(u"callbackDueDate"_s, tomorrow.toString(Qt::ISODate)));
    QVERIFY(!person.enabledButton(u"saveCallback"_s));
    QTest::keyClick(period, Qt::Key_Down);
    const QString chosen = period->currentData().toString();
    QVERIFY(!chosen.isEmpty());
    QTRY_VERIFY(person.enabledButton(u"saveCallback"_s));
    person.press(Qt::Key_S, Qt::ControlModifier);

    QTRY_VERIFY(!person.sees(u"callbackForm"_s));
    const QJsonObject told = requestOf(floor.sim, request);
    QCOMPARE(told["dueDate"_L1].toString(), tomorrow.toString(Qt::ISODate));
    QVERIFY(told["agentId"_L1].isNull());
    // Back in the list, under its new clock, as a second attempt.
    QTRY_VERIFY(lists(person, request));
    const center::Callback *found = person.center().callbacks().find(request);
    QCOMPARE(found->dueDate, tomorrow);
    QCOMPARE(found->period.uuid, chosen);
    const int row = model(person)->rowOf(request);
    QCOMPARE(model(person)
                 ->index(row, CallbackModel::ClockColumn)
                 .data(models::ClockRole)
                 .value<center::CallbackClock>(),
             center::CallbackClock::Later);
    QTRY_COMPARE(
        model(person)->index(model(person)->rowOf(request), CallbackModel::TriesColumn).data(), 2);
}

void TestCallbacks::oneGivenBackIsOfferedToAllAgain()
{
    Floor floor;
    Person &one = floor.paused(u"agent1"_s);
    Person &other = floor.paused(u"agent3"_s);
    QVERIFY2(floor.isGood() && openList(one) && openList(other), floor.problem());
    const QString request = oneOf(one);
    take(one, request);
    write(one, u"Half a thought"_s);
    QTRY_VERIFY(!lists(other, request));
    QTest::keyClick(comment(one), Qt::Key_Escape);
    QTRY_VERIFY(!one.sees(u"callbackForm"_s));
    QTRY_VERIFY(lists(other, request));
    QVERIFY(lists(one, request));
    QVERIFY(requestOf(floor.sim, request)["agentId"_L1].isNull());
    // What was typed comes back with it.
    take(one, request);
    QCOMPARE(comment(one)->toPlainText(), u"Half a thought"_s);
}

void TestCallbacks::whoIsSlowerIsToldWhoTookIt()
{
    Floor floor;
    Person &one = floor.paused(u"agent1"_s);
    Person &other = floor.paused(u"agent3"_s);
    QVERIFY2(floor.isGood() && openList(one) && openList(other), floor.problem());
    const QString request = oneOf(one);
    choose(one, request);
    choose(other, request);
    // Both at once: neither has heard of the other.
    QTest::keyClick(one.find(u"callbackTable"_s), Qt::Key_Return);
    QTest::keyClick(other.find(u"callbackTable"_s), Qt::Key_Return);
    QTRY_VERIFY(one.sees(u"callbackForm"_s) || other.sees(u"callbackForm"_s));
    Person &winner = one.sees(u"callbackForm"_s) ? one : other;
    Person &loser = &winner == &one ? other : one;
    QTRY_VERIFY(text(loser, u"takenLine"_s)
                    .startsWith(u"Taken by "_s + winner.center().ownAgent()->name()));
    QTRY_VERIFY(!lists(loser, request));
    QVERIFY(!loser.sees(u"callbackForm"_s));
    QCOMPARE(requestOf(floor.sim, request)["agentId"_L1].toInt(),
             int(*winner.center().self().agentId));
}

void TestCallbacks::aSilentServerIsNotBelieved()
{
    Floor floor;
    Person &person = floor.paused(u"agent1"_s);
    QVERIFY2(floor.isGood() && openList(person), floor.problem());
    const QString request = oneOf(person);
    choose(person, request);
    floor.sim.fault(u"stall:8"_s, u"agent1"_s);
    QTest::keyClick(person.find(u"callbackTable"_s), Qt::Key_Return);
    const auto isPending = [&] {
        return model(person)
            ->index(model(person)->rowOf(request), CallbackModel::NameColumn)
            .data(models::PendingRole)
            .toBool();
    };
    QVERIFY(isPending());
    QTRY_VERIFY_WITH_TIMEOUT(person.sees(u"takeProblem"_s), 7000);
    QVERIFY(!person.sees(u"callbackForm"_s));
    QVERIFY(!isPending());
    QVERIFY(person.enabledButton(u"retryCallback"_s));
    // The proof was late: it counts all the same.
    QTRY_VERIFY_WITH_TIMEOUT(person.sees(u"callbackForm"_s), 10000);
    QTRY_VERIFY(!person.sees(u"takeProblem"_s));
}

void TestCallbacks::aLossInTheMiddleKeepsWhatWasEntered()
{
    Floor floor;
    Person &person = floor.paused(u"agent1"_s);
    QVERIFY2(floor.isGood() && openList(person), floor.problem());
    const QString request = oneOf(person);
    take(person, request);
    talk(person);
    hangUp(person);
    choose(person, "Answered");
    write(person, u"Before "_s);
    floor.sim.fault(u"restart:3"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!person.desk()->isUp(), 10000);
    // The text goes on being typed; nothing can be sent, and the reason is told.
    write(person, u"and after"_s);
    QTRY_VERIFY(!person.find<ui::Button>(u"saveCallback"_s)->obstacle().isEmpty());
    QVERIFY(!person.enabledButton(u"cancelCallback"_s));
    QTRY_VERIFY_WITH_TIMEOUT(person.desk()->isUp(), 30000);
    QVERIFY(person.sees(u"callbackForm"_s));
    QCOMPARE(comment(person)->toPlainText(), u"Before and after"_s);
    QVERIFY(person.click(u"saveCallback"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!person.sees(u"callbackForm"_s), 6000);
    QVERIFY(requestOf(floor.sim, request)["closed"_L1].toBool());
    QCOMPARE(entry(floor.sim, u"callbackTickets"_s, u"request"_s, request)["comment"_L1].toString(),
             u"Before and after"_s);
}

void TestCallbacks::aKillKeepsWhatWasTyped()
{
    Floor floor;
    QProcess typist;
    typist.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    typist.start(QCoreApplication::applicationFilePath(),
                 {u"callback-typist"_s, floor.sim.xuc().toString(), floor.home.path()});
    QVERIFY(typist.waitForStarted());
    QString kept;
    const auto isFarEnough = [&] {
        while (typist.canReadLine()) {
            const QString line = QString::fromUtf8(typist.readLine()).chopped(1);
            if (line.startsWith(u"kept "_s))
                kept = line.sliced(5);
        }
        return kept.size() > 40;
    };
    QVERIFY(QTest::qWaitFor([&] { return isFarEnough(); }, 60000));
    typist.kill(); // SIGKILL, in the middle of a word.
    QVERIFY(typist.waitForFinished());
    QCOMPARE(typist.exitStatus(), QProcess::CrashExit);

    Person &person = floor.paused(u"agent1"_s, floor.home.path());
    QVERIFY2(floor.isGood() && openList(person), floor.problem());
    // The form is open again, with all that the window had called saved, and the call's ticket.
    QTRY_VERIFY(person.sees(u"callbackForm"_s));
    const QString found = comment(person)->toPlainText();
    QVERIFY2(found.startsWith(kept), qPrintable(found + u" | "_s + kept));
    QTRY_VERIFY(person.find<QRadioButton>(u"callbackStatusAnswered"_s)->isEnabled());
    QVERIFY(person.find<QRadioButton>(u"callbackStatusAnswered"_s)->isChecked());
    QVERIFY(person.click(u"saveCallback"_s));
    QTRY_VERIFY(!person.sees(u"callbackForm"_s));
    const QJsonArray tickets = floor.sim.state()["callbackTickets"_L1].toArray();
    QCOMPARE(tickets.last()["comment"_L1].toString(), found);
}

void TestCallbacks::anotherLanguageKeepsWhatWasTyped()
{
    Floor floor;
    Person &person = floor.paused(u"agent1"_s);
    QVERIFY2(floor.isGood() && openList(person), floor.problem());
    take(person, oneOf(person));
    talk(person);
    hangUp(person);
    choose(person, "Callback");
    write(person, u"Rappeler demain"_s);
    person.program().useLanguage(u"fr"_s);
    QTRY_VERIFY(person.sees(u"callbackForm"_s));
    QCOMPARE(comment(person)->toPlainText(), u"Rappeler demain"_s);
    QVERIFY(person.find<QRadioButton>(u"callbackStatusCallback"_s)->isChecked());
}

void TestCallbacks::theCustomersMessageIsHeard()
{
    Floor floor;
    Person &person = floor.paused(u"agent1"_s);
    QVERIFY2(floor.isGood() && openList(person), floor.problem());
    take(person, oneOf(person));
    QVERIFY(person.click(u"listenToMessage"_s));
    // The server rings the phone and plays it; meanwhile nobody else is called.
    QTRY_COMPARE_WITH_TIMEOUT(person.center().calls().calls().size(), 1, 5000);
    QTRY_COMPARE(person.find<ui::Button>(u"callbackNumber0"_s)->obstacle(),
                 u"one call at a time"_s);
    QVERIFY(!person.sees(u"listenProblem"_s));
}

void TestCallbacks::theDemonstrationHasAllThreeClocks()
{
    // Whatever the hour: over, now and later are on the first agent's list.
    for (const auto &hour : {u"06:30:00"_s, u"13:00:00"_s, u"23:30:00"_s}) {
        SimProcess sim;
        const QString start = QDate::currentDate().toString(Qt::ISODate) + u'T' + hour;
        QVERIFY2(sim.start({u"--seed"_s, u"7"_s, u"--start"_s, start}),
                 qPrintable(sim.errorOutput()));
        const QJsonObject state = sim.state();
        const QDateTime now = QDateTime::fromString(start, Qt::ISODate);
        QJsonObject lists;
        for (const auto &list : state["callbackLists"_L1].toArray())
            lists.insert(list["uuid"_L1].toString(), list["queueId"_L1].toInt());
        QSet<int> own;
        int agent = 0;
        for (const auto &user : state["users"_L1].toArray()) {
            if (user["login"_L1].toString() == "agent1"_L1)
                agent = user["agentId"_L1].toInt();
        }
        for (const auto &member : state["memberships"_L1].toArray()) {
            if (member["agentId"_L1].toInt() == agent)
                own.insert(member["queueId"_L1].toInt());
        }
        QHash<QString, QJsonValue> periods;
        for (const auto &period : state["callbackPeriods"_L1].toArray())
            periods.insert(period["uuid"_L1].toString(), period);
        QSet<center::CallbackClock> clocks;
        for (const auto &request : state["callbacks"_L1].toArray()) {
            if (!own.contains(lists[request["listUuid"_L1].toString()].toInt()))
                continue;
            const QJsonValue period = periods[request["periodUuid"_L1].toString()];
            const auto time = [&](QLatin1StringView key) {
                return QTime::fromString(period[key].toString(), u"HH:mm:ss"_s);
            };
            const center::Callback callback{
                .dueDate = QDate::fromString(request["dueDate"_L1].toString(), Qt::ISODate),
                .period
                = {.periodStart = time("periodStart"_L1), .periodEnd = time("periodEnd"_L1)}};
            clocks.insert(center::clockOf(callback, now));
        }
        QCOMPARE(clocks.size(), 3);
    }
}

void TestCallbacks::aLowWindowKeepsCommentAndSaveInSight()
{
    Floor floor;
    Person &person = floor.paused(u"agent1"_s);
    QVERIFY2(floor.isGood() && openList(person), floor.problem());
    person.window().resize(1024, 700);
    take(person, oneOf(person));
    talk(person); // The call's bar takes its part of the height.
    choose(person, "Callback"); // And so do day and period.
    const auto isWholeInSight
        = [&](const QString &name) { return e2e::isWholeInSight(person, name); };
    QTRY_VERIFY(isWholeInSight(u"callbackComment"_s));
    QTRY_VERIFY(isWholeInSight(u"saveCallback"_s));
    QVERIFY(comment(person)->height() >= 60);
    // What is asked for now comes into sight; the rest scrolls.
    QTRY_VERIFY(isWholeInSight(u"callbackPeriod"_s));
    QScrollArea *area = nullptr;
    for (QWidget *up = person.find(u"callbackNumber0"_s); up && !area; up = up->parentWidget())
        area = qobject_cast<QScrollArea *>(up);
    QVERIFY(area);
    area->verticalScrollBar()->setValue(0);
    QTRY_VERIFY(isWholeInSight(u"callbackNumber0"_s));
    hangUp(person);
}

void TestCallbacks::aDraftShowsItsDayWhenItComesBack()
{
    Floor floor;
    QString request;
    {
        Person person(floor.sim.xuc(), u"en"_s, floor.home.path());
        QVERIFY(enterPaused(person, u"agent1"_s) && openList(person));
        request = oneOf(person);
        take(person, request);
        talk(person);
        hangUp(person);
        QVERIFY(person.click(u"callbackLater"_s));
        QTRY_VERIFY(!person.find<QComboBox>(u"callbackPeriod"_s)->currentText().isEmpty());
    }
    Person &again = floor.comes(floor.home.path());
    again.window().resize(1024, 700);
    QVERIFY(enterPaused(again, u"agent1"_s) && openList(again));
    QTRY_VERIFY(again.sees(u"callbackForm"_s));
    QTRY_VERIFY(isWholeInSight(again, u"callbackPeriod"_s));
    QTRY_VERIFY(isWholeInSight(again, u"callbackDueDate"_s));
    talk(again); // The call's bar takes height away, and the day stays.
    QTRY_VERIFY(again.sees(u"hangUp"_s));
    QTRY_VERIFY(isWholeInSight(again, u"callbackPeriod"_s));
    hangUp(again);
}

int runCallbackTypist(const QStringList &arguments)
{
    if (arguments.size() < 2)
        return 2;
    const QUrl server(arguments[0]);
    Person person(server, u"en"_s, arguments[1]);
    if (!enterPaused(person, u"agent1"_s) || !openList(person))
        return 1;
    take(person, oneOf(person));
    talk(person);
    hangUp(person);
    choose(person, "Answered");
    QTextStream out(stdout);
    const QString words = u"The customer says that the delivery of the twelfth never came. "_s;
    QPlainTextEdit *edit = comment(person);
    edit->setFocus();
    // What a person at the keyboard does: a letter now and then, while the program goes on living.
    for (qsizetype i = 0;; ++i) {
        QTest::keyClick(edit, words[i % words.size()].toLatin1());
        const QString typed = edit->toPlainText();
        QTest::qWait(40);
        if (person.sees(u"callbackKept"_s) && !text(person, u"callbackKept"_s).isEmpty()
            && edit->toPlainText() == typed && text(person, u"callbackKept"_s).contains(u"saved"_s))
            out << "kept " << typed << Qt::endl;
    }
}

} // namespace vigie::e2e
