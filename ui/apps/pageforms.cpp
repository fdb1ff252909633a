// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apps/pageforms.h"

namespace vigie::ui {

using site::PageForm;

PageForm PageForms::formOf(const QUrl &page)
{
    const auto decided = m_choices.formOf(site::originOf(page));
    if (decided && *decided != PageForm::Window)
        return *decided;
    return canEmbed(page) ? PageForm::Window : PageForm::Browser;
}

bool PageForms::canEmbed(const QUrl &page)
{
    return m_choices.mayBeInWindow(site::originOf(page)) && m_panels.plugin();
}

QString PageForms::obstacle(const QString &origin, PageForm form)
{
    if (m_choices.isLocked(origin))
        return tr("set by your administrator");
    if (form != PageForm::Window)
        return {};
    if (!m_choices.mayBeInWindow(origin))
        return tr("Your administrator did not allow pages of %1 in the window.").arg(origin);
    return m_panels.plugin()
        ? QString()
        : tr("The part of Vigie that shows pages does not run on this computer.");
}

QString PageForms::name(PageForm form)
{
    switch (form) {
    case PageForm::Browser:
        return tr("In the browser", "a page");
    case PageForm::Window:
        return tr("In a tab of this window", "a page");
    case PageForm::Card:
        return tr("Only the card, open by hand", "a page");
    }
    return {};
}

} // namespace vigie::ui
