// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace vigie::ui {

//! One key of the keypad: the digit and its letters, 56x40.
class KeypadKey : public QAbstractButton
{
    Q_OBJECT
public:
    KeypadKey(QChar key, const QString &letters, QWidget *parent);

    QSize sizeHint() const override { return {56, 40}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QString m_key;
    QString m_letters;
};

} // namespace vigie::ui
