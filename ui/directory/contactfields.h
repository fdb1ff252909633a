// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/events/contactsheet.h"

#include <QWidget>

class QGridLayout;

namespace vigie::ui {

class Button;

//! One section of a contact's details: its name folds it, its fields can be called, written to or
//! opened. Empty fields are left out.
class ContactFields : public QWidget
{
    Q_OBJECT
public:
    ContactFields(const xuc::ContactDetail &detail, bool isFolded, QWidget *parent = nullptr);

    static bool hasAny(const xuc::ContactDetail &detail);

Q_SIGNALS:
    void callRequested(const QString &number);
    void mailRequested(const QString &address);
    void linkRequested(const QString &url);
    void folded(bool isFolded);

private:
    void addField(QGridLayout *grid, const xuc::ContactField &field);
    void fold(bool isFolded);

    Button *m_head;
    QWidget *m_body;
};

} // namespace vigie::ui
