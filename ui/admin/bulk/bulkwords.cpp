// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/bulk/bulkwords.h"

#include "ui/admin/adminwords.h"
#include "ui/widgets/format.h"

#include <QLocale>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using xcibulk::Action;
using xcibulk::Outcome;
using xcibulk::Reason;
using xcibulk::SheetFault;
using xcibulk::Step;
using xcibulk::Verdict;

QString BulkWords::columns()
{
    QStringList names;
    for (int i = 0; i < xcibulk::columnCount; ++i)
        names.append(xcibulk::nameOf(xcibulk::Column(i)));
    return names.join(u", "_s);
}

QString BulkWords::column(xcibulk::Column column)
{
    using xcibulk::Column;
    switch (column) {
    case Column::Action:
        return tr("Action", "column of a table");
    case Column::Id:
        return tr("Id of a user", "column of a table");
    case Column::Xivo:
        return tr("XiVO", "column of a table");
    case Column::Entity:
        return tr("Entity", "column of a table");
    case Column::Template:
        return tr("Line template", "column of a table");
    case Column::FirstName:
        return tr("First name", "column of a table");
    case Column::LastName:
        return tr("Last name", "column of a table");
    case Column::InternalNumber:
        return tr("Internal number", "column of a table");
    case Column::NewNumber:
        return tr("New number", "column of a table");
    case Column::CtiLogin:
        return tr("CTI login", "column of a table");
    case Column::CtiPassword:
        return tr("CTI password", "column of a table");
    }
    return {};
}

QString BulkWords::fault(const xcibulk::Sheet &sheet)
{
    constexpr int shown = 40;
    switch (sheet.fault) {
    case SheetFault::None:
        return sheet.lines.isEmpty() && !sheet.columns.isEmpty()
            ? tr("There are names of columns and no line below them.")
            : QString();
    case SheetFault::NotText:
        return tr("This is no text. Save the table as CSV first.");
    case SheetFault::TooLarge:
        return tr("The file is larger than 64 MB. Split it.");
    case SheetFault::Empty:
        return tr("The file is empty. Its first line names the columns.");
    case SheetFault::UnknownColumn:
        //: %1 is the name of a column in a table.
        return tr("The column “%1” is unknown. The first line names the columns; the names that "
                  "are known stand below.")
            .arg(sheet.word.left(shown));
    case SheetFault::DoubleColumn:
        return tr("The column “%1” stands there twice. Take one out.").arg(sheet.word.left(shown));
    case SheetFault::NoNames:
        return tr("The first line has none of the columns firstName, internalNumber and id, so "
                  "nobody knows who is meant.");
    }
    return {};
}

QString BulkWords::title(Action action, bool isFile)
{
    switch (action) {
    case Action::Create:
        return isFile ? tr("Add users from a file") : tr("Add users from a table");
    case Action::Change:
        return isFile ? tr("Change users from a file") : tr("Change users from a table");
    case Action::Delete:
        return isFile ? tr("Delete users from a file") : tr("Delete users from a table");
    }
    return {};
}

QString BulkWords::reason(Reason reason, const QString &word, int otherLine)
{
    switch (reason) {
    case Reason::None:
        return {};
    case Reason::Broken:
        return tr("Quotes that do not match, or too many cells.");
    case Reason::UnknownAction:
        //: create, change and delete stand so in the table: they are not translated.
        return tr("“%1” is none of create, change, delete.").arg(word);
    case Reason::BadId:
        return tr("The id “%1” is not a number.").arg(word);
    case Reason::NoEntity:
        return tr("No entity. Name one, or choose one for all lines.");
    case Reason::UnknownEntity:
        return tr("There is no entity “%1”.").arg(word);
    case Reason::AmbiguousEntity:
        return tr("Several XiVO servers have an entity “%1”: name the xivo too.").arg(word);
    case Reason::NoTemplate:
        return tr("No line template, and not just one is for this entity.");
    case Reason::UnknownTemplate:
        return tr("There is no line template “%1”.").arg(word);
    case Reason::TemplateElsewhere:
        return tr("The line template “%1” is not for this entity.").arg(word);
    case Reason::NoFirstName:
        return tr("No first name.");
    case Reason::BadName:
        return tr("A name is too long, or has signs that cannot be printed.");
    case Reason::BadLogin:
        return tr("The login “%1” has signs that are not taken, or a wrong length (2 to 64).")
            .arg(word);
    case Reason::BadPassword:
        return tr("The password has signs that are not taken, or a wrong length (4 to 64).");
    case Reason::LoginNeedsPassword:
        return tr("The login “%1” has no password.").arg(word);
    case Reason::PasswordNeedsLogin:
        return tr("A password without a login.");
    case Reason::LoginTaken:
        return word.isEmpty() ? tr("The login is taken.")
                              : tr("The login is that of %1.").arg(word);
    case Reason::LoginInFile:
        return tr("The login “%1” is on line %2 too.").arg(word, QString::number(otherLine));
    case Reason::NoNumber:
        return tr("Neither an id nor an internal number says who is meant.");
    case Reason::NumberOutside:
        return tr("Number %1 is not one of the entity's.").arg(word);
    case Reason::NumberTaken:
        return word.isEmpty() ? tr("The number is used.")
                              : tr("The number is that of %1.").arg(word);
    case Reason::NumberInFile:
        return tr("Number %1 is on line %2 too.").arg(word, QString::number(otherLine));
    case Reason::NoFreeNumber:
        return tr("The entity has no free number left.");
    case Reason::UnknownUser:
        return tr("There is no user %1.").arg(word);
    case Reason::NameDiffers:
        return tr("This is %1, not the one who is named.").arg(word);
    case Reason::OtherXivo:
        return tr("Nobody can move to another XiVO.");
    case Reason::UserInFile:
        return tr("Line %2 is about the same user, %1.").arg(word, QString::number(otherLine));
    case Reason::IsThere:
        return tr("Is there already.");
    case Reason::IsSo:
        return tr("Is so already.");
    case Reason::IsGone:
        return tr("Is not there.");
    case Reason::UsersUnread:
        return tr("The users of this entity, or of others on its XiVO, cannot be read.");
    case Reason::NumberUnlisted:
        return tr("The server's list of free numbers ends before this one.");
    case Reason::LoginElsewhere:
        return tr("Somebody in an entity that your account does not see may have the login.");
    }
    return {};
}

