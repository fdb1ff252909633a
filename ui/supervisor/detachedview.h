// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vigie::ui {

//! A window around one view of the floor, for a second screen. It shows the same widget, model and
//! selection as the place did; closing it gives them back.
class DetachedView : public QWidget
{
    Q_OBJECT
public:
    //! \a owner: the window that it belongs to and ends with.
    DetachedView(QWidget &body, const QString &title, const QString &key, QWidget *owner);

    void bringToFront();

Q_SIGNALS:
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void placeOnOtherScreen(const QWidget &owner);
};

} // namespace vigie::ui
