// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomsheet.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace vigie::xcibulk {

QString randomSheet(unsigned seed, Kinds kinds)
{
    std::mt19937 random(seed);
    const auto oneOf = [&](const QStringList &all) {
        return all[qsizetype(random() % std::size_t(all.size()))];
    };
    const auto upTo = [&](unsigned count) { return int(random() % count); };
    QString text = u"action;id;xivo;entity;template;firstName;lastName;internalNumber;newNumber;"
                   "ctiLogin;ctiPassword\n"_s;
    const int lines = 1 + upTo(16);
    for (int i = 0; i < lines; ++i) {
        const auto action = kinds == Kinds::CreatesOnly || upTo(2) == 0
            ? oneOf({u""_s, u"create"_s, u"Create"_s})
            : oneOf({u"change"_s, u"delete"_s, u"change"_s, u"delete"_s, u"rename"_s});
        const auto id = kinds == Kinds::All && upTo(4) == 0
            ? oneOf({u"501"_s, u"502"_s, u"503"_s, u"504"_s, u"505"_s, u"77"_s, u"x"_s})
            : QString();
        const bool isWild = upTo(4) == 0; // Else most cells make sense.
        const auto entity = isWild
            ? oneOf({u"default"_s, u"default@u2"_s, u"default@u1"_s, u"none"_s, QString()})
            : oneOf({u"sales@u1"_s, u"sales"_s, u"SALES"_s, u"works"_s, u"default@u2"_s});
        const auto number
            = oneOf({QString(), QString(), QString(), u"1000"_s, u"1003"_s, u"1101"_s,
                     u"10%1"_s.arg(upTo(32), 2, 10, QLatin1Char('0')),
                     u"20%1"_s.arg(upTo(22), 2, 10, QLatin1Char('0')), u"110%1"_s.arg(upTo(8)),
                     u"2000%1"_s.arg(upTo(10)), u"0500"_s, u"6260"_s, u"99"_s});
        const auto login = upTo(3) == 0
            ? oneOf({u"ada"_s, u"grace"_s, u"new%1"_s.arg(upTo(6)), u"x"_s, u"-"_s, QString()})
            : QString();
        const auto password
            = login.isEmpty() || upTo(4) == 0 ? QString() : oneOf({u"secret"_s, u"abc"_s});
        const QStringList cells{
            action,
            id,
            isWild ? oneOf({QString(), u"lyon"_s, u"paris"_s}) : QString(),
            entity,
            isWild ? oneOf({u"Phone"_s, QString(), u"Ofice"_s}) : oneOf({u"Office"_s, u"1"_s}),
            isWild ? oneOf({u"Ada"_s, QString()})
                   : oneOf({u"Ada"_s, u"Alan"_s, u"Nora"_s, u"\"Nora; \"\"N\"\"\""_s}),
            oneOf({u"Byron"_s, u"Turing"_s, u"Vidal%1"_s.arg(upTo(5)), QString()}),
            number,
            oneOf({QString(), QString(), u"1005"_s, u"10%1"_s.arg(10 + upTo(22))}),
            login,
            password};
        text += cells.join(u';') + u'\n';
    }
    return text;
}

} // namespace vigie::xcibulk
