// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/roomwish.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QHBoxLayout;
class QListView;

namespace vigie::center {
class Desk;
class RoomWishes;
}
namespace vigie::models {
class FrameClock;
}

namespace vigie::ui {

class Button;
class Field;
class KeyMap;
class ParticipantDelegate;
class ParticipantModel;
class TimerLabel;
class Words;

//! The conference that the person is in: who is there, and what may be done.
class ConferencePanel : public QWidget
{
    Q_OBJECT
public:
    ConferencePanel(center::Desk &desk, center::RoomWishes &wishes, models::FrameClock &frames,
                    KeyMap &keys, QWidget *parent = nullptr);

    void setStale(bool isStale);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Action
    {
        Button *button = nullptr;
        center::RoomVerb on{}; //!< Asked for unless it is so already, then:
        center::RoomVerb off{};
    };

    QWidget *makeHead();
    QWidget *makeSelectedBar();
    QWidget *makeFoot();
    Button *addAction(QHBoxLayout *row, const QString &name, center::RoomVerb on,
                      center::RoomVerb off);
    void retranslate();
    void refresh();
    void refreshAction(const Action &action);
    void refreshFailure();
    void press(const Action &action);
    void pressNamed(const QString &name);
    void invite();
    int selectedIndex() const; //!< 0: nobody.
    QString nameOf(int index) const;
    void wordAction(const Action &action, center::RoomVerb verb);

    center::Desk &m_desk;
    center::RoomWishes &m_wishes;
    ParticipantModel *m_model;
    ParticipantDelegate *m_delegate;
    Words *m_name = nullptr;
    Words *m_role = nullptr;
    TimerLabel *m_since = nullptr;
    Button *m_leave = nullptr;
    QListView *m_list = nullptr;
    Words *m_selected = nullptr;
    Words *m_failure = nullptr;
    Button *m_retry = nullptr;
    QWidget *m_failureLine = nullptr;
    Field *m_number = nullptr;
    QCheckBox *m_asOrganizer = nullptr;
    Button *m_invite = nullptr;
    QList<Action> m_actions{};
};

} // namespace vigie::ui
