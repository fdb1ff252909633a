// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QListView>

class QStandardItemModel;

namespace vigie::ui {

//! A short list on the window's ground: icon, words, a figure or note at the right. As high as its
//! rows.
class SideList : public QListView
{
    Q_OBJECT
public:
    struct Entry
    {
        QString key{};
        QLatin1StringView icon{}; //!< Empty: its place stays free.
        QColor Theme::*colour = nullptr; //!< Of the icon; null: text2.
        QString text{};
        QString aside{};
        bool isQuiet = false; //!< In text3: nothing to be had now.

        bool operator==(const Entry &) const = default;
    };

    SideList(int rowHeight, QWidget *parent = nullptr);

    void setEntries(const QList<Entry> &entries); //!< The chosen key stays chosen.
    const Entry *entry(const QModelIndex &index) const;
    QString chosen() const; //!< Key of the current row.
    void choose(const QString &key); //!< Emits nothing.
    void setMarksChoice(bool isMarked); //!< Draws the current row even without the focus.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void keyChosen(const QString &key); //!< By the person.
    void keyActivated(const QString &key); //!< Return, double click.

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    class Delegate;

    QStandardItemModel *m_model;
    QList<Entry> m_entries;
    const int m_rowHeight;
    bool m_isMarked = false;
    bool m_isFilling = false;
};

} // namespace vigie::ui
