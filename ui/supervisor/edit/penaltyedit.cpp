// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/edit/penaltyedit.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int caretRoom = 20;
    constexpr int caretSize = 10;

    QRect caretsOf(const QRect &field)
    {
        return {field.right() + 1 - scaled(caretRoom), field.y(), scaled(caretRoom),
                field.height()};
    }

} // namespace

PenaltyEdit::PenaltyEdit(QWidget *parent) : QLineEdit(parent)
{
    setAlignment(Qt::AlignRight);
    setTextMargins(0, 0, scaled(caretRoom) - 6, 0);
    setMaxLength(9);
}

void PenaltyEdit::setValue(qint32 value)
{
    setText(QString::number(value));
}

std::optional<qint32> PenaltyEdit::value() const
{
    bool isNumber = false;
    const int number = text().trimmed().toInt(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

void PenaltyEdit::setWrong(bool isWrong)
{
    setProperty("vigieError", isWrong);
    update();
}

QString PenaltyEdit::stepped(const QString &text, int by)
{
    if (text.trimmed().isEmpty())
        return by > 0 ? u"0"_s : QString();
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    return isNumber ? QString::number(std::max(0, number + by)) : text;
}

void PenaltyEdit::step(int by)
{
    const QString next = stepped(text(), by);
    if (next == text())
        return;
    setText(next);
    setModified(true);
    selectAll();
    Q_EMIT textEdited(next);
}

QSize PenaltyEdit::sizeHint() const
{
    return {scaled(usualWidth), scaled(usualHeight)};
}

void PenaltyEdit::paintCarets(QPainter &painter, const QRect &field, const Theme &theme)
{
    const QRect room = caretsOf(field);
    const int half = room.height() / 2;
    drawIcon(painter, {room.x(), room.y() + 2, room.width(), half - 2}, "caret-up"_L1, caretSize,
             theme.text2);
    drawIcon(painter, {room.x(), room.y() + half, room.width(), half - 2}, "caret-down"_L1,
             caretSize, theme.text2);
}

int PenaltyEdit::stepAt(const QRect &field, const QPoint &at)
{
    if (!caretsOf(field).contains(at))
        return 0;
    return at.y() < field.center().y() ? 1 : -1;
}

void PenaltyEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    paintCarets(painter, rect(), themeOf(this));
}

void PenaltyEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        step(event->key() == Qt::Key_Up ? 1 : -1);
    else
        QLineEdit::keyPressEvent(event);
}

void PenaltyEdit::mousePressEvent(QMouseEvent *event)
{
    if (const int by = stepAt(rect(), event->pos()))
        step(by);
    else
        QLineEdit::mousePressEvent(event);
}

} // namespace vigie::ui
