// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/formsaves.h"

namespace vigie::ui {

void FormSaves::begin(const QString &key, const Save &save)
{
    m_failed.remove(key);
    m_underWay.insert(key, save);
}

void FormSaves::end(const QString &key, const std::optional<xci::Failure> &failure, qint32 id)
{
    const auto found = m_underWay.constFind(key);
    if (found == m_underWay.constEnd())
        return;
    const Save save = *found;
    m_underWay.erase(found);
    const End end{.failure = failure, .id = id, .at = QTime::currentTime()};
    if (failure)
        m_failed.insert(key, end);
    // It may have been done all the same, also by a server that failed at its end.
    const bool isToBeSeen
        = !failure || failure->isUncertain() || failure->kind == xci::Failure::Kind::Fault;
    if (save.refresh && isToBeSeen)
        save.refresh();
    Q_EMIT ended(key, save, end);
}

void FormSaves::abandonAll()
{
    const QStringList keys = m_underWay.keys();
    for (const QString &key : keys)
        end(key, xci::Failure{.kind = xci::Failure::Kind::AnswerLost});
}

std::optional<FormSaves::End> FormSaves::takeFailure(const QString &key)
{
    const auto found = m_failed.constFind(key);
    if (found == m_failed.constEnd())
        return {};
    const End end = *found;
    m_failed.erase(found);
    return end;
}

} // namespace vigie::ui
