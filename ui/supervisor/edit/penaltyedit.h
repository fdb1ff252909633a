// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <optional>

namespace vigie::ui {

struct Theme;

//! A field for a penalty: a number, or nothing. Up and Down step it, as two small carets do.
class PenaltyEdit : public QLineEdit
{
    Q_OBJECT
public:
    static constexpr int usualWidth = 72;
    static constexpr int usualHeight = 28;

    explicit PenaltyEdit(QWidget *parent = nullptr);

    void setValue(qint32 value);
    std::optional<qint32> value() const; //!< Empty: no whole number from 0 on.
    void setWrong(bool isWrong);
    void step(int by);
    QSize sizeHint() const override;

    //! The same two carets in a painted cell.
    static void paintCarets(QPainter &painter, const QRect &field, const Theme &theme);
    //! 1 on the upper caret, -1 on the lower, 0 elsewhere.
    static int stepAt(const QRect &field, const QPoint &at);
    //! The text that a step leads to, from nothing to 0.
    static QString stepped(const QString &text, int by);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
};

} // namespace vigie::ui
