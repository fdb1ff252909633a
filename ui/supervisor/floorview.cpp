// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/floorview.h"

#include <QJsonArray>
#include <QJsonObject>

namespace vigie::ui {

using namespace Qt::StringLiterals;

QJsonObject FloorView::toJson() const
{
    QJsonObject object;
    object["name"_L1] = name;
    object["filter"_L1] = filter.toJson();
    QJsonArray list;
    for (const FloorColumn &column : columns) {
        QJsonObject each{{u"key"_s, column.key}};
        if (column.width > 0)
            each["width"_L1] = column.width;
        list.append(each);
    }
    object["columns"_L1] = list;
    object["sort"_L1] = sortKey;
    object["descending"_L1] = isDescending;
    if (!zoom.isEmpty())
        object["zoom"_L1] = zoom;
    return object;
}

FloorView FloorView::fromJson(const QJsonObject &object)
{
    constexpr int widest = 2000;
    FloorView view;
    view.name = object["name"_L1].toString();
    view.filter = FloorFilter::fromJson(object["filter"_L1].toObject());
    const QJsonArray list = object["columns"_L1].toArray();
    for (const QJsonValue &value : list) {
        const QJsonObject each = value.toObject();
        const QString key = each["key"_L1].toString();
        if (!key.isEmpty())
            view.columns.append({key, qBound(0, each["width"_L1].toInt(), widest)});
    }
    view.sortKey = object["sort"_L1].toString();
    view.isDescending = object["descending"_L1].toBool();
    view.zoom = object["zoom"_L1].toString();
    return view;
}

} // namespace vigie::ui
