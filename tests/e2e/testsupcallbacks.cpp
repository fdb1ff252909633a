// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testsupcallbacks.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "net/wirelog.h"
#include "person.h"
#include "secrets/keychain.h"
#include "simprocess.h"
#include "ui/models/callbackmodel.h"
#include "ui/shell/application.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"
#include "ui/supervisor/callbacks/callbackfloormodel.h"
#include "ui/supervisor/callbacks/callbackhead.h"
#include "ui/supervisor/callbacks/callbackimport.h"
#include "ui/supervisor/callbacks/callbackview.h"
#include "ui/supervisor/callbacks/importmodel.h"
#include "ui/supervisor/filterchip.h"
#include "ui/supervisor/supervisorplace.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/field.h"
#include "ui/widgets/floortable.h"
#include "ui/widgets/tabs.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QRadioButton>
#include <QTableView>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <optional>

using namespace Qt::StringLiterals;
using vigie::ui::CallbackFloorModel;

namespace vigie::e2e {

namespace {

    const auto sharedToken = "demo-shared-token"_ba;
    const auto header
        = "phoneNumber|mobilePhoneNumber|firstName|lastName|company|description|dueDate|Period\n"_ba;
    const auto sample = header
        + "0230210092|0689746321|John|Doe|MyCompany|Call back quickly||\n"
          "0587963214|0789654123|Alice|O'Neill|YourSociety||2016-08-01|Afternoon\n";

    //! The configuration server, as another administrator works it.
    QByteArray ask(const QByteArray &verb, const QUrl &base, const QString &path,
                   const QByteArray &body = {})
    {
        QNetworkAccessManager network;
        QNetworkRequest request(QUrl(base.toString() + u"/configmgt/api/1.0/"_s + path));
        request.setRawHeader("X-Auth-Token"_ba, sharedToken);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(request, verb, body));
        return QTest::qWaitFor([&] { return reply->isFinished(); }, 10000) ? reply->readAll()
                                                                           : QByteArray();
    }

    //! Stands before the XuC; once told so, it lets an import pass and loses the answer.
    class LosingDoor : public QTcpServer
    {
    public:
        explicit LosingDoor(const QUrl &server) : m_server(server)
        {
            listen(QHostAddress::LocalHost);
            connect(this, &QTcpServer::newConnection, this, [this] {
                while (auto *inner = nextPendingConnection())
                    pass(inner);
            });
        }

        QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort())); }
        int imports() const { return m_imports; }

    private:
        void pass(QTcpSocket *inner)
        {
            auto *outer = new QTcpSocket(inner);
            outer->connectToHost(m_server.host(), quint16(m_server.port()));
            connect(inner, &QTcpSocket::readyRead, this, [this, inner, outer] {
                const QByteArray bytes = inner->readAll();
                if (bytes.contains("callback_requests/csv")) {
                    ++m_imports;
                    inner->setProperty("loses", true);
                }
                outer->write(bytes);
            });
            connect(outer, &QTcpSocket::readyRead, this, [inner, outer] {
                const QByteArray bytes = outer->readAll();
                if (inner->property("loses").toBool())
                    inner->abort();
                else
                    inner->write(bytes);
            });
            connect(outer, &QTcpSocket::disconnected, inner, &QTcpSocket::disconnectFromHost);
            connect(inner, &QTcpSocket::disconnected, inner, &QObject::deleteLater);
        }

        const QUrl m_server;
        int m_imports = 0;
    };

    //! A supervisor at the callbacks of the demonstration.
    struct AtCallbacks
    {
        SimProcess sim{};
        QTemporaryDir folder{}; //!< Of the program.
        QTemporaryDir files{}; //!< Of the person.
        std::unique_ptr<Person> person{};

        bool start()
        {
            if (!sim.start({u"--configmgt-port"_s, u"0"_s}))
                return false;
            ask("POST"_ba, sim.configmgt(), u"preferred_callback_periods"_s,
                R"({"name":"Afternoon","periodStart":"14:00:00","periodEnd":"17:00:00"})"_ba);
            return true;
        }
        bool enter(const QString &login = u"super1"_s, const QUrl &server = {})
        {
            person = std::make_unique<Person>(server.isEmpty() ? sim.xuc() : server, u"en"_s,
                                              folder.path());
            person->enter(login, u"demo"_s, {});
            return QTest::qWaitFor([this] { return person->isIn(); }, 40000) && open();
        }
        bool open()
        {
            ui::Workspace *workspace = person->program().window().workspace();
            workspace->showFloor();
            const auto tabs = [this] { return person->find<ui::Tabs>(u"floorTabs"_s); };
            if (!QTest::qWaitFor([&] { return tabs() != nullptr; }, 5000))
                return false;
            tabs()->setCurrent(tabs()->count() - 1);
            return QTest::qWaitFor(
                [this] { return person->sees(u"callbacksTable"_s) && model().rowCount() > 1; },
                10000);
        }
        bool begin(const QString &login = u"super1"_s) { return start() && enter(login); }

        ui::CallbackView *view()
        {
            return person->program().window().workspace()->floorPlace()->callbackView();
        }
        CallbackFloorModel &model() { return *view()->model(); }
        //! The first list of the demonstration.
        QString list() { return model().lists().value(0); }
        ui::CallbackHead *head(const QString &of)
        {
            const auto heads = view()->table()->viewport()->findChildren<ui::CallbackHead *>();
            for (ui::CallbackHead *each : heads) {
                const auto *button = each->findChild<ui::Button *>(u"importInto"_s);
                if (button->accessibleName().contains(model().titleOf(of)))
                    return each;
            }
            return nullptr;
        }
        QString note(const QString &of)
        {
            ui::CallbackHead *found = head(of);
            return found ? found->findChild<QLabel *>(u"listNote"_s)->text() : QString();
        }
        //! A button of that list's head.
        bool press(const QString &of, const QString &button)
        {
            ui::CallbackHead *found = nullptr;
            if (!QTest::qWaitFor(
                    [&] {
                        found = head(of);
                        return found != nullptr && found->isVisible();
                    },
                    5000))
                return false;
            found->findChild<ui::Button *>(button)->click();
            return true;
        }
        QString path(const QString &name, const QByteArray &content)
        {
            const QString whole = files.filePath(name);
            QFile file(whole);
            return file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
                ? whole
                : QString();
        }
        //! Opens the dialog by the head's button, and that file in it.
        ui::CallbackImport *preview(const QByteArray &content)
        {
            if (!press(list(), u"importInto"_s)
                || !QTest::qWaitFor([this] { return person->sees(u"callbackImport"_s); }, 5000))
                return nullptr;
            auto *dialog = person->find<ui::CallbackImport>(u"callbackImport"_s);
            dialog->openFile(path(u"prospects.csv"_s, content));
            const auto *table = dialog->findChild<QTableView *>(u"importTable"_s);
            return QTest::qWaitFor(
                       [&] {
                           return table->model()->rowCount() > 0
                               || dialog->findChild<QLabel *>(u"importProblem"_s)->isVisible();
                       },
                       5000)
                ? dialog
                : nullptr;
        }
        QString label(const QString &name)
        {
            const auto *found = person->find<QLabel>(name);
            return found ? found->text() : QString();
        }
        int told() { return int(sim.state()[u"callbacks"_s].toArray().size()); }
        QString cell(const QString &uuid, int column)
        {
            const int row = model().rowOf(uuid);
            return row < 0 ? QString() : model().index(row, column).data().toString();
        }
        //! An agent who is logged on.
        QJsonObject agent()
        {
            const QJsonArray all = sim.state()[u"agents"_s].toArray();
            for (const QJsonValue &each : all) {
                if (each[u"state"_s].toString() != u"AgentLoggedOut"_s)
                    return each.toObject();
            }
            return {};
        }
    };

    QString sentences(const ui::CallbackImport &dialog)
    {
        const auto *table = dialog.findChild<QTableView *>(u"importTable"_s);
        QStringList all;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            all.append(
                table->model()->index(row, 0).data(ui::ImportModel::SentenceRole).toString());
        all.removeAll(QString());
        return all.join(u'\n');
    }

} // namespace

