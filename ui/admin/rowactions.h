// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/twostep.h"

#include <QList>
#include <QObject>
#include <QRect>

QT_BEGIN_NAMESPACE
class QColor;
class QPainter;
QT_END_NAMESPACE

namespace vigie::ui {

struct AdminRow;
struct Theme;

//! What can be done with the rows of a table: painted buttons at a row's end. A bin deletes in two
//! steps.
class RowActions : public QObject
{
    Q_OBJECT
public:
    enum class Action : quint8 { Open, Edit, Remove };

    explicit RowActions(QObject *parent = nullptr);

    void setUsual(const QList<Action> &actions) { m_usual = actions; } //!< Of rows but heads.
    void setHeadWords(const QString &words) { m_headWords = words; } //!< Empty: heads have none.
    void setShortWords(const QString &words) { m_shortWords = words; }
    QList<Action> of(const AdminRow &row) const;

    //! All places are in the coordinates of \a cell, the last one of a row.
    QRect placeOf(const QRect &cell, const AdminRow &row, int action) const;
    int actionAt(const QRect &cell, const AdminRow &row, const QPoint &at) const; //!< -1: none.
    int leastWidth() const; //!< Of the column.

    void act(const AdminRow &row, Action action);
    void disarm() { m_twoStep.disarm(); }
    bool isArmed() const { return m_twoStep.isArmed(); }
    const QString &armedKey() const { return m_twoStep.key(); }
    QString armedWords() const { return isArmed() ? m_twoStep.words() : QString(); }
    int secondsLeft() const { return isArmed() ? m_twoStep.secondsLeft() : 0; }

    struct Look
    {
        const Theme &theme;
        const QPoint *pointer = nullptr; //!< Null: elsewhere.
        int focused = -1; //!< The action with the ring of the keyboard.
    };
    void paint(QPainter &painter, const QRect &cell, const AdminRow &row, const Look &look) const;
    //! Where "Click again to delete, 3 s" stands: left of the buttons of the armed row.
    QRect armedPlace(const QRect &cell, const AdminRow &row) const;

Q_SIGNALS:
    void openRequested(const QString &key);
    void editRequested(const QString &key);
    void removeConfirmed(const QString &key); //!< The second step.
    void armedChanged(); //!< Armed, disarmed, or the ring is shorter.

private:
    QString wordsOf(const AdminRow &row) const; //!< Of Open, in place of a caret.
    void paintOne(QPainter &painter, const QRect &box, const AdminRow &row, Action action,
                  bool isHovered, const Theme &theme) const;
    static void paintBusy(QPainter &painter, const QRect &cell, const QString &words,
                          const Theme &theme);

    TwoStep m_twoStep;
    QList<Action> m_usual{};
    QString m_headWords{};
    QString m_shortWords{};
};

} // namespace vigie::ui
