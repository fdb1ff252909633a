// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <optional>

namespace vigie::ui {

//! A figure that is typed, or stepped by its two carets and by Up and Down.
class StepField : public QLineEdit
{
    Q_OBJECT
public:
    enum class Kind {
        Count,
        Time, //!< Seconds, written as minutes and seconds.
        Percent
    };

    explicit StepField(Kind kind, QWidget *parent = nullptr);

    Kind kind() const { return m_kind; }
    bool isBlank() const { return text().trimmed().isEmpty(); }
    std::optional<int> value() const; //!< Empty: no figure from 1 on, of a percentage up to 100.
    void setValue(int value); //!< 0: nothing stands there.
    void setWrong(bool isWrong);
    void stepBy(int steps); //!< As a caret does: emits textEdited().

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect caretRect(bool isUp) const;
    QString textOf(int value) const;

    const Kind m_kind;
};

} // namespace vigie::ui
