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

void RecordingFrame::setShown(bool isShown)
{
    setGeometry(parentWidget()->rect());
    setVisible(isShown);
    raise();
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
    painter.setPen(QPen(themeOf(this).alarmBg, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace vigie::ui
