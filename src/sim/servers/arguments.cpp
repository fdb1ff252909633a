// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/arguments.h"

#include <QJsonArray>

namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    QString plainText(const QJsonValue &value)
    {
        return value.isString() ? value.toString() : value.toVariant().toString();
    }

} // namespace

Arguments::Arguments(QJsonObject fields) : m_fields(std::move(fields))
{
}

void Arguments::fail(const QString &fault)
{
    if (m_fault.isEmpty())
        m_fault = fault;
}

bool Arguments::has(QLatin1StringView name) const
{
    const auto value = m_fields.value(name);
    return !value.isUndefined() && !value.isNull();
}

QString Arguments::text(QLatin1StringView name)
{
    const auto value = present(name);
    if (value.isObject() || value.isArray())
        fail(u"%1 must be a text"_s.arg(name));
    return plainText(value);
}

QString Arguments::textOr(QLatin1StringView name, const QString &otherwise)
{
    return has(name) ? text(name) : otherwise;
}

int Arguments::integer(QLatin1StringView name)
{
    const auto value = present(name);
    const auto result = number(value);
    if (!result)
        fail(u"%1 must be a number"_s.arg(name));
    return result.value_or(0);
}

std::optional<int> Arguments::optionalInteger(QLatin1StringView name)
{
    if (!has(name))
        return {};
    return integer(name);
}

bool Arguments::flag(QLatin1StringView name)
{
    const auto value = present(name);
    if (value.isBool())
        return value.toBool();
    if (value != QJsonValue(u"true"_s) && value != QJsonValue(u"false"_s))
        fail(u"%1 must be true or false"_s.arg(name));
    return value == QJsonValue(u"true"_s);
}

QStringList Arguments::texts(QLatin1StringView name)
{
    QStringList result;
    const auto value = present(name);
    if (!value.isArray())
        fail(u"%1 must be a list"_s.arg(name));
    const auto items = value.toArray();
    for (const auto &item : items)
        result.append(plainText(item));
    return result;
}

QList<int> Arguments::integers(QLatin1StringView name)
{
    QList<int> result;
    const auto value = present(name);
    if (!value.isArray())
        fail(u"%1 must be a list"_s.arg(name));
    const auto items = value.toArray();
    for (const auto &item : items) {
        const auto one = number(item);
        if (!one)
            fail(u"%1 must be a list of numbers"_s.arg(name));
        result.append(one.value_or(0));
    }
    return result;
}

QMap<QString, QString> Arguments::variables(QLatin1StringView name)
{
    QMap<QString, QString> result;
    if (!has(name))
        return result;
    const auto fields = object(name);
    for (auto field = fields.begin(); field != fields.end(); ++field)
        result.insert(field.key(), plainText(field.value()));
    return result;
}

QJsonObject Arguments::object(QLatin1StringView name)
{
    const auto value = present(name);
    if (!value.isObject())
        fail(u"%1 must be an object"_s.arg(name));
    return value.toObject();
}

QList<QJsonObject> Arguments::objects(QLatin1StringView name)
{
    QList<QJsonObject> result;
    const auto value = present(name);
    if (!value.isArray())
        fail(u"%1 must be a list"_s.arg(name));
    const auto items = value.toArray();
    for (const auto &item : items) {
        if (!item.isObject())
            fail(u"%1 must be a list of objects"_s.arg(name));
        result.append(item.toObject());
    }
    return result;
}

QJsonValue Arguments::present(QLatin1StringView name)
{
    if (!has(name))
        fail(u"%1 is missing"_s.arg(name));
    return m_fields.value(name);
}

std::optional<int> Arguments::number(const QJsonValue &value)
{
    if (value.isDouble()) {
        const double exact = value.toDouble();
        const int whole = value.toInt();
        return exact == static_cast<double>(whole) ? std::optional(whole) : std::nullopt;
    }
    bool isNumber = false;
    const int result = value.toString().toInt(&isNumber);
    return isNumber ? std::optional(result) : std::nullopt;
}

} // namespace vigie::sim
