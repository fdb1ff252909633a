// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/edit/editbutton.h"

#include "ui/widgets/button.h"
#include "ui/widgets/menupanel.h"

#include <QBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    enum Entry { EditEntry, BaseEntry, BaseFromActiveEntry };

} // namespace

EditButton::EditButton(QWidget *parent)
    : QWidget(parent)
    , m_edit(new Button(tr("Edit"), this))
    , m_more(new Button("caret-down"_L1, tr("More ways to edit"), this))
{
    setObjectName(u"agentsEditButtons"_s);
    m_edit->setObjectName(u"agentsEdit"_s);
    m_edit->setIconName("pencil-simple"_L1);
    m_more->setObjectName(u"agentsEditMore"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_edit);
    row->addWidget(m_more);
    connect(m_edit, &Button::clicked, this, &EditButton::editRequested);
    connect(m_more, &Button::clicked, this, &EditButton::openMenu);
    setCount(0);
}

void EditButton::setTight(bool isTight)
{
    m_edit->setText(isTight ? QString() : tr("Edit"));
    m_edit->setAccessibleName(tr("Edit"));
    m_edit->setToolTip(isTight ? tr("Edit") : QString());
    m_edit->updateGeometry();
}

void EditButton::setCount(int selected)
{
    const QString reason = selected > 0 ? QString() : tr("Tick agents in the table first.");
    m_edit->setObstacle(reason);
    m_more->setObstacle(reason);
}

void EditButton::openMenu()
{
    auto *menu = new MenuPanel(this);
    menu->setObjectName(u"agentsEditMenu"_s);
    menu->addEntry({.id = EditEntry, .icon = "pencil-simple"_L1, .text = tr("Edit")});
    menu->addEntry({.id = BaseEntry, .text = tr("Create base configuration")});
    menu->addEntry({.id = BaseFromActiveEntry,
                    .text = tr("Create base configuration from active configuration")});
    connect(menu, &MenuPanel::triggered, this, [this](int id) {
        if (id == EditEntry)
            Q_EMIT editRequested();
        else
            Q_EMIT baseRequested(id == BaseFromActiveEntry);
    });
    connect(menu, &PopupPanel::closed, menu, &QObject::deleteLater);
    menu->openBelow(m_more, Qt::AlignRight);
}

} // namespace vigie::ui
