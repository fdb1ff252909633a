// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/events/directoryresult.h"

#include "xuc/objectreader.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

namespace {

    //! One level of nesting is undone: the 2016 servers wrap the headers once more.
    void readHeaders(ValueReader &in, QStringList &headers)
    {
        for (ListReader list = in.list(); list.next();) {
            if (list.kind() == ValueReader::Kind::List)
                headers.append(readTexts(list));
            else
                headers.append(list.text());
        }
    }

    void readCells(ValueReader &in, QStringList &cells)
    {
        for (ListReader list = in.list(); list.next();)
            cells.append(list.anyText());
    }

} // namespace

DirectoryEntry DirectoryEntry::read(ObjectReader &in)
{
    DirectoryEntry value;
    while (in.next()) {
        if (in.is("status"_L1))
            value.status = readPhoneStatus(in, value.rawStatus);
        else if (in.is("entry"_L1))
            readCells(in, value.entry);
        else if (in.is("contact_id"_L1))
            value.contactId = in.text();
        else if (in.is("source"_L1))
            value.source = in.text();
        else if (in.is("favorite"_L1))
            value.favorite = in.boolean();
    }
    return value;
}

DirectoryTable DirectoryTable::read(ObjectReader &in)
{
    DirectoryTable value;
    while (in.next()) {
        if (in.is("headers"_L1))
            readHeaders(in, value.headers);
        else if (in.is("entries"_L1))
            readAll(in, value.entries);
    }
    return value;
}

Result<DirectoryResult> DirectoryResult::decode(ObjectReader in)
{
    DirectoryResult event{DirectoryTable::read(in)};
    return std::move(in).finish(std::move(event));
}

} // namespace vigie::xuc
