// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "center/eventlistener.h"
#include "ui/admin/health/sitearound.h"

#include <QObject>

#include <optional>

namespace vigie::center {
class Desk;
}

namespace vigie::ui {

//! What the session with XuC shows of the site, for who looks after it: whether figures move, and
//! which queues and groups there are.
class SiteWatch : public QObject, private center::EventListener
{
    Q_OBJECT
public:
    explicit SiteWatch(center::Desk &desk, QObject *parent = nullptr);
    ~SiteWatch() override;

    QUrl server() const;
    QString login() const;
    health::LiveFacts facts() const;
    QList<SiteAround::Named> queues() const; //!< By name.
    QList<SiteAround::Named> groups() const;

private:
    void received(const xuc::Event &event) override;

    center::Desk &m_desk;
    std::optional<Instant> m_lastFigure{};
};

} // namespace vigie::ui
