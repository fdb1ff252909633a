// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/apps/apps.h"

#include <QObject>

namespace vigie::ui {

class AgentPages;
class PlacePage;

//! Brings the applications' pages into the agent's place.
class ApplicationPages : public QObject
{
    Q_OBJECT
public:
    ApplicationPages(center::Desk &desk, const Apps::Site &site, const AppTools &tools,
                     AgentPages &pages, QObject *parent);

Q_SIGNALS:
    void told(const QString &text); //!< A quiet word.

private:
    void bring(PlacePage *page);

    AgentPages &m_pages;
    Apps *m_apps;
};

} // namespace vigie::ui
