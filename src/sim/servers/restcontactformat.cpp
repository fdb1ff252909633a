// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/restcontactformat.h"

#include "sim/servers/jsonwriter.h"

namespace vigie::sim::contactformat {

using namespace Qt::StringLiterals;

namespace {

    struct Field
    {
        QLatin1StringView name;
        QString Contact::*member = nullptr;
    };

    //! In the order of the documented object.
    constexpr Field fields[] = {
        {"firstname"_L1, &Contact::firstName},
        {"lastname"_L1, &Contact::lastName},
        {"company"_L1, &Contact::company},
        {"email"_L1, &Contact::mail},
        {"number"_L1, &Contact::number},
        {"mobile"_L1, &Contact::mobile},
        {"fax"_L1, &Contact::fax},
    };

    QString Contact::*memberOf(const QString &column)
    {
        for (const auto &field : fields) {
            if (field.name == column)
                return field.member;
        }
        return nullptr;
    }

} // namespace

QStringList columns()
{
    QStringList names;
    for (const auto &field : fields)
        names.append(field.name);
    names.sort();
    return names;
}

QString value(const Contact &contact, const QString &column)
{
    const auto member = memberOf(column);
    return member ? contact.*member : QString();
}

void setValue(Contact &contact, const QString &column, const QString &value)
{
    if (const auto member = memberOf(column))
        contact.*member = value.trimmed();
}

QString fault(const Contact &contact)
{
    const bool hasName = !contact.fullName().isEmpty();
    const bool hasNumber = !contact.number.isEmpty() || !contact.mobile.isEmpty();
    return hasName || hasNumber ? QString() : u"a contact needs a name or a number"_s;
}

Contact read(Arguments &in)
{
    Contact contact;
    for (const auto &field : fields)
        contact.*field.member = in.textOr(field.name, {}).trimmed();
    if (const auto text = fault(contact); in.isSound() && !text.isEmpty())
        in.fail(text);
    return contact;
}

void write(JsonWriter &out, const Contact &contact)
{
    out.beginObject().member("id"_L1, contact.id);
    for (const auto &field : fields)
        out.member(field.name, contact.*field.member);
    out.endObject();
}

} // namespace vigie::sim::contactformat
