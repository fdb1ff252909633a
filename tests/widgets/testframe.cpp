// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testframe.h"

#include "pixels.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/connectionmark.h"
#include "ui/widgets/countbadge.h"
#include "ui/widgets/counterbox.h"
#include "ui/widgets/daystrip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/menupanel.h"
#include "ui/widgets/noticeground.h"
#include "ui/widgets/pagebook.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/statebutton.h"
#include "ui/widgets/statusbar.h"
#include "ui/widgets/tabs.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/timerlabel.h"
#include "ui/widgets/toasts.h"
#include "ui/widgets/typography.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using center::ShownState;

namespace {

    class NamedPage final : public PlacePage
    {
    public:
        NamedPage(Rank rank, const QString &title) : PlacePage(rank), m_title(title) { }
        QString title() const override { return m_title; }
        void count(int number) { setCount(number); }

    private:
        const QString m_title;
    };

    Tabs *threeTabs(QWidget *parent = nullptr)
    {
        auto *tabs = new Tabs(parent);
        tabs->addTab(u"My Queues"_s);
        tabs->addTab(u"Agents of my group"_s);
        tabs->setCount(tabs->addTab(u"Callbacks"_s), 3, center::Level::Alarm);
        return tabs;
    }

} // namespace

void TestFrame::activeTabMovesNothing()
{
    const std::unique_ptr<Tabs> tabs(threeTabs());
    const QRect before = tabs->tabRect(2);

    tabs->setCurrent(1);

    QCOMPARE(tabs->tabRect(2), before);
    QCOMPARE(tabs->height() == 36 || tabs->sizeHint().height() == 36, true);
    QVERIFY(countOf(picture(*tabs), themeOf(tabs.get()).alarmBg) > 50);
}

void TestFrame::tabsFollowTheKeyboard()
{
    const std::unique_ptr<Tabs> tabs(threeTabs());
    QSignalSpy changed(tabs.get(), &Tabs::currentChanged);

    QTest::keyClick(tabs.get(), Qt::Key_Right);
    QTest::keyClick(tabs.get(), Qt::Key_End);
    QTest::keyClick(tabs.get(), Qt::Key_Right); // Stays at the last.

    QCOMPARE(changed.count(), 2);
    QCOMPARE(tabs->current(), 2);
    QCOMPARE(tabs->accessibleName(), u"Callbacks"_s);
}

void TestFrame::tabsWithoutRoomStandBehindMore()
{
    const std::unique_ptr<Tabs> tabs(threeTabs());
    tabs->resize(tabs->sizeHint().width(), 36);
    tabs->show();
    QVERIFY(tabs->moreRect().isEmpty());

    tabs->resize(tabs->tabRect(1).right() + 4, 36);
    QVERIFY(tabs->tabRect(2).isEmpty());
    QVERIFY(!tabs->moreRect().isEmpty());
    QVERIFY(tabs->rect().contains(tabs->moreRect()));

    const QRect before = tabs->moreRect();
    tabs->setCurrent(2);
    QCOMPARE(tabs->moreRect(), before);
}

void TestFrame::pagesKeepTheOrderOfTheirRanks()
{
    QWidget window;
    PageBook book(&window);
    auto *contacts = new NamedPage(PlacePage::Rank::People, u"Contacts"_s);
    auto *queues = new NamedPage(PlacePage::Rank::Floor, u"My Queues"_s);
    auto *page = new NamedPage(PlacePage::Rank::Application, u"Customer file"_s);
    book.add(contacts);
    book.add(queues);
    book.add(page);

    QCOMPARE(book.tabs()->tabText(0), u"My Queues"_s);
    QCOMPARE(book.tabs()->tabText(1), u"Customer file"_s);
    QCOMPARE(book.tabs()->tabText(2), u"Contacts"_s);
    // What was in front stays there, whatever comes before it.
    QCOMPARE(book.current(), contacts);
    QCOMPARE(book.stack()->currentWidget(), contacts);

    contacts->count(4);
    QVERIFY(book.tabs()->sizeHint().width() > 0);
    Q_EMIT page->frontRequested();
    QCOMPARE(book.current(), page);
}

