// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/agentdays.h"
#include "center/assignments.h"
#include "center/ringwatch.h"
#include "center/supervisorverbs.h"
#include "ui/supervisor/edit/editdrafts.h"
#include "ui/supervisor/flooralarms.h"
#include "ui/supervisor/thresholdbook.h"
#include "ui/supervisor/wallhost.h"

#include <QObject>
#include <QString>

#include <memory>

namespace vigie::center {
class Desk;
}
namespace vigie::models {
class FrameClock;
}
namespace vigie::site {
class Settings;
}

namespace vigie::ui {

class KeyMap;

//! What a supervisor works with for as long as the person is signed in. It outlives the views,
//! which are made anew in another language: changes under way and their undoing go on.
class FloorTools : public QObject
{
    Q_OBJECT
public:
    //! \a journal: for what is typed and not saved; null: that ends with the program.
    //! \a profile: where what the person chose is kept; it differs from site to site.
    FloorTools(center::Desk &desk, site::Settings &settings, store::Journal *journal,
               const QString &profile, QObject *parent = nullptr);

    const QString &profile() const { return m_profile; }
    EditDrafts &drafts() { return m_drafts; }
    ThresholdBook &thresholds() { return m_thresholds; }
    FloorAlarms &alarms() { return m_alarms; }
    WallHost &wall() { return m_wall; }
    //! What agents did since the sign-in; null: the floor is not this person's.
    const center::AgentDays *days() const { return m_days.get(); }
    const center::RingWatch &rings() const { return m_rings; }
    center::Assignments &assignments() { return m_assignments; }
    center::SupervisorVerbs &verbs() { return m_verbs; }

    void passSecond(); //!< Whatever place is in front.

Q_SIGNALS:
    void soundAsked(const QString &name); //!< To be heard, by its name of the specification.
    void queueHistoryAsked(vigie::QueueId queue); //!< Its past calls are to be shown.

private:
    void keepDays();

    const QString m_profile;
    EditDrafts m_drafts;
    ThresholdBook m_thresholds;
    center::RingWatch m_rings;
    FloorAlarms m_alarms;
    WallHost m_wall;
    center::Desk &m_desk;
    std::unique_ptr<center::AgentDays> m_days;
    center::Assignments m_assignments;
    center::SupervisorVerbs m_verbs;
};

//! What the floor's views are made of; all of it outlives them.
struct FloorParts
{
    center::Desk &desk;
    models::FrameClock &frames;
    site::Settings &settings;
    KeyMap &keys;
    FloorTools &tools;
};

} // namespace vigie::ui
