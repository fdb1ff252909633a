// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Not declared ahead: what reads texts for translation loses its place behind such an enum.
#include "telephony/verb.h"
#include "ui/desktop/order.h"

#include <QWidget>

namespace vigie::center {
class Desk;
}
namespace vigie::models {
class FrameClock;
}
namespace vigie::site {
class Settings;
}
namespace vigie::telephony {
struct Call;
}

namespace vigie::ui {

class Button;
class StateBlock;
class TextLine;
class TimerLabel;

//! The window in small, above all others: state and time, and in a call who it is and what to do.
class MiniBar : public QWidget
{
    Q_OBJECT
public:
    static constexpr QSize inCall{470, 44};
    static constexpr QSize idle{300, 44};

    MiniBar(center::Desk &desk, models::FrameClock &frames, site::Settings &settings);
    ~MiniBar() override;

    void open(); //!< Where it was last, if that is on a screen.

Q_SIGNALS:
    void ordered(const vigie::ui::Order &order);
    void transferRequested();
    void windowRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Button *addButton(QLatin1StringView icon, const QString &name);
    void retranslate();
    void refresh();
    void showCall(const telephony::Call &call);
    void showIdle();
    void offer(Button *button, telephony::Verb verb);

    center::Desk &m_desk;
    site::Settings &m_settings;
    StateBlock *m_block;
    TimerLabel *m_timer;
    TextLine *m_first;
    TextLine *m_second;
    Button *m_answer;
    Button *m_hold;
    Button *m_transfer;
    Button *m_hangUp;
    Button *m_window;
};

} // namespace vigie::ui