void TestSupCallbacks::takenByFillsEmptiesAndLeaves()
{
    AtCallbacks at;
    QVERIFY2(at.begin(), qPrintable(at.sim.errorOutput()));
    const QString uuid = at.model().uuidAt(1);
    QVERIFY(!uuid.isEmpty());
    QCOMPARE(at.cell(uuid, CallbackFloorModel::TakerColumn), u"-"_s);
    const QJsonObject agent = at.agent();
    const auto by = R"({"agentId":)" + QByteArray::number(agent[u"id"_s].toInt()) + '}';
    const QString path = u"callback_requests/"_s + uuid;
    ask("POST"_ba, at.sim.configmgt(), path + u"/take"_s, by);
    QTRY_COMPARE(at.cell(uuid, CallbackFloorModel::TakerColumn), agent[u"number"_s].toString());
    QTRY_VERIFY(at.label(u"callbacksCount"_s).endsWith(u", 1 taken"_s));
    ask("POST"_ba, at.sim.configmgt(), path + u"/release"_s);
    QTRY_VERIFY(at.cell(uuid, CallbackFloorModel::TakerColumn).startsWith(u"given back"_s));
    const int before = at.model().sums().open;
    ask("POST"_ba, at.sim.configmgt(), path + u"/cloture"_s);
    QTRY_COMPARE(at.model().rowOf(uuid), -1);
    QTRY_COMPARE(at.model().sums().open, before - 1);
    QTRY_VERIFY(at.label(u"callbackLeft"_s).startsWith(u"Closed"_s));
}

