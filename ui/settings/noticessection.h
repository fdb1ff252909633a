// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/noticerules.h"
#include "ui/settings/settingssection.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QGridLayout;
QT_END_NAMESPACE

namespace vigie::site {
class Policy;
class Settings;
}

namespace vigie::ui {

class Field;
class Switch;

//! What is told while one looks elsewhere, how, and when it is not.
class NoticesSection : public SettingsSection
{
    Q_OBJECT
public:
    NoticesSection(site::Settings &settings, const site::Policy &policy, QWidget *parent = nullptr);

    //! Who has the floor is told of queues as its thresholds say.
    void setFloorOpen(bool isOpen);

protected:
    void retranslate() override;

private:
    struct Line
    {
        site::NoticeKind kind{};
        InkLabel *label = nullptr;
        QList<QCheckBox *> boxes{}; //!< In the order of NoticeWay; null: not possible.
    };
    QWidget *makeTable();
    void makeQuiet();
    void keepQuiet();

    site::Settings &m_settings;
    site::NoticeRules m_rules;
    const site::Policy &m_policy;
    QList<InkLabel *> m_heads;
    QList<Line> m_lines;
    InkLabel *m_byFloor = nullptr; //!< In place of the boxes of QueueAlarm.
    SettingsRow *m_hideRow = nullptr;
    Switch *m_hide = nullptr;
    SettingsRow *m_quietRow = nullptr;
    QCheckBox *m_quiet = nullptr;
    Field *m_from = nullptr;
    InkLabel *m_to = nullptr;
    Field *m_until = nullptr;
};

} // namespace vigie::ui
