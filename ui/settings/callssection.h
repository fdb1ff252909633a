// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingssection.h"

namespace vigie::center {
class Desk;
}

namespace vigie::ui {

class ForwardRow;
class InkLabel;
class Switch;
class WishNote;

//! What the server does with the person's calls: forwards, do not disturb, voicemail.
class CallsSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit CallsSection(center::Desk &desk, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    void refresh();
    void refreshDnd();
    QString voicemailWords() const;

    center::Desk &m_desk;
    ForwardRow *m_always;
    ForwardRow *m_noAnswer;
    ForwardRow *m_busy;
    SettingsRow *m_dndRow;
    Switch *m_dnd;
    WishNote *m_dndNote;
    SettingsRow *m_mobile;
    SettingsRow *m_voicemail;
    bool m_wantedDnd = false;
};

} // namespace vigie::ui
