// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace vigie::ui {

//! Where one is in an order of steps: discs with figures, checks for those that are behind.
class BulkSteps : public QWidget
{
    Q_OBJECT
public:
    explicit BulkSteps(QWidget *parent = nullptr);

    void setSteps(const QStringList &names, int current);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_names{};
    int m_current = 0;
};

} // namespace vigie::ui