void TestSupCallbacks::theSampleArrivesAtAnAgents()
{
    AtCallbacks at;
    QVERIFY2(at.begin(), qPrintable(at.sim.errorOutput()));
    Person agent(at.sim.xuc());
    agent.enter(u"agent1"_s, u"demo"_s, u"1001"_s);
    QTRY_VERIFY_WITH_TIMEOUT(agent.isIn(), 40000);
    // A list of a queue that the agent serves.
    QString list;
    const QStringList lists = at.model().lists();
    for (const center::CallbackList &each : agent.center().callbacks().lists()) {
        const center::Queue *queue = each.queue ? agent.center().find(*each.queue) : nullptr;
        if (queue && queue->isOwn() && lists.contains(each.uuid))
            list = each.uuid;
    }
    QVERIFY(!list.isEmpty());
    const int before = at.model().sums(list).open;
    at.view()->importInto(list, at.path(u"sample.csv"_s, sample));
    QTRY_VERIFY(at.person->sees(u"importCallbacksNow"_s));
    QTRY_COMPARE(at.person->find<ui::Button>(u"importCallbacksNow"_s)->text(), u"Import 2"_s);
    QVERIFY(at.label(u"importRest"_s).contains(u"1 due in the past"_s));
    QVERIFY(at.person->click(u"importCallbacksNow"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!at.person->sees(u"callbackImport"_s), 10000);
    QTRY_COMPARE(at.model().sums(list).open, before + 2);
    auto *table = agent.openTab(3, u"callbackTable"_s);
    QVERIFY(table);
    QTRY_VERIFY(!table->model()
                     ->match(table->model()->index(0, models::CallbackModel::NameColumn),
                             Qt::DisplayRole, u"Alice O'Neill"_s, 1, Qt::MatchExactly)
                     .isEmpty());
}

void TestSupCallbacks::eachKindOfFileArrivesWhole()
{
    AtCallbacks at;
    QVERIFY2(at.begin(), qPrintable(at.sim.errorOutput()));
    const auto text = u"phoneNumber|lastName|period\n%1|Lefèvre \"dit\" O'Neill|Afternoon\n"_s;
    const auto numbered
        = [&text](const char *number) { return text.arg(QLatin1StringView(number)); };
    const auto windows = [](QString lines) { return lines.replace(u'\n', u"\r\n"_s); };
    QString upper = numbered("0412000005");
    upper.replace(u"period"_s, u"Period"_s);
    const QList<QPair<QString, QByteArray>> files{
        {u"0412000001"_s, numbered("0412000001").toUtf8()},
        {u"0412000002"_s, "\xEF\xBB\xBF" + numbered("0412000002").toUtf8()},
        {u"0412000003"_s, numbered("0412000003").toLatin1()},
        {u"0412000004"_s, "\xEF\xBB\xBF" + windows(numbered("0412000004")).toUtf8()},
        {u"0412000005"_s, upper.toUtf8()},
    };
    for (const auto &[number, bytes] : files) {
        const int before = at.told();
        QVERIFY2(at.preview(bytes), qPrintable(number));
        QTRY_COMPARE(at.label(u"importAccepted"_s), u"1 of 1 lines accepted"_s);
        QVERIFY(at.person->click(u"importCallbacksNow"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!at.person->sees(u"callbackImport"_s), 10000);
        QTRY_COMPARE(at.told(), before + 1);
        const QJsonArray all = at.sim.state()[u"callbacks"_s].toArray();
        QStringList names;
        for (const QJsonValue &each : all) {
            if (each[u"phoneNumber"_s].toString() == number)
                names.append(each[u"lastName"_s].toString());
        }
        QCOMPARE(names, QStringList{u"Lefèvre \"dit\" O'Neill"_s});
    }
    // The same file again: its line is known, and left out unless it is wanted.
    const int before = at.told();
    QVERIFY(at.preview(files.constFirst().second));
    QTRY_COMPARE(at.label(u"importAccepted"_s), u"0 of 1 lines accepted"_s);
    QVERIFY(at.person->enabledButton(u"importCallbacksNow"_s) == nullptr);
    QVERIFY(at.person->click(u"cancelCallbackImport"_s));
    QCOMPARE(at.told(), before);
}

void TestSupCallbacks::aHundredThousandLinesAreJudgedWhileOneWorks()
{
    AtCallbacks at;
    QVERIFY2(at.begin(), qPrintable(at.sim.errorOutput()));
    constexpr int lines = 100'000;
    QByteArray file = header;
    for (int i = 0; i < lines; ++i)
        file += i % 1000 == 7 ? "|||Nobody||||\n"_ba
                              : '0' + QByteArray::number(600'000'000 + i) + "|||Some||||\n";
    const int before = at.told();
    QVERIFY(at.preview(file));
    QTRY_COMPARE_WITH_TIMEOUT(at.label(u"importAccepted"_s).remove(u','),
                              u"99900 of 100000 lines accepted"_s, 60000);
    const auto *dialog = at.person->find<ui::CallbackImport>(u"callbackImport"_s);
    // What is wrong with a line stands in a row of its own.
    QCOMPARE(dialog->findChild<QTableView *>(u"importTable"_s)->model()->rowCount(), lines + 100);
    QVERIFY(at.person->enabledButton(u"importCallbacksNow"_s));
    QVERIFY(at.person->click(u"cancelCallbackImport"_s));
    QCOMPARE(at.told(), before);
}

void TestSupCallbacks::aRefusedFileShowsEachLineAndSendsNothing()
{
    AtCallbacks at;
    QVERIFY2(at.begin(), qPrintable(at.sim.errorOutput()));
    const int before = at.told();
    const center::Callback &waiting = *at.person->center().callbacks().find(at.model().uuidAt(1));
    const QByteArray known
        = (waiting.phoneNumber.isEmpty() ? waiting.mobileNumber : waiting.phoneNumber).toUtf8();
    ui::CallbackImport *dialog
        = at.preview("phoneNumber;lastName;dueDate;period\r\n;Kessler;;\r\n1;Ollier;24/11/2031;\r\n"
                     "2;Ren\xE9;2031-02-31;\r\n3;a|b;;\r\n4;x;;Noon\r\n"
                     + known + ";again;;\r\n5;;;;;\r\n");
    QVERIFY(dialog);
    const QStringList words = sentences(*dialog).split(u'\n');
    QCOMPARE(words.size(), 7);
    QVERIFY(words[0].startsWith(u"No number."_s));
    QCOMPARE(words[1], u"Due date is not YYYY-MM-DD. Read as 2031-11-24?"_s);
    QVERIFY(words[2].startsWith(u"“2031-02-31” is no day."_s));
    QVERIFY(words[3].startsWith(u"The sign | stands"_s));
    QVERIFY(words[4].startsWith(u"No period “Noon”. Periods: "_s));
    QVERIFY(words[5].startsWith(u"In the list already"_s));
    QVERIFY(words[6].startsWith(u"More cells"_s));
    QCOMPARE(at.person->find<QComboBox>(u"importEncoding"_s)->currentText(),
             u"Windows-1252, Latin-1"_s);
    QCOMPARE(at.person->find<QComboBox>(u"importSeparator"_s)->currentText(), u"; semicolon"_s);
    QCOMPARE(at.label(u"importAccepted"_s), u"0 of 7 lines accepted"_s);
    QVERIFY(at.person->enabledButton(u"importCallbacksNow"_s) == nullptr);
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(at.person->sees(u"callbackImport"_s));
    // What can be mended for all lines is, at a click.
    QVERIFY(at.person->click(u"readDayFirst"_s));
    QTRY_COMPARE(at.label(u"importAccepted"_s), u"1 of 7 lines accepted"_s);
    QVERIFY(at.person->click(u"takeKnown"_s));
    QTRY_COMPARE(at.label(u"importAccepted"_s), u"2 of 7 lines accepted"_s);
    // And a file that is none of ours says so.
    dialog->openFile(at.path(u"ages.csv"_s, "phoneNumber|age\n1|2\n"_ba));
    QTRY_VERIFY(at.label(u"importProblem"_s).startsWith(u"The column “age” is unknown."_s));
    QVERIFY(at.person->click(u"cancelCallbackImport"_s));
    QCOMPARE(at.told(), before);
}

void TestSupCallbacks::aTypedPathIsReadAndNoOtherFileIsSent()
{
    AtCallbacks at;
    QVERIFY2(at.begin(), qPrintable(at.sim.errorOutput()));
    QVERIFY(at.preview(header + "0240506070|||Lang||||\n"));
    QTRY_COMPARE(at.label(u"importAccepted"_s), u"1 of 1 lines accepted"_s);
    const QString other
        = at.path(u"two.csv"_s, header + "0240506071|||Ollier||||\n0240506072|||Roux||||\n");
    // The first file is out as soon as another one is being named.
    auto *field = at.person->find<QLineEdit>(u"importPath"_s);
    field->selectAll();
    QTest::keyClicks(field, other.chopped(1));
    QVERIFY(at.person->enabledButton(u"importCallbacksNow"_s) == nullptr);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(at.label(u"importProblem"_s).contains(u"cannot be read"_s));
    QTest::keyClicks(field, other.right(1));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(at.label(u"importAccepted"_s), u"2 of 2 lines accepted"_s);
    QVERIFY(at.person->enabledButton(u"importCallbacksNow"_s));
    QVERIFY(at.person->click(u"cancelCallbackImport"_s));
}

void TestSupCallbacks::aLineThatTheServerRefusesIsShown()
{
    AtCallbacks at;
    QVERIFY2(at.start(), qPrintable(at.sim.errorOutput()));
    const QByteArray made
        = ask("POST"_ba, at.sim.configmgt(), u"preferred_callback_periods"_s,
              R"({"name":"Evening","periodStart":"18:00:00","periodEnd":"20:00:00"})"_ba);
    QVERIFY(at.enter());
    const int before = at.told();
    QVERIFY(at.preview(header
                       + "|||nobody||||\n0240506070|||Lang||||\n0240506071|||Ollier||||Evening\n"));
    // Somebody takes the period away meanwhile.
    const QString uuid = QJsonDocument::fromJson(made)[u"uuid"_s].toString();
    ask("DELETE"_ba, at.sim.configmgt(), u"preferred_callback_periods/"_s + uuid);
    QVERIFY(at.person->click(u"importCallbacksNow"_s));
    // The third line of what was sent is the fourth of the file.
    QTRY_COMPARE(at.label(u"importProblem"_s),
                 u"The server refused line 4: there is no period 'Evening'. Nothing was "
                 u"imported."_s);
    const auto *dialog = at.person->find<ui::CallbackImport>(u"callbackImport"_s);
    QVERIFY(sentences(*dialog).contains(u"The server refused this line: there is no period"_s));
    QCOMPARE(at.told(), before);
    QVERIFY(at.person->click(u"cancelCallbackImport"_s));
}

void TestSupCallbacks::aLostAnswerIsNotSentTwice()
{
    AtCallbacks at;
    QVERIFY2(at.start(), qPrintable(at.sim.errorOutput()));
    LosingDoor door(at.sim.xuc());
    QVERIFY(at.enter(u"super1"_s, door.url()));
    const int before = at.told();
    const int listed = at.model().sums().open;
    QVERIFY(at.preview(sample));
    QVERIFY(at.person->click(u"importCallbacksNow"_s));
    QTRY_VERIFY(at.label(u"importProblem"_s).startsWith(u"The server's answer was lost"_s));
    QVERIFY(at.person->enabledButton(u"importCallbacksNow"_s) == nullptr);
    QCOMPARE(door.imports(), 1);
    // It had arrived: the lists that were read again show it.
    QTRY_COMPARE(at.model().sums().open, listed + 2);
    QCOMPARE(at.told(), before + 2);
    QVERIFY(at.person->click(u"cancelCallbackImport"_s));
}

void TestSupCallbacks::ticketsAreTheServersBytes()
{
    AtCallbacks at;
    QVERIFY2(at.begin(), qPrintable(at.sim.errorOutput()));
    const QString uuid = at.model().uuidAt(1);
    const QString list = at.list();
    const QByteArray ticket = "{\"requestUuid\":\"" + uuid.toUtf8() + "\",\"agentNum\":\""
        + at.agent()[u"number"_s].toString().toUtf8() + R"(","status":"Fax","comment":"=é|ok"})";
    ask("POST"_ba, at.sim.configmgt(), u"callback_tickets"_s, ticket);
    const QByteArray wanted
        = ask("GET"_ba, at.sim.configmgt(), u"callback_lists/%1/callback_tickets/csv"_s.arg(list));
    QVERIFY(wanted.contains("|=é ok"));
    QVERIFY(at.press(list, u"downloadTickets"_s));
    QTRY_VERIFY(at.person->sees(u"saveTickets"_s));
    auto *dialog = at.person->find<QFileDialog>(u"saveTickets"_s);
    const QString path = at.files.filePath(u"mine.csv"_s);
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    QVERIFY(name);
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(at.note(list).startsWith(u"1 ticket"_s));
    QVERIFY(at.note(list).endsWith(u"mine.csv"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    // But for what a spreadsheet would run.
    QCOMPARE(file.readAll(), QByteArray(wanted).replace("|=é ok", "|'=é ok"));
    // The folder is where the next one is offered.
    QVERIFY(at.press(list, u"downloadTickets"_s));
    QTRY_VERIFY(at.person->sees(u"saveTickets"_s));
    dialog = at.person->find<QFileDialog>(u"saveTickets"_s);
    QCOMPARE(dialog->directory().canonicalPath(), QDir(at.files.path()).canonicalPath());
    dialog->reject();
}

void TestSupCallbacks::aFolderThatCannotBeWrittenIsSaid()
{
    AtCallbacks at;
    QVERIFY2(at.begin(), qPrintable(at.sim.errorOutput()));
    QVERIFY(at.press(at.list(), u"downloadTickets"_s));
    QTRY_VERIFY(at.person->sees(u"saveTickets"_s));
    auto *dialog = at.person->find<QFileDialog>(u"saveTickets"_s);
    Q_EMIT dialog->fileSelected(at.files.filePath(u"gone/mine.csv"_s));
    dialog->close();
    QTRY_VERIFY(at.note(at.list()).startsWith(u"The tickets were not saved: "_s));
}

void TestSupCallbacks::aSearchTurnsPagesAndFindsClosedOnes()
{
    AtCallbacks at;
    QVERIFY2(at.begin(), qPrintable(at.sim.errorOutput()));
    QByteArray file = header;
    for (int i = 0; i < 60; ++i)
        file += "0466" + QByteArray::number(100000 + i) + "|||Searched||||\n";
    ask("POST"_ba, at.sim.configmgt(), u"callback_lists/%1/callback_requests/csv"_s.arg(at.list()),
        file);
    const QJsonArray all = at.sim.state()[u"callbacks"_s].toArray();
    ask("POST"_ba, at.sim.configmgt(),
        u"callback_requests/%1/cloture"_s.arg(all.last()[u"uuid"_s].toString()));
    QVERIFY(at.person->click(u"callbacksSearchAll"_s));
    QTRY_VERIFY(at.person->sees(u"callbackSearchDialog"_s));
    QVERIFY(at.person->type(u"searchLastName"_s, u"searched"_s));
    QVERIFY(at.person->click(u"searchCallbacksNow"_s));
    QTRY_VERIFY(at.label(u"callbackSearchCount"_s).startsWith(u"60 callback"_s));
    QVERIFY(at.label(u"callbackSearchCount"_s).endsWith(u"page 1 of 2"_s));
    const auto *found = at.person->find<QTableView>(u"foundCallbacks"_s);
    QCOMPARE(found->model()->rowCount(), 50);
    QVERIFY(at.person->click(u"nextCallbacks"_s));
    QTRY_COMPARE(found->model()->rowCount(), 10);
    QCOMPARE(found->model()->index(9, 0).data().toString(), u"Closed"_s);
    QVERIFY(at.person->enabledButton(u"nextCallbacks"_s) == nullptr);
    auto *state = at.person->find<QComboBox>(u"searchState"_s);
    state->setCurrentIndex(2);
    QVERIFY(at.person->click(u"searchCallbacksNow"_s));
    QTRY_VERIFY(at.label(u"callbackSearchCount"_s).startsWith(u"1 callback"_s));
    QVERIFY(at.person->type(u"searchFrom"_s, u"soon"_s));
    QVERIFY(at.person->click(u"searchCallbacksNow"_s));
    QVERIFY(at.person->click(u"closeCallbackSearch"_s));
}

void TestSupCallbacks::listsFoldAndAreFiltered()
{
    AtCallbacks at;
    QVERIFY2(at.begin(), qPrintable(at.sim.errorOutput()));
    const QString list = at.list();
    const int rows = at.model().rowCount();
    const int own = at.model().sums(list).open;
    QVERIFY(own > 0);
    QVERIFY(at.press(list, u"foldList"_s));
    QTRY_COMPARE(at.model().rowCount(), rows - own);
    QVERIFY(at.model().headOf(list) >= 0);
    QVERIFY(at.press(list, u"foldList"_s));
    QTRY_COMPARE(at.model().rowCount(), rows);
    // The chip for what is over narrows to that.
    QVERIFY(at.person->find(u"callbacksOverFilter"_s));
    QTest::mouseClick(at.person->find(u"callbacksOverFilter"_s), Qt::LeftButton);
    const auto sums = at.model().sums();
    QTRY_COMPARE(at.model().rowCount(), sums.lists + sums.over);
    QTest::mouseClick(at.person->find(u"callbacksOverFilter"_s), Qt::LeftButton);
    QTRY_COMPARE(at.model().rowCount(), rows);
    const center::Callback &one = *at.person->center().callbacks().find(at.model().uuidAt(1));
    QVERIFY(at.person->type(u"callbacksSearch"_s, one.lastName));
    QTRY_VERIFY(at.model().rowCount() < rows);
    QVERIFY(at.model().rowOf(one.uuid) >= 0);
}

void TestSupCallbacks::aSupervisorSeesTheListsOfHisQueues()
{
    AtCallbacks at;
    QVERIFY2(at.begin(u"super2"_s), qPrintable(at.sim.errorOutput()));
    const QJsonArray all = at.sim.state()[u"callbackLists"_s].toArray();
    QStringList own;
    for (const QJsonValue &each : all) {
        const auto *queue = at.person->center().find(QueueId(each[u"queueId"_s].toInt()));
        if (queue && queue->isListed)
            own.append(each[u"uuid"_s].toString());
    }
    QVERIFY(!own.isEmpty() && own.size() < all.size());
    QCOMPARE(at.model().lists(), own);
    QVERIFY(!at.person->sees(u"callbacksRoute"_s)); // Administrator mode is not his.
}

void TestCallbackKey::theTokenIsTypedOnceAndKept()
{
    AtCallbacks at;
    QVERIFY2(at.begin(), qPrintable(at.sim.errorOutput()));
    QVERIFY(at.person->click(u"callbacksRoute"_s));
    QTRY_VERIFY(at.person->sees(u"callbackRouteDialog"_s));
    at.person->find<QRadioButton>(u"routeDirect"_s)->click();
    QTRY_VERIFY(at.person->sees(u"routeBase"_s));
    const QUrl base(at.sim.configmgt().toString() + u"/configmgt/api/1.0"_s);
    QVERIFY(at.person->type(u"routeBase"_s, base.toString()));
    QVERIFY(at.person->click(u"saveRoute"_s));
    const int before = at.told();
    QVERIFY(at.preview(sample));
    QVERIFY(at.person->click(u"importCallbacksNow"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.person->sees(u"callbackKeyDialog"_s), 10000);
    QVERIFY(at.person->type(u"callbackKey"_s, u"wrong"_s));
    QVERIFY(at.person->click(u"giveCallbackKey"_s));
    QTRY_VERIFY(at.label(u"importProblem"_s).startsWith(u"The server does not take the token."_s));
    QCOMPARE(at.told(), before);
    QVERIFY(at.person->click(u"importCallbacksNow"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.person->sees(u"callbackKeyDialog"_s), 10000);
    QTRY_VERIFY(at.person->find<QCheckBox>(u"keepCallbackKey"_s)->isChecked());
    QVERIFY(at.person->type(u"callbackKey"_s, QString::fromLatin1(sharedToken)));
    QVERIFY(at.person->click(u"giveCallbackKey"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!at.person->sees(u"callbackImport"_s), 10000);
    QTRY_COMPARE(at.told(), before + 2);
    secrets::Keychain keychain;
    std::optional<QString> kept;
    keychain.read({.server = base, .login = u"configmgt"_s},
                  [&kept](const Result<QString> &found) { kept = found ? *found : QString(); });
    QTRY_VERIFY_WITH_TIMEOUT(kept.has_value(), 10000);
    QCOMPARE(*kept, QString::fromLatin1(sharedToken));
    // Neither in a file of ours, nor in what the console and the bundle show.
    const net::WireLog *log = at.person->desk()->wireLog();
    QVERIFY(log);
    for (quint64 i = log->oldest(); i <= log->newest(); ++i)
        QVERIFY(!log->find(i)->bytes().contains(sharedToken));
    const QStringList files = QDir(at.folder.path()).entryList(QDir::Files);
    for (const QString &each : files) {
        QFile file(at.folder.filePath(each));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(sharedToken), qPrintable(each));
    }
    // The next start asks nobody.
    QVERIFY(at.enter());
    QVERIFY(at.press(at.list(), u"downloadTickets"_s));
    QTRY_VERIFY_WITH_TIMEOUT(at.person->sees(u"saveTickets"_s), 10000);
    QVERIFY(!at.person->sees(u"callbackKeyDialog"_s));
    at.person->find<QFileDialog>(u"saveTickets"_s)->reject();
}

} // namespace vigie::e2e
