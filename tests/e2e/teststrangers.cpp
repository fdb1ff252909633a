// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "teststrangers.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "center/history.h"
#include "floor.h"
#include "ui/shell/application.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"
#include "ui/supervisor/supervisorplace.h"
#include "ui/widgets/placepage.h"
#include "ui/widgets/popuppanel.h"
#include "ui/widgets/tabs.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QHelpEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QTest>
#include <QTextEdit>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::e2e {

namespace {

    constexpr int patience = 20'000;
    constexpr qsizetype longName = 10'000;
    const auto markup = u"<b>Marc</b><img src=\"file:///etc/hostname\"><a href=\"http://x\">"_s;

    const QStringList &harmful()
    {
        static const QStringList names{
            markup,
            u"\u202Egnp.exe\u2067 \u05D0\u05D1\u05D2 \u200F(x)"_s, // Never ended.
            u"\U0001F469\u200D\U0001F469\u200D\U0001F467\U0001F1EB\U0001F1F7 Z"_s
                + u"\u0301\u0489"_s.repeated(60),
            u"Nu"_s + QChar(0) + u"ll"_s,
            u"W"_s.repeated(longName),
            u"=HYPERLINK(\"http://x\",\"y\")"_s,
            u"+1+cmd|' /C calc'!A0"_s,
            u"\t@SUM(1)\r\n-2\u2028-3"_s,
            u"\uFF1D1+1 %1 %2 %n &amp; &File {xuc-token}"_s,
            u"\xD83D"_s + QString(QChar(0xD83D)) + u" half a sign"_s,
        };
        return names;
    }

    //! Another one for each place of the list.
    void rename(QJsonObject &scenario, const QString &list, const QStringList &keys)
    {
        QJsonArray all = scenario[list].toArray();
        for (qsizetype i = 0; i < all.size(); ++i) {
            QJsonObject each = all[i].toObject();
            for (const QString &key : keys)
                each[key] = harmful()[i % harmful().size()];
            all[i] = each;
        }
        scenario[list] = all;
    }

    bool isShownAsText(const QLabel &label)
    {
        const bool isPlain = label.textFormat() == Qt::PlainText
            || (label.textFormat() == Qt::AutoText && !Qt::mightBeRichText(label.text()));
        return isPlain || !label.text().contains("<img"_L1);
    }

    bool isWithin(const QWidget &widget, const QWidget &window)
    {
        for (const QWidget *each = widget.parentWidget(); each; each = each->parentWidget()) {
            if (qobject_cast<const QAbstractScrollArea *>(each) || each->isWindow())
                break;
            if (each->objectName() == "qt_scrollarea_viewport"_L1)
                return true; // It is scrolled to.
        }
        // A notice's shadow may fall beyond the edge.
        const int shadow
            = qobject_cast<const ui::PopupPanel *>(&widget) ? ui::PopupPanel::shadow : 1;
        return widget.mapTo(&window, QPoint(widget.width(), 0)).x() <= window.width() + shadow;
    }

