// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/formdraft.h"

namespace vigie::ui {

using namespace Qt::StringLiterals;

FormDraft FormDraft::of(const QJsonObject &before, const QJsonObject &now)
{
    FormDraft draft{.at = QDateTime::currentDateTime()};
    for (auto each = now.begin(); each != now.end(); ++each) {
        const QJsonValue was = before.value(each.key());
        if (was != each.value())
            draft.changes.insert(each.key(), {was, each.value()});
    }
    return draft;
}

QJsonObject FormDraft::toJson() const
{
    QJsonObject fields;
    for (auto each = changes.begin(); each != changes.end(); ++each)
        fields.insert(each.key(), QJsonObject{{u"was"_s, each->was}, {u"is"_s, each->is}});
    return {{u"at"_s, at.toString(Qt::ISODate)}, {u"fields"_s, fields}};
}

FormDraft FormDraft::fromJson(const QJsonObject &kept)
{
    FormDraft draft{.at = QDateTime::fromString(kept["at"_L1].toString(), Qt::ISODate)};
    const QJsonObject fields = kept["fields"_L1].toObject();
    for (auto each = fields.begin(); each != fields.end(); ++each)
        draft.changes.insert(each.key(), {each.value()["was"_L1], each.value()["is"_L1]});
    return draft;
}

FormDraft::Laid FormDraft::over(const QJsonObject &server) const
{
    Laid laid{.values = server};
    for (auto each = changes.begin(); each != changes.end(); ++each) {
        const auto there = server.constFind(each.key());
        if (there == server.constEnd() || *there == each->is)
            continue; // The form has no such field any more, or somebody did the same.
        laid.values[each.key()] = each->is;
        laid.own.append(each.key());
        if (*there != each->was)
            laid.disputed.append(each.key());
    }
    return laid;
}

} // namespace vigie::ui
