// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/bulktexts.h"

namespace vigie::cli {

using namespace Qt::StringLiterals;
using xcibulk::Outcome;
using xcibulk::Reason;
using xcibulk::SheetFault;
using xcibulk::Verdict;

QLatin1StringView keyOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Create:
        return "create"_L1;
    case Verdict::Change:
        return "change"_L1;
    case Verdict::Delete:
        return "delete"_L1;
    case Verdict::Nothing:
        return "nothing"_L1;
    case Verdict::Error:
        return "error"_L1;
    case Verdict::Unknown:
        return "unknown"_L1;
    }
    return {};
}

QLatin1StringView keyOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Waiting:
        return "waiting"_L1;
    case Outcome::Asked:
        return "asked"_L1;
    case Outcome::Done:
        return "done"_L1;
    case Outcome::Nothing:
        return "nothing"_L1;
    case Outcome::LeftOut:
        return "leftOut"_L1;
    case Outcome::Overtaken:
        return "overtaken"_L1;
    case Outcome::Refused:
        return "refused"_L1;
    case Outcome::Failed:
        return "failed"_L1;
    case Outcome::Uncertain:
        return "uncertain"_L1;
    case Outcome::NotSent:
        return "notSent"_L1;
    case Outcome::RolledBack:
        return "rolledBack"_L1;
    case Outcome::Kept:
        return "kept"_L1;
    }
    return {};
}

QString reasonOf(const xcibulk::Step &step)
{
    const auto with = [&](const QString &text) { return text.arg(step.word); };
    const auto line = [&](const QString &text) { return text.arg(step.otherLine); };
    switch (step.reason) {
    case Reason::None:
        return {};
    case Reason::Broken:
        return u"quotes that do not match, or too many cells"_s;
    case Reason::UnknownAction:
        return with(u"'%1' is none of create, change, delete"_s);
    case Reason::BadId:
        return with(u"the id '%1' is not a number"_s);
    case Reason::NoEntity:
        return u"no entity"_s;
    case Reason::UnknownEntity:
        return with(u"there is no entity %1"_s);
    case Reason::AmbiguousEntity:
        return with(u"several XiVOs have an entity %1: name the xivo too"_s);
    case Reason::NoTemplate:
        return u"no template, and not just one is for this entity"_s;
    case Reason::UnknownTemplate:
        return with(u"there is no template %1"_s);
    case Reason::TemplateElsewhere:
        return with(u"the template %1 is not for this entity"_s);
    case Reason::NoFirstName:
        return u"no first name"_s;
    case Reason::BadName:
        return u"a name has more than 128 characters, or some that cannot be printed"_s;
    case Reason::BadLogin:
        return with(u"the login %1 is not one of 2 to 64 letters, figures or plain signs"_s);
    case Reason::BadPassword:
        return u"the password is not one of 4 to 64 letters, figures or plain signs"_s;
    case Reason::LoginNeedsPassword:
        return with(u"the login %1 has no password"_s);
    case Reason::PasswordNeedsLogin:
        return u"a password without a login"_s;
    case Reason::LoginTaken:
        return step.word.isEmpty() ? u"the login is taken"_s : with(u"the login is that of %1"_s);
    case Reason::LoginInFile:
        return line(u"line %1 has this login too"_s);
    case Reason::NoNumber:
        return u"neither an id nor an internal number says who is meant"_s;
    case Reason::NumberOutside:
        return with(u"the number %1 is not one of the entity's"_s);
    case Reason::NumberTaken:
        return step.word.isEmpty() ? u"the number is taken"_s : with(u"the number is that of %1"_s);
    case Reason::NumberInFile:
        return line(u"line %1 has this number too"_s);
    case Reason::NoFreeNumber:
        return u"the entity has no free number left"_s;
    case Reason::UnknownUser:
        return with(u"there is no user %1"_s);
    case Reason::NameDiffers:
        return with(u"this is %1, not the one named"_s);
    case Reason::OtherXivo:
        return u"nobody moves to another XiVO"_s;
    case Reason::UserInFile:
        return line(u"line %1 is about the same user"_s);
    case Reason::IsThere:
        return u"is there already"_s;
    case Reason::IsSo:
        return u"is so already"_s;
    case Reason::IsGone:
        return u"is not there"_s;
    case Reason::UsersUnread:
        return u"the users of the entity, or of others on its XiVO, cannot be read"_s;
    case Reason::NumberUnlisted:
        return u"the server's list of free numbers ends before this one"_s;
    case Reason::LoginElsewhere:
        return u"somebody in an entity that this account does not see may have the login"_s;
    }
    return {};
}

QString sentence(const xcibulk::Sheet &sheet)
{
    switch (sheet.fault) {
    case SheetFault::None:
        return {};
    case SheetFault::NotText:
        return u"the file is no text"_s;
    case SheetFault::TooLarge:
        return u"the file is longer than %1 MiB"_s.arg(xcibulk::Sheet::largest / 1024 / 1024);
    case SheetFault::Empty:
        return u"the file is empty: its first line names the columns"_s;
    case SheetFault::UnknownColumn:
        return u"there is no column '%1'"_s.arg(sheet.word.left(40));
    case SheetFault::DoubleColumn:
        return u"the column '%1' is there twice"_s.arg(sheet.word.left(40));
    case SheetFault::NoNames:
        return u"the file has none of the columns firstName, internalNumber and id"_s;
    }
    return {};
}

} // namespace vigie::cli
