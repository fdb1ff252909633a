// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::ui::EditCell {

Q_NAMESPACE

//! How a column of the editing dialogs is painted.
enum class Kind {
    Key, //!< A number: text2.
    Name, //!< Medium, with NoteRole as a caption behind it.
    Text,
    Figure, //!< Right.
    Penalty, //!< A field to be typed into, with two small carets.
    Differs, //!< A sign between two fields.
    Remove, //!< A cross that takes the row out.
    Change, //!< BeforeRole, an arrow, and the text; right.
    Outcome, //!< A glyph by OutcomeRole, and the text.
    Action //!< A small button; no text: none.
};

//! What stands before an outcome's words (look, section 13).
enum class Outcome { Plain, Done, Pending, Failed, Changed, Nothing };
Q_ENUM_NS(Outcome)

enum Role {
    NoteRole = Qt::UserRole + 100, //!< QString.
    BeforeRole, //!< QString: the value before.
    OutcomeRole, //!< Outcome.
    MergedRole, //!< bool: somebody else changed it meanwhile.
    WrongRole, //!< bool: no penalty.
    ChangedRole, //!< bool: not what the server has.
    WarningRole //!< bool: the note tells of something to be looked at.
};

} // namespace vigie::ui::EditCell
