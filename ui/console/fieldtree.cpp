// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/fieldtree.h"

#include "ui/console/frametext.h"
#include "ui/widgets/scaling.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonObject>
#include <QTreeWidgetItemIterator>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int keyWidth = 148;
    constexpr int step = 18;
    int lineHeight()
    {
        return scaled(22);
    }
    constexpr int mostEntries = 200; //!< Of one list: nobody reads the ten-thousandth in a tree.

} // namespace

struct FieldTree::Place
{
    QTreeWidgetItem *under = nullptr;
    QString parentKey{};
    const center::ContactCenter &center;
};

FieldTree::FieldTree(QWidget *parent) : QTreeWidget(parent)
{
    setColumnCount(2);
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(step);
    setUniformRowHeights(true);
    setTabKeyNavigation(false);
    setViewportMargins(8, 6, 8, 6);
    header()->resizeSection(0, keyWidth);
    header()->setStretchLastSection(true);
}

void FieldTree::showObject(const QJsonObject &object, const center::ContactCenter &center)
{
    clear();
    const Place top{.under = nullptr, .parentKey = {}, .center = center};
    // The type leads, as it does on the wire: an object's keys come back in the alphabet's order.
    const auto isHead = [](const QString &key) {
        return key == "msgType"_L1 || key == "claz"_L1 || key == "command"_L1 || key == "request"_L1
            || key == "status"_L1;
    };
    for (const bool areHeads : {true, false}) {
        for (auto each = object.begin(); each != object.end(); ++each) {
            if (isHead(each.key()) == areHeads)
                add(top, each.key(), each.value());
        }
    }
    expandAll();
    if (topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(0));
}

void FieldTree::showLines(const QList<std::pair<QString, QString>> &lines)
{
    clear();
    for (const auto &[name, value] : lines)
        addLine(nullptr, name, value);
}

void FieldTree::add(const Place &place, const QString &key, const QJsonValue &value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        const Place inside{addLine(place.under, key, {}), key, place.center};
        for (auto each = object.begin(); each != object.end(); ++each)
            add(inside, each.key(), each.value());
        return;
    }
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        const Place inside{addLine(place.under, key, {}), key, place.center};
        for (int i = 0; i < std::min(int(list.size()), mostEntries); ++i)
            add(inside, QString::number(i), list[i]);
        if (list.size() > mostEntries)
            addLine(inside.under, u"…"_s, tr("%n more", nullptr, int(list.size()) - mostEntries));
        return;
    }
    const QString name = value.isDouble()
        ? nameBehind(key, place.parentKey, value.toInteger(), place.center)
        : QString();
    const QString shown = shownValue(key, value);
    addLine(place.under, key, name.isEmpty() ? shown : shown + u"  "_s + name);
}

QTreeWidgetItem *FieldTree::addLine(QTreeWidgetItem *under, const QString &key,
                                    const QString &value)
{
    auto *item = under ? new QTreeWidgetItem(under) : new QTreeWidgetItem(this);
    item->setSizeHint(0, QSize(0, lineHeight()));
    item->setText(0, key);
    item->setText(1, value);
    item->setToolTip(1, value);
    item->setData(1, Qt::AccessibleTextRole, value);
    return item;
}

QString FieldTree::shownText() const
{
    QString text;
    for (QTreeWidgetItemIterator each(const_cast<FieldTree *>(this)); *each; ++each) {
        int depth = 0;
        for (const QTreeWidgetItem *item = (*each)->parent(); item; item = item->parent())
            ++depth;
        text += QString(2 * depth, u' ') + (*each)->text(0);
        if (!(*each)->text(1).isEmpty())
            text += u": "_s + (*each)->text(1);
        text += u'\n';
    }
    return text;
}

QString FieldTree::currentText() const
{
    return currentItem() ? currentItem()->text(1) : QString();
}

} // namespace vigie::ui
