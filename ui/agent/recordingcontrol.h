// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"

namespace vigie::center {
class Desk;
}

namespace vigie::ui {

//! How the person's recording stands, what was asked of it included.
enum class RecordingPhase {
    None, //!< Nothing is recorded, or the site does not show it.
    Active,
    Pausing, //!< Asked, not confirmed.
    Paused,
    Resuming //!< Asked, not confirmed.
};

[[nodiscard]] RecordingPhase recordingPhase(const center::Desk &desk);
//! Of a recording that was asked to pause or to resume, in words.
[[nodiscard]] QString recordingWords(RecordingPhase phase);

//! The red square of the header: there while a recording runs or is paused; a click toggles it.
class RecordingControl : public Button
{
    Q_OBJECT
public:
    explicit RecordingControl(center::Desk &desk, QWidget *parent = nullptr);

    void setAllowed(bool isAllowed); //!< False: the site shows nobody that calls are recorded.
    void toggle(); //!< The click, and its key.

private:
    void refresh();

    center::Desk &m_desk;
    bool m_isAllowed = true;
};

} // namespace vigie::ui
