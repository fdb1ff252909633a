// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/xci/refusal.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace vigie::sim::xci {

//! The fields of a body, read strictly: a number is no text and a text no number. Remembers the
//! first fault, so that a reader takes all it needs and asks once.
class Form
{
public:
    explicit Form(QJsonObject fields) : m_fields(std::move(fields)) { }

    const std::optional<Refusal> &fault() const { return m_fault; }
    bool isSound() const { return !m_fault; }
    void fail(const Refusal &why);

    bool names(QLatin1StringView name) const { return m_fields.contains(name); }
    bool has(QLatin1StringView name) const; //!< There, and not null.
    QString text(QLatin1StringView name); //!< Not blank; without blanks at its ends.
    QString textOrEmpty(QLatin1StringView name); //!< There, but maybe empty.
    QString optionalText(QLatin1StringView name); //!< Absent, null and "" are one: empty.
    int integer(QLatin1StringView name);
    bool flag(QLatin1StringView name);
    QStringList texts(QLatin1StringView name);
    QList<int> integers(QLatin1StringView name);
    QList<QJsonObject> objects(QLatin1StringView name);

private:
    QJsonValue needed(QLatin1StringView name);
    QJsonArray list(QLatin1StringView name);
    void isNo(QLatin1StringView name, const QString &kind);

    QJsonObject m_fields;
    std::optional<Refusal> m_fault{};
};

} // namespace vigie::sim::xci
