// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/adminpage.h"

namespace vigie::ui {

class AdminRows;
class AdminTable;
class Button;

//! Who may sign in to the XCI.
class AdministratorsPage : public AdminPage
{
    Q_OBJECT
public:
    explicit AdministratorsPage(const AdminParts &parts, QWidget *parent = nullptr);

    QWidget *firstFocus() const override;

private:
    void gather();
    void remove(const QString &key);

    Button *m_add;
    AdminRows *m_rows;
    AdminTable *m_table;
};

} // namespace vigie::ui
