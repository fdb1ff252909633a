// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/adminpage.h"

#include "ui/admin/adminroom.h"
#include "ui/admin/flow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/words.h"

#include <QPointer>

namespace vigie::ui {

using namespace Qt::StringLiterals;

AdminPage::AdminPage(const AdminParts &parts, const AdminSpot &spot, QWidget *parent)
    : Pane(&Theme::surface, parent)
    , m_parts(parts)
    , m_spot(spot)
    , m_above(new Words({}, TextRole::Caption, &Theme::text2, this))
    , m_title(new Words({}, TextRole::Title, &Theme::text, this))
    , m_beside(new Words({}, TextRole::Body, &Theme::text2, this))
    , m_headRow(new Flow(8))
    , m_headColumn(new QVBoxLayout)
    , m_body(new QVBoxLayout)
{
    m_title->setObjectName(u"adminTitle"_s);
    m_title->setElided(true);
    m_above->setElided(true);
    m_above->hide();
    m_beside->hide();
    m_beside->setObjectName(u"adminBeside"_s);
    m_beside->setElided(true);
    auto *titles = new QHBoxLayout;
    titles->setSpacing(12);
    titles->addWidget(m_title, 0, Qt::AlignBaseline);
    titles->addWidget(m_beside, 1, Qt::AlignBaseline);
    titles->addStretch(0);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_above);
    words->addLayout(titles);
    m_headRow->addLayout(words);
    auto *head = new Pane(&Theme::surface, this);
    head->setRules(Qt::BottomEdge);
    auto *headRoom = new QVBoxLayout(head);
    headRoom->setContentsMargins(12, 14, 12, 14);
    headRoom->setSpacing(12);
    headRoom->addLayout(m_headRow);
    headRoom->addLayout(m_headColumn);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addLayout(m_body, 1);
}

void AdminPage::setTitles(const QString &above, const QString &title, const QString &beside)
{
    m_above->setText(above);
    m_above->setVisible(!above.isEmpty());
    m_title->setText(title);
    m_beside->setText(beside);
    m_beside->setVisible(!beside.isEmpty());
    setAccessibleName(title);
}

//! Every third time only, unless it is asked for.
bool AdminPage::isTimeToRead(bool isAsked)
{
    constexpr int seldom = 3;
    if (!isAsked && ++m_due < seldom)
        return false;
    m_due = 0;
    return true;
}

//! All of it is much to read.
void AdminPage::refresh(bool isAsked)
{
    if (isTimeToRead(isAsked))
        room().directory().refresh();
}

void AdminPage::refreshCounts(bool isAsked)
{
    using Part = xci::Directory::Part;
    if (!isTimeToRead(isAsked) || room().session().state() != xci::Session::State::SignedIn)
        return;
    for (const Part part : {Part::Xivos, Part::Templates, Part::Administrators})
        room().directory().refresh(part);
}

AdminPage::Removed AdminPage::removing(const QString &key, const QString &done,
                                       const std::function<void()> &refresh,
                                       const std::function<void(bool)> &then)
{
    const QString id = u"-%1/%2"_s.arg(int(m_spot.kind)).arg(key); // No draft is called so.
    room().saves().begin(id,
                         {.done = done,
                          .refused = tr("Not deleted. %1"),
                          .uncertain = tr("Nobody knows whether it was deleted. %1"),
                          .refresh = refresh});
    return [&saves = room().saves(), id, page = QPointer(this), then](const auto &answer) {
        // Somebody else was faster.
        const bool isGone = answer || answer.failure().kind == xci::Failure::Kind::NotFound;
        if (page)
            then(isGone);
        saves.end(id, isGone ? std::nullopt : std::optional(answer.failure()));
    };
}

void AdminPage::addRefresh()
{
    auto *button = new Button("arrow-clockwise"_L1, tr("Read anew"), this);
    button->setObjectName(u"refreshPage"_s);
    button->setVariant(Button::Variant::Ghost);
    addToHead(button);
    connect(button, &Button::clicked, this, [this] { refresh(true); });
}

void AdminPage::addToHead(QWidget *widget)
{
    m_headRow->addWidget(widget);
}

} // namespace vigie::ui
