// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xci/user.h"

#include <QList>
#include <QString>

namespace vigie::xcibulk {

enum class Action : quint8 { Create, Change, Delete };

//! What will become of a line.
enum class Verdict : quint8 {
    Create,
    Change,
    Delete,
    Nothing, //!< It is so already.
    Error, //!< It is left out.
    Unknown //!< It will be tried: what it depends on cannot be seen from here.
};

enum class Reason : quint8 {
    None,
    // Errors.
    Broken, //!< Quotes, or too many cells.
    UnknownAction, //!< word is the cell, as with the next ones.
    BadId,
    NoEntity,
    UnknownEntity,
    AmbiguousEntity, //!< Several XiVOs have one.
    NoTemplate, //!< None, or one of several, would do.
    UnknownTemplate,
    TemplateElsewhere, //!< It is not for this entity.
    NoFirstName,
    BadName,
    BadLogin,
    BadPassword,
    LoginNeedsPassword, //!< They travel together.
    PasswordNeedsLogin,
    LoginTaken,
    LoginInFile, //!< By otherLine.
    NoNumber, //!< Nothing says who is meant.
    NumberOutside, //!< Of the entity's intervals.
    NumberTaken, //!< word: by whom, if that is known.
    NumberInFile, //!< By otherLine.
    NoFreeNumber,
    UnknownUser,
    NameDiffers, //!< The user of that number or id has another name: word.
    OtherXivo, //!< Nobody moves to another one.
    UserInFile, //!< By otherLine.
    // Nothing to do.
    IsThere,
    IsSo,
    IsGone,
    // Unknown.
    UsersUnread, //!< The entity's users could not be read.
    NumberUnlisted, //!< The server's list of free numbers ends before it.
    LoginElsewhere //!< Others may have it in entities that this account does not see.
};

//! One line's verdict, and what is sent for it.
struct Step
{
    int line = 0;
    Action action = Action::Create;
    Verdict verdict = Verdict::Error;
    Reason reason = Reason::None;
    QString word{};
    int otherLine = 0;
    xci::UserId user{}; //!< Who is changed, deleted, or there already.
    xci::UserDraft draft{}; //!< As it will be; of one that is deleted, as it is.
    bool isNumberHanded = false; //!< From the free ones: another does as well.

    bool isSent() const { return verdict != Verdict::Nothing && verdict != Verdict::Error; }
};

//! A step for each line of a sheet, in its order.
using Plan = QList<Step>;

} // namespace vigie::xcibulk
