// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vigie::ui {

struct Theme;

[[nodiscard]] QSize keyCapSize(const QString &key);
//! Paints a key cap in `box` with words in `ink` and an edge of `edge`; dashed while held back.
void paintKeyCap(QPainter &painter, const QRect &box, const QString &key, const QColor &ink,
                 const QColor &edge, bool held = false);

//! The cap of one key, "F3".
class KeyCap : public QWidget
{
    Q_OBJECT
public:
    explicit KeyCap(const QString &key, QWidget *parent = nullptr);
    void setKey(const QString &key); //!< Empty: no cap.
    void setHeld(bool held);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
    bool m_held = false;
};

} // namespace vigie::ui
