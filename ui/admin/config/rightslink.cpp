// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/config/rightslink.h"

#include "ui/admin/adminroom.h"
#include "ui/widgets/button.h"

#include <QCoreApplication>

namespace vigie::ui {

using namespace Qt::StringLiterals;

Button *makeRightsLink(const AdminRoom &room, const QString &login, QWidget *parent)
{
    if (login.isEmpty() || !room.hasConfiguration())
        return nullptr;
    auto *link
        = new Button(QCoreApplication::translate("vigie::ui::RightsForm", "Rights…"), parent);
    link->setObjectName(u"openRights"_s);
    link->setIconName("key"_L1);
    return link;
}

} // namespace vigie::ui
