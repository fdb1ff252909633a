// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testplace.h"

#include "stage.h"
#include "ui/agent/callersdock.h"
#include "ui/agent/sidedock.h"
#include "ui/agent/textline.h"
#include "ui/models/queuemodel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/connectionmark.h"
#include "ui/widgets/counterbox.h"
#include "ui/widgets/floortable.h"
#include "ui/widgets/statebutton.h"
#include "ui/widgets/typography.h"

#include <QLineEdit>
#include <QScopeGuard>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vigie;
using test::Stage;

namespace {

constexpr QSize leastPlace{960, 676};
constexpr QSize referencePlace{1302, 744};

//! French runs a fifth longer than English: every word of ours does here.
class LongWords : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        QString words = QString::fromUtf8(source);
        if (words.contains(u'%'))
            return words;
        return words + QString(std::max<qsizetype>(1, words.size() / 5), u'w');
    }
};

QString keysOf(const Stage &stage)
{
    QStringList keys;
    for (const auto &hint : stage.place.keyHints())
        keys += hint.key;
    return keys.join(u' ');
}

} // namespace

void TestPlace::foldsAtTheLeastWindow()
{
    Stage stage(u"Snom"_s, leastPlace);
    QVERIFY(stage.find<ui::Button>(u"dialButton"_s)->isVisible());
    QVERIFY(!stage.find<QLineEdit>(u"dialField"_s)->isVisible());
    QCOMPARE(stage.find<ui::CounterBox>(u"presentedCalls"_s)->value(), u"41 / 39"_s);
    QVERIFY(!stage.find<ui::CounterBox>(u"answeredCalls"_s)->isVisible());
    QVERIFY(!stage.find<ui::SideDock>(u"sideDock"_s)->isVisible());

    stage.place.resize(referencePlace);
    stage.floor.settle();
    QVERIFY(stage.find<QLineEdit>(u"dialField"_s)->isVisible());
    QCOMPARE(stage.find<ui::CounterBox>(u"presentedCalls"_s)->value(), u"41"_s);
    QVERIFY(stage.find<ui::SideDock>(u"sideDock"_s)->isVisible());
}

void TestPlace::callersOpenOverTheTableWhenFolded()
{
    Stage stage(u"Snom"_s, leastPlace);
    auto *table = stage.find<ui::FloorTable>(u"myQueues"_s);
    const int width = table->width();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Right);
    auto *side = stage.find<ui::SideDock>(u"sideDock"_s);
    QVERIFY(side->isVisible());
    QCOMPARE(side->geometry().right(), stage.place.width() - 1);
    QCOMPARE(table->width(), width);
    QTest::keyClick(&stage.place, Qt::Key_Escape);
    QVERIFY(!side->isVisible());
}

void TestPlace::lostLinkLeavesTheContentAndSaysItsAge()
{
    Stage stage;
    stage.talk();
    stage.floor.link->lose(stage.floor.clock.now());
    stage.floor.advance(18s);
    QVERIFY(stage.find<ui::FloorTable>(u"myQueues"_s)->isStale());
    QCOMPARE(stage.find<ui::FloorTable>(u"myQueues"_s)->model()->rowCount(), 8);
    QCOMPARE(stage.find<ui::StateButton>(u"stateButton"_s)->shownText(), u"Ready? 18 s old"_s);
    QCOMPARE(stage.find<ui::ConnectionMark>(u"connection"_s)->mark(), ui::LinkMark::Down);
    QVERIFY(stage.find<ui::Button>(u"hangUp"_s)->obstacle().contains(u"No link"_s));
}

void TestPlace::comesBackByItself()
{
    Stage stage;
    stage.floor.link->lose(stage.floor.clock.now());
    stage.floor.advance(3s);
    stage.floor.reconnect();
    QVERIFY(!stage.find<ui::FloorTable>(u"myQueues"_s)->isStale());
    QVERIFY(stage.find<ui::StateButton>(u"stateButton"_s)->shownText().startsWith(u"Ready 0"_s));
    QCOMPARE(stage.find<ui::ConnectionMark>(u"connection"_s)->mark(), ui::LinkMark::Live);
}

