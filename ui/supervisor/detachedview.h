// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vigie::site {
class Settings;
}

namespace vigie::ui {

//! A window around one view of the floor, for a second screen. It shows the same widget, model and
//! selection as the place did; closing it gives them back.
class DetachedView : public QWidget
{
    Q_OBJECT
public:
    //! \a owner: the window that it belongs to and ends with.
    DetachedView(QWidget &body, const QString &title, const QString &key, QWidget *owner);

    //! Stands where it last did, and remembers where it is left. \a settings outlives it.
    void keepPlace(site::Settings &settings, const QString &key);
    void writePlace();
    void bringToFront();

Q_SIGNALS:
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void placeOnOtherScreen(const QWidget &owner);

    site::Settings *m_settings = nullptr;
    QString m_key{};
};

} // namespace vigie::ui
