// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xci/ids.h"

#include <QString>

namespace vigie::ui {

//! Where an administrator looks: one page of the place.
struct AdminSpot
{
    enum class Kind : quint8 {
        Dashboard,
        NewXivo,
        Xivo,
        Entity,
        EntityForm, //!< Of an entity, or of a new one in a XiVO.
        UserForm, //!< Of a user of an entity, or of a new one.
        Templates,
        Administrators,
        AdministratorForm,
        Bulk, //!< Many users from a table; of an entity, or of any.
        Health,
        Audit, //!< What this desktop changed.
        CallbackLists, //!< Of the configuration server, as all that follow.
        CallbackListForm,
        Periods,
        PeriodForm,
        Rights,
        RightsForm
    };

    Kind kind = Kind::Dashboard;
    xci::XivoId xivo{};
    QString entity{}; //!< Combined id; of the configuration server: uuid or login.
    qint32 id = 0; //!< Of the user, template or administrator; 0: a new one, or none.
    bool isNew = false; //!< Of Templates: the form of a new one.

    bool operator==(const AdminSpot &) const = default;
};

} // namespace vigie::ui
