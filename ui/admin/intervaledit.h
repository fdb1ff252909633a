// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xci/numbers.h"

#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QLineEdit;
QT_END_NAMESPACE

namespace vigie::ui {

class Button;
class Field;
class Words;

//! The intervals of an entity, a row each; every key is checked against all other intervals.
class IntervalEdit : public QWidget
{
    Q_OBJECT
public:
    explicit IntervalEdit(QWidget *parent = nullptr);

    QList<xci::Interval> intervals() const; //!< Rows with nothing in them are left out.
    void setIntervals(const QList<xci::Interval> &intervals);
    //! What the others have; \a self is the entity that is edited.
    void setOthers(const QList<xci::Entity> &all, const QString &self);
    //! Shows what is wrong; with \a isStrict also what is only not finished. False: something is.
    bool check(bool isStrict);
    void setError(const QString &sentence); //!< Of the whole, as the server says it.

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        QWidget *widget = nullptr;
        Field *start = nullptr;
        Field *end = nullptr;
        Words *problem = nullptr;
        Words *count = nullptr;
        QJsonObject more{};
        bool isFinished = false; //!< The person has left it once.
    };

    void addRow(const xci::Interval &interval);
    void removeRow(QWidget *widget);
    void name();
    xci::Interval intervalOf(const Row &row) const;
    void tell(Row &row, const QString &problem);

    std::vector<Row> m_rows{};
    QBoxLayout *m_column;
    Button *m_add;
    Words *m_error;
    QList<xci::Entity> m_others{};
    QString m_self{};
};

} // namespace vigie::ui
