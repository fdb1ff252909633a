// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/adminpage.h"

namespace vigie::ui {

class AdminRows;
class AdminTable;
class Button;
class HealthStrip;
class NoticeLine;

//! All XiVOs with their entities: what they are, and how many numbers are left.
class DashboardPage : public AdminPage
{
    Q_OBJECT
public:
    explicit DashboardPage(const AdminParts &parts, QWidget *parent = nullptr);

    QWidget *firstFocus() const override;

private:
    class Sum;
    void gather();
    void showRights();
    void askToSynchronize();
    void synchronize();

    Button *m_synchronize;
    Button *m_create;
    Sum *m_servers;
    Sum *m_entities;
    Sum *m_users;
    Sum *m_free;
    Sum *m_short;
    Sum *m_health;
    AdminRows *m_rows;
    AdminTable *m_table;
    HealthStrip *m_strip;
};

} // namespace vigie::ui
