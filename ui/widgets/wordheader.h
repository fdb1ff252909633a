// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace vigie::ui {

//! Names of columns over a table of the house that is neither sorted nor arranged: each aligned as
//! the model says (Qt::TextAlignmentRole), over the cells' own text.
class WordHeader : public QHeaderView
{
    Q_OBJECT
public:
    //! \a height: in pixels of the usual text.
    WordHeader(int height, QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &box, int section) const override;

private:
    const int m_height;
};

} // namespace vigie::ui
