// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervisor/floorview.h"

#include <QList>
#include <QString>

namespace vigie::site {
class Settings;
}

namespace vigie::ui {

//! The views of one table that a person saved, and the one in use; kept in the settings.
class ViewBook
{
public:
    //! \a key: of the profile and the table, "floor/PROFILE/agents".
    ViewBook(site::Settings &settings, const QString &key);

    const QList<FloorView> &saved() const { return m_saved; } //!< By name.
    const FloorView &current() const { return m_current; } //!< As it was left, changes included.
    //! As it was saved under the current one's name; the plain one without a name.
    FloorView original() const;
    bool isChanged() const { return !(m_current == original()); }
    bool knows(const QString &name) const;

    void setCurrent(const FloorView &view) { m_current = view; }
    void write() const; //!< All of it into the settings.
    void save(const QString &name); //!< The current one, over one of the same name.
    //! Beside those that are there; a name that is taken gets a number. \return the name.
    QString add(FloorView view, const QString &usualName);
    void remove(const QString &name); //!< If it is in use, what is seen stays, without a name.

private:
    void insert(const FloorView &view);

    site::Settings &m_settings;
    const QString m_key;
    QList<FloorView> m_saved{};
    FloorView m_current{};
};

} // namespace vigie::ui
