// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace vigie::ui {

//! The file by which the desktop starts Vigie with the session (XDG autostart).
class Autostart : public QObject
{
    Q_OBJECT
public:
    //! @param folder usually $XDG_CONFIG_HOME/autostart.
    explicit Autostart(const QString &folder = defaultFolder(), QObject *parent = nullptr);
    static QString defaultFolder();

    bool isOn() const;
    bool set(bool isOn); //!< False: the file cannot be written or removed.

Q_SIGNALS:
    void changed(); //!< By set(), also when it failed.

private:
    bool write();

    const QString m_file;
};

} // namespace vigie::ui
