// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oracle.h"

#include <QRegularExpression>

namespace vigie::oracle {

using namespace Qt::StringLiterals;

namespace {

    QDateTime instantIn(const QString &text)
    {
        static const QRegularExpression form(
            u"^(\\d+)-(\\d+)-(\\d+)[T ](\\d+):(\\d+):(\\d+)(?:\\.(\\d{3}))?(Z|[+-]\\d\\d:\\d\\d)?$"_s);
        const QRegularExpressionMatch found = form.match(text);
        const auto part = [&](int i) { return found.captured(i).toInt(); };
        const QDate date(part(1), part(2), part(3));
        const QTime time(part(4), part(5), part(6), part(7));
        const QString zone = found.captured(8);
        if (zone.isEmpty())
            return QDateTime(date, time);
        const int minutes
            = zone == u"Z"_s ? 0 : zone.mid(1, 2).toInt() * 60 + zone.mid(4, 2).toInt();
        return QDateTime(date, time, Qt::OffsetFromUTC,
                         (zone.startsWith(u'-') ? -60 : 60) * minutes);
    }

    QString textOf(const QJsonValue &value)
    {
        return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
    }

} // namespace

Oracle::Oracle(const QJsonValue &value, QString path, QStringList &differences)
    : m_object(value.isArray() ? value[0].toObject() : value.toObject())
    , m_path(std::move(path))
    , m_differences(differences)
{
}

Oracle::~Oracle()
{
    for (const QString &key : m_object.keys()) {
        if (!m_seen.contains(key))
            m_differences.append(m_path + u'.' + key + u" was never compared"_s);
    }
}

void Oracle::check(QLatin1StringView key, bool isSame)
{
    if (!isSame)
        m_differences.append(m_path + u'.' + key);
}

QJsonValue Oracle::theirs(QLatin1StringView key)
{
    m_seen.insert(key);
    const QJsonValue value = m_object[key];
    return value.isUndefined() ? QJsonValue() : value;
}

qint64 Oracle::whole(QLatin1StringView key)
{
    const QJsonValue value = theirs(key);
    return value.isString() ? value.toString().toLongLong() : value.toInteger();
}

QJsonArray Oracle::listAt(QLatin1StringView key)
{
    const QJsonValue value = theirs(key);
    if (value.isNull())
        return {};
    return value.isArray() ? value.toArray() : QJsonArray{value};
}

void Oracle::text(QLatin1StringView key, const QString &ours)
{
    check(key, ours == textOf(theirs(key)));
}

void Oracle::phone(QLatin1StringView key, const QString &ours)
{
    const QString told = textOf(theirs(key));
    check(key, ours == (told == u"null"_s ? QString() : told));
}

void Oracle::optionalText(QLatin1StringView key, const std::optional<QString> &ours)
{
    const QJsonValue value = theirs(key);
    check(key, value.isNull() ? !ours : ours == value.toString());
}

void Oracle::texts(QLatin1StringView key, const QStringList &ours)
{
    QStringList told;
    for (const auto &value : listAt(key))
        told.append(textOf(value));
    check(key, ours == told);
}

void Oracle::number(QLatin1StringView key, qint64 ours)
{
    check(key, ours == whole(key));
}

void Oracle::real(QLatin1StringView key, const std::optional<double> &ours)
{
    const QJsonValue value = theirs(key);
    check(key, value.isDouble() ? ours == value.toDouble() : !ours);
}

void Oracle::flag(QLatin1StringView key, bool ours)
{
    check(key, ours == theirs(key).toBool());
}

void Oracle::optionalFlag(QLatin1StringView key, const std::optional<bool> &ours)
{
    const QJsonValue value = theirs(key);
    check(key, value.isNull() ? !ours : ours == value.toBool());
}

void Oracle::dateTime(QLatin1StringView key, const QDateTime &ours)
{
    const QString told = theirs(key).toString();
    check(key, told.isEmpty() ? !ours.isValid() : ours == instantIn(told));
}

void Oracle::epochMs(QLatin1StringView key, const QDateTime &ours)
{
    const qint64 told = whole(key);
    check(key, told == 0 ? !ours.isValid() : ours.toMSecsSinceEpoch() == told);
}

void Oracle::date(QLatin1StringView key, const QDate &ours)
{
    check(key, ours.toString(u"yyyy-MM-dd"_s) == theirs(key).toString());
}

void Oracle::time(QLatin1StringView key, const QTime &ours)
{
    check(key, ours.toString(u"HH:mm:ss"_s) == theirs(key).toString());
}

void Oracle::duration(QLatin1StringView key, const std::optional<std::chrono::seconds> &ours)
{
    const QStringList parts = theirs(key).toString().split(u':');
    if (parts.size() != 3) {
        check(key, !ours);
        return;
    }
    const std::chrono::hours hours(parts[0].toInt());
    const std::chrono::minutes minutes(parts[1].toInt());
    check(key, ours == hours + minutes + std::chrono::seconds(parts[2].toInt()));
}

} // namespace vigie::oracle
