// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/callssection.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "ui/settings/forwardrow.h"
#include "ui/settings/settingsrow.h"
#include "ui/settings/wishnote.h"
#include "ui/widgets/switch.h"

using namespace Qt::StringLiterals;

namespace vigie::ui {

CallsSection::CallsSection(center::Desk &desk, QWidget *parent)
    : SettingsSection("phone"_L1, parent)
    , m_desk(desk)
    , m_always(new ForwardRow(desk, center::ForwardKind::Unconditional, addRow("forwardAlways"_L1)))
    , m_noAnswer(new ForwardRow(desk, center::ForwardKind::NoAnswer, addRow("forwardNoAnswer"_L1)))
    , m_busy(new ForwardRow(desk, center::ForwardKind::Busy, addRow("forwardBusy"_L1)))
    , m_dndRow(addRow("doNotDisturbRow"_L1))
    , m_dnd(new Switch(QString(), m_dndRow))
    , m_dndNote(new WishNote(desk, m_dndRow))
    , m_mobile(addRow("mobileRow"_L1))
    , m_voicemail(addRow("voicemailRow"_L1))
{
    m_dnd->setObjectName(u"doNotDisturb"_s);
    m_dndNote->setObjectName(u"doNotDisturbNote"_s);
    m_dndRow->addControl(m_dnd);
    m_dndRow->setEnd(m_dndNote);
    connect(m_dnd, &Switch::wished, this, [this](bool isOn) {
        m_wantedDnd = isOn;
        m_dndNote->follow(m_desk.setDoNotDisturb(isOn));
    });
    connect(m_dndNote, &WishNote::changed, this, &CallsSection::refreshDnd);
    connect(&desk, &center::Desk::ownUserChanged, this, &CallsSection::refresh);
    retranslate();
}

void CallsSection::refresh()
{
    for (ForwardRow *row : {m_always, m_noAnswer, m_busy})
        row->refresh();
    refreshDnd();
    const center::OwnUser &self = m_desk.center().self();
    m_mobile->setVisible(!self.mobileNumber.isEmpty());
    m_mobile->setHint(self.mobileNumber);
    m_voicemail->setHint(voicemailWords());
}

void CallsSection::refreshDnd()
{
    const center::OwnUser &self = m_desk.center().self();
    m_dnd->setOn(m_dndNote->isAsking() ? m_wantedDnd : self.isDndEnabled);
    m_dnd->setPending(m_dndNote->isAsking());
    m_dndNote->setKnown(self.isKnown());
}

QString CallsSection::voicemailWords() const
{
    const center::Voicemail &box = m_desk.center().self().voicemail;
    if (!box.isEnabled)
        return tr("none on this XiVO");
    const QString fresh = tr("%n new", "messages in the voicemail", box.newMessages.value_or(0));
    if (!box.oldMessages)
        return fresh;
    //: Both are counts of messages: "2 new, 5 old".
    return tr("%1, %2").arg(fresh, tr("%n old", "messages in the voicemail", *box.oldMessages));
}

void CallsSection::retranslate()
{
    setTitle(tr("Calls and forwards"), tr("kept by the server, also for the phone"));
    m_always->retranslate(tr("Always", "forward"));
    m_noAnswer->retranslate(tr("No answer", "forward"));
    m_busy->retranslate(tr("Busy", "forward"));
    m_dndRow->setLabel(tr("Do not disturb"));
    m_dnd->setAccessibleName(tr("Do not disturb"));
    m_dndRow->setHint(tr("shown in the header while it is on"));
    m_mobile->setLabel(tr("Mobile number"));
    m_voicemail->setLabel(tr("Voicemail"));
    refresh();
}

} // namespace vigie::ui
