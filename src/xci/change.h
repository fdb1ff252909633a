// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xci/failure.h"

#include <QList>
#include <QString>
#include <QtGlobal>

#include <optional>

namespace vigie::xci {

//! One field of a change. A password has neither value: only that it was set is known.
struct ChangedField
{
    QString key{}; //!< As on the wire: "internalNumber".
    std::optional<QString> before{}; //!< As it was last read; nothing: not known, or nothing.
    std::optional<QString> after{}; //!< Nothing: the object is gone.

    bool operator==(const ChangedField &) const = default;
};

//! What was asked of an XCI that is no mere reading, in words that may be kept.
struct Change
{
    enum class Deed : quint8 { Created, Changed, Deleted, Synchronized };
    enum class Thing : quint8 {
        Xivo,
        Entity,
        User,
        Template,
        Administrator,
        Files //!< The configuration files of all XiVOs, which are synchronized.
    };

    QString who{}; //!< The login.
    QString server{};
    Deed deed = Deed::Created;
    Thing thing = Thing::User;
    QString id{}; //!< Of an entity the combined id; empty: not known (yet).
    QString name{}; //!< That people know it by; empty: it was not read before.
    QString place{}; //!< Of a user the entity's combined id, of an entity the XiVO's name.
    QList<ChangedField> fields{}; //!< Those that differ; of what ends, all that were known.

    bool operator==(const Change &) const = default;
};

//! Hears of every change that a client asks for. Outlives the client.
class ChangeWatch
{
public:
    virtual ~ChangeWatch() = default;
    Q_DISABLE_COPY_MOVE(ChangeWatch)

    //! Before it leaves. \a number names it in answered().
    virtual void asked(quint64 number, const Change &change) = 0;
    //! Once; a second time where the id of what was created was to be looked for. Never after the
    //! session was closed: then nobody knows what came of it.
    //! @param id of what was created, where the server told it.
    //! @param failure nothing: it was done.
    virtual void answered(quint64 number, const QString &id, const std::optional<Failure> &failure)
        = 0;
    //! Behind answered(), at most once: no answer told it, but a list that was read since.
    //! @param id of what was created; empty: it was not, or nothing was to be.
    virtual void proved(quint64 number, const QString &id, bool wasDone) = 0;

protected:
    ChangeWatch() = default;
};

} // namespace vigie::xci
