// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/bulk/bulkcsv.h"

#include "base/harmlesscell.h"
#include "base/ids.h"
#include "ui/admin/bulk/bulkwords.h"

namespace vigie::ui {

using namespace Qt::StringLiterals;

QByteArray spreadsheetLine(const QStringList &cells)
{
    QStringList safe;
    for (const QString &cell : cells)
        safe.append(harmlessCell(cell));
    return csvLine(safe).toUtf8();
}

QByteArray resultCsv(const BulkJob &job)
{
    QByteArray text = "\xEF\xBB\xBF"
        + spreadsheetLine({u"line"_s, u"result"_s, u"id"_s, u"entity"_s, u"firstName"_s,
                           u"lastName"_s, u"internalNumber"_s, u"ctiLogin"_s, u"provisioning"_s,
                           u"at"_s});
    for (int row = 0; row < int(job.results().size()); ++row) {
        const BulkJob::Result &result = job.results()[row];
        const xcibulk::Step &step = job.plan()[row];
        const auto id = raw(result.user);
        text += spreadsheetLine({QString::number(step.line), BulkWords::result(result, step),
                                 id == 0 ? QString() : QString::number(id), step.draft.entity,
                                 step.draft.firstName, step.draft.lastName, result.number,
                                 step.draft.ctiLogin, job.provisioning(row),
                                 result.at.toString(Qt::ISODate)});
    }
    return text;
}

} // namespace vigie::ui
