// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "strangereyes.h"

#include "person.h"
#include "ui/widgets/popuppanel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QHelpEvent>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QTest>
#include <QTextEdit>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::e2e {

namespace {

    constexpr qsizetype longName = 10'000;
    const auto markup = u"<b>Marc</b><img src=\"file:///etc/hostname\"><a href=\"http://x\">"_s;

    QString nameOf(const QWidget &widget)
    {
        return QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName();
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

    //! Who asks for more than a small screen.
    QString wideIn(const QWidget &window)
    {
        QStringList names;
        const auto widgets = window.findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const int width = std::max(widget->minimumSizeHint().width(), widget->minimumWidth());
            if (width > 1024)
                names += u"%1 in %2: %3"_s.arg(nameOf(*widget), nameOf(*widget->parentWidget()))
                             .arg(width);
        }
        return names.join(u'\n');
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

} // namespace

const QStringList &harmfulNames()
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

void lookAtWords(const QWidget &window)
{
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            QVERIFY2(isShownAsText(*label), qPrintable(nameOf(*widget)));
        // A name with a & would take a key for itself.
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            QVERIFY2(button->shortcut().isEmpty(), qPrintable(button->text().left(60)));
        if (const auto *text = qobject_cast<const QTextEdit *>(widget))
            QVERIFY2(!text->document()->toHtml().contains("<img"_L1), qPrintable(nameOf(*widget)));
    }
}

void lookAtAll(Person &person)
{
    QWidget &window = person.window();
    QCoreApplication::processEvents(); // What was just added is laid out.
    QVERIFY(!window.grab().isNull()); // Everything is laid out and painted.
    QCOMPARE(window.size(), QSize(1366, 768));
    QVERIFY2(window.minimumSizeHint().width() <= 1024, qPrintable(wideIn(window)));
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->isVisible() && widget->window() == &window)
            QVERIFY2(isWithin(*widget, window), qPrintable(nameOf(*widget)));
    }
    lookAtWords(window);
    if (!QTest::currentTestFailed())
        lookAtTips(window);
}

//! Cells of the first rows, and parts that could not show all.
void lookAtTips(QWidget &window)
{
    constexpr int rows = 12; // Each name stands in one of them.
    const auto children = window.findChildren<QWidget *>();
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

void lookAtMenu(const QMenu &menu)
{
    const QSize size = menu.sizeHint();
    QVERIFY2(size.width() <= 1024, qPrintable(QString::number(size.width())));
    const auto actions = menu.actions();
    for (const QAction *action : actions) {
        const QString &text = action->text();
        QVERIFY2(!text.contains(u'\t') && !text.contains(u'\n') && !text.contains(QChar(0)),
                 qPrintable(text.left(60)));
        // Each & of a stranger's stands for itself.
        QVERIFY2(QKeySequence::mnemonic(text).isEmpty(), qPrintable(text.left(60)));
    }
}

} // namespace vigie::e2e
