// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/xci/form.h"

#include <QJsonArray>

#include <cmath>

namespace vigie::sim::xci {

using namespace Qt::StringLiterals;

namespace {

    std::optional<int> wholeNumber(const QJsonValue &value)
    {
        const double number = value.toDouble();
        if (!value.isDouble() || number != std::floor(number) || std::abs(number) > 2e9)
            return {};
        return static_cast<int>(number);
    }

} // namespace

void Form::fail(const Refusal &why)
{
    if (!m_fault)
        m_fault = why;
}

void Form::isNo(QLatin1StringView name, const QString &kind)
{
    fail(invalid(u"%1 must be %2"_s.arg(name, kind)));
}

bool Form::has(QLatin1StringView name) const
{
    const auto value = m_fields.value(name);
    return !value.isUndefined() && !value.isNull();
}

QJsonValue Form::needed(QLatin1StringView name)
{
    if (!has(name))
        fail({Refusal::Kind::Invalid, "missing_field"_L1, u"%1 is missing"_s.arg(name)});
    return m_fields.value(name);
}

QString Form::text(QLatin1StringView name)
{
    auto result = textOrEmpty(name);
    if (result.isEmpty())
        fail(invalid(u"%1 must not be empty"_s.arg(name)));
    return result;
}

QString Form::textOrEmpty(QLatin1StringView name)
{
    const auto value = needed(name);
    if (!value.isString())
        isNo(name, u"a text"_s);
    return value.toString().trimmed();
}

QString Form::optionalText(QLatin1StringView name)
{
    return has(name) ? textOrEmpty(name) : QString();
}

int Form::integer(QLatin1StringView name)
{
    const auto number = wholeNumber(needed(name));
    if (!number)
        isNo(name, u"a whole number"_s);
    return number.value_or(0);
}

bool Form::flag(QLatin1StringView name)
{
    const auto value = needed(name);
    if (!value.isBool())
        isNo(name, u"true or false"_s);
    return value.toBool();
}

QJsonArray Form::list(QLatin1StringView name)
{
    const auto value = needed(name);
    if (!value.isArray())
        isNo(name, u"a list"_s);
    return value.toArray();
}

QStringList Form::texts(QLatin1StringView name)
{
    QStringList result;
    const auto items = list(name);
    for (const auto &item : items) {
        if (!item.isString())
            isNo(name, u"a list of texts"_s);
        result.append(item.toString());
    }
    return result;
}

QList<int> Form::integers(QLatin1StringView name)
{
    QList<int> result;
    const auto items = list(name);
    for (const auto &item : items) {
        const auto number = wholeNumber(item);
        if (!number)
            isNo(name, u"a list of whole numbers"_s);
        result.append(number.value_or(0));
    }
    return result;
}

QList<QJsonObject> Form::objects(QLatin1StringView name)
{
    QList<QJsonObject> result;
    const auto items = list(name);
    for (const auto &item : items) {
        if (!item.isObject())
            isNo(name, u"a list of objects"_s);
        result.append(item.toObject());
    }
    return result;
}

} // namespace vigie::sim::xci
