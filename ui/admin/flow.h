// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace vigie::ui {

//! A row that goes on in another line where the room ends, so that large text or long words cut
//! nothing.
//!
//! What expands takes the rest of its line, up to its greatest width, and counts with its least
//! one when lines are filled; anything else has the width that it asks for.
class Flow : public QLayout
{
    Q_OBJECT
public:
    explicit Flow(int spacing);

    void addLayout(QLayout *layout);

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    using Line = std::vector<QLayoutItem *>;
    std::vector<Line> linesFor(int width) const;
    void place(const Line &line, const QRect &room) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items{};
};

} // namespace vigie::ui
