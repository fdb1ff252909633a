// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes every control of the house in every theme as PNG files, to be laid beside the mocks;
// with --time it measures the paint of a full table instead.
#include "floorrows.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/connectionmark.h"
#include "ui/widgets/countbadge.h"
#include "ui/widgets/counterbox.h"
#include "ui/widgets/daystrip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/floortable.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/menupanel.h"
#include "ui/widgets/pane.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/statebutton.h"
#include "ui/widgets/statusbar.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/tabs.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/timerlabel.h"
#include "ui/widgets/toasts.h"
#include "ui/widgets/words.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QRadioButton>
#include <QTest>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::ui;

namespace {

QHBoxLayout *line(QBoxLayout *column, int gap = 12)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    column->addLayout(row);
    return row;
}

void addButtons(QBoxLayout *column)
{
    for (const auto variant :
         {Button::Variant::Primary, Button::Variant::Secondary, Button::Variant::Stop,
          Button::Variant::Ghost, Button::Variant::Danger}) {
        auto *row = line(column);
        const auto make = [&](const QString &text) {
            auto *button = new Button(text);
            button->setVariant(variant);
            button->setIconName("phone-transfer"_L1);
            row->addWidget(button);
            return button;
        };
        make(u"Transfer"_s);
        make(u"Pressed"_s)->setDown(true);
        make(u"Disabled"_s)->setObstacle(u"No call"_s);
        make(u"Call"_s)->setPending(u"Calling"_s);
        auto *big = make(u"Answer"_s);
        big->setSize(Button::Size::Big);
        big->setKey(u"F2"_s);
        make(u"More"_s)->setCaret(true);
        auto *square = new Button("x"_L1, u"Close"_s);
        square->setVariant(variant);
        row->addWidget(square);
        row->addStretch();
    }
}

void addFields(QBoxLayout *column)
{
    auto *row = line(column);
    row->setAlignment(Qt::AlignTop);
    auto *plain = new Field(u"Login"_s);
    plain->setText(u"Moreau"_s);
    row->addWidget(plain);
    auto *wrong = new Field(u"Phone number"_s);
    wrong->setText(u"1099"_s);
    wrong->setError(u"No line has this number."_s, u"Use 1042"_s);
    row->addWidget(wrong);
    auto *secret = new Field(u"Password"_s);
    secret->setText(u"0123456789"_s);
    secret->setPassword(true);
    row->addWidget(secret);
    auto *dial = new Field({});
    dial->setPlaceholder(u"Name or number"_s);
    dial->setLeadingIcon("magnifying-glass"_L1);
    dial->setKey(u"F3"_s);
    row->addWidget(dial);
    auto *off = new Field(u"Disabled"_s);
    off->setText(u"1042"_s);
    off->setEnabled(false);
    row->addWidget(off);
    auto *asked = new Field(u"Pending"_s);
    asked->setText(u"Moreau"_s);
    asked->setPending(true);
    row->addWidget(asked);
}

void addChoices(QBoxLayout *column)
{
    auto *row = line(column);
    for (int i = 0; i < 4; ++i) {
        auto *item = new Switch(u"Switch"_s);
        item->setOn(i == 1);
        item->setPending(i == 2);
        item->setEnabled(i != 3);
        row->addWidget(item);
    }
    for (int i = 0; i < 3; ++i) {
        auto *box = new QCheckBox(u"Check"_s);
        box->setChecked(i > 0);
        box->setEnabled(i < 2);
        row->addWidget(box);
    }
    auto *radio = new QRadioButton(u"Radio"_s);
    radio->setChecked(true);
    row->addWidget(radio);
    row->addWidget(new QRadioButton(u"Other"_s));
    auto *combo = new QComboBox;
    combo->addItems({u"English"_s, u"Français"_s});
    row->addWidget(combo);
    row->addWidget(new Segments({u"Mine"_s, u"All"_s, u"Hidden"_s}));
    row->addStretch();
}

