// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/examination.h"

#include <QObject>

namespace vigie::ui {

class AdminRoom;

//! The examination of a profile's servers: it outlives the page that shows it.
class HealthDesk : public QObject, private health::Witness
{
    Q_OBJECT
public:
    explicit HealthDesk(AdminRoom &room);
    ~HealthDesk() override;

    const health::Examination &examination() const { return m_examination; }
    void run(); //!< At the servers that the profile has now.

Q_SIGNALS:
    void listChanged();
    void checkChanged(int index);
    void runningChanged();

private:
    health::LiveFacts live() const override;
    health::XciFacts xci() const override;
    void
    readConfiguration(const std::function<void(const health::ConfigurationFacts &)> &then) override;
    QList<health::Address> addresses() const;
    void readParts(const std::function<void(const health::ConfigurationFacts &)> &then);

    AdminRoom &m_room;
    health::Examination m_examination{*this};
};

} // namespace vigie::ui
