// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/contacts.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace vigie::center {

using namespace Qt::StringLiterals;
using xuc::Contact;
using xuc::ContactActionKind;
using xuc::ContactDataType;

namespace {

    enum class Column { Other, Name, FirstName, LastName, Number, FurtherNumber, Mail, Favourite };

    Column columnNamed(const QString &header)
    {
        const QString name = header.trimmed().toLower();
        if (name.startsWith("favo"_L1))
            return Column::Favourite;
        if (name == "firstname"_L1 || name == "first name"_L1 || name.startsWith(u"prénom"_s))
            return Column::FirstName;
        if (name == "lastname"_L1 || name == "last name"_L1)
            return Column::LastName;
        if (name == "name"_L1 || name == "nom"_L1)
            return Column::Name;
        if (name == "number"_L1 || name == u"numéro"_s || name == "phone"_L1)
            return Column::Number;
        if (name.contains("mail"_L1))
            return Column::Mail;
        if (name.contains("mobile"_L1) || name.contains(u"numéro"_s) || name.contains("number"_L1))
            return Column::FurtherNumber;
        return Column::Other;
    }

    bool isDigits(const QString &text)
    {
        return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
            return c.isDigit() || c == u'+' || c == u'*' || c == u'#';
        });
    }

    void addField(Contact &contact, const QString &name, const QString &data, ContactDataType type)
    {
        if (contact.details.isEmpty())
            contact.details.append(xuc::ContactDetail{});
        contact.details.first().fields.append({.name = name, .data = data, .dataType = type});
    }

    //! What a row's cells say, by their columns.
    struct Cells
    {
        QString name{};
        QString firstName{};
        QString lastName{};
        QStringList numbers{};
        QString mail{};
    };

    void readCell(const QString &header, const QString &cell, Cells &cells, Contact &contact)
    {
        const Column column = columnNamed(header);
        if (column == Column::Favourite) {
            contact.isFavorite = cell == "true"_L1;
            return;
        }
        if (cell.isEmpty())
            return;
        switch (column) {
        case Column::Name:
            cells.name = cell;
            break;
        case Column::FirstName:
            cells.firstName = cell;
            break;
        case Column::LastName:
            cells.lastName = cell;
            break;
        case Column::Number:
            cells.numbers.prepend(cell);
            addField(contact, header, cell, ContactDataType::PhoneNumber);
            break;
        case Column::FurtherNumber:
            cells.numbers.append(cell);
            addField(contact, header, cell, ContactDataType::PhoneNumber);
            break;
        case Column::Mail:
            cells.mail = cell;
            addField(contact, header, cell, ContactDataType::Mail);
            break;
        case Column::Other:
            if (isDigits(cell))
                cells.numbers.append(cell);
            addField(contact, header, cell,
                     isDigits(cell) ? ContactDataType::PhoneNumber : ContactDataType::String);
            break;
        case Column::Favourite:
            break;
        }
    }

    Contact contactIn(const QStringList &headers, const xuc::DirectoryEntry &entry)
    {
        Contact contact;
        Cells cells;
        const qsizetype count = std::min(headers.size(), entry.entry.size());
        for (qsizetype i = 0; i < count; ++i)
            readCell(headers.at(i), entry.entry.at(i).trimmed(), cells, contact);
        if (cells.name.isEmpty() || !cells.firstName.isEmpty())
            cells.name = QString(cells.firstName + u' '
                                 + (cells.lastName.isEmpty() ? cells.name : cells.lastName))
                             .trimmed();
        contact.name = cells.name.isEmpty() ? cells.numbers.value(0) : cells.name;
        if (entry.favorite)
            contact.isFavorite = *entry.favorite;
        if (!entry.contactId.isEmpty() && !entry.source.isEmpty()) {
            contact.sources.append({.name = entry.source, .id = entry.contactId});
            contact.canBeFavorite = true;
        }
        if (entry.status != xuc::PhoneStatus::Unknown)
            contact.status = xuc::ContactStatus{.phone = entry.status};
        if (!cells.numbers.isEmpty())
            contact.actions.append({.kind = ContactActionKind::Call,
                                    .rawAction = u"Call"_s,
                                    .args = cells.numbers,
                                    .isDefault = true});
        if (!cells.mail.isEmpty())
            contact.actions.append({.kind = ContactActionKind::Mail,
                                    .rawAction = u"Mail"_s,
                                    .args = {cells.mail},
                                    .isDefault = cells.numbers.isEmpty()});
        return contact;
    }

    //! Sheets have subtitles, headed sections or flags; what was read from a table has none.
    bool isFromTable(const Contact &contact)
    {
        return contact.subtitle1.isEmpty() && contact.subtitle2.isEmpty()
            && std::none_of(contact.details.cbegin(), contact.details.cend(),
                            [](const xuc::ContactDetail &part) { return !part.name.isEmpty(); });
    }

} // namespace

std::optional<xuc::ContactSource> identityOf(const Contact &contact)
{
    for (const xuc::ContactSource &source : contact.sources) {
        if (!source.id.isEmpty())
            return source;
    }
    return {};
}

QString keyOf(const Contact &contact)
{
    if (const auto identity = identityOf(contact))
        return identity->name + QChar(0x1f) + identity->id;
    return contact.name + QChar(0x1e) + numberOf(contact);
}

QString numberOf(const Contact &contact)
{
    if (const QString called = argumentOf(contact, ContactActionKind::Call); !called.isEmpty())
        return called;
    for (const xuc::ContactDetail &part : contact.details) {
        for (const xuc::ContactField &field : part.fields) {
            if (field.dataType == ContactDataType::PhoneNumber && !field.data.isEmpty())
                return field.data;
        }
    }
    return {};
}

QString argumentOf(const Contact &contact, ContactActionKind kind)
{
    for (const xuc::ContactAction &action : contact.actions) {
        if (action.kind != kind)
            continue;
        for (const QString &argument : action.args) {
            if (!argument.isEmpty())
                return argument;
        }
    }
    return {};
}

ContactActionKind defaultActionOf(const Contact &contact)
{
    for (const xuc::ContactAction &action : contact.actions) {
        if (action.isDefault && !argumentOf(contact, action.kind).isEmpty())
            return action.kind;
    }
    for (const ContactActionKind kind :
         std::array{ContactActionKind::Call, ContactActionKind::Chat, ContactActionKind::Mail}) {
        if (!argumentOf(contact, kind).isEmpty())
            return kind;
    }
    return ContactActionKind::Unknown;
}

QList<Contact> contactsIn(const xuc::DirectoryTable &table)
{
    QList<Contact> contacts;
    contacts.reserve(table.entries.size());
    for (const xuc::DirectoryEntry &entry : table.entries)
        contacts.append(contactIn(table.headers, entry));
    return contacts;
}

void merge(QList<Contact> &all, const QList<Contact> &more)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < all.size(); ++i)
        places.insert(keyOf(all.at(i)), i);
    for (const Contact &contact : more) {
        const QString key = keyOf(contact);
        const auto known = places.constFind(key);
        if (known == places.cend()) {
            places.insert(key, all.size());
            all.append(contact);
        } else if (isFromTable(all.at(*known)) || !isFromTable(contact)) {
            all[*known] = contact;
        }
    }
}

} // namespace vigie::center
