// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configmgt/callbackperiod.h"
#include "configmgt/rights.h"
#include "xci/failure.h"

#include <QCoreApplication>
#include <QString>

namespace vigie::ui {

//! What the pages of the configuration server say.
class ConfigWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::ConfigWords)

public:
    static QString failure(const xci::Failure &failure); //!< What happened and what to do.
    static QString profile(configmgt::Profile profile, const QString &raw = {});
    static QString hours(const configmgt::CallbackPeriod &period); //!< "08:00 – 12:10".
};

} // namespace vigie::ui
