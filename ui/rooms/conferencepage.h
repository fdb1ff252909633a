// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/intent.h"
#include "center/roomwishes.h"
#include "ui/widgets/placepage.h"

#include <optional>

namespace vigie::center {
class Desk;
}
namespace vigie::models {
class FrameClock;
}

namespace vigie::ui {

class ConferencePanel;
class EmptyState;
class FloorTable;
class KeyMap;
class RoomModel;
class RoomPane;

//! The conference rooms at the left; at the right the chosen one, or the one that the person is in.
class ConferencePage : public PlacePage
{
    Q_OBJECT
public:
    ConferencePage(center::Desk &desk, models::FrameClock &frames, KeyMap &keys,
                   QWidget *parent = nullptr);
    ~ConferencePage() override;

    QString title() const override;
    QList<StatusBar::KeyHint> keyHints() const override;
    void setNarrow(bool isNarrow) override;
    void setStale(bool isStale) override;
    void setCompactRows(bool isCompact) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build(models::FrameClock &frames);
    void retranslate();
    void refresh();
    void join(const QString &number);
    QString joinObstacle() const;

    center::Desk &m_desk;
    KeyMap &m_keys;
    center::RoomWishes m_wishes;
    RoomModel *m_model;
    FloorTable *m_table = nullptr;
    EmptyState *m_none = nullptr;
    QWidget *m_side = nullptr;
    RoomPane *m_room = nullptr;
    ConferencePanel *m_panel = nullptr;
    std::optional<center::IntentId> m_join{}; //!< The latest wish to enter a room.
    bool m_wasInRoom = false;
};

} // namespace vigie::ui
