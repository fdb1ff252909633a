// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QSet>

namespace vigie::sim {

//! Makes malformed twins of the messages that pass: what a strict reader must refuse, each on its
//! own, while the right message behind them counts.
class WrongTypes
{
public:
    //! What to send before this message: of each msgType once.
    QByteArrayList before(const QByteArray &json);

private:
    QSet<QString> m_seen{};
};

} // namespace vigie::sim
