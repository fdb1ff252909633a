// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vigie::ui {

//! A red frame over the calls while their recording is paused, so that nobody forgets it.
class RecordingFrame : public QWidget
{
    Q_OBJECT
public:
    explicit RecordingFrame(QWidget *framed);

    void setShown(bool isShown);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace vigie::ui
