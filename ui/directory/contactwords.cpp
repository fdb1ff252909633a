// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/contactwords.h"

#include "center/contacts.h"
#include "telephony/phonenumber.h"

namespace vigie::ui {

using namespace Qt::StringLiterals;
using xuc::ContactActionKind;

namespace {

    //! Letter by letter, so that places in the plain text are places in the text.
    QString plain(const QString &text)
    {
        QString result;
        result.reserve(text.size());
        for (const QChar c : text) {
            const QString parts = c.decomposition();
            result.append((parts.isEmpty() ? c : parts.front()).toLower());
        }
        return result;
    }

} // namespace

QString ContactWords::initials(const QString &name)
{
    QString letters;
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (word.front().isLetterOrNumber())
            letters.append(word.front().toUpper());
    }
    if (letters.size() > 2)
        letters = QString(letters.front()) + letters.back();
    return letters;
}

QString ContactWords::source(const QString &name)
{
    if (name == "internal"_L1)
        return tr("Directory", "source of contacts");
    if (name == "personal"_L1)
        return tr("Personal", "source of contacts");
    if (name == "customers"_L1)
        return tr("Customers", "source of contacts");
    return name.isEmpty() ? QString() : name.front().toUpper() + name.sliced(1);
}

QString ContactWords::sourceOf(const xuc::Contact &contact)
{
    if (contact.isPersonal)
        return tr("Personal", "source of contacts");
    if (contact.isMeetingroom)
        return tr("Meeting room", "source of contacts");
    const auto identity = center::identityOf(contact);
    return identity ? source(identity->name) : QString();
}

QString ContactWords::numbers(const xuc::Contact &contact)
{
    QStringList shown;
    for (const xuc::ContactAction &action : contact.actions) {
        if (action.kind != ContactActionKind::Call)
            continue;
        for (const QString &number : action.args) {
            if (!number.isEmpty())
                shown.append(telephony::grouped(number));
        }
    }
    if (shown.isEmpty()) {
        if (const QString number = center::numberOf(contact); !number.isEmpty())
            shown.append(telephony::grouped(number));
    }
    return shown.join(u" · "_s);
}

QString ContactWords::action(ContactActionKind kind)
{
    switch (kind) {
    case ContactActionKind::Call:
        return tr("Call", "a contact");
    case ContactActionKind::Chat:
        return tr("Chat", "with a contact");
    case ContactActionKind::Mail:
        return tr("Mail", "to a contact");
    case ContactActionKind::Video:
    case ContactActionKind::Unknown:
        break;
    }
    return {};
}

QLatin1StringView ContactWords::icon(ContactActionKind kind)
{
    switch (kind) {
    case ContactActionKind::Call:
        return "phone"_L1;
    case ContactActionKind::Chat:
        return "chat-circle-text"_L1;
    case ContactActionKind::Mail:
        return "envelope-simple"_L1;
    case ContactActionKind::Video:
        return "video-camera"_L1;
    case ContactActionKind::Unknown:
        break;
    }
    return {};
}

QString ContactWords::failure(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Timeout:
        return tr("The server did not answer within 5 s. Try again.");
    case ErrorKind::Credentials:
    case ErrorKind::TokenExpired:
        return tr("The server does not let you keep contacts. Ask your administrator.");
    case ErrorKind::HostUnknown:
    case ErrorKind::Refused:
    case ErrorKind::Network:
    case ErrorKind::Tls:
        return tr("No link to the server. Try again when it is back.");
    case ErrorKind::NotXuc:
    case ErrorKind::LogonTimeout:
    case ErrorKind::LogonRefused:
    case ErrorKind::Malformed:
    case ErrorKind::Server:
        break;
    }
    //: %1 is what the server said, as it is.
    return tr("The server refused it: %1.").arg(error.detail);
}

qsizetype ContactWords::find(const QString &text, const QString &term)
{
    return term.isEmpty() ? -1 : plain(text).indexOf(plain(term));
}

} // namespace vigie::ui
