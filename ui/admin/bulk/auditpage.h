// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/adminpage.h"
#include "xciaudit/record.h"

#include <QTimer>

namespace vigie::ui {

class AdminRows;
struct AdminRow;
class AdminTable;
class Button;
class Field;
class ProblemNote;
class Segments;
class Words;

//! All that this computer changed over the XCI: who, when, what, before and after, and its end.
class AuditPage : public AdminPage
{
    Q_OBJECT
public:
    explicit AuditPage(const AdminParts &parts, QWidget *parent = nullptr);

    QWidget *firstFocus() const override;

private:
    QWidget *makeBar();
    void makeTable();
    QWidget *makeDetail();
    void showDetail();
    xciaudit::Query query() const;
    AdminRow rowOf(const xciaudit::Record &record) const;
    void read();
    void take(const xciaudit::Page &page);
    void exportAll();
    void writeTo(const QString &path);

    Field *m_filter;
    Segments *m_period;
    Words *m_count;
    ProblemNote *m_problem;
    AdminRows *m_rows;
    AdminTable *m_table;
    Words *m_detail;
    Button *m_older;
    Button *m_export;
    QTimer m_wait; //!< One reading for a burst of keys or of changes.
    int m_most;
    quint64 m_reading = 0; //!< The latest; the answers of others are old.
};

} // namespace vigie::ui