void TestFrame::aPageThatLeavesComesBackAlive()
{
    QWidget window;
    PageBook book(&window);
    PageBook other(&window);
    book.add(new NamedPage(PlacePage::Rank::Floor, u"My Queues"_s));
    auto *page = new NamedPage(PlacePage::Rank::Work, u"Callbacks"_s);
    book.add(page);
    book.show(page);

    book.remove(page);
    QCOMPARE(book.tabs()->count(), 1);
    QCOMPARE(book.current(), book.pages().front());
    other.add(page);

    QCOMPARE(other.current(), page);
    Q_EMIT page->frontRequested(); // Not heard by the first book any more.
    QCOMPARE(book.current(), book.pages().front());
}

void TestFrame::controlTabWorksFromAnywhere()
{
    QWidget window;
    Tabs *tabs = threeTabs(&window);
    QLineEdit edit(&window);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    edit.setFocus();

    QTest::keyClick(&edit, Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(tabs->current(), 1);
    QTest::keyClick(&edit, Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(tabs->current(), 0);
}

void TestFrame::segmentsMoveByArrows()
{
    Segments segments({u"Mine"_s, u"All"_s});
    QSignalSpy changed(&segments, &Segments::currentChanged);
    QTest::keyClick(&segments, Qt::Key_Right);
    QTest::keyClick(&segments, Qt::Key_Right);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(segments.current(), 1);
}

void TestFrame::railHasKeysForItsPlaces()
{
    QWidget window;
    Rail rail(&window);
    rail.addPlace("headset"_L1, u"Agent"_s);
    const int floor = rail.addPlace("kanban"_L1, u"Floor"_s);
    rail.setAlarms(floor, 3);
    rail.resize(64, 400);
    QSignalSpy requested(&rail, &Rail::placeRequested);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));

    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);

    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested[0][0].toInt(), floor);
    const QImage image = picture(rail);
    QVERIFY(countOf(image, themeOf(&rail).alarmBg, rail.entryRect(floor)) > 50);
    QVERIFY(countOf(image, themeOf(&rail).accent, QRect(0, 0, 3, 60)) >= 3 * 36);
}

void TestFrame::railIsAsWideAsItsNames()
{
    const QFont before = QApplication::font();
    Rail rail;
    rail.addPlace("headset"_L1, u"Agent"_s);
    const int hidden = rail.addFoot("gear"_L1, u"Administration"_s);
    rail.setShown(hidden, false);
    QCOMPARE(rail.sizeHint().width(), 64);
    rail.setShown(hidden, true);
    const auto fits = [&] {
        const int name
            = QFontMetrics(fontFor(TextRole::Micro)).horizontalAdvance(u"Administration"_s);
        return rail.sizeHint().width() >= name + 4;
    };
    QVERIFY(fits());
    QFont large(before);
    large.setPointSizeF(before.pointSizeF() * 1.5);
    QApplication::setFont(large);
    QCoreApplication::processEvents();
    QVERIFY(fits());
    QApplication::setFont(before);
}

void TestFrame::stateButtonTicksFromItsInstant()
{
    ManualClock clock;
    StateButton button(clock);
    button.setState(ShownState::Ready, {}, clock.now() - 386s);
    QCOMPARE(button.shownText(), u"Ready 06:26"_s);
    const QSize size = button.sizeHint();

    clock.advance(34s);
    button.tick();

    QCOMPARE(button.shownText(), u"Ready 07:00"_s);
    QCOMPARE(button.sizeHint(), size);
    QVERIFY(button.accessibleName().contains(u"Ready"_s));
    button.resize(size);
    const QImage image = picture(button);
    QVERIFY(countOf(image, themeOf(&button).ready, QRect(0, 0, 40, 40)) > 800);
    QVERIFY(countOf(image, themeOf(&button).readyBg) > 2000);
}

void TestFrame::staleStateDoubts()
{
    ManualClock clock;
    StateButton button(clock);
    button.setState(ShownState::AcdCall, {}, clock.now() - 200s);
    clock.advance(18s);
    button.setStaleSince(clock.now() - 18s);

    QCOMPARE(button.shownText(), u"ACD Call? 18 s old"_s);
    button.resize(button.sizeHint());
    QCOMPARE(countOf(picture(button), themeOf(&button).acd), 0);
}

void TestFrame::queuedPauseCanBeCancelled()
{
    ManualClock clock;
    StateButton button(clock);
    button.setState(ShownState::AcdCall, {}, clock.now());
    button.setNext(u"then Lunch"_s);
    button.resize(button.sizeHint());
    QSignalSpy cancelled(&button, &StateButton::cancelNextRequested);
    QSignalSpy clicked(&button, &StateButton::clicked);

    QTest::mouseClick(&button, Qt::LeftButton, {}, QPoint(70, 30));
    QTest::mouseClick(&button, Qt::LeftButton, {}, QPoint(20, 10));

    QCOMPARE(cancelled.count(), 1);
    QCOMPARE(clicked.count(), 1);
}

