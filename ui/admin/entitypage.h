// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/adminpage.h"

namespace vigie::ui {

class AdminRows;
class AdminTable;
class Button;
class Field;
class NumberMap;
class Words;

//! One entity: its numbers, and the people that have them.
class EntityPage : public AdminPage
{
    Q_OBJECT
public:
    EntityPage(const AdminParts &parts, const QString &entity, QWidget *parent = nullptr);

    QWidget *firstFocus() const override;
    void refresh(bool isAsked) override;

private:
    QWidget *makeNumbers();
    void gather();
    void gatherUsers();
    void showNumbers();
    void showCount();
    void remove(const QString &user);

    qsizetype m_waited = 0; //!< How often the users were to be read since they were.
    Button *m_edit;
    Button *m_add;
    Button *m_addMany;
    Words *m_range;
    Words *m_used;
    NumberMap *m_map;
    QWidget *m_mapPart;
    Words *m_next;
    QWidget *m_alsoPart;
    Words *m_also;
    Field *m_filter;
    Words *m_count;
    AdminRows *m_rows;
    AdminTable *m_table;
};

} // namespace vigie::ui
