// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/contactsheet.h"

#include "xuc/nametable.h"
#include "xuc/objectreader.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

namespace {

    constexpr NameTable actions({
        NameEntry<ContactActionKind>{"Call", ContactActionKind::Call},
        {"Chat", ContactActionKind::Chat},
        {"Mail", ContactActionKind::Mail},
        {"Video", ContactActionKind::Video},
    });

    constexpr NameTable dataTypes({
        NameEntry<ContactDataType>{"String", ContactDataType::String},
        {"PhoneNumber", ContactDataType::PhoneNumber},
        {"Mail", ContactDataType::Mail},
        {"Url", ContactDataType::Url},
    });

    template <typename Enum, std::size_t Count>
    Enum readName(ObjectReader &in, const NameTable<Enum, Count> &names, QString &raw)
    {
        const std::string_view name = in.word();
        raw = in.shared(name);
        if (const Enum *known = names.find(name))
            return *known;
        in.noteUnknownValue(name);
        return Enum::Unknown;
    }

} // namespace

ContactAction ContactAction::read(ObjectReader &in)
{
    ContactAction value;
    while (in.next()) {
        if (in.is("action"_L1))
            value.kind = readName(in, actions, value.rawAction);
        else if (in.is("args"_L1))
            value.args = readTexts(in);
        else if (in.is("default"_L1))
            value.isDefault = in.boolean().value_or(false);
    }
    in.require("action"_L1, !value.rawAction.isEmpty());
    return value;
}

ContactSource ContactSource::read(ObjectReader &in)
{
    ContactSource value;
    while (in.next()) {
        if (in.is("name"_L1))
            value.name = in.text();
        else if (in.is("id"_L1))
            value.id = in.text();
    }
    return value;
}

ContactField ContactField::read(ObjectReader &in)
{
    ContactField value;
    while (in.next()) {
        if (in.is("name"_L1))
            value.name = in.text();
        else if (in.is("data"_L1))
            value.data = in.text();
        else if (in.is("dataType"_L1))
            value.dataType = readName(in, dataTypes, value.rawDataType);
    }
    return value;
}

ContactDetail ContactDetail::read(ObjectReader &in)
{
    ContactDetail value;
    while (in.next()) {
        if (in.is("name"_L1))
            value.name = in.text();
        else if (in.is("fields"_L1))
            readAll(in, value.fields);
    }
    return value;
}

ContactStatus ContactStatus::read(ObjectReader &in)
{
    ContactStatus value;
    while (in.next()) {
        if (in.is("phone"_L1))
            value.phone = readPhoneStatus(in, value.rawPhone);
        else if (in.is("video"_L1))
            value.video = in.text();
    }
    return value;
}

Contact Contact::read(ObjectReader &in)
{
    Contact value;
    while (in.next()) {
        if (in.is("name"_L1))
            value.name = in.text();
        else if (in.is("subtitle1"_L1))
            value.subtitle1 = in.text();
        else if (in.is("subtitle2"_L1))
            value.subtitle2 = in.text();
        else if (in.is("picture"_L1))
            value.picture = in.text();
        else if (in.is("isPersonal"_L1))
            value.isPersonal = in.boolean().value_or(false);
        else if (in.is("isFavorite"_L1))
            value.isFavorite = in.boolean().value_or(false);
        else if (in.is("isMeetingroom"_L1))
            value.isMeetingroom = in.boolean().value_or(false);
        else if (in.is("canBeFavorite"_L1))
            value.canBeFavorite = in.boolean().value_or(false);
        else if (in.is("status"_L1))
            value.status = readOptional<ContactStatus>(in);
        else if (in.is("actions"_L1))
            readAll(in, value.actions);
        else if (in.is("sources"_L1))
            readAll(in, value.sources);
        else if (in.is("details"_L1))
            readAll(in, value.details);
    }
    return value;
}

QList<Contact> readSheets(ObjectReader &in)
{
    QList<Contact> sheets;
    while (in.next()) {
        if (in.is("sheets"_L1))
            readAll(in, sheets);
    }
    return sheets;
}

Result<ContactSheet> ContactSheet::decode(ObjectReader in)
{
    ContactSheet event{readSheets(in)};
    return std::move(in).finish(std::move(event));
}

} // namespace vigie::xuc
