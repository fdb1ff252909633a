// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::e2e {

//! The keys of every page: shown, changed, and nothing beside them.
class TestKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKeyOfTheWindowIsInTheOverview();
    void pagesFollowThePersonsKeys();
    void theSwitchboardFollowsThePersonsKeys();
};

} // namespace vigie::e2e
