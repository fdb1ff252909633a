// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/checklist.h"

#include "ui/widgets/scaling.h"

#include <algorithm>

namespace vigie::ui {

namespace {

    constexpr int rowHeight = 26;
    constexpr int fewest = 2;
    constexpr int most = 8;

} // namespace

CheckList::CheckList(const QString &name, QWidget *parent) : QListWidget(parent)
{
    setAccessibleName(name);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QListWidget::itemChanged, this,
            [this](const QListWidgetItem *item) { heed(*item); });
}

void CheckList::setEntries(const QList<Entry> &entries)
{
    m_isFilling = true;
    clear();
    for (const Entry &entry : entries) {
        auto *item = new QListWidgetItem(entry.text, this);
        item->setData(Qt::UserRole, entry.key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(m_ticked.contains(entry.key) ? Qt::Checked : Qt::Unchecked);
        item->setSizeHint({100, scaled(rowHeight)});
    }
    m_isFilling = false;
    updateGeometry();
}

void CheckList::setTicked(const QStringList &keys)
{
    m_given = m_ticked = keys;
    m_isFilling = true;
    for (int i = 0; i < count(); ++i) {
        const bool isTicked = keys.contains(item(i)->data(Qt::UserRole).toString());
        item(i)->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    }
    m_isFilling = false;
}

void CheckList::heed(const QListWidgetItem &item)
{
    if (m_isFilling)
        return;
    const QString key = item.data(Qt::UserRole).toString();
    m_ticked.removeAll(key);
    if (item.checkState() == Qt::Checked)
        m_ticked.append(key);
    // In the order that was given: what is unticked and ticked again is no change.
    std::ranges::stable_sort(m_ticked, {}, [this](const QString &each) {
        const qsizetype place = m_given.indexOf(each);
        return place < 0 ? m_given.size() : place;
    });
    Q_EMIT edited();
}

QSize CheckList::sizeHint() const
{
    return {200, std::clamp(count(), fewest, most) * scaled(rowHeight) + 4};
}

} // namespace vigie::ui
