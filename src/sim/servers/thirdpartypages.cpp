// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/thirdpartypages.h"

namespace vigie::sim::pages {

using namespace Qt::StringLiterals;

namespace {

    const auto style = uR"(<style>
body { font: 15px/1.4 "IBM Plex Sans", "DejaVu Sans", sans-serif; margin: 24px; color: #171a1f; }
h1 { font-size: 20px; margin: 0 0 4px; } p { color: #4b535e; margin: 0 0 20px; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: 8px 12px; }
th { background: #f3f4f6; font-weight: 500; color: #4b535e; } td { border-bottom: 1px solid #e3e6ea; }
button { font: inherit; font-weight: 500; margin-top: 24px; padding: 8px 20px; border: 0;
  border-radius: 5px; background: #3547b8; color: #fff; }
iframe { border: 1px solid #cbd0d7; width: 100%; height: 460px; }
</style>)"_s;

    const auto endScript
        = u"<script>setTimeout(() => document.getElementById('done').click(), 1000)</script>"_s;

    QByteArray page(const QString &title, const QString &body)
    {
        return u"<!DOCTYPE html>\n<html lang=\"fr\"><head><meta charset=\"utf-8\"><title>%1</title>"
               "%2</head><body>%3</body></html>\n"_s.arg(title.toHtmlEscaped(), style, body)
                   .toUtf8();
    }

} // namespace

QByteArray customer(const ThirdPartyCall &call, bool endsItself)
{
    const QString folder = call.folder.isEmpty() ? u"48-20931"_s : call.folder;
    const QString queue = call.queue.isEmpty() ? u"appel direct"_s : call.queue;
    return page(u"Dossier "_s + folder,
                uR"html(<h1>Dossier %1</h1><p>%2 · %3</p>
<table><tr><th>Ligne</th><th>Prestation</th><th>Disponibilité</th></tr>
<tr><td>TR-1</td><td>Circuit de freinage, capteur de pression</td><td>En stock</td></tr>
<tr><td>TR-2</td><td>Main-d’œuvre, 1,5 h</td><td>Planifié</td></tr></table>
<button id="done" onclick="parent.window.postMessage('closeThirdParty', '*')">Terminé</button>%4)html"_s
                    .arg(folder.toHtmlEscaped(), call.caller.toHtmlEscaped(), queue.toHtmlEscaped(),
                         endsItself ? endScript : QString()));
}

QByteArray nested(const ThirdPartyCall &call, bool endsItself)
{
    return page(u"Portail"_s,
                u"<h1>Portail</h1><iframe src=\"/thirdparty/page/%1%2\"></iframe>"_s.arg(
                    call.id, endsItself ? u"?by-itself"_s : QString()));
}

QByteArray hostile(const QUrl &elsewhere)
{
    return page(u"Portail"_s,
                u"<h1>Portail</h1><iframe src=\"%1\"></iframe>"_s.arg(
                    elsewhere.toString(QUrl::FullyEncoded)));
}

QByteArray claim()
{
    return page(u"Ailleurs"_s,
                u"<p>Ailleurs</p><script>setInterval(() => "
                "parent.window.postMessage('closeThirdParty', '*'), 50)</script>"_s);
}

QByteArray popped(const QUrlQuery &query)
{
    QString lines;
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (name != "token"_L1)
            lines += u"<p>%1 : %2</p>"_s.arg(name.toHtmlEscaped(), value.toHtmlEscaped());
    }
    return page(u"Fiche client"_s, u"<h1>Fiche client</h1>"_s + lines);
}

} // namespace vigie::sim::pages
