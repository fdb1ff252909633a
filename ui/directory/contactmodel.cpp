// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/contactmodel.h"

#include "center/contacts.h"
#include "ui/directory/contactwords.h"
#include "ui/widgets/phonevisual.h"

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using xuc::Contact;

ContactModel::ContactModel(PhoneOf phoneOf, QObject *parent)
    : QAbstractListModel(parent)
    , m_phoneOf(std::move(phoneOf))
{
}

void ContactModel::setContacts(const QList<Contact> &contacts)
{
    if (contacts == m_contacts)
        return;
    const bool isContinued = contacts.size() >= m_contacts.size()
        && std::equal(m_contacts.cbegin(), m_contacts.cend(), contacts.cbegin(),
                      [](const Contact &mine, const Contact &other) {
                          return center::keyOf(mine) == center::keyOf(other);
                      });
    if (!isContinued || m_contacts.isEmpty()) {
        beginResetModel();
        m_contacts = contacts;
        endResetModel();
        return;
    }
    const auto known = int(m_contacts.size());
    if (contacts.size() > known)
        beginInsertRows({}, known, int(contacts.size()) - 1);
    m_contacts = contacts;
    if (contacts.size() > known)
        endInsertRows();
    Q_EMIT dataChanged(index(0), index(known - 1));
}

void ContactModel::refresh()
{
    if (!m_contacts.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const Contact *ContactModel::at(int row) const
{
    return row >= 0 && row < m_contacts.size() ? &m_contacts.at(row) : nullptr;
}

xuc::PhoneStatus ContactModel::phone(int row) const
{
    const Contact *contact = at(row);
    return contact ? m_phoneOf(*contact) : xuc::PhoneStatus::Unknown;
}

int ContactModel::rowOf(const QString &key) const
{
    for (int row = 0; row < m_contacts.size(); ++row) {
        if (center::keyOf(m_contacts.at(row)) == key)
            return row;
    }
    return -1;
}

int ContactModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_contacts.size());
}

QVariant ContactModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Contact &contact = m_contacts.at(index.row());
    if (role == Qt::DisplayRole)
        return contact.name;
    if (role == Qt::AccessibleTextRole) {
        QStringList parts{contact.name, contact.subtitle1, visualOf(m_phoneOf(contact)).word,
                          ContactWords::numbers(contact), ContactWords::sourceOf(contact)};
        if (contact.isFavorite)
            parts.append(tr("favourite"));
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    return {};
}

} // namespace vigie::ui