    //! What is on screen now is neither taken for markup nor wider than the window.
    void look(Person &person)
    {
        QWidget &window = person.window();
        QVERIFY(!window.grab().isNull()); // Everything is laid out and painted.
        QCOMPARE(window.size(), QSize(1366, 768));
        QVERIFY2(window.minimumSizeHint().width() <= 1024,
                 qPrintable(QString::number(window.minimumSizeHint().width())));
        const auto widgets = window.findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (!widget->isVisible() || widget->window() != &window)
                continue;
            const QString name = QString::fromLatin1(widget->metaObject()->className()) + u' '
                + widget->objectName();
            QVERIFY2(isWithin(*widget, window), qPrintable(name));
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                QVERIFY2(isShownAsText(*label), qPrintable(name));
            if (const auto *text = qobject_cast<const QTextEdit *>(widget))
                QVERIFY2(!text->document()->toHtml().contains("<img"_L1), qPrintable(name));
        }
    }

    QLabel *shownTip()
    {
        const auto tops = QApplication::topLevelWidgets();
        for (QWidget *top : tops) {
            if (top->inherits("QTipLabel") && top->isVisible())
                return qobject_cast<QLabel *>(top);
        }
        return nullptr;
    }

    //! As if the pointer rested there.
    void lookAtTip(QWidget &widget, const QPoint &at)
    {
        QHelpEvent event(QEvent::ToolTip, at, widget.mapToGlobal(at));
        QApplication::sendEvent(&widget, &event);
        const QLabel *tip = shownTip();
        if (!tip)
            return;
        QVERIFY2(isShownAsText(*tip), qPrintable(tip->text().left(200)));
        QVERIFY2(tip->width() <= 1366 && tip->height() <= 768,
                 qPrintable(u"%1 %2: %3 x %4"_s
                                .arg(QString::fromLatin1(widget.metaObject()->className()),
                                     widget.objectName())
                                .arg(tip->width())
                                .arg(tip->height())));
    }

    //! Of all that shows one now: cells of the first rows, and parts that could not show all.
    void lookAtTips(Person &person)
    {
        constexpr int rows = 12; // Each name stands in one of them.
        const auto children = person.window().findChildren<QWidget *>();
        // A tip that was shown goes when the next one is.
        const QList<QPointer<QWidget>> widgets(children.begin(), children.end());
        for (const QPointer<QWidget> &each : widgets) {
            QWidget *widget = each;
            if (!widget || !widget->isVisible() || widget->inherits("QTipLabel"))
                continue;
            if (auto *view = qobject_cast<QAbstractItemView *>(widget); view && view->model()) {
                for (int row = 0; row < std::min(rows, view->model()->rowCount()); ++row) {
                    for (int column = 0; column < view->model()->columnCount(); ++column) {
                        const QRect cell = view->visualRect(view->model()->index(row, column));
                        if (cell.isValid() && view->viewport()->rect().contains(cell.center()))
                            lookAtTip(*view->viewport(), cell.center());
                        if (QTest::currentTestFailed())
                            return;
                    }
                }
            }
            if (!widget->toolTip().isEmpty())
                lookAtTip(*widget, widget->rect().center());
            if (QTest::currentTestFailed())
                return;
        }
        QToolTip::hideText();
    }

    void lookAtAll(Person &person)
    {
        look(person);
        if (!QTest::currentTestFailed())
            lookAtTips(person);
    }

    //! Cells of a file for spreadsheets, whose lines may be within quotation marks.
    QStringList cellsOf(const QString &csv)
    {
        QStringList cells{QString()};
        bool isQuoted = false;
        for (const QChar each : csv) {
            if (each == u'"')
                isQuoted = !isQuoted;
            else if (!isQuoted && (each == u',' || each == u'\n'))
                cells.append(QString());
            else if (isQuoted || each != u'\r')
                cells.last() += each;
        }
        return cells;
    }

} // namespace

