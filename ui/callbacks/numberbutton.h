// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"

namespace vigie::ui {

//! A number to call; while its call lives it wears the colours of a call and says how it stands.
class NumberButton : public Button
{
    Q_OBJECT
public:
    explicit NumberButton(QWidget *parent = nullptr);

    void setNumber(const QString &shown); //!< Grouped, for reading.
    void setLive(const QString &state); //!< "calling, 00:12"; empty: no call.
    bool isLive() const { return !m_live.isEmpty(); }
    const QString &live() const { return m_live; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_live{};
};

} // namespace vigie::ui
