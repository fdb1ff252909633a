// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telephony/call.h"
#include "xuc/events/sheet.h"

#include <QList>

namespace vigie::center {

//! What sheets and the PBX tell about the customer of a call, until the call is over.
//!
//! A sheet may come before its call or behind it, and may name none: then it is about the one call
//! that there is.
class CallSheets
{
public:
    void note(const xuc::Sheet &sheet);
    //! Fields for people, in the sheets' order: the last one of a name wins. What steers the
    //! screen pop is not among them, but the folder is.
    QList<xuc::SheetField> fields(const telephony::Call &call, bool isOnlyCall) const;
    QString folder(const telephony::Call &call, bool isOnlyCall) const; //!< Empty: none.
    void follow(const QList<telephony::Call> &calls); //!< Forgets what is over.
    void clear() { m_notes.clear(); }

private:
    struct Note
    {
        xuc::Sheet sheet{};
        bool wasMatched = false;
    };

    static bool isAbout(const xuc::Sheet &sheet, const telephony::Call &call);
    QList<const xuc::Sheet *> sheets(const telephony::Call &call, bool isOnlyCall) const;

    QList<Note> m_notes{}; //!< In order of coming.
};

//! All that is known of a call's customer: the sheets' fields, and the attached data that they do
//! not tell already.
QList<xuc::SheetField> customerFields(const CallSheets &sheets, const telephony::Call &call,
                                      bool isOnlyCall);
//! Data attached to the call: the keys USR_…, without that mark.
QList<xuc::SheetField> attachedData(const telephony::Call &call);

} // namespace vigie::center
