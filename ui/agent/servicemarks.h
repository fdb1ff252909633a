// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vigie::center {
class Desk;
}

namespace vigie::ui {

class Button;
class Chip;

//! What the person's line does by itself now: forwards, do not disturb, messages kept.
class ServiceMarks : public QWidget
{
    Q_OBJECT
public:
    explicit ServiceMarks(const center::Desk &desk, QWidget *parent = nullptr);

    void setNarrow(bool isNarrow); //!< A forward is its icon, told in the tooltip.

Q_SIGNALS:
    void clicked(); //!< Any of them.

private:
    void refresh();
    void showForward();

    const center::Desk &m_desk;
    Chip *m_forward;
    Chip *m_dnd;
    Button *m_voicemail;
    bool m_isNarrow = false;
};

} // namespace vigie::ui
