// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour/tourhands.h"

#include <QApplication>
#include <QDialog>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QNetworkReply>
#include <QPainter>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace vigie::ui {

namespace {

    //! A window of its own that a picture shows with the main one.
    bool isBeside(const QWidget &window)
    {
        return window.isVisible()
            && (qobject_cast<const QDialog *>(&window) || window.objectName() == "miniBar"_L1);
    }

    QNetworkRequest requestTo(const QUrl &control, const QString &path)
    {
        QUrl url = control;
        url.setPath(u"/sim/"_s + path);
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        return request;
    }

    void sendMouse(QWidget *widget, QEvent::Type type, const QPoint &pos, Qt::MouseButtons buttons)
    {
        QMouseEvent event(type, pos, widget->mapToGlobal(pos), Qt::LeftButton, buttons,
                          Qt::NoModifier);
        QApplication::sendEvent(widget, &event);
    }

    void sendKey(QWidget *widget, int key, const QString &text)
    {
        const QPointer<QWidget> alive(widget);
        QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
        QApplication::sendEvent(widget, &down);
        if (!alive)
            return;
        QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
        QApplication::sendEvent(widget, &up);
    }

} // namespace

QWidget *TourHands::find(const QString &name) const
{
    // A dialog lies over the window: look there first.
    QWidgetList places = m_window->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    places.prepend(m_window);
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *each : all) {
        if (isBeside(*each))
            places.prepend(each);
    }
    for (QWidget *place : qAsConst(places)) {
        if (place->objectName() == name && place->isVisible())
            return place;
        const auto found = place->findChildren<QWidget *>(name);
        for (QWidget *each : found) {
            if (each->isVisible())
                return each;
        }
    }
    return nullptr;
}

void TourHands::click(const QString &name) const
{
    if (QWidget *widget = find(name))
        clickAt(widget, widget->rect().center());
}

void TourHands::clickAt(QWidget *widget, const QPoint &pos, bool isDouble) const
{
    const QPointer<QWidget> alive(widget);
    if (widget->focusPolicy() & Qt::ClickFocus)
        widget->setFocus(Qt::MouseFocusReason);
    sendMouse(widget, QEvent::MouseButtonPress, pos, Qt::LeftButton);
    if (alive)
        sendMouse(widget, QEvent::MouseButtonRelease, pos, Qt::NoButton);
    if (alive && isDouble) {
        sendMouse(widget, QEvent::MouseButtonDblClick, pos, Qt::LeftButton);
        if (alive)
            sendMouse(widget, QEvent::MouseButtonRelease, pos, Qt::NoButton);
    }
}

void TourHands::type(const QString &name, const QString &text) const
{
    auto *edit = qobject_cast<QLineEdit *>(find(name));
    if (!edit)
        return;
    edit->setFocus(Qt::MouseFocusReason);
    edit->selectAll();
    if (text.isEmpty())
        sendKey(edit, Qt::Key_Delete, {});
    for (const QChar letter : text)
        sendKey(edit, 0, letter);
}

void TourHands::press(int key, const QString &text) const
{
    // Without a window manager no window need be active: then the one that would have the focus.
    QWidget *focused = QApplication::focusWidget();
    if (!focused)
        focused = m_window->focusWidget();
    sendKey(focused ? focused : m_window.data(), key, text);
}

QPixmap TourHands::picture() const
{
    QPixmap picture = m_window->grab();
    QPainter painter(&picture);
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *each : all) {
        if (isBeside(*each))
            painter.drawPixmap(m_window->mapFromGlobal(each->pos()), each->grab());
    }
    return picture;
}

void TourHands::post(const QString &order, const QJsonObject &body)
{
    QNetworkReply *reply
        = m_network.post(requestTo(m_control, order), QJsonDocument(body).toJson());
    QObject::connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
}

void TourHands::postTo(const QUrl &url, const QJsonObject &body)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply *reply = m_network.post(request, QJsonDocument(body).toJson());
    QObject::connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
}

void TourHands::ask(std::function<void(const QJsonObject &)> then)
{
    QNetworkReply *reply = m_network.get(requestTo(m_control, u"state"_s));
    QObject::connect(reply, &QNetworkReply::finished, reply, [reply, then = std::move(then)] {
        then(QJsonDocument::fromJson(reply->readAll()).object());
        reply->deleteLater();
    });
}

} // namespace vigie::ui
