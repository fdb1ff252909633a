// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace vigie::ui {

//! Sounds by their names in the freedesktop sound naming specification ("message-new-instant").
class SoundPlayer
{
public:
    virtual ~SoundPlayer() = default;

    virtual void play(const QString &name) = 0;
    virtual void repeat(const QString &name) = 0; //!< Until stop(), with a rest between.
    virtual void stop() = 0; //!< What is repeated.

    //! By the desktop's sound theme and volume. Waits for nothing; where nothing can be heard it
    //! rings the bell of the terminal or the window system.
    static std::unique_ptr<SoundPlayer> ofTheDesktop();
    static std::unique_ptr<SoundPlayer> silent();

protected:
    SoundPlayer() = default;
    Q_DISABLE_COPY_MOVE(SoundPlayer)
};

} // namespace vigie::ui
