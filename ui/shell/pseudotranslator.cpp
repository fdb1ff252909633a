// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pseudotranslator.h"

#include <QHash>

namespace vigie::ui {

using namespace Qt::StringLiterals;

QString PseudoTranslator::translate(const char *context, const char *sourceText,
                                    const char *disambiguation, int n) const
{
    Q_UNUSED(context)
    Q_UNUSED(disambiguation)
    Q_UNUSED(n)
    return pseudo(QString::fromUtf8(sourceText));
}

QString PseudoTranslator::pseudo(const QString &text)
{
    static const QHash<QChar, QChar> accented{
        {u'a', u'à'}, {u'e', u'é'}, {u'i', u'î'}, {u'o', u'ô'}, {u'u', u'ù'}, {u'y', u'ÿ'},
        {u'A', u'À'}, {u'E', u'É'}, {u'I', u'Î'}, {u'O', u'Ô'}, {u'U', u'Ù'}};
    if (text.trimmed().isEmpty())
        return text;
    QString words;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text[i];
        words += accented.value(sign, sign);
        // A place for a value: its letters mean something ("%n", "%L1").
        if (sign == u'%' && i + 1 < text.size())
            words += text[++i];
    }
    // Short words grow most from one language to the next.
    const qsizetype longer = std::max<qsizetype>(1, text.size() * 3 / 10);
    return u'⟦' + words + QString(longer, u'·') + u'⟧';
}

} // namespace vigie::ui
