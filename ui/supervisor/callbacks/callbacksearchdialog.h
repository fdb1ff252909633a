// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/callbacksearch.h"
#include "ui/widgets/dialog.h"

class QComboBox;
class QStandardItemModel;

namespace vigie::center {
class Desk;
}

namespace vigie::ui {

class EditTable;
class Field;
class Words;

//! A search among all callbacks that the server knows, closed ones included, page by page.
class CallbackSearchDialog : public Dialog
{
    Q_OBJECT
public:
    struct List
    {
        QString uuid{};
        QString title{};
    };

    CallbackSearchDialog(center::Desk &desk, const QList<List> &lists, QWidget *window);
    ~CallbackSearchDialog() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addCriteria(const QList<List> &lists);
    void addResults();
    void find();
    void show();
    void showRows();

    center::Desk &m_desk;
    const QList<List> m_lists;
    center::CallbackSearch m_search;
    Field *m_name;
    Field *m_company;
    Field *m_number;
    Field *m_from;
    Field *m_to;
    QComboBox *m_list;
    QComboBox *m_state;
    QStandardItemModel *m_model;
    EditTable *m_table;
    Words *m_count;
    Button *m_find;
    Button *m_back;
    Button *m_next;
};

} // namespace vigie::ui
