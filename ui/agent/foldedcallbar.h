// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "telephony/call.h"

#include <QWidget>

namespace vigie::center {
class Desk;
}

namespace vigie::ui {

class Button;
class Chip;
class Glyph;
class TextLine;
class TimerLabel;

//! A call that is not in front, folded to 40: held (dashed edge), or ringing beside another.
class FoldedCallBar : public QWidget
{
    Q_OBJECT
public:
    explicit FoldedCallBar(center::Desk &desk, QWidget *parent = nullptr);

    //! \a isConsulted: its caller waits for the end of a consultation, whose bar has the way back.
    void showCall(const telephony::Call &call, const QString &queue, bool isConsulted);
    void setStale(bool isStale);
    void tick();
    QString callId() const { return m_call.uniqueId; }
    Button *button() const { return m_button; }

    QSize sizeHint() const override { return {640, 40}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void refreshButtons();

    center::Desk &m_desk;
    telephony::Call m_call;
    QString m_queue;
    Glyph *m_glyph;
    TextLine *m_state;
    TimerLabel *m_timer;
    TextLine *m_party;
    TextLine *m_number;
    Chip *m_origin;
    TextLine *m_talk;
    Button *m_button;
    Button *m_hangUp;
    bool m_isConsulted = false;
    bool m_isStale = false;
};

} // namespace vigie::ui