void addSmallThings(QBoxLayout *column)
{
    auto *row = line(column, 8);
    row->addWidget(new Chip(u"Folder 48-20931"_s));
    for (const auto kind : {Chip::Kind::Outline, Chip::Kind::Accent, Chip::Kind::Pending}) {
        auto *chip = new Chip(u"Queue: any"_s);
        chip->setKind(kind);
        row->addWidget(chip);
    }
    auto *queue = new Chip(u"Trucks"_s);
    queue->setState(center::ShownState::AcdCall);
    row->addWidget(queue);
    auto *forward = new Chip(u"No answer → 1060"_s);
    forward->setKind(Chip::Kind::Outline);
    forward->setIconName("arrow-bend-up-right"_L1);
    forward->setTall(true);
    row->addWidget(forward);
    for (const auto level : {center::Level::None, center::Level::Warn, center::Level::Alarm}) {
        auto *badge = new CountBadge;
        badge->setCount(4 + int(level), level);
        row->addWidget(badge);
    }
    row->addWidget(new KeyCap(u"F3"_s));
    row->addWidget(new KeyCap(u"Ctrl K"_s));
    const std::pair<LinkMark, QString> marks[] = {
        {LinkMark::Live, u"Live"_s}, {LinkMark::Late, u"Late, 6 s"_s}, {LinkMark::Down, u"Down"_s}};
    for (const auto &[mark, word] : marks) {
        auto *link = new ConnectionMark;
        link->setMark(mark, word);
        row->addWidget(link);
    }
    row->addStretch();
}

void addStates(QBoxLayout *column, const Clock &clock)
{
    QHBoxLayout *row = nullptr;
    for (int i = 0; i <= int(center::ShownState::Unknown); ++i) {
        if (i % 4 == 0)
            row = line(column, 8);
        auto *button = new StateButton(clock);
        button->setState(center::ShownState(i), {}, clock.now() - std::chrono::seconds(207));
        if (i == 5)
            button->setNext(u"then Lunch"_s);
        if (i == 6)
            button->setStaleSince(clock.now() - std::chrono::seconds(18));
        row->addWidget(button);
    }
    row = line(column, 16);
    const std::pair<QString, QString> counters[]
        = {{u"Tot. pause"_s, u"24:10"_s}, {u"Wrapup"_s, u"11:32"_s}, {u"Presented"_s, u"41"_s}};
    for (const auto &[name, value] : counters) {
        auto *box = new CounterBox(name);
        box->setValue(value);
        row->addWidget(box);
    }
    auto *timer = new TimerLabel(clock);
    timer->setRole(TextRole::Timer);
    timer->setSince(clock.now() - std::chrono::seconds(207));
    row->addWidget(timer);
    row->addWidget(new Words(u"Hélène Vasseur – Жанна Wójcik"_s, TextRole::Title));
    row->addStretch();
}

QWidget *page(const Clock &clock)
{
    auto *window = new Pane;
    auto *all = new QHBoxLayout(window);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto *rail = new Rail;
    rail->addPlace("headset"_L1, u"Agent"_s);
    rail->setAlarms(rail->addPlace("kanban"_L1, u"Floor"_s), 3);
    rail->addPlace("address-book"_L1, u"People"_s);
    rail->addFoot("gear"_L1, u"Settings"_s);
    all->addWidget(rail);
    auto *column = new QVBoxLayout;
    column->setSpacing(10);
    all->addLayout(column, 1);

    auto *banner = new Banner;
    banner->setMessage(Banner::Kind::Warning, "plugs"_L1,
                       u"No link to the server since 14:06:32. Trying again in 4 s."_s,
                       u"Try now"_s);
    column->addWidget(banner);
    auto *error = new Banner;
    error->setMessage(Banner::Kind::Error, "warning-octagon-fill"_L1,
                      u"Your session was taken over on phone 1060."_s, u"Sign in here"_s);
    column->addWidget(error);
    auto *tabs = new Tabs;
    tabs->setCount(tabs->addTab(u"My Queues"_s), 7, center::Level::Warn);
    tabs->addTab(u"All Queues"_s);
    tabs->setCount(tabs->addTab(u"Callbacks"_s), 3, center::Level::Alarm);
    tabs->setSeparated(tabs->addTab(u"Contacts"_s), true);
    column->addWidget(tabs);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(12, 0, 12, 0);
    inner->setSpacing(10);
    column->addLayout(inner);
    addButtons(inner);
    addFields(inner);
    addChoices(inner);
    addSmallThings(inner);
    addStates(inner, clock);
    auto *day = new DayStrip;
    const QDateTime start(QDate(2026, 11, 20), QTime(8, 0));
    day->setDay(start, start.addSecs(6 * 3600),
                {{center::ShownState::LoggedOut, start, start.addSecs(600)},
                 {center::ShownState::Ready, start.addSecs(600), start.addSecs(4000)},
                 {center::ShownState::AcdCall, start.addSecs(4000), start.addSecs(6000)},
                 {center::ShownState::Wrapup, start.addSecs(6000), start.addSecs(6900)},
                 {center::ShownState::Pause, start.addSecs(6900), start.addSecs(9900)},
                 {center::ShownState::Ready, start.addSecs(9900), start.addSecs(21600)}});
    inner->addWidget(day);

    auto *table = new FloorTable(clock);
    table->setObjectName(u"table"_s);
    table->setModel(new FloorRows(sampleRows(clock.now()), table));
    showColumns(*table);
    table->horizontalHeader()->setSortIndicator(FloorRows::TimeColumn, Qt::DescendingOrder);
    table->setTotals({{}, {}, u"7 queues"_s, u"Total: 11"_s, u"Max: 02:14"_s, {}, {}});
    table->setMinimumHeight(table->contentHeight());
    column->addWidget(table, 1);
    auto *status = new StatusBar;
    status->setLink(LinkMark::Live, u"xivo.acme.example"_s);
    status->setAge(u"last event 0 s ago"_s);
    status->setKeys({{u"F9"_s, u"Ready / pause"_s}, {u"F3"_s, u"Dial"_s, true}});
    status->setTime(u"14:06"_s);
    column->addWidget(status);
    window->resize(1366, 1000);
    return window;
}

