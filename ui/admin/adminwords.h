// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/reachability.h"
#include "xci/entity.h"
#include "xci/failure.h"
#include "xci/linetemplate.h"
#include "xci/numbers.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace vigie::ui {

//! What the administrator's pages say of the XCI's objects and failures.
class AdminWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::AdminWords)

public:
    static QString failure(const xci::Failure &failure); //!< What happened and what to do.
    //! The same of a XiVO by its name.
    static QString notCreated(const QString &name, const xci::Failure &failure);
    static QString status(int status); //!< Of HTTP, in plain words.
    static QString nameOf(const xci::Entity &entity); //!< As displayed.
    static QString interval(const xci::Interval &interval); //!< "1000 – 1099", or one number.
    static QString intervals(const QList<xci::Interval> &intervals);
    static QString fault(xci::IntervalFault fault); //!< Empty: none.
    static QString overlap(const xci::Overlap &overlap, const QList<xci::Entity> &all);
    //! "answers, 20:31"; of a whole XCI or a XiVO behind it.
    static QString reachability(const Reachability::State &state);
    static QString presentedNumber(const QString &number);
    //! Three figures at a time, as one types them on a phone.
    static QString provisioning(const QString &number);
    //! Which of \a keys the server speaks of; empty: none, or it cannot be told.
    static QString fieldOf(const xci::Failure &failure, const QStringList &keys);
    static QString callerId(const xci::Template &line);
    static QString voiceMail(const xci::Template &line);
    static QString peerName(const xci::Template &line);
};

} // namespace vigie::ui
