// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "xuc/events/phonestatus.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace vigie::xuc {

class ObjectReader;

enum class ContactActionKind : quint8 { Unknown, Call, Chat, Mail, Video };
enum class ContactDataType : quint8 { Unknown, String, PhoneNumber, Mail, Url };

//! A way to reach a contact.
struct ContactAction
{
    static ContactAction read(ObjectReader &in);

    ContactActionKind kind = ContactActionKind::Unknown; //!< "action" on the wire.
    QString rawAction{}; //!< As received.
    QStringList args{};
    bool isDefault = false;

    //! One empty argument is the wire's way to say no.
    bool isAvailable() const { return !args.isEmpty() && args != QStringList{QString()}; }

    bool operator==(const ContactAction &) const = default;
};

//! Where a contact is kept: the identity that addFavorite and removeFavorite need.
struct ContactSource
{
    static ContactSource read(ObjectReader &in);

    QString name{};
    QString id{};

    bool operator==(const ContactSource &) const = default;
};

struct ContactField
{
    static ContactField read(ObjectReader &in);

    QString name{}; //!< In the language of the site.
    QString data{};
    ContactDataType dataType = ContactDataType::Unknown;
    QString rawDataType{}; //!< As received.

    bool operator==(const ContactField &) const = default;
};

//! Fields under one heading.
struct ContactDetail
{
    static ContactDetail read(ObjectReader &in);

    QString name{};
    QList<ContactField> fields{};

    bool operator==(const ContactDetail &) const = default;
};

//! The presence of a contact that is a user of the site.
struct ContactStatus
{
    static ContactStatus read(ObjectReader &in);

    PhoneStatus phone = PhoneStatus::Unknown;
    QString rawPhone{}; //!< Only of a status that is none of ours.
    QString video{}; //!< "Available", "Busy" or what a server may say.

    bool operator==(const ContactStatus &) const = default;
};

//! All that is known of a contact.
struct Contact
{
    static Contact read(ObjectReader &in);

    QString name{};
    QString subtitle1{};
    QString subtitle2{};
    QString picture{};
    bool isPersonal = false;
    bool isFavorite = false;
    bool isMeetingroom = false;
    bool canBeFavorite = false;
    std::optional<ContactStatus> status{};
    QList<ContactAction> actions{};
    QList<ContactSource> sources{};
    QList<ContactDetail> details{};

    bool operator==(const Contact &) const = default;
};

//! The answer to searchContacts. A DirectoryResult with the same contacts follows or precedes it.
struct ContactSheet
{
    static constexpr QLatin1StringView type{"ContactSheet"};
    static Result<ContactSheet> decode(ObjectReader message);

    QList<Contact> sheets{};

    bool operator==(const ContactSheet &) const = default;
};

//! Reads the sheets of a search and of the favourites.
QList<Contact> readSheets(ObjectReader &in);

} // namespace vigie::xuc