void write(QApplication &app, const QString &directory, ThemeName name, const QString &word)
{
    applyTheme(app, name);
    ManualClock clock;
    const std::unique_ptr<QWidget> window(page(clock));
    window->show();
    auto *table = window->findChild<FloorTable *>(u"table"_s);
    table->selectRow(0);
    QTest::mouseMove(table->viewport(), QPoint(300, 48));
    Toasts toasts(window.get());
    toasts.show(Toasts::Kind::Done, u"Omar Haddad moved to Boats, penalty 1"_s, u"Undo"_s);
    toasts.show(Toasts::Kind::Failure, u"Lunch was not confirmed for Aoife"_s, u"Retry"_s);
    MenuPanel menu(window.get());
    menu.addEntry({.id = 1,
                   .icon = "check-circle-fill"_L1,
                   .colour = &Theme::ready,
                   .text = u"Ready"_s,
                   .key = u"F9"_s,
                   .checked = true});
    menu.addEntry({.id = 2, .icon = "pause-fill"_L1, .colour = &Theme::pause, .text = u"Lunch"_s});
    menu.addSeparator();
    menu.addEntry(
        {.id = 3, .icon = "sign-out"_L1, .text = u"Log out"_s, .obstacle = u"Not during a call"_s});
    menu.openBelow(window->findChild<StateButton *>(), Qt::AlignRight);
    QCoreApplication::processEvents();
    window->grab().save(directory + u"/controls-"_s + word + u".png"_s);
    menu.closePanel();
    window->findChild<Button *>()->setFocus(Qt::TabFocusReason);
    table->setStale(true);
    QCoreApplication::processEvents();
    window->grab().save(directory + u"/stale-"_s + word + u".png"_s);
}

//! Median time of one full paint of a table with 45 rows in view.
void measure(QApplication &app)
{
    applyTheme(app, ThemeName::Light);
    ManualClock clock;
    std::vector<FloorRow> rows;
    while (rows.size() < 450) {
        for (const FloorRow &row : sampleRows(clock.now()))
            rows.push_back(row);
    }
    FloorRows model(std::move(rows));
    FloorTable table(clock);
    table.setModel(&model);
    showColumns(table);
    table.setDensity(FloorTable::Density::Compact);
    table.resize(1300, 26 + 45 * 24);
    table.show();
    QImage target(table.viewport()->size(), QImage::Format_RGB32);
    std::vector<qint64> times;
    for (int i = 0; i < 101; ++i) {
        QElapsedTimer timer;
        timer.start();
        table.viewport()->render(&target);
        times.push_back(timer.nsecsElapsed() / 1000);
    }
    std::nth_element(times.begin(), times.begin() + 50, times.end());
    QTextStream(stdout) << "45 rows of 7 columns: " << times[50] << " us a paint\n";
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (app.arguments().contains(u"--time"_s)) {
        measure(app);
        return 0;
    }
    const QString directory = app.arguments().value(1, u"."_s);
    write(app, directory, ThemeName::Light, u"light"_s);
    write(app, directory, ThemeName::Dark, u"dark"_s);
    write(app, directory, ThemeName::Contrast, u"contrast"_s);
    return 0;
}
