// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xci/ids.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace vigie::xcibulk {

//! One thing that was done, without secrets: of a password, only that it was set.
struct AuditRecord
{
    enum class Deed : quint8 { Created, Changed, Deleted, RolledBack };

    QDateTime when{};
    QString who{}; //!< The login.
    QString server{};
    Deed deed = Deed::Created;
    int line = 0; //!< Of the file.
    xci::UserId user{};
    QString entity{}; //!< Combined id.
    QString name{};
    QString number{};
    QStringList fields{}; //!< Names of what a change was about.

    bool operator==(const AuditRecord &) const = default;
};

class Audit
{
public:
    virtual ~Audit() = default;
    Q_DISABLE_COPY_MOVE(Audit)

    virtual void note(const AuditRecord &record) = 0;

protected:
    Audit() = default;
};

} // namespace vigie::xcibulk
