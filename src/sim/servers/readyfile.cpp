// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/readyfile.h"

#include "sim/servers/jsonwriter.h"

#include <QSaveFile>

namespace vigie::sim {

using namespace Qt::StringLiterals;

bool writeReadyFile(const QString &path, const ServerUrls &urls)
{
    JsonWriter out;
    out.beginObject().member("xuc"_L1, urls.xuc).member("sim"_L1, urls.sim);
    if (!urls.thirdParty.isEmpty())
        out.member("thirdparty"_L1, urls.thirdParty);
    if (!urls.configmgt.isEmpty())
        out.member("configmgt"_L1, urls.configmgt);
    if (!urls.xci.isEmpty())
        out.member("xci"_L1, urls.xci);
    out.endObject();
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(out.take() + '\n') > 0 && file.commit();
}

} // namespace vigie::sim
