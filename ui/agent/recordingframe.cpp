// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/recordingframe.h"

#include "ui/widgets/theme.h"

#include <QEvent>
#include <QPainter>

namespace vigie::ui {

RecordingFrame::RecordingFrame(QWidget *framed) : QWidget(framed)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    framed->installEventFilter(this);
    hide();
}

void RecordingFrame::setPhase(RecordingPhase phase)
{
    m_phase = phase;
    setGeometry(parentWidget()->rect());
    setVisible(phase != RecordingPhase::None && phase != RecordingPhase::Active);
    raise();
    update();
}

bool RecordingFrame::isDotted() const
{
    return m_phase == RecordingPhase::Pausing || m_phase == RecordingPhase::Resuming;
}

bool RecordingFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void RecordingFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QPen edge(themeOf(this).alarmBg, 2, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (isDotted())
        edge.setDashPattern({1, 1});
    painter.setPen(edge);
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace vigie::ui
