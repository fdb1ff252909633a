// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agent/recordingcontrol.h"

#include <QWidget>

namespace vigie::ui {

//! A red frame over the calls while their recording is paused, so that nobody forgets it; dotted
//! while its pause or its end is asked for.
class RecordingFrame : public QWidget
{
    Q_OBJECT
public:
    explicit RecordingFrame(QWidget *framed);

    void setPhase(RecordingPhase phase);
    bool isDotted() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    RecordingPhase m_phase = RecordingPhase::None;
};

} // namespace vigie::ui
