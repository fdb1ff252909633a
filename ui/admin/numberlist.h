// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QStringListModel>

namespace vigie::ui {

//! Numbers one below the other: the part that was typed stands out, and what it is from outside.
class NumberList : public QListView
{
    Q_OBJECT
public:
    explicit NumberList(QWidget *parent = nullptr);

    void show(const QStringList &numbers, const QString &typed, const QString &first);
    void setPrefix(const QString &prefix);
    const QString &typedPart() const { return m_typed; }
    const QString &prefix() const { return m_prefix; }
    const QString &firstFree() const { return m_first; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &number);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    class Cells;

    QStringListModel m_model;
    QString m_typed{};
    QString m_prefix{};
    QString m_first{};
};

} // namespace vigie::ui
