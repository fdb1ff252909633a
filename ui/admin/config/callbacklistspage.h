// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/config/configpage.h"

namespace vigie::ui {

//! Lists of callbacks, each tied to a queue.
class CallbackListsPage : public ConfigPage
{
    Q_OBJECT
public:
    explicit CallbackListsPage(const AdminParts &parts, QWidget *parent = nullptr);

protected:
    QList<AdminRow> gathered() const override;
    QString emptyText() const override;

private:
    void remove(const QString &key);
};

} // namespace vigie::ui
