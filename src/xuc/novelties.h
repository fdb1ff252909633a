// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QSet>
#include <QString>

namespace vigie::xuc {

//! Something in a message that no decoder of ours knows.
struct Novelty
{
    enum class Kind {
        Field, //!< A field that is not read.
        Value, //!< A word of an enumeration that is none of ours.
    };

    Kind kind = Kind::Field;
    QString path{}; //!< As faults tell it: "QueueCalls.calls[2].mood". Beside ctiMessage: "mood".
    QString text{}; //!< The value as written, cut. May name people: never for the log.

    bool operator==(const Novelty &) const = default;
};

//! What frames have that we do not know, for those who ask; the events are the same either way.
struct Novelties
{
    static constexpr qsizetype most = 32; //!< A server can send any number.
    static constexpr qsizetype longestText = 200;

    QList<Novelty> items{};
    bool isCut = false; //!< There were more.
    //! The paths that decoders compared keys with; only where the suite records (see wireuse.h).
    QSet<QString> asked{};

    bool hasRoom(); //!< False, and cut from now on, when there is no more.
    void note(Novelty::Kind kind, const QString &path, QByteArrayView value);
    void setMessage(const QString &msgType); //!< Completes the paths noted since the last call.

    bool operator==(const Novelties &) const = default;

private:
    qsizetype m_complete = 0; //!< So many paths begin with their message.
};

} // namespace vigie::xuc
