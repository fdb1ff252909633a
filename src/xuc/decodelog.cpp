// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/decodelog.h"

#include "base/logging.h"
#include "xuc/decode.h"
#include "xuc/novelties.h"

#include <QRegularExpression>

namespace vigie::xuc {

using namespace Qt::StringLiterals;

namespace {

    constexpr qsizetype mostKinds = 200;
    constexpr qsizetype longestName = 100; //!< What calls itself a name may be anything.

    QString withoutPlaces(const QString &path)
    {
        static const QRegularExpression place(u"\\[\\d+\\]"_s);
        return path.left(longestName).replace(place, u"[]"_s);
    }

} // namespace

Result<Event> DecodeLog::decode(QByteArrayView frame, qint64 receivedEpochSeconds)
{
    Novelties novelties;
    const bool isCurious = lcXuc().isDebugEnabled();
    Result<Event> event
        = xuc::decode(frame, receivedEpochSeconds, isCurious ? &novelties : nullptr);
    if (!event)
        noteMalformed(event.error());
    else if (const auto *unknown = std::get_if<Unknown>(&*event))
        noteUnknown(*unknown);
    if (!novelties.items.isEmpty())
        noteNovelties(novelties);
    return event;
}

bool DecodeLog::isNew(const QString &kind)
{
    const auto known = m_kinds.find(kind);
    if (known != m_kinds.end()) {
        ++*known;
        return false;
    }
    if (m_kinds.size() >= mostKinds)
        return false;
    m_kinds.insert(kind, 1);
    return true;
}

void DecodeLog::noteMalformed(const Error &error)
{
    ++m_malformed;
    const QString kind = u"malformed "_s + withoutPlaces(error.detail);
    if (isNew(kind))
        qCWarning(lcXuc).noquote() << "message dropped," << kind;
}

void DecodeLog::noteUnknown(const Unknown &message)
{
    if (message.msgType.isEmpty()) // The answer to a ping.
        return;
    ++m_unknown;
    const QString kind = u"unknown message "_s + message.msgType.left(longestName);
    if (isNew(kind))
        qCInfo(lcXuc).noquote() << kind;
}

void DecodeLog::noteNovelties(const Novelties &novelties)
{
    for (const Novelty &novelty : novelties.items) {
        const bool isField = novelty.kind == Novelty::Kind::Field;
        const QString kind = (isField ? u"unknown field "_s : u"unknown value of "_s)
            + withoutPlaces(novelty.path);
        if (isNew(kind))
            qCDebug(lcXuc).noquote() << kind;
    }
}

} // namespace vigie::xuc
