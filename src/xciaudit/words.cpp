// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xciaudit/words.h"

#include "base/harmlesscell.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace vigie::xciaudit {

using namespace Qt::StringLiterals;
using Deed = xci::Change::Deed;
using Thing = xci::Change::Thing;

namespace {

    //! In the order of the enums.
    constexpr std::array deeds{"created"_L1, "changed"_L1, "deleted"_L1, "synchronized"_L1};
    constexpr std::array things{"xivo"_L1,     "entity"_L1,        "user"_L1,
                                "template"_L1, "administrator"_L1, "files"_L1};
    constexpr std::array outcomes{"asked"_L1, "done"_L1, "refused"_L1, "unknown"_L1};

    template <typename T, std::size_t count>
    T named(const std::array<QLatin1StringView, count> &names, const QString &name, T otherwise)
    {
        const auto found = std::find(names.begin(), names.end(), name);
        return found == names.end() ? otherwise : T(std::distance(names.begin(), found));
    }

    //! Quoted where it has to be.
    QString cell(const QString &text)
    {
        QString shown = harmlessCell(text);
        const auto isSpecial = [](QChar each) {
            return each == u',' || each == u'"' || each == u'\n' || each == u'\r';
        };
        if (!std::any_of(shown.cbegin(), shown.cend(), isSpecial))
            return shown;
        return u'"' + shown.replace(u'"', u"\"\""_s) + u'"';
    }

    QString line(const Record &record)
    {
        const xci::Change &change = record.change;
        const QStringList cells{record.when.toUTC().toString(Qt::ISODateWithMs),
                                change.who,
                                change.server,
                                nameOf(change.deed),
                                nameOf(change.thing),
                                change.id,
                                change.name,
                                change.place,
                                fieldsText(change.fields),
                                nameOf(record.outcome),
                                record.status == 0 ? QString() : QString::number(record.status),
                                record.reason};
        QStringList shown;
        for (const QString &each : cells)
            shown.append(cell(each));
        return shown.join(u',') + u"\r\n"_s;
    }

} // namespace

QLatin1StringView nameOf(Deed deed)
{
    return deeds.at(std::size_t(deed));
}

QLatin1StringView nameOf(Thing thing)
{
    return things.at(std::size_t(thing));
}

QLatin1StringView nameOf(Outcome outcome)
{
    return outcomes.at(std::size_t(outcome));
}

Deed deedNamed(const QString &name)
{
    return named(deeds, name, Deed::Changed);
}

Thing thingNamed(const QString &name)
{
    return named(things, name, Thing::User);
}

Outcome outcomeNamed(const QString &name)
{
    return named(outcomes, name, Outcome::Unknown);
}

QString fieldsText(const QList<xci::ChangedField> &fields)
{
    QStringList all;
    for (const xci::ChangedField &field : fields) {
        if (field.before && field.after)
            all.append(u"%1: %2 → %3"_s.arg(field.key, *field.before, *field.after));
        else if (field.before || field.after)
            all.append(u"%1: %2"_s.arg(field.key, field.before ? *field.before : *field.after));
        else
            all.append(field.key);
    }
    return all.join(u"; "_s);
}

QByteArray csv(QList<Record> records)
{
    QString text = u"when,who,server,deed,thing,id,name,place,fields,outcome,status,reason\r\n"_s;
    std::reverse(records.begin(), records.end());
    for (const Record &record : records)
        text += line(record);
    return text.toUtf8();
}

} // namespace vigie::xciaudit
