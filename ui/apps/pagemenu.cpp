// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apps/pagemenu.h"

#include "ui/apps/pageforms.h"
#include "ui/widgets/menupanel.h"

#include <QEvent>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using site::PageForm;

PageMenu::PageMenu(PageForms &forms, QWidget *parent)
    : Button("dots-three"_L1, QString(), parent)
    , m_forms(forms)
{
    setObjectName(u"pageMenu"_s);
    setVariant(Variant::Ghost);
    connect(this, &Button::clicked, this, &PageMenu::openMenu);
    hide();
}

void PageMenu::setOrigin(const QString &origin, const QString &subject)
{
    m_origin = origin;
    m_subject = subject;
    setVisible(!origin.isEmpty());
    retranslate();
}

void PageMenu::retranslate()
{
    //: %1 is where pages come from: https://crm.example.org
    setToolTip(tr("How to open pages of %1").arg(m_origin));
    //: %1 is where pages come from, %2 a page: its title, or its folder and time.
    setAccessibleName(tr("How to open pages of %1, as that of %2").arg(m_origin, m_subject));
}

void PageMenu::openMenu()
{
    auto *menu = new MenuPanel(this);
    menu->setObjectName(u"pageForms"_s);
    const PageForm now = m_forms.formOf(QUrl(m_origin));
    for (const PageForm form : {PageForm::Browser, PageForm::Window, PageForm::Card}) {
        MenuPanel::Entry entry;
        entry.id = int(form);
        entry.text = PageForms::name(form);
        entry.checked = form == now;
        entry.obstacle = m_forms.obstacle(m_origin, form);
        menu->addEntry(entry);
    }
    connect(menu, &MenuPanel::triggered, this,
            [this](int id) { m_forms.choices().choose(m_origin, PageForm(id)); });
    connect(menu, &MenuPanel::closed, menu, &QObject::deleteLater);
    menu->openBelow(this);
}

void PageMenu::changeEvent(QEvent *event)
{
    Button::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vigie::ui
