// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QRect>
#include <QTimer>

#include <chrono>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace vigie::ui {

struct Theme;

//! A deletion in two steps: the first arms it, the second within five seconds means it.
class TwoStep : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds patience{5};

    explicit TwoStep(QObject *parent = nullptr);

    //! True: it was armed for \a key, and this is the second step; it is disarmed now.
    bool step(const QString &key);
    void disarm();
    bool isArmed() const { return m_timer.isActive(); }
    const QString &key() const { return m_key; } //!< What it is armed for.
    int secondsLeft() const; //!< Rounded up.
    qreal share() const; //!< Of the time that is left: 1 to 0.
    QString words() const; //!< "Click again to delete, 3 s".

    //! The armed bin: a red question mark in a ring that empties.
    void paint(QPainter &painter, const QRect &box, const Theme &theme) const;

Q_SIGNALS:
    void changed(); //!< Armed, disarmed, or the ring is shorter.

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    QString m_key{};
};

} // namespace vigie::ui
