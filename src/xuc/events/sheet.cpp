// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/sheet.h"

#include "xuc/objectreader.h"

#include <algorithm>

namespace vigie::xuc {

using namespace Qt::StringLiterals;

namespace {

    //! What the PBX notes about the sheet itself: a list of names and contents.
    void readInternal(ValueReader &in, Sheet &sheet)
    {
        for (ListReader notes = in.list(); notes.next();) {
            QString name;
            QString content;
            for (ObjectReader note = notes.object(); note.next();) {
                if (note.is("name"_L1))
                    name = note.text();
                else if (note.is("content"_L1))
                    content = note.anyText();
            }
            if (name == "uid"_L1)
                sheet.uid = content;
            else if (name == "where"_L1)
                sheet.where = content;
        }
    }

    //! Enters payload, profile and user in turn; what is missing on the way leaves the sheet empty.
    void readUser(ValueReader &in, Sheet &sheet)
    {
        for (ObjectReader user = in.object(); user.next();) {
            if (user.is("sheetInfo"_L1))
                readAll(user, sheet.fields);
            else if (user.is("internal"_L1))
                readInternal(user, sheet);
            else
                user.passOver("sheetQtui"_L1, "systrayInfo"_L1);
        }
    }

    void readProfile(ValueReader &in, Sheet &sheet)
    {
        for (ObjectReader profile = in.object(); profile.next();) {
            if (profile.is("user"_L1))
                readUser(profile, sheet);
        }
    }

    void readPayload(ValueReader &in, Sheet &sheet)
    {
        for (ObjectReader payload = in.object(); payload.next();) {
            if (payload.is("profile"_L1))
                readProfile(payload, sheet);
        }
    }

} // namespace

SheetField SheetField::read(ObjectReader &in)
{
    SheetField field;
    while (in.next()) {
        if (in.is("name"_L1))
            field.name = in.text();
        else if (in.is("value"_L1))
            field.value = in.anyText();
        else if (in.is("type"_L1))
            field.type = in.text();
        else if (in.is("order"_L1))
            field.order = in.integer().value_or(0);
    }
    return field;
}

Result<Sheet> Sheet::decode(ObjectReader in)
{
    Sheet event;
    while (in.next()) {
        if (in.is("channel"_L1))
            event.channel = in.text();
        else if (in.is("timenow"_L1))
            event.timenow = in.wideInteger().value_or(0);
        else if (in.is("payload"_L1))
            readPayload(in, event);
        else
            in.passOver("compressed"_L1, "serial"_L1); // Payload is plain JSON all the same.
    }
    std::stable_sort(event.fields.begin(), event.fields.end(),
                     [](const SheetField &a, const SheetField &b) { return a.order < b.order; });
    return std::move(in).finish(std::move(event));
}

} // namespace vigie::xuc
