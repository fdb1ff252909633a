// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace vigie::sim {

struct FullRequest;

//! What findCallbackRequest looks for: filters {"field","operator","value"} that must all hold,
//! and a page. The filters' shape is undocumented; unknown fields and operators are ignored.
class CallbackSearch
{
public:
    static CallbackSearch read(const QJsonObject &request);

    [[nodiscard]] bool matches(const FullRequest &request) const;
    //! index: among those that match.
    [[nodiscard]] bool isOnPage(qsizetype index) const;

private:
    struct Filter
    {
        QString field{};
        QString relation{};
        QString value{};
    };

    static bool holds(const Filter &filter, const QString &actual);

    QList<Filter> m_filters{};
    qsizetype m_offset = 0;
    qsizetype m_limit = 0; //!< 0: no limit.
};

} // namespace vigie::sim
