// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QString>
#include <QUrl>
#include <QWidget>

#include <functional>

namespace vigie::ui {

//! What the tour touches the program with: widgets by their object names, events as from a
//! keyboard and a mouse, pictures of the window, and the simulator's control page.
class TourHands
{
public:
    void setWindow(QWidget *window) { m_window = window; }
    void setControl(const QUrl &control) { m_control = control; }

    //! A visible widget of that name in the window or in a dialog over it; null: none.
    QWidget *find(const QString &name) const;
    bool sees(const QString &name) const { return find(name) != nullptr; }

    void click(const QString &name) const;
    void clickAt(QWidget *widget, const QPoint &pos, bool isDouble = false) const;
    void type(const QString &name, const QString &text) const; //!< Replaces what is there.
    void press(int key, const QString &text = {}) const; //!< To whoever has the focus.

    //! The window as it is on screen, dialogs included.
    QPixmap picture() const;

    void post(const QString &order, const QJsonObject &body); //!< To the simulator.
    void postTo(const QUrl &url, const QJsonObject &body); //!< To another server of the floor.
    void ask(std::function<void(const QJsonObject &state)> then); //!< GET /sim/state.

private:
    QPointer<QWidget> m_window;
    QUrl m_control;
    QNetworkAccessManager m_network;
};

} // namespace vigie::ui
