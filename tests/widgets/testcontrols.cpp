// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcontrols.h"

#include "pixels.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/field.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    //! Two buttons in a window that has the focus.
    struct Window
    {
        Window() : first(new Button(u"First"_s, &pane)), second(new Button(u"Second"_s, &pane))
        {
            auto *column = new QVBoxLayout(&pane);
            column->setContentsMargins(16, 16, 16, 16);
            column->addWidget(first);
            column->addWidget(second);
            pane.show();
            pane.activateWindow();
        }

        QWidget pane{};
        Button *first;
        Button *second;
    };

} // namespace

void TestControls::obstructedButtonEmitsNothingAndSaysWhy()
{
    Button button(u"Conference"_s);
    QSignalSpy clicked(&button, &Button::clicked);
    button.setObstacle(u"Yealink T46 has no conference."_s);
    button.show();

    QTest::mouseClick(&button, Qt::LeftButton);
    QTest::keyClick(&button, Qt::Key_Space);
    button.click(); // As a screen reader does.

    QCOMPARE(clicked.count(), 0);
    QCOMPARE(button.toolTip(), u"Yealink T46 has no conference."_s);
    QCOMPARE(button.accessibleDescription(), button.toolTip());
    QVERIFY(countOf(picture(button), themeOf(&button).window) > 100);
}

void TestControls::obstructedButtonKeepsTheFocus()
{
    Window window;
    QVERIFY(QTest::qWaitForWindowActive(&window.pane));
    window.second->setObstacle(u"No call"_s);
    window.first->setFocus(Qt::TabFocusReason);

    QTest::keyClick(window.first, Qt::Key_Tab);

    QVERIFY(window.second->hasFocus());
    QVERIFY(window.second->isEnabled());
}

void TestControls::freedButtonWorksAgain()
{
    Button button(u"Hold"_s);
    button.setToolTip(u"F7"_s);
    QSignalSpy clicked(&button, &Button::clicked);
    button.setObstacle(u"No call"_s);

    button.setObstacle({});
    QTest::mouseClick(&button, Qt::LeftButton);

    QCOMPARE(clicked.count(), 1);
    QCOMPARE(button.toolTip(), u"F7"_s);
    QVERIFY(button.accessibleDescription().isEmpty());
}

void TestControls::pendingButtonOnlyCancels()
{
    Button button(u"Call"_s);
    QSignalSpy clicked(&button, &Button::clicked);
    QSignalSpy cancelled(&button, &Button::cancelRequested);
    button.setPending(u"Calling"_s, true);

    QTest::mouseClick(&button, Qt::LeftButton);
    QTest::keyClick(&button, Qt::Key_Return);
    button.setPending(u"Calling"_s, false);
    QTest::mouseClick(&button, Qt::LeftButton);

    QCOMPARE(cancelled.count(), 2);
    QCOMPARE(clicked.count(), 0);
}

void TestControls::returnPressesAButton()
{
    Button button(u"Answer"_s);
    QSignalSpy clicked(&button, &Button::clicked);
    QTest::keyClick(&button, Qt::Key_Return);
    QCOMPARE(clicked.count(), 1);
}

void TestControls::ringComesWithTabNotWithAClick()
{
    Window window;
    QVERIFY(QTest::qWaitForWindowActive(&window.pane));
    const QColor ring = themeOf(&window.pane).focus;

    window.second->setFocus(Qt::MouseFocusReason);
    QVERIFY(!showsFocus(window.second));
    QCoreApplication::processEvents();
    QCOMPARE(countOf(picture(window.pane), ring), 0);

    window.first->setFocus(Qt::TabFocusReason);
    QVERIFY(showsFocus(window.first));
    QCoreApplication::processEvents();
    const QRect outside = window.first->geometry().adjusted(-4, -4, 4, 4);
    const QImage image = picture(window.pane);
    QVERIFY(countOf(image, ring, outside) > 2 * window.first->width());
    QCOMPARE(countOf(image, ring, window.first->geometry()), 0);
}

void TestControls::fieldErrorGoesWhileTyping()
{
    Field field(u"Phone number"_s);
    field.show();
    field.setError(u"No line has this number."_s, u"Use 1042"_s);
    QVERIFY(field.hasError());
    QCOMPARE(field.edit()->accessibleDescription(), u"No line has this number."_s);

    QTest::keyClicks(field.edit(), u"1"_s);

    QVERIFY(!field.hasError());
    QCOMPARE(field.text(), u"1"_s);
}

void TestControls::fieldErrorIsNeverMarkup()
{
    Field field(u"Login"_s);
    field.setError(u"<b>said the server</b>"_s);
    bool shown = false;
    for (const QLabel *label : field.findChildren<QLabel *>())
        shown = shown || label->text().contains(u"&lt;b&gt;said"_s);
    QVERIFY(shown);
}