QString BulkWords::verdict(const Step &step, const xcibulk::Picture &picture)
{
    switch (step.verdict) {
    case Verdict::Create:
        return step.isNumberHanded
            ? tr("Create with the next free number, %1").arg(step.draft.internalNumber)
            : tr("Create");
    case Verdict::Change: {
        const auto users = picture.users.value(step.draft.entity);
        for (const xci::User &user : users) {
            if (user.id == step.user && user.internalNumber != step.draft.internalNumber)
                return tr("Change, number %1 becomes %2")
                    .arg(user.internalNumber, step.draft.internalNumber);
        }
        return tr("Change");
    }
    case Verdict::Delete:
        return tr("Delete");
    case Verdict::Nothing:
        //: %1 is why: "Is there already."
        return tr("%1 Left out.").arg(reason(step.reason, step.word, step.otherLine));
    case Verdict::Error:
        return reason(step.reason, step.word, step.otherLine);
    case Verdict::Unknown:
        //: %1 is why it cannot be known whether a line can be carried out.
        return tr("Will be tried. %1").arg(reason(step.reason, step.word, step.otherLine));
    }
    return {};
}

QString BulkWords::failure(const xci::Failure &failure)
{
    using Kind = xci::Failure::Kind;
    const QString said = failure.text.isEmpty() ? AdminWords::status(failure.status) : failure.text;
    switch (failure.kind) {
    case Kind::Fault:
        //: %1 is a status of HTTP.
        return tr("Server error %1. Not in its list, so not done.").arg(failure.status);
    case Kind::Refused:
    case Kind::Conflict:
        return tr("The server refused it: %1").arg(said);
    case Kind::SignedOut:
    case Kind::Credentials:
    case Kind::Forbidden:
    case Kind::NotFound:
    case Kind::NotXci:
    case Kind::ClearText:
    case Kind::Certificate:
    case Kind::Unreachable:
    case Kind::NotSent:
    case Kind::AnswerLost:
        break;
    }
    return AdminWords::failure(failure);
}

QString BulkWords::result(const BulkJob::Result &result, const Step &step)
{
    const QString at = QLocale().toString(result.at.time(), u"HH:mm:ss"_s);
    const QString why = reason(result.reason, step.reason == result.reason ? step.word : QString(),
                               step.otherLine);
    switch (result.outcome) {
    case Outcome::Waiting:
        return tr("Waiting", "line of a table");
    case Outcome::Asked:
        return tr("Asked");
    case Outcome::Done:
        switch (step.action) {
        case Action::Create:
            return tr("Created %1").arg(at);
        case Action::Change:
            return tr("Changed %1").arg(at);
        case Action::Delete:
            return tr("Deleted %1").arg(at);
        }
        break;
    case Outcome::Nothing:
        return tr("%1 Nothing sent.").arg(why);
    case Outcome::LeftOut:
        return tr("Left out. %1").arg(why);
    case Outcome::Overtaken:
        return why.isEmpty() ? tr("Somebody was faster. Nothing sent.")
                             : tr("Somebody was faster. %1").arg(why);
    case Outcome::Refused:
    case Outcome::Failed:
        return failure(result.failure);
    case Outcome::Uncertain:
        return tr("May have been done: the answer was lost, and the list could not be read.");
    case Outcome::NotSent:
        return tr("Not sent.");
    case Outcome::RolledBack:
        return result.reason == Reason::IsGone ? tr("Was gone already: somebody else removed it.")
                                               : tr("Removed again %1").arg(at);
    case Outcome::Kept:
        return tr("Not removed: somebody has changed it since, or the server refused.");
    }
    return {};
}

QString BulkWords::button(Action action, int count)
{
    const QString number = formatCount(count);
    switch (action) {
    case Action::Create:
        return tr("Create %1", "that many users").arg(number);
    case Action::Change:
        return tr("Apply %1", "that many lines").arg(number);
    case Action::Delete:
        return tr("Delete %1", "that many users").arg(number);
    }
    return {};
}

QString BulkWords::done(Action action, int done, int all)
{
    const QString first = formatCount(done);
    const QString second = formatCount(all);
    switch (action) {
    case Action::Create:
        return tr("%1 of %2 created").arg(first, second);
    case Action::Change:
        return tr("%1 of %2 lines done").arg(first, second);
    case Action::Delete:
        return tr("%1 of %2 deleted").arg(first, second);
    }
    return {};
}

Action commonAction(const BulkJob &job)
{
    std::optional<Action> common;
    for (const Step &step : job.plan()) {
        if (!step.isSent())
            continue;
        if (common && *common != step.action)
            return Action::Change;
        common = step.action;
    }
    return common.value_or(job.choices().action);
}

} // namespace vigie::ui
