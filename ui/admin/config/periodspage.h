// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/config/configpage.h"

namespace vigie::ui {

//! The periods of the day in which people may be called back; one is the default.
class PeriodsPage : public ConfigPage
{
    Q_OBJECT
public:
    explicit PeriodsPage(const AdminParts &parts, QWidget *parent = nullptr);

protected:
    QList<AdminRow> gathered() const override;
    QString emptyText() const override;

private:
    void remove(const QString &key);
};

} // namespace vigie::ui
