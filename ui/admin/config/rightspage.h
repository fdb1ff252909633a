// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/config/configpage.h"

namespace vigie::ui {

class Field;

//! Everybody with a login, and the rights profile of each.
class RightsPage : public ConfigPage
{
    Q_OBJECT
public:
    explicit RightsPage(const AdminParts &parts, QWidget *parent = nullptr);

protected:
    QList<AdminRow> gathered() const override;
    QString emptyText() const override;

private:
    Field *m_filter;
};

} // namespace vigie::ui
