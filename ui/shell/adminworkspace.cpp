// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/adminworkspace.h"

#include "ui/admin/adminplace.h"
#include "ui/models/frameclock.h"
#include "ui/shell/admindoor.h"
#include "ui/widgets/keymap.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/statusbar.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/toasts.h"

#include <QBoxLayout>
#include <QPainter>
#include <QTime>

#include <memory>

using namespace Qt::StringLiterals;

namespace vigie::ui {

namespace {

    enum RailEntry { AdminEntry, SignOutEntry };

} // namespace

AdminWorkspace::AdminWorkspace(AdminDoor &door, models::FrameClock &clock, KeyMap &keys,
                               const QString &siteName, QWidget *parent)
    : QWidget(parent)
    , m_door(door)
    , m_clock(clock)
    , m_keys(keys)
    , m_siteName(siteName)
    , m_rail(new Rail(this))
    , m_place(door.makePlace(this))
    , m_status(new StatusBar(this))
    , m_toasts(new Toasts(this))
{
    setObjectName(u"adminWorkspace"_s);
    m_door.setParent(this);
    m_rail->setObjectName(u"rail"_s);
    m_status->setObjectName(u"statusBar"_s);
    m_rail->addPlace("tree-structure"_L1, tr("Admin", "place of the rail"));
    m_rail->addFoot("sign-out"_L1, tr("Sign out", "entry of the rail"));
    m_rail->setCurrent(AdminEntry);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_place, 1);
    column->addWidget(m_status);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    listen();
    showSession();
    showKeys();
}

AdminWorkspace::~AdminWorkspace()
{
    // Its pages read the room to their end.
    std::unique_ptr<AdminPlace>(m_place).reset();
}

void AdminWorkspace::listen()
{
    connect(m_rail, &Rail::placeRequested, this, [this](int entry) {
        if (entry == SignOutEntry)
            Q_EMIT signOutRequested();
    });
    connect(m_place, &AdminPlace::keyHintsChanged, this, &AdminWorkspace::showKeys);
    connect(m_place, &AdminPlace::told, this,
            [this](const QString &text) { m_toasts->show(Toasts::Kind::Note, text); });
    connect(m_place, &AdminPlace::failed, this, &AdminWorkspace::tell);
    connect(&m_door.room(), &AdminRoom::sessionChanged, this, &AdminWorkspace::showSession);
    connect(&m_door.room(), &AdminRoom::troubleChanged, this, &AdminWorkspace::showSession);
    connect(&m_clock, &models::FrameClock::second, this, &AdminWorkspace::showSession);
    connect(&m_keys, &KeyMap::changed, this, &AdminWorkspace::showKeys);
}

void AdminWorkspace::enter()
{
    m_place->enter();
}

//! The mark is the XCI's: there is no other link here.
void AdminWorkspace::showSession()
{
    const AdminRoom &room = m_door.room();
    LinkMark mark = LinkMark::Late;
    if (room.trouble())
        mark = LinkMark::Down;
    else if (!room.hasServer() || room.session().state() == xci::Session::State::SignedIn)
        mark = LinkMark::Live;
    //: Status bar: %1 is the name of a site.
    m_status->setLink(mark, tr("%1, administration alone").arg(m_siteName));
    m_status->setAge(room.hasServer() ? m_place->sessionWords() : QString());
    m_status->setTime(QTime::currentTime().toString(u"HH:mm"_s));
}

void AdminWorkspace::showKeys()
{
    QList<StatusBar::KeyHint> keys = m_place->keyHints();
    keys.append({.key = m_keys.capText(KeyAction::AllKeys), .text = tr("All keys")});
    m_status->setKeys(keys);
}

QString AdminWorkspace::title() const
{
    //: Window title: %1 is the name of a site.
    return tr("Administration of %1 – Vigie").arg(m_siteName);
}

void AdminWorkspace::tell(const QString &failure)
{
    m_toasts->show(Toasts::Kind::Failure, failure);
}

void AdminWorkspace::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter(this).fillRect(rect(), themeOf(this).surface);
}

} // namespace vigie::ui
