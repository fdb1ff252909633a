// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "center/thresholdrules.h"
#include "ui/widgets/pane.h"

#include <optional>

class QListWidget;

namespace vigie::center {
class ContactCenter;
}

namespace vigie::ui {

class Button;

//! At the left of the thresholds: the default of all queues, those that have their own, and how
//! another one gets them.
class ThresholdQueues : public Pane
{
    Q_OBJECT
public:
    explicit ThresholdQueues(const center::ContactCenter &center, QWidget *parent = nullptr);

    //! \a current: absent is the default.
    void show(const center::ThresholdRules &rules, std::optional<QueueId> current);
    void setObstacle(const QString &reason); //!< Why another one cannot be chosen now.

Q_SIGNALS:
    void chosen(std::optional<vigie::QueueId> queue); //!< One without its own gets them.

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitList();
    void offer();

    const center::ContactCenter &m_center;
    center::ThresholdRules m_rules{};
    QListWidget *m_list;
    Button *m_add;
};

} // namespace vigie::ui
