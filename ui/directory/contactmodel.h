// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/events/contactsheet.h"

#include <QAbstractListModel>

#include <functional>

namespace vigie::ui {

//! Contacts in the order of their coming. What comes later is put below; rows that stay keep
//! their place, and only another list altogether resets.
class ContactModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using PhoneOf = std::function<xuc::PhoneStatus(const xuc::Contact &contact)>;

    explicit ContactModel(PhoneOf phoneOf, QObject *parent = nullptr);

    void setContacts(const QList<xuc::Contact> &contacts);
    void refresh(); //!< Live statuses, wishes: all rows may look different.
    const xuc::Contact *at(int row) const; //!< Null: no such row.
    xuc::PhoneStatus phone(int row) const;
    int rowOf(const QString &key) const; //!< -1: not shown.

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    const PhoneOf m_phoneOf;
    QList<xuc::Contact> m_contacts;
};

} // namespace vigie::ui
