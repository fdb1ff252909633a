// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/twostep.h"
#include "ui/widgets/dialog.h"

namespace vigie::ui {

class BulkJob;

//! Whom a rolling back would remove: to be looked at, and to be meant twice.
class RollBackDialog : public Dialog
{
    Q_OBJECT
public:
    RollBackDialog(const BulkJob &job, QWidget *window);

Q_SIGNALS:
    void confirmed();

private:
    void press();
    void showArmed();

    TwoStep m_twoStep{};
    Button *m_remove;
    QString m_words;
    int m_toldSeconds = 0;
};

} // namespace vigie::ui
