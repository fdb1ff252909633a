// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/linkedtext.h"

#include <QRegularExpression>
#include <QUrl>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    //! What closes a sentence or a bracket stands behind an address, not in it.
    qsizetype addressLength(QStringView found)
    {
        qsizetype length = found.size();
        const auto isBehind = [](QChar c) { return u".,;:!?)]}'\"»”’"_s.contains(c); };
        while (length > 0 && isBehind(found[length - 1]))
            --length;
        return length;
    }

    QString escaped(QStringView plain)
    {
        QString html = plain.toString().toHtmlEscaped();
        // A label would fold what the writer spaced.
        html.replace(u'\n', "<br>"_L1).replace("  "_L1, " &nbsp;"_L1);
        return html;
    }

} // namespace

QString linkedText(const QString &plain)
{
    static const QRegularExpression address(u"\\bhttps?://[^\\s<>]+"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    QString html;
    qsizetype done = 0;
    for (auto it = address.globalMatch(plain); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QStringView found = match.capturedView();
        const QStringView shown = found.first(addressLength(found));
        const QUrl url(shown.toString(), QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty())
            continue;
        html += escaped(QStringView(plain).mid(done, match.capturedStart() - done));
        html += u"<a href=\"%1\">%2</a>"_s.arg(QString::fromLatin1(url.toEncoded()).toHtmlEscaped(),
                                               escaped(shown));
        done = match.capturedStart() + shown.size();
    }
    return html + escaped(QStringView(plain).mid(done));
}

} // namespace vigie::ui