void TestPlace::largeTextKeepsTheStateWhole()
{
    const QFont usual = QApplication::font();
    const auto back = qScopeGuard([&usual] { QApplication::setFont(usual); });
    Stage stage(u"Snom"_s, leastPlace);
    stage.talk();
    const auto *state = stage.find<ui::StateButton>(u"stateButton"_s);
    const auto *counter = stage.find<ui::CounterBox>(u"pausedTime"_s);
    QVERIFY(counter->isVisible());
    QApplication::setFont(ui::applicationFont({.percent = 150}));
    QTRY_VERIFY(!counter->isVisible()); // Name, state and link come first.
    QVERIFY(state->width() >= state->sizeHint().width());
    QApplication::setFont(usual);
    QTRY_VERIFY(counter->isVisible());
}

void TestPlace::nothingIsCutInLongWords_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1366x768") << referencePlace;
    QTest::newRow("1024x700") << leastPlace;
}

void TestPlace::nothingIsCutInLongWords()
{
    QFETCH(QSize, size);
    LongWords longer;
    QCoreApplication::installTranslator(&longer);
    Stage stage(u"Snom"_s, size);
    stage.consult();
    stage.say(u"EventEstablished"_s, u"b"_s);
    stage.floor.ownState(
        u"AgentOnCall"_s, 9,
        {{u"acd"_s, true}, {u"direction"_s, u"Incoming"_s}, {u"monitorState"_s, u"PAUSED"_s}});
    stage.floor.desk.pause(u"lunch"_s);
    stage.floor.advance(6s);
    QCOMPARE(stage.place.size(), size);
    for (const QWidget *widget : stage.place.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->minimumSizeHint().width() <= 0)
            continue;
        const bool isOurs = qobject_cast<const ui::TextLine *>(widget) != nullptr
            || qobject_cast<const ui::Button *>(widget) != nullptr
            || qobject_cast<const ui::CounterBox *>(widget) != nullptr;
        if (!isOurs)
            continue;
        QVERIFY2(widget->width() >= widget->minimumSizeHint().width(),
                 qPrintable(u"%1 %2: %3 of %4"_s.arg(widget->objectName(), widget->accessibleName())
                                .arg(widget->width())
                                .arg(widget->minimumSizeHint().width())));
        const QPoint right = widget->mapTo(&stage.place, QPoint(widget->width(), 0));
        QVERIFY2(right.x() <= stage.place.width(), qPrintable(widget->accessibleName()));
    }
    QCoreApplication::removeTranslator(&longer);
}

void TestPlace::everyControlHasAName()
{
    Stage stage;
    stage.talk();
    for (const QWidget *widget : stage.place.findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<const QAbstractButton *>(widget) != nullptr
            || qobject_cast<const QLineEdit *>(widget) != nullptr;
        if (isControl && widget->isVisible())
            QVERIFY2(!widget->accessibleName().isEmpty()
                         || !qobject_cast<const QAbstractButton *>(widget)->text().isEmpty(),
                     qPrintable(widget->objectName()));
    }
}

void TestPlace::keyHintsFollowTheCall()
{
    Stage stage;
    QCOMPARE(keysOf(stage), u"F9 F3"_s);
    stage.ring();
    QCOMPARE(keysOf(stage), u"F2 F8"_s);
    stage.say(u"EventEstablished"_s, u"a"_s);
    QCOMPARE(keysOf(stage), u"F7 F5 F8"_s);
    stage.say(u"EventOnHold"_s, u"a"_s);
    stage.say(u"EventDialing"_s, u"b"_s, {{u"otherDN"_s, u"1051"_s}});
    QCOMPARE(keysOf(stage), u"F6 Esc F8"_s);
}
