// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace vigie::ui {

//! Fields that somebody else changed while they were typed in: both values, and the choice.
class MeanwhileNote : public QWidget
{
    Q_OBJECT
public:
    explicit MeanwhileNote(QWidget *parent = nullptr);

    struct Row
    {
        QString key{};
        QString name{}; //!< Of the field.
        QString mine{};
        QString theirs{};

        bool operator==(const Row &) const = default;
    };
    void setRows(const QList<Row> &rows); //!< None: hidden.
    bool isEmpty() const { return m_rows.isEmpty(); }
    void focusFirst();

Q_SIGNALS:
    void chosen(const QString &key, bool isTheirs);

private:
    QWidget *makeRow(const Row &row);

    QList<Row> m_rows{};
    QVBoxLayout *m_column;
};

} // namespace vigie::ui
