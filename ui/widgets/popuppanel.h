// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace vigie::ui {

//! A raised panel inside the window, under the control that opened it: keypad, menus, notices.
//!
//! A child of the window rather than a window: it needs no compositor for its shadow. Esc, a
//! click outside or a loss of the focus closes it; the focus goes back to where it was.
//! Put the content into content().
class PopupPanel : public QWidget
{
    Q_OBJECT
public:
    static constexpr int shadow = 24; //!< Room for the shadow around the panel, each side.

    explicit PopupPanel(QWidget *owner);

    QWidget *content() const { return m_content; }
    //! Opens 6 px under the anchor, left edges aligned (or right ones), kept inside the window.
    void openBelow(QWidget *anchor, Qt::Alignment edge = Qt::AlignLeft);
    //! Without an anchor, at the window's bottom right, taking no focus (the incoming notice).
    void openAtCorner();
    void setPersistent(bool persistent); //!< A click outside does not close it.
    void closePanel();

Q_SIGNALS:
    void closed();

protected:
    void place(); //!< Again where it belongs, as large as its content asks.
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_content;
    QPointer<QWidget> m_anchor;
    QPointer<QWidget> m_focusBefore;
    Qt::Alignment m_edge = Qt::AlignLeft;
    bool m_persistent = false;
};

//! Paints edge, fill and soft shadow of a raised panel whose visible box is `box`.
void paintRaised(QPainter &painter, const QRectF &box, const QWidget *widget, qreal radius = 8);

} // namespace vigie::ui