void TestControls::fieldShowsTheWholeSentence()
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *field = new Field(u"Phone number"_s);
    column->addWidget(field);
    column->addStretch();
    page.resize(200, 300);
    page.show();
    const int without = field->height();

    field->setError(u"No line has the number 1099 on this server. Nothing was changed."_s);
    QCoreApplication::processEvents();

    const int line = QFontMetrics(fontFor(TextRole::Caption)).height();
    QVERIFY(field->height() >= without + 3 * line); // It wraps to three lines at that width.
}

void TestControls::fieldEdgeTurnsToDanger()
{
    Field field(u"Login"_s);
    field.resize(200, 80);
    field.show();
    const QColor danger = themeOf(&field).danger;
    QCOMPARE(countOf(picture(*field.edit()), danger), 0);

    field.setError(u"Unknown."_s);

    QVERIFY(countOf(picture(*field.edit()), danger) > 2 * 2 * 150); // 2 px above and below.
}

void TestControls::aFieldToReadDoesNotLookEditable()
{
    Field field(u"Name on the XiVO"_s);
    field.setText(u"corbas"_s);
    field.resize(200, 80);
    field.show();
    const Theme &theme = themeOf(&field);
    QVERIFY(theme.window != theme.surface);
    QVERIFY(countOf(picture(*field.edit()), theme.surface) > 1000);

    field.edit()->setReadOnly(true);

    QCOMPARE(countOf(picture(*field.edit()), theme.surface), 0);
    QVERIFY(countOf(picture(*field.edit()), theme.window) > 1000);
    field.setPending(true); // What is on its way looks so, though it cannot be typed into either.
    QVERIFY(countOf(picture(*field.edit()), theme.surface) > 1000);
}

//! Where nothing composes windows, what is left of a translucent one is black.
void TestControls::aDialogEndsAtItsRoundCorners()
{
    QWidget window;
    window.resize(800, 600);
    window.show();
    auto *dialog = new Dialog(u"Sign out?"_s, Dialog::Width::Small, &window);
    dialog->setText(u"You are logged in on line 1042."_s);
    dialog->addCancel();
    dialog->open();
    const QRegion shape = dialog->mask();
    const QRect box = dialog->rect();
    for (const QPoint &corner :
         {box.topLeft(), box.topRight(), box.bottomLeft(), box.bottomRight()})
        QVERIFY(!shape.contains(corner));
    QCOMPARE(shape.boundingRect(), box);
    // What is shown is shown wholly, and no more than a thin edge of what is painted is cut away.
    const QImage painted = dialog->grab().toImage().convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < painted.height(); ++y) {
        for (int x = 0; x < painted.width(); ++x) {
            const int alpha = qAlpha(painted.pixel(x, y));
            const bool isShown = shape.contains(QPoint(x, y));
            if (isShown ? alpha < 255 : alpha > 160)
                QFAIL(qPrintable(u"%1 at %2, %3"_s.arg(alpha).arg(x).arg(y)));
        }
    }
}

void TestControls::switchWishesButDoesNotFlip()
{
    Switch toggle(u"Trucks"_s);
    QSignalSpy wished(&toggle, &Switch::wished);

    QTest::mouseClick(&toggle, Qt::LeftButton);

    QCOMPARE(wished.count(), 1);
    QCOMPARE(wished[0][0].toBool(), true);
    QVERIFY(!toggle.isOn());
}

void TestControls::pendingSwitchWishesNothing()
{
    Switch toggle(u"Trucks"_s);
    QSignalSpy wished(&toggle, &Switch::wished);
    toggle.setPending(true);
    QTest::mouseClick(&toggle, Qt::LeftButton);
    QCOMPARE(wished.count(), 0);
}

void TestControls::plainControlsAreOurs()
{
    QCheckBox box(u"Keep me signed in"_s);
    box.setChecked(true);
    box.show();
    const QImage image = picture(box);
    QVERIFY(countOf(image, themeOf(&box).accent, QRect(0, 0, 16, box.height())) > 100);

    QLineEdit edit;
    QCOMPARE(edit.sizeHint().height(), 28);
}

//! Its list once was as tall as the screen and empty: each choice took the room of them all.
void TestControls::aBoxShowsItsChoices()
{
    QComboBox box;
    for (const QString &each : {u"Matin"_s, u"Après-midi"_s, u"Soirée"_s})
        box.addItem(each);
    box.show();
    box.showPopup();
    const QAbstractItemView *list = box.view();
    QTRY_VERIFY(list->isVisible());
    for (int row = 0; row < box.count(); ++row) {
        const QRect choice = list->visualRect(box.model()->index(row, 0));
        QVERIFY2(choice.height() <= 40, qPrintable(QString::number(choice.height())));
        QVERIFY(list->viewport()->rect().intersects(choice));
    }
    box.hidePopup();
}

} // namespace vigie::ui
