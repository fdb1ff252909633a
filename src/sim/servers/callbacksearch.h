// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/servers/callbackframes.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace vigie::sim {

struct World;

//! What a search for callback requests looks for: filters {"field","operator","value","list",
//! "order"} that must all hold, and a page. Source: HTTP interfaces, "Endpoints", FILTER.
//!
//! Over the WebSocket, where the filters' shape is undocumented, unknown fields and operators are
//! ignored; fault() says what is wrong for those who want to know.
class CallbackSearch
{
public:
    struct Found
    {
        qsizetype total = 0; //!< Before paging.
        std::vector<FullRequest> page{};
    };

    static CallbackSearch read(const QJsonObject &request);

    const QString &fault() const { return m_fault; } //!< Empty: none.
    [[nodiscard]] Found run(const World &world,
                            const std::function<bool(const FullRequest &)> &isShown) const;

private:
    struct Filter
    {
        QString field{};
        QString relation{};
        QString value{};
        QStringList list{};
        QString order{};
    };

    void add(const QJsonObject &filter);
    [[nodiscard]] bool matches(const FullRequest &request) const;
    static bool holds(const Filter &filter, const QString &actual);

    QList<Filter> m_filters{};
    QString m_fault{};
    qsizetype m_offset = 0;
    qsizetype m_limit = 0; //!< 0: no limit.
};

} // namespace vigie::sim
