// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xci/directory.h"

#include <QDateTime>
#include <QHash>
#include <QObject>

#include <optional>

namespace vigie::ui {

//! Which servers answered last, and when: judged by what is read anyway, nothing is asked for it.
//!
//! The XCI answers or it does not; of a XiVO behind it only the users of its entities tell.
class Reachability : public QObject
{
    Q_OBJECT
public:
    struct State
    {
        QDateTime lastGood{}; //!< Invalid: it never answered.
        std::optional<xci::Failure> failure{}; //!< Of what was asked last.

        bool isKnown() const { return lastGood.isValid() || failure; }
        bool isGood() const { return lastGood.isValid() && !failure; }
    };

    explicit Reachability(const xci::Directory &directory, QObject *parent = nullptr);

    const State &center() const { return m_center; } //!< Of the XCI itself.
    State xivo(xci::XivoId id) const { return m_xivos.value(id); }
    void clear(); //!< Another account.

Q_SIGNALS:
    void changed();

private:
    void heed(xci::Directory::Part part, const QString &entity,
              const std::optional<xci::Failure> &failure);

    const xci::Directory &m_directory;
    State m_center{};
    QHash<xci::XivoId, State> m_xivos{};
};

} // namespace vigie::ui
