// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/callsheets.h"

#include <algorithm>

namespace vigie::center {

using namespace Qt::StringLiterals;
using telephony::Call;
using xuc::Sheet;
using xuc::SheetField;

namespace {

    constexpr qsizetype maxKept = 16; // Of calls that never came.

    bool steersThePop(const QString &name)
    {
        return name == "popupUrl"_L1 || name == "folderNumber"_L1 || name == "multiTab"_L1
            || name == "popupAction"_L1;
    }

} // namespace

void CallSheets::note(const Sheet &sheet)
{
    m_notes.append({.sheet = sheet});
    if (m_notes.size() > maxKept)
        m_notes.removeFirst();
}

bool CallSheets::isAbout(const Sheet &sheet, const Call &call)
{
    return !sheet.uid.isEmpty() && (sheet.uid == call.uniqueId || sheet.uid == call.linkedId);
}

QList<const Sheet *> CallSheets::sheets(const Call &call, bool isOnlyCall) const
{
    QList<const Sheet *> found;
    for (const Note &note : m_notes) {
        if (isAbout(note.sheet, call) || (isOnlyCall && note.sheet.uid.isEmpty()))
            found.append(&note.sheet);
    }
    return found;
}

QList<SheetField> CallSheets::fields(const Call &call, bool isOnlyCall) const
{
    QList<SheetField> fields;
    const QList<const Sheet *> told = sheets(call, isOnlyCall);
    for (const Sheet *sheet : told) {
        for (const SheetField &field : sheet->fields) {
            if (field.value.isEmpty() || steersThePop(field.name))
                continue;
            const auto known = std::ranges::find(fields, field.name, &SheetField::name);
            if (known == fields.end())
                fields.append(field);
            else
                *known = field;
        }
    }
    std::ranges::stable_sort(fields, {}, &SheetField::order);
    return fields;
}

QString CallSheets::folder(const Call &call, bool isOnlyCall) const
{
    QString folder;
    const QList<const Sheet *> told = sheets(call, isOnlyCall);
    for (const Sheet *sheet : told) {
        for (const SheetField &field : sheet->fields) {
            if (field.name == "folderNumber"_L1 && field.value != "-"_L1)
                folder = field.value;
        }
    }
    return folder;
}

void CallSheets::follow(const QList<Call> &calls)
{
    const auto isMatched = [&](const Note &note) {
        return note.sheet.uid.isEmpty() ? !calls.isEmpty()
                                        : std::ranges::any_of(calls, [&](const Call &call) {
                                              return isAbout(note.sheet, call);
                                          });
    };
    m_notes.removeIf([&](const Note &note) { return note.wasMatched && !isMatched(note); });
    for (Note &note : m_notes)
        note.wasMatched = isMatched(note);
}

QList<SheetField> customerFields(const CallSheets &sheets, const Call &call, bool isOnlyCall)
{
    const QString folder = sheets.folder(call, isOnlyCall);
    QList<SheetField> fields = sheets.fields(call, isOnlyCall);
    const QList<SheetField> attached = attachedData(call);
    for (const SheetField &each : attached) {
        const bool isKnown = std::ranges::any_of(fields, [&](const SheetField &known) {
            return known.name.compare(each.name, Qt::CaseInsensitive) == 0;
        });
        if (each.value != folder && !isKnown)
            fields.append(each);
    }
    return fields;
}

QList<SheetField> attachedData(const Call &call)
{
    const auto mark = "USR_"_L1;
    QList<SheetField> data;
    for (auto it = call.userData.cbegin(); it != call.userData.cend(); ++it) {
        if (it.key().startsWith(mark) && it.key().size() > mark.size() && !it.value().isEmpty())
            data.append({.name = it.key().mid(mark.size()), .value = it.value()});
    }
    return data;
}

} // namespace vigie::center
