// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "ui/widgets/typography.h"

#include <QWidget>

#include <optional>

namespace vigie::ui {

//! Time since an instant, as mm:ss. Nothing counts: tick() recomputes it from the clock, so
//! connect it to the shared 1 Hz tick.
class TimerLabel : public QWidget
{
    Q_OBJECT
public:
    explicit TimerLabel(const Clock &clock, QWidget *parent = nullptr);

    void setSince(std::optional<Instant> since); //!< Nothing: shows "-".
    void freeze(); //!< Stale: the value stops where it is, in text2.
    void setRole(TextRole role);
    void setAlignment(Qt::Alignment alignment);
    QString text() const { return m_text; }
    QSize sizeHint() const override; //!< Widest of its format, so neighbours do not move.
    QSize minimumSizeHint() const override { return sizeHint(); }

public Q_SLOTS:
    void tick();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Clock &m_clock;
    std::optional<Instant> m_since{};
    QString m_text{};
    TextRole m_role = TextRole::Body;
    Qt::Alignment m_alignment = Qt::AlignRight | Qt::AlignVCenter;
    bool m_frozen = false;
};

} // namespace vigie::ui
