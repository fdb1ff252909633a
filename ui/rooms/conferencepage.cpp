// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/conferencepage.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "center/intentbook.h"
#include "telephony/driver.h"
#include "ui/models/frameclock.h"
#include "ui/rooms/conferencepanel.h"
#include "ui/rooms/roommodel.h"
#include "ui/rooms/roompane.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/floortable.h"
#include "ui/widgets/keymap.h"
#include "ui/widgets/pane.h"
#include "ui/widgets/scaling.h"

#include <QEvent>
#include <QHBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using telephony::Obstacle;
using telephony::Verb;

namespace {

    constexpr int sideWidth = 560; // French needs it.
    constexpr int narrowSideWidth = 548;

} // namespace

ConferencePage::ConferencePage(center::Desk &desk, models::FrameClock &frames, KeyMap &keys,
                               QWidget *parent)
    : PlacePage(Rank::Work, parent)
    , m_desk(desk)
    , m_keys(keys)
    , m_wishes(desk)
    , m_model(new RoomModel(desk, this))
{
    setObjectName(u"conferencePage"_s);
    build(frames);
    connect(&m_wishes, &center::RoomWishes::changed, this, &ConferencePage::refresh);
    connect(&desk, &center::Desk::roomsChanged, this, &ConferencePage::refresh);
    connect(&desk, &center::Desk::ownUserChanged, this, &ConferencePage::refresh);
    connect(&desk, &center::Desk::intentChanged, this, &ConferencePage::refresh);
    connect(m_table, &FloorTable::currentRowChanged, this, &ConferencePage::refresh);
    connect(m_table, &FloorTable::rowActivated, this, [this](const QModelIndex &index) {
        if (const xuc::ConferenceRoom *room = m_model->roomAt(index.row()))
            join(room->number);
    });
    connect(m_room, &RoomPane::joinRequested, this, &ConferencePage::join);
    retranslate();
}

ConferencePage::~ConferencePage() = default;

void ConferencePage::build(models::FrameClock &frames)
{
    m_table = new FloorTable(m_desk.clock(), this);
    m_table->setObjectName(u"rooms"_s);
    m_table->setModel(m_model);
    m_table->setColumn(RoomModel::NumberColumn, {.kind = CellKind::Key, .minimum = 72});
    m_table->setColumn(RoomModel::NameColumn, {.kind = CellKind::Name, .stretch = true});
    m_table->setColumn(RoomModel::PinColumn, {.kind = CellKind::Text, .minimum = 48});
    m_table->setColumn(RoomModel::PeopleColumn, {.kind = CellKind::Number, .minimum = 80});
    m_table->setColumn(RoomModel::SinceColumn,
                       {.kind = CellKind::Duration, .widest = u"0:00:00"_s, .minimum = 84});
    connect(&frames, &models::FrameClock::second, m_table, &FloorTable::tick);
    m_none = new EmptyState({}, {}, this);
    m_side = new Pane(&Theme::surface, this);
    m_room = new RoomPane(m_side);
    m_panel = new ConferencePanel(m_desk, m_wishes, frames, m_keys, m_side);
    auto *sideColumn = new QVBoxLayout(m_side);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    sideColumn->addWidget(m_room, 1);
    sideColumn->addWidget(m_panel, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_table, 1);
    row->addWidget(m_none, 1);
    row->addWidget(new Rule(Qt::Vertical, 0, this));
    row->addWidget(m_side);
    setNarrow(false);
}

QString ConferencePage::title() const
{
    return tr("Conferences");
}

QList<StatusBar::KeyHint> ConferencePage::keyHints() const
{
    if (!m_wishes.room())
        //: Status bar, beside the key Enter.
        return {{.key = tr("Enter"), .text = tr("Join", "verb")}};
    const auto hint = [this](KeyAction action, const QString &text) {
        return StatusBar::KeyHint{.key = m_keys.capText(action), .text = text};
    };
    //: Status bar, beside the key M.
    return {hint(KeyAction::MuteParticipant, tr("Mute", "verb")),
            //: Status bar, beside the key D.
            hint(KeyAction::DeafenParticipant, tr("Cut sound")),
            //: Status bar, beside the delete key.
            hint(KeyAction::RemoveParticipant, tr("Remove", "verb"))};
}

void ConferencePage::setNarrow(bool isNarrow)
{
    keepPaneWidth(m_side, isNarrow ? narrowSideWidth : sideWidth);
}

void ConferencePage::setStale(bool isStale)
{
    m_table->setStale(isStale);
    m_panel->setStale(isStale);
    refresh();
}

void ConferencePage::setCompactRows(bool isCompact)
{
    m_table->setDensity(isCompact ? FloorTable::Density::Compact
                                  : FloorTable::Density::Comfortable);
}

QString ConferencePage::joinObstacle() const
{
    if (!m_desk.center().calls().calls().isEmpty())
        return tr("You are in a call. End it first.");
    switch (m_desk.phone().obstacle(Verb::Dial)) {
    case Obstacle::None:
        return {};
    case Obstacle::LinkDown:
        return tr("No link to the server. Call the room from your phone.");
    case Obstacle::NoLine:
        return tr("You have no phone line. Ask your administrator for one.");
    default: // Of a call, which there is not.
        return tr("The phone cannot call now.");
    }
}

void ConferencePage::join(const QString &number)
{
    if (joinObstacle().isEmpty())
        m_join = m_desk.ask(Verb::Dial, {}, number);
    refresh();
}

void ConferencePage::refresh()
{
    const bool isInRoom = m_wishes.room() != nullptr;
    const bool hasRooms = m_model->rowCount() > 0;
    m_table->setVisible(hasRooms);
    m_none->setVisible(!hasRooms);
    const center::Line &line = m_desk.center().line();
    m_none->setTexts(tr("No conference room is known."),
                     line.isKnown && !line.exists
                         ? tr("The server lists them for who has a phone line.")
                         : tr("An administrator makes them on the server."));
    if (hasRooms && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, RoomModel::NameColumn));
    const xuc::ConferenceRoom *chosen = m_model->roomAt(m_table->currentIndex().row());
    m_room->show(chosen ? std::optional(*chosen) : std::nullopt);
    m_room->setObstacle(joinObstacle());
    const center::Intent *wish = m_join ? m_desk.intents().find(*m_join) : nullptr;
    m_room->setPending(wish && wish->isOpen());
    m_room->setFailure(wish && wish->state == center::IntentState::Failed
                           ? tr("The call to the room was not confirmed. Try again.")
                           : QString());
    m_panel->setVisible(isInRoom);
    m_room->setVisible(!isInRoom && chosen);
    m_side->setVisible(isInRoom || chosen);
    if (std::exchange(m_wasInRoom, isInRoom) != isInRoom)
        Q_EMIT keyHintsChanged();
}

void ConferencePage::retranslate()
{
    m_table->setAccessibleName(tr("Conference rooms"));
    refresh();
}

void ConferencePage::changeEvent(QEvent *event)
{
    PlacePage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vigie::ui