void TestStrangers::initTestCase()
{
    QFile demo(u"" VIGIE_SCENARIO ""_s);
    QVERIFY(demo.open(QIODevice::ReadOnly));
    QJsonObject scenario = QJsonDocument::fromJson(demo.readAll()).object();
    rename(scenario, u"agents"_s, {u"lastName"_s});
    rename(scenario, u"supervisors"_s, {u"lastName"_s});
    rename(scenario, u"groups"_s, {u"displayName"_s});
    rename(scenario, u"statuses"_s, {u"displayName"_s});
    rename(scenario, u"queues"_s, {u"displayName"_s});
    rename(scenario, u"contacts"_s, {u"lastName"_s, u"company"_s});
    rename(scenario, u"callers"_s, {u"name"_s, u"folder"_s});
    rename(scenario, u"callbacks"_s, {u"lastName"_s, u"company"_s, u"description"_s});
    rename(scenario, u"texts"_s, {u"text"_s});
    QFile file(m_folder.filePath(u"scenario.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(scenario).toJson());
}

bool TestStrangers::start(SimProcess &sim)
{
    return sim.start({u"--scenario"_s, m_folder.path(), u"--seed"_s, u"7"_s});
}

void TestStrangers::everyPageShowsThemAsTheyAre()
{
    SimProcess sim;
    QVERIFY2(start(sim), qPrintable(sim.errorOutput()));
    Person person(sim.xuc());
    person.enter(u"agent1"_s, u"demo"_s, u"1001"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(person.isIn(), qPrintable(person.problem()), patience);
    // They came whole, or nothing would be proved.
    const auto arrives = [&](const QString &name) {
        for (int row = 0; row < person.center().agentCount(); ++row) {
            if (person.center().agent(center::AgentRow(row)).name().contains(name))
                return true;
        }
        return false;
    };
    for (const QString &name : {harmful()[0], harmful()[1], harmful()[3], harmful()[4]})
        QTRY_VERIFY2_WITH_TIMEOUT(arrives(name), qPrintable(name.left(40)), patience);
    lookAtAll(person);
    const auto pages = person.window().findChildren<ui::PlacePage *>();
    QVERIFY(pages.size() >= 3);
    for (ui::PlacePage *page : pages) {
        Q_EMIT page->frontRequested();
        if (page->objectName() == "historyPage"_L1)
            QTRY_VERIFY_WITH_TIMEOUT(person.desk()->history().isDetailed(), patience);
        lookAtAll(person);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(page->objectName()));
    }
    person.program().window().workspace()->showSettings(u"accountSection"_s);
    lookAtAll(person);
}

void TestStrangers::theFloorShowsThemAsTheyAre()
{
    SimProcess sim;
    QVERIFY2(start(sim), qPrintable(sim.errorOutput()));
    Person person(sim.xuc());
    person.enter(u"super1"_s, u"demo"_s, u"1901"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(person.isIn(), qPrintable(person.problem()), patience);
    QTRY_VERIFY_WITH_TIMEOUT(person.sees(u"floorTabs"_s), patience);
    auto *tabs = person.find<ui::Tabs>(u"floorTabs"_s);
    QVERIFY(tabs->count() >= 3);
    for (int i = 0; i < tabs->count(); ++i) {
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(i).center());
        lookAtAll(person);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(tabs->tabText(i)));
    }
}

void TestStrangers::aCallerIsShownAsHeIs()
{
    SimProcess sim;
    QVERIFY2(start(sim), qPrintable(sim.errorOutput()));
    Person person(sim.xuc());
    QVERIFY(enterPaused(person, u"agent1"_s));
    for (const QString &name : harmful()) {
        sim.call(u"1001"_s, u"0145000001"_s, name);
        QTRY_VERIFY2_WITH_TIMEOUT(person.enabledButton(u"answer"_s), qPrintable(name.left(40)),
                                  patience);
        lookAtAll(person);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(name.left(40)));
        QVERIFY(person.click(u"answer"_s));
        QTRY_VERIFY_WITH_TIMEOUT(person.enabledButton(u"hangUp"_s), patience);
        lookAtAll(person);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(name.left(40)));
        QVERIFY(person.click(u"hangUp"_s));
        QTRY_VERIFY_WITH_TIMEOUT(person.center().calls().calls().isEmpty(), patience);
    }
}

void TestStrangers::anExportHoldsNoFormulas()
{
    SimProcess sim;
    QVERIFY2(start(sim), qPrintable(sim.errorOutput()));
    Person person(sim.xuc());
    QVERIFY(enterPaused(person, u"agent1"_s));
    auto *page = person.window().findChild<ui::PlacePage *>(u"historyPage"_s);
    QVERIFY(page);
    Q_EMIT page->frontRequested();
    const center::History &history = person.desk()->history();
    QTRY_VERIFY_WITH_TIMEOUT(history.isDetailed() && !history.records().isEmpty(), patience);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"calls.csv"_s);
    QVERIFY(person.click(u"exportHistory"_s));
    QTRY_VERIFY(person.sees(u"exportHistoryFile"_s));
    auto *files = person.find<QFileDialog>(u"exportHistoryFile"_s);
    Q_EMIT files->fileSelected(path);
    files->close();
    QFile file(path);
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.contains('\0'));
    const QStringList cells = cellsOf(QString::fromUtf8(bytes).mid(1)); // Behind the file's mark.
    QVERIFY(cells.size() > 100);
    int made = 0;
    for (const QString &cell : cells) {
        const bool isNumber = cell.startsWith(u'+')
            && std::all_of(cell.begin() + 1, cell.end(), [](QChar c) { return c.isDigit(); });
        static const QString signs = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"_s;
        QVERIFY2(cell.isEmpty() || isNumber || !signs.contains(cell.front()), qPrintable(cell));
        made += cell.startsWith("'="_L1) || cell.startsWith("'+"_L1) ? 1 : 0;
    }
    QVERIFY(made > 0); // Some names were formulas.
}

} // namespace vigie::e2e
