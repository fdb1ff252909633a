// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagebook.h"

#include "ui/widgets/tabs.h"

#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace vigie::ui {

PageBook::PageBook(QWidget *parent)
    : QObject(parent)
    , m_tabs(new Tabs(parent))
    , m_stack(new QStackedWidget(parent))
{
    connect(m_tabs, &Tabs::currentChanged, this, [this](int tab) {
        m_stack->setCurrentWidget(m_pages[size_t(tab)]);
        Q_EMIT currentChanged();
        Q_EMIT keyHintsChanged();
    });
    connect(m_tabs, &Tabs::closeRequested, this,
            [this](int tab) { Q_EMIT m_pages[size_t(tab)]->closeRequested(); });
}

void PageBook::add(PlacePage *page)
{
    const auto place = std::upper_bound(
        m_pages.begin(), m_pages.end(), page->rank(),
        [](PlacePage::Rank rank, const PlacePage *other) { return rank < other->rank(); });
    const int index = int(place - m_pages.begin());
    m_pages.insert(place, page);
    m_stack->insertWidget(index, page);
    page->setNarrow(m_isNarrow);
    page->setStale(m_isStale);
    page->setCompactRows(m_isCompact);
    m_tabs->insertTab(index, page->title(), page->icon());
    m_tabs->setClosable(index, page->isClosable());
    m_tabs->setSeparated(index, page->rank() == PlacePage::Rank::People);
    showTexts(page);
    connect(page, &PlacePage::titleChanged, this, [this, page] { showTexts(page); });
    connect(page, &PlacePage::countChanged, this, [this, page] { showTexts(page); });
    connect(page, &PlacePage::frontRequested, this, [this, page] { show(page); });
    connect(page, &PlacePage::keyHintsChanged, this, [this, page] {
        if (page == current())
            Q_EMIT keyHintsChanged();
    });
}

void PageBook::remove(PlacePage *page)
{
    const int index = indexOf(page);
    if (index < 0)
        return;
    page->disconnect(this);
    m_pages.erase(m_pages.begin() + index);
    m_stack->removeWidget(page);
    page->hide();
    page->setParent(nullptr);
    m_tabs->removeTab(index);
}

std::vector<PlacePage *> PageBook::takeAll()
{
    const std::vector<PlacePage *> pages = m_pages;
    for (PlacePage *page : pages)
        remove(page);
    return pages;
}

void PageBook::show(PlacePage *page)
{
    m_tabs->setCurrent(indexOf(page));
}

PlacePage *PageBook::current() const
{
    const int tab = m_tabs->current();
    return tab < 0 || tab >= int(m_pages.size()) ? nullptr : m_pages[size_t(tab)];
}

void PageBook::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    for (PlacePage *page : m_pages)
        page->setNarrow(isNarrow);
}

void PageBook::setStale(bool isStale)
{
    m_isStale = isStale;
    m_tabs->setStale(isStale);
    for (PlacePage *page : m_pages)
        page->setStale(isStale);
}

void PageBook::setCompactRows(bool isCompact)
{
    m_isCompact = isCompact;
    for (PlacePage *page : m_pages)
        page->setCompactRows(isCompact);
}

int PageBook::indexOf(const PlacePage *page) const
{
    const auto found = std::find(m_pages.begin(), m_pages.end(), page);
    return found == m_pages.end() ? -1 : int(found - m_pages.begin());
}

void PageBook::showTexts(const PlacePage *page)
{
    const int index = indexOf(page);
    m_tabs->setText(index, page->title());
    m_tabs->setCount(index, page->count(), page->level());
}

} // namespace vigie::ui
