// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <chrono>
#include <initializer_list>
#include <optional>

//! What Qt's own JSON says of a message, beside what we made of it.
namespace vigie::oracle {

//! One object of the document. Each of its fields has to be compared with something of ours.
class Oracle
{
public:
    Oracle(const QJsonValue &value, QString path, QStringList &differences);
    ~Oracle(); //!< Tells the fields that were never looked at.

    bool has(QLatin1StringView key) const { return m_object.contains(key); }
    void ignore(QLatin1StringView key) { m_seen.insert(key); }
    QStringList &told() { return m_differences; }

    void text(QLatin1StringView key, const QString &ours);
    void phone(QLatin1StringView key, const QString &ours); //!< The text "null" is none.
    void optionalText(QLatin1StringView key, const std::optional<QString> &ours);
    void texts(QLatin1StringView key, const QStringList &ours);
    void number(QLatin1StringView key, qint64 ours); //!< Absent: 0.
    void seconds(QLatin1StringView key, std::chrono::seconds ours) { number(key, ours.count()); }
    void real(QLatin1StringView key, const std::optional<double> &ours);
    void flag(QLatin1StringView key, bool ours); //!< Absent: false.
    void optionalFlag(QLatin1StringView key, const std::optional<bool> &ours);
    void dateTime(QLatin1StringView key, const QDateTime &ours);
    void epochMs(QLatin1StringView key, const QDateTime &ours); //!< 0: none.
    void date(QLatin1StringView key, const QDate &ours);
    void time(QLatin1StringView key, const QTime &ours);
    void duration(QLatin1StringView key, const std::optional<std::chrono::seconds> &ours);

    template <typename Number> void optionalNumber(QLatin1StringView key, const Number &ours)
    {
        const bool isTold = ours.has_value();
        check(key, isTold != theirs(key).isNull() && (!isTold || whole(key) == qint64(*ours)));
    }
    template <typename Number> void numbers(QLatin1StringView key, const QList<Number> &ours)
    {
        const QJsonArray list = listAt(key);
        bool isSame = list.size() == ours.size();
        for (qsizetype i = 0; isSame && i < ours.size(); ++i)
            isSame = list[i].toInteger() == qint64(ours[i]);
        check(key, isSame);
    }
    template <typename Enum> struct Word
    {
        const char *name;
        Enum value;
    };
    //! The word, by a list of the test's own; absent: as \a none.
    template <typename Enum>
    void word(QLatin1StringView key, Enum ours, std::initializer_list<Word<Enum>> words,
              Enum none = {})
    {
        Enum expected = none;
        for (const Word<Enum> &known : words) {
            if (theirs(key).toString() == QLatin1StringView(known.name))
                expected = known.value;
        }
        check(key, ours == expected);
    }
    //! compare() is found beside the value's type or beside this class.
    template <typename Value> void object(QLatin1StringView key, const Value &ours)
    {
        const QJsonArray list = listAt(key);
        check(key, list.size() == 1);
        Oracle inner(list.at(0), m_path + u'.' + key, m_differences);
        compare(inner, ours);
    }
    template <typename Value>
    void optionalObject(QLatin1StringView key, const std::optional<Value> &ours)
    {
        check(key, ours.has_value() != theirs(key).isNull());
        if (ours)
            object(key, *ours);
    }
    template <typename List> void list(QLatin1StringView key, const List &ours)
    {
        const QJsonArray list = listAt(key);
        check(key, list.size() == qsizetype(ours.size()));
        for (qsizetype i = 0; i < list.size() && i < qsizetype(ours.size()); ++i) {
            Oracle inner(list[i], m_path + QStringLiteral("%1[%2]").arg(u'.' + key).arg(i),
                         m_differences);
            compare(inner, ours[i]);
        }
    }
    void check(QLatin1StringView key, bool isSame);
    QJsonValue theirs(QLatin1StringView key); //!< Null when absent.
    qint64 whole(QLatin1StringView key); //!< A number, or a numeric text.

private:
    Q_DISABLE_COPY_MOVE(Oracle)
    QJsonArray listAt(QLatin1StringView key); //!< A bare value: a list of one.

    const QJsonObject m_object;
    const QString m_path;
    QStringList &m_differences;
    QSet<QString> m_seen{};
};

} // namespace vigie::oracle
