// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace vigie::ui {

class EditTable;

//! The heads of an EditTable: words over their column, on the side of its values.
class EditHead : public QHeaderView
{
    Q_OBJECT
public:
    explicit EditHead(EditTable &table);

    void setSorted(int column);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;

private:
    const EditTable &m_table;
    int m_sorted = -1;
};

} // namespace vigie::ui
