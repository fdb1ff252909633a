// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QList>

namespace vigie::ui {

class TourStage;

//! A stretch of the tour that can be walked alone: from a known beginning to its pictures.
struct TourScene
{
    enum class From {
        SignInPage, //!< On a fresh machine; such scenes stand first in the list.
        Workspace, //!< Signed in, the agent's place in front; what state, each scene brings about.
    };

    QLatin1StringView name{};
    QList<QLatin1StringView> pictures{}; //!< Names as given to TourStage::picture().
    From from = From::Workspace;
    void (*add)(TourStage &stage) = nullptr; //!< Adds the steps.
};

} // namespace vigie::ui
