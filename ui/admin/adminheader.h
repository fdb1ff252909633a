// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace vigie::ui {

class AdminTable;

//! The heads of an AdminTable's columns; the sorted one is marked.
class AdminHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit AdminHeader(AdminTable &table);

    QSize sizeHint() const override;
    int leastWidth(int column) const; //!< For the whole head, sorted or not.

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;

private:
    QString wordsOf(int column) const;
    bool isRight(int column) const;

    AdminTable &m_table;
};

} // namespace vigie::ui
