// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/bulk/bulkfix.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace vigie::ui {

using xcibulk::Action;
using xcibulk::Column;
using xcibulk::Reason;
using xcibulk::Step;

namespace {

    //! How many letters differ.
    int distance(const QString &one, const QString &other)
    {
        std::vector<int> row(std::size_t(other.size()) + 1);
        std::iota(row.begin(), row.end(), 0);
        for (qsizetype i = 0; i < one.size(); ++i) {
            int before = row[0];
            row[0] = int(i) + 1;
            for (qsizetype j = 0; j < other.size(); ++j) {
                const auto at = std::size_t(j) + 1;
                const int kept = before + (one[i].toLower() == other[j].toLower() ? 0 : 1);
                before = row[at];
                row[at] = std::min({kept, row[at] + 1, row[at - 1] + 1});
            }
        }
        return row.back();
    }

    //! The template for the entity whose name is nearest; empty: none is near.
    QString nearest(const QString &written, const QString &entity, const xcibulk::Picture &picture)
    {
        QString best;
        int least = std::max(2, int(written.size()) / 2);
        int count = 0;
        for (const xci::Template &each : picture.templates) {
            if (!each.entities.contains(entity))
                continue;
            ++count;
            const int far = distance(written, each.name);
            if (far < least || best.isEmpty()) {
                best = each.name;
                least = std::min(least, far);
            }
        }
        return count == 1 || distance(written, best) <= least ? best : QString();
    }

    //! Which cell says the new number: see docs/bulk.md.
    Column numberColumn(const Step &step, const xcibulk::Line &line)
    {
        return step.action == Action::Change && line[Column::Id].isEmpty() ? Column::NewNumber
                                                                           : Column::InternalNumber;
    }

} // namespace

std::optional<BulkFix> BulkFix::of(const Step &step, const xcibulk::Line &line,
                                   const xcibulk::Picture &picture)
{
    if (step.verdict != xcibulk::Verdict::Error)
        return {};
    switch (step.reason) {
    case Reason::UnknownAction:
        return BulkFix{.column = Column::Action};
    case Reason::BadId:
        return BulkFix{.column = Column::Id};
    case Reason::NoEntity:
    case Reason::UnknownEntity:
    case Reason::OtherXivo:
        return BulkFix{.column = Column::Entity};
    case Reason::AmbiguousEntity:
        return BulkFix{.column = Column::Xivo};
    case Reason::NoTemplate:
        return BulkFix{.column = Column::Template};
    case Reason::UnknownTemplate:
    case Reason::TemplateElsewhere: {
        const QString name = nearest(step.word, step.draft.entity, picture);
        return BulkFix{.column = Column::Template,
                       .value = name.isEmpty() ? std::nullopt : std::optional(name),
                       .shown = name};
    }
    case Reason::NoFirstName:
    case Reason::BadName:
    case Reason::NameDiffers:
        return BulkFix{.column = Column::FirstName};
    case Reason::BadLogin:
    case Reason::LoginTaken:
    case Reason::LoginInFile:
    case Reason::PasswordNeedsLogin:
    case Reason::BadPassword:
    case Reason::LoginNeedsPassword:
        return BulkFix{.column = Column::CtiLogin};
    case Reason::NumberOutside:
    case Reason::NumberTaken:
    case Reason::NumberInFile:
        if (step.action == Action::Create)
            return BulkFix{.column = Column::InternalNumber, .value = QString()};
        return BulkFix{.column = numberColumn(step, line)};
    case Reason::NoNumber:
    case Reason::UnknownUser:
    case Reason::UserInFile:
    case Reason::NoFreeNumber:
        return BulkFix{.column = line[Column::Id].isEmpty() ? Column::InternalNumber : Column::Id};
    case Reason::None:
    case Reason::Broken:
    case Reason::IsThere:
    case Reason::IsSo:
    case Reason::IsGone:
    case Reason::UsersUnread:
    case Reason::NumberUnlisted:
    case Reason::LoginElsewhere:
        break;
    }
    return {};
}

} // namespace vigie::ui
