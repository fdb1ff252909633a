// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie::ui {

//! The file by which the desktop starts Vigie with the session (XDG autostart).
class Autostart
{
public:
    //! @param folder usually $XDG_CONFIG_HOME/autostart.
    explicit Autostart(const QString &folder = defaultFolder());
    static QString defaultFolder();

    bool isOn() const;
    bool set(bool isOn); //!< False: the file cannot be written or removed.

private:
    const QString m_file;
};

} // namespace vigie::ui
