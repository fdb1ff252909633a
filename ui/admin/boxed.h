// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vigie::ui {

//! The edge of a field around something that is no line of text: a list, a block of words.
class Boxed : public QWidget
{
    Q_OBJECT
public:
    explicit Boxed(QWidget *inside, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_inside;
};

} // namespace vigie::ui
