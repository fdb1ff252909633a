// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie::site {

//! How the file of the settings was found at the start.
struct SettingsCheck
{
    enum class State {
        Good, //!< Or not there yet.
        Renewed, //!< It could not be read: moved aside, and new ones begin.
        NotKept, //!< Nothing can be written there: what is set lasts until the end.
    };

    State state = State::Good;
    QString file{};
    QString setAside{}; //!< Where the unreadable one went.

    bool operator==(const SettingsCheck &) const = default;
};

//! To be called before any Settings of that file lives: QSettings keeps the error of a broken file,
//! and what it could read of it, as long as somebody has it open.
[[nodiscard]] SettingsCheck checkSettings(const QString &file);

} // namespace vigie::site
