// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/stepfield.h"

#include "ui/supervisor/watchrules.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace vigie::ui {

namespace {

    constexpr int fieldWidth = 112;
    constexpr int fieldHeight = 28;
    constexpr int caretWidth = 22;
    constexpr int caretSize = 10;
    constexpr int mostPercent = 100;
    constexpr int secondsAStep = 5;

} // namespace

StepField::StepField(Kind kind, QWidget *parent) : QLineEdit(parent), m_kind(kind)
{
    keepWidth(this, fieldWidth);
    keepHeight(this, fieldHeight);
    setAlignment(Qt::AlignRight);
    setTextMargins(0, 0, caretWidth, 0);
}

std::optional<int> StepField::value() const
{
    if (m_kind == Kind::Time) {
        const auto time = waitIn(text());
        return time && time->count() > 0 ? std::optional(int(time->count())) : std::nullopt;
    }
    bool isNumber = false;
    const int number = text().trimmed().toInt(&isNumber);
    const bool isOver = m_kind == Kind::Percent && number > mostPercent;
    return isNumber && number > 0 && !isOver ? std::optional(number) : std::nullopt;
}

QString StepField::textOf(int value) const
{
    return m_kind == Kind::Time ? formatDuration(std::chrono::seconds(value))
                                : QString::number(value);
}

void StepField::setValue(int value)
{
    setText(value > 0 ? textOf(value) : QString());
}

void StepField::setWrong(bool isWrong)
{
    setProperty("vigieError", isWrong);
    update();
}

void StepField::stepBy(int steps)
{
    const int step = m_kind == Kind::Time ? secondsAStep : 1;
    const int wanted = std::max(1, value().value_or(0) + steps * step);
    setValue(m_kind == Kind::Percent ? std::min(wanted, mostPercent) : wanted);
    Q_EMIT textEdited(text());
}

QRect StepField::caretRect(bool isUp) const
{
    const int half = height() / 2;
    const QRect place(width() - caretWidth - 2, isUp ? 0 : half, caretWidth, half);
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

void StepField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const QColor ink = isEnabled() ? themeOf(this).text2 : themeOf(this).disabled;
    for (const bool isUp : {true, false}) {
        const QRect place = caretRect(isUp).translated(0, isUp ? 2 : -2);
        drawIcon(painter, place,
                 isUp ? QLatin1StringView("caret-up") : QLatin1StringView("caret-down"), caretSize,
                 ink);
    }
}

void StepField::mousePressEvent(QMouseEvent *event)
{
    for (const bool isUp : {true, false}) {
        if (caretRect(isUp).contains(event->pos())) {
            stepBy(isUp ? 1 : -1);
            setFocus(Qt::MouseFocusReason);
            return;
        }
    }
    QLineEdit::mousePressEvent(event);
}

void StepField::mouseMoveEvent(QMouseEvent *event)
{
    const bool isOnCaret
        = caretRect(true).contains(event->pos()) || caretRect(false).contains(event->pos());
    setCursor(isOnCaret ? Qt::ArrowCursor : Qt::IBeamCursor);
    QLineEdit::mouseMoveEvent(event);
}

void StepField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        stepBy(event->key() == Qt::Key_Up ? 1 : -1);
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace vigie::ui
