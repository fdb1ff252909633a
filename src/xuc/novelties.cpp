// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/novelties.h"

namespace vigie::xuc {

bool Novelties::hasRoom()
{
    isCut = isCut || items.size() >= most;
    return !isCut;
}

void Novelties::note(Novelty::Kind kind, const QString &path, QByteArrayView value)
{
    if (hasRoom())
        items.append({kind, path, QString::fromUtf8(value).left(longestText)});
}

void Novelties::setMessage(const QString &msgType)
{
    for (; m_complete < items.size(); ++m_complete)
        items[m_complete].path.prepend(msgType);
}

} // namespace vigie::xuc
