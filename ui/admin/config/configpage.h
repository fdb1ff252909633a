// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/adminpage.h"
#include "ui/admin/admintable.h"
#include "xci/failure.h"

namespace vigie::ui {

class Button;
class ConfigDesk;
class ProblemNote;
class Words;

//! Asks for the token of the configuration server, unless it is asked for already.
void askForToken(ConfigDesk &desk, QWidget *window);

//! A table of what the configuration server holds, and what stands between it and the person: no
//! address, no token, a server that does not answer.
class ConfigPage : public AdminPage
{
    Q_OBJECT
public:
    ConfigPage(const AdminParts &parts, const AdminSpot &spot, QWidget *parent = nullptr);

    QWidget *firstFocus() const override;
    void refresh(bool isAsked) override;

protected:
    virtual QList<AdminRow> gathered() const = 0;
    virtual QString emptyText() const = 0; //!< There is none of it.
    void setAdd(Button *add); //!< At the head's right, while there is a server.
    void start(); //!< Once the subclass is made.
    ConfigDesk &desk() const;
    AdminRows &rows() const { return *m_rows; }
    AdminTable &table() const { return *m_table; }
    //! The end of a deletion.
    void heedRemoval(const QString &key, const std::optional<xci::Failure> &failure);

private:
    void showState();

    Button *m_add = nullptr;
    QWidget *m_problemRoom;
    ProblemNote *m_problem;
    QWidget *m_gate;
    Words *m_gateText;
    Button *m_gateButton;
    AdminRows *m_rows;
    AdminTable *m_table;
};

} // namespace vigie::ui
