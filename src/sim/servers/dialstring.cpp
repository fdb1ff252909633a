// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/dialstring.h"

#include <QRegularExpression>
#include <QUrl>

namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    QString withoutScheme(const QString &text)
    {
        auto number = text.trimmed();
        for (const auto scheme : {"tel:"_L1, "callto:"_L1}) {
            if (number.startsWith(scheme, Qt::CaseInsensitive))
                number = QUrl::fromPercentEncoding(number.mid(scheme.size()).toUtf8());
        }
        const auto end = number.indexOf(QRegularExpression(u"[;?]"_s));
        return end < 0 ? number : number.left(end);
    }

} // namespace

QString dialString(const QString &text)
{
    auto number = withoutScheme(text);
    number.removeIf([](QChar c) { return c.isSpace(); });
    if (number.startsWith(u'+') || number.startsWith(u"00"_s))
        number.remove(u"(0)"_s);
    if (number.startsWith(u'+'))
        number.replace(0, 1, u"00"_s);
    number.removeIf([](QChar c) { return !(c >= u'0' && c <= u'9') && c != u'*' && c != u'#'; });
    return number;
}

} // namespace vigie::sim
