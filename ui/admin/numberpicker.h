// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace vigie::ui {

class Field;
class NumberList;
class Words;

//! A free number: typed, or chosen from those that begin so.
class NumberPicker : public QWidget
{
    Q_OBJECT
public:
    explicit NumberPicker(const QString &label, QWidget *parent = nullptr);

    Field *field() const { return m_field; }
    QString number() const;
    void setNumber(const QString &number);
    //! In the server's order; \a own: of the user who is edited, free for that one.
    void setFree(const QStringList &numbers, const QString &own);
    bool isFree(const QString &number) const;
    void setPrefix(const QString &prefix); //!< Of the number from outside; empty: none.
    void setWaiting(const QString &words); //!< While the list is asked for, or why there is none.

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow();

    Field *m_field;
    Words *m_caption;
    NumberList *m_list;
    QStringList m_free{};
    QString m_own{};
    QString m_waiting{};
};

} // namespace vigie::ui