void TestFrame::whatCannotBeRecalledHasNoCross()
{
    ManualClock clock;
    StateButton button(clock);
    button.setState(ShownState::Ready, {}, clock.now());
    button.setNext(u"Log out…"_s, StateButton::Recall::Impossible);
    button.resize(button.sizeHint());
    QSignalSpy cancelled(&button, &StateButton::cancelNextRequested);
    QSignalSpy clicked(&button, &StateButton::clicked);

    QTest::mouseClick(&button, Qt::LeftButton, {}, QPoint(70, 30));
    QTest::keyClick(&button, Qt::Key_Delete);

    QCOMPARE(cancelled.count(), 0);
    QCOMPARE(clicked.count(), 1); // The line is part of the button then.
}

void TestFrame::counterNeverShrinks()
{
    CounterBox box(u"A"_s);
    box.setValue(u"1:24:10"_s);
    const QSize wide = box.sizeHint();
    box.setValue(u"0"_s);
    QCOMPARE(box.sizeHint(), wide);
    QCOMPARE(box.accessibleName(), u"A 0"_s);
}

void TestFrame::threeToastsAtMost()
{
    QWidget window;
    window.resize(800, 600);
    Toasts toasts(&window);
    for (int i = 0; i < 5; ++i)
        toasts.show(Toasts::Kind::Failure, u"Not confirmed"_s, u"Retry"_s);
    QCOMPARE(toasts.count(), 3);
}

void TestFrame::failureStays()
{
    QWidget window;
    window.resize(800, 600);
    window.show();
    Toasts toasts(&window, 50ms);
    toasts.show(Toasts::Kind::Done, u"Saved"_s);
    const int failure = toasts.show(Toasts::Kind::Failure, u"Not confirmed"_s, u"Retry"_s);
    QSignalSpy action(&toasts, &Toasts::actionTriggered);

    QTRY_COMPARE(toasts.count(), 1);
    for (auto *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            button->click();
    }

    QCOMPARE(action.count(), 1);
    QCOMPARE(action[0][0].toInt(), failure);
    QCOMPARE(toasts.count(), 0);
}

void TestFrame::noticesLeaveInSightWhatIsFilledIn()
{
    QWidget window;
    window.resize(1024, 700);
    QWidget form(&window);
    keepClear(&form);
    form.setGeometry(624, 60, 400, 616);
    form.hide();
    PopupPanel card(&window);
    card.content()->setFixedSize(320, 120);
    Toasts toasts(&window);
    window.show();
    card.openAtCorner();
    toasts.show(Toasts::Kind::Failure, u"Not confirmed"_s);
    auto *toast = window.findChild<QAbstractButton *>();
    const auto box = [](const QWidget *notice) {
        return notice->geometry().marginsRemoved(
            {PopupPanel::shadow, PopupPanel::shadow, PopupPanel::shadow, PopupPanel::shadow});
    };
    QCOMPARE(box(&card).right(), window.width() - 13);
    QCOMPARE(box(toast).right(), window.width() - 13);

    form.show(); // Opened under a notice that is there already.
    for (const QWidget *notice : {static_cast<QWidget *>(&card), static_cast<QWidget *>(toast)}) {
        QVERIFY(!box(notice).intersects(form.geometry()));
        QVERIFY(window.rect().contains(box(notice)));
    }
    card.closePanel();
    card.openAtCorner(); // And come when the form is there.
    QVERIFY(!box(&card).intersects(form.geometry()));

    form.hide();
    card.closePanel();
    card.openAtCorner();
    QCOMPARE(box(&card).right(), window.width() - 13);
}

void TestFrame::noticesLeaveTheFieldThatIsTypedIn()
{
    QWidget window;
    window.resize(800, 600);
    QLineEdit field(&window);
    field.setGeometry(500, 520, 280, 28);
    PopupPanel card(&window);
    card.content()->setFixedSize(320, 120);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.setFocus();
    card.openAtCorner();
    const int margin = PopupPanel::shadow;
    const auto box = [&] { return card.geometry().adjusted(margin, margin, -margin, -margin); };
    QVERIFY(box().intersects(field.geometry()));
    field.setFocus();
    QVERIFY(!box().intersects(field.geometry()));
}

