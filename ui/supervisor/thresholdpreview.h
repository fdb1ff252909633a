// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "center/thresholdrules.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace vigie::center {
class ContactCenter;
struct Queue;
}

namespace vigie::ui {

//! A strip of queues with their figures of now, coloured as these thresholds would.
class ThresholdPreview : public QWidget
{
    Q_OBJECT
public:
    explicit ThresholdPreview(const center::ContactCenter &center, QWidget *parent = nullptr);

    //! \a first: stands at the left; behind it those who wait longest.
    void setRules(const center::ThresholdRules &rules, std::optional<QueueId> first);
    //! How many queues these rules would colour.
    int overCount(const center::ThresholdRules &rules) const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<const center::Queue *> queues() const;
    center::Level waitLevel(const center::Queue &queue, const center::Thresholds &rules) const;
    void paintFigure(QPainter &painter, const QRect &cell, const QString &text,
                     center::Level level) const;

    const center::ContactCenter &m_center;
    center::ThresholdRules m_rules{};
    std::optional<QueueId> m_first{};
};

} // namespace vigie::ui
