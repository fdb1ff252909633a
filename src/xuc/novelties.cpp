// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/novelties.h"

namespace vigie::xuc {

void Novelties::note(Novelty::Kind kind, const QString &path, QByteArrayView value)
{
    if (items.size() < most)
        items.append({kind, path, QString::fromUtf8(value).left(longestText)});
    else
        isCut = true;
}

void Novelties::setMessage(const QString &msgType)
{
    for (; m_complete < items.size(); ++m_complete)
        items[m_complete].path.prepend(msgType);
}

} // namespace vigie::xuc
