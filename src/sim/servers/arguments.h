// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>

#include <optional>

namespace vigie::sim {

//! A command's fields, siblings of its name. Remembers the first fault: a handler reads all it
//! needs, asks once whether that went well, and only then acts.
//!
//! A null counts as absent; a number may come as text, as old pages send it.
class Arguments
{
public:
    explicit Arguments(QJsonObject fields);

    bool isSound() const { return m_fault.isEmpty(); }
    const QString &fault() const { return m_fault; }
    void fail(const QString &fault);

    bool has(QLatin1StringView name) const;
    QString text(QLatin1StringView name);
    QString textOr(QLatin1StringView name, const QString &otherwise);
    int integer(QLatin1StringView name);
    std::optional<int> optionalInteger(QLatin1StringView name);
    bool flag(QLatin1StringView name);
    QStringList texts(QLatin1StringView name);
    QList<int> integers(QLatin1StringView name);
    //! An object of texts, such as "variables"; absent: empty.
    QMap<QString, QString> variables(QLatin1StringView name);
    QJsonObject object(QLatin1StringView name);
    QList<QJsonObject> objects(QLatin1StringView name);

private:
    QJsonValue present(QLatin1StringView name);
    static std::optional<int> number(const QJsonValue &value);

    QJsonObject m_fields;
    QString m_fault{};
};

} // namespace vigie::sim
