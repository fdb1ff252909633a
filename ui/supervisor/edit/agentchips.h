// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QScrollArea>

#include <vector>

namespace vigie::center {
class ContactCenter;
}

namespace vigie::ui {

class Chip;

//! Whom a dialog is about: a chip each, in lines, which a click or Delete takes out.
class AgentChips : public QScrollArea
{
    Q_OBJECT
public:
    static constexpr int most = 100; //!< Beyond that a count stands for the rest.

    AgentChips(const center::ContactCenter &center, QWidget *parent);

    void setAgents(const std::vector<AgentId> &agents);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removed(vigie::AgentId agent);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    int lineHeight() const;

    const center::ContactCenter &m_center;
    QWidget *m_inner;
    std::vector<QWidget *> m_chips{};
    int m_height = 0;
};

} // namespace vigie::ui