void TestFrame::panelClosesByEscapeAndGivesTheFocusBack()
{
    QWidget window;
    window.resize(600, 400);
    QLineEdit edit(&window);
    edit.move(100, 100);
    PopupPanel panel(&window);
    panel.content()->setFixedSize(200, 120);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    edit.setFocus();

    panel.openBelow(&edit);
    const QRect box = panel.geometry().adjusted(PopupPanel::shadow, PopupPanel::shadow,
                                                -PopupPanel::shadow, -PopupPanel::shadow);
    QCOMPARE(box.left(), edit.x());
    QCOMPARE(box.top(), edit.geometry().bottom() + 7);
    QTest::keyClick(&panel, Qt::Key_Escape);

    QVERIFY(panel.isHidden());
    QVERIFY(edit.hasFocus());
}

void TestFrame::menuChoosesByKeyboard()
{
    QWidget window;
    window.resize(600, 400);
    QWidget anchor(&window);
    MenuPanel menu(&window);
    menu.addEntry({.id = 1, .icon = "check-circle-fill"_L1, .text = u"Ready"_s, .checked = true});
    menu.addSeparator();
    menu.addEntry({.id = 2, .icon = "pause-fill"_L1, .text = u"Lunch"_s});
    QSignalSpy triggered(&menu, &MenuPanel::triggered);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));

    menu.openBelow(&anchor);
    QVERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    QCOMPARE(triggered.count(), 1);
    QCOMPARE(triggered[0][0].toInt(), 2);
    QVERIFY(menu.isHidden());
}

void TestFrame::menuRefusesWhatIsImpossible()
{
    QWidget window;
    window.resize(600, 400);
    QWidget anchor(&window);
    MenuPanel menu(&window);
    menu.addEntry({.id = 1, .text = u"Log out"_s, .obstacle = u"Not during a call"_s});
    QSignalSpy triggered(&menu, &MenuPanel::triggered);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));

    menu.openBelow(&anchor);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    QCOMPARE(triggered.count(), 0);
    QVERIFY(menu.isVisible());
}

void TestFrame::dayShowsStatesToScale()
{
    DayStrip strip;
    strip.resize(400, 40);
    const QDateTime start(QDate(2026, 11, 20), QTime(8, 0));
    strip.setDay(start, start.addSecs(4000),
                 {{ShownState::Ready, start, start.addSecs(1000)},
                  {ShownState::AcdCall, start.addSecs(1000), start.addSecs(2000)},
                  {ShownState::Pause, start.addSecs(2000), start.addSecs(4000)}});

    const QImage image = picture(strip);
    const Theme &theme = themeOf(&strip);
    QCOMPARE(countOf(image, theme.ready, QRect(0, 0, 400, 14)), 99 * 4);
    QCOMPARE(countOf(image, theme.acd, QRect(0, 0, 400, 14)), 99 * 14);
    QCOMPARE(countOf(image, theme.pause, QRect(0, 0, 400, 14)), 199 * 14);
}

void TestFrame::everyWidgetHasAName()
{
    ManualClock clock;
    Banner banner;
    banner.setMessage(Banner::Kind::Warning, "plugs"_L1, u"No link"_s);
    ConnectionMark mark;
    mark.setMark(LinkMark::Late, u"Late, 6 s"_s);
    CountBadge badge;
    badge.setCount(7);
    TimerLabel timer(clock);
    timer.setSince(clock.now() - 5s);
    StatusBar status;
    status.setLink(LinkMark::Live, u"xivo.acme.example"_s);
    const Chip chip(u"Trucks"_s);
    const KeyCap cap(u"F3"_s);
    const DayStrip day;
    const Rail rail;
    const EmptyState empty(u"Nothing"_s, u"Something"_s);
    const Segments segments({u"Mine"_s});
    const StateButton state(clock);

    QCOMPARE(banner.accessibleName(), u"No link"_s);
    QCOMPARE(mark.accessibleName(), u"Late, 6 s"_s);
    QCOMPARE(badge.accessibleName(), u"7"_s);
    QCOMPARE(timer.accessibleName(), u"00:05"_s);
    QCOMPARE(status.accessibleName(), u"xivo.acme.example"_s);
    for (const QWidget *widget : std::initializer_list<const QWidget *>{&chip, &cap, &day, &rail,
                                                                        &empty, &segments, &state})
        QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
}

} // namespace vigie::ui
