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
    connect(this, &QListWidget::itemChanged, this, [this] {
        if (!m_isFilling)
            Q_EMIT edited();
    });
}

void CheckList::setEntries(const QList<Entry> &entries)
{
    const QStringList before = ticked();
    m_isFilling = true;
    clear();
    for (const Entry &entry : entries) {
        auto *item = new QListWidgetItem(entry.text, this);
        item->setData(Qt::UserRole, entry.key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(before.contains(entry.key) ? Qt::Checked : Qt::Unchecked);
        item->setSizeHint({100, scaled(rowHeight)});
    }
    m_isFilling = false;
    updateGeometry();
}

QStringList CheckList::ticked() const
{
    QStringList keys;
    for (int i = 0; i < count(); ++i) {
        if (item(i)->checkState() == Qt::Checked)
            keys.append(item(i)->data(Qt::UserRole).toString());
    }
    return keys;
}

void CheckList::setTicked(const QStringList &keys)
{
    m_isFilling = true;
    for (int i = 0; i < count(); ++i) {
        const bool isTicked = keys.contains(item(i)->data(Qt::UserRole).toString());
        item(i)->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    }
    m_isFilling = false;
}

QSize CheckList::sizeHint() const
{
    return {200, std::clamp(count(), fewest, most) * scaled(rowHeight) + 4};
}

} // namespace vigie::ui
