// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/viewfile.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kind = "floor view"_L1;
    constexpr int version = 1;

} // namespace

QByteArray ViewFile::toBytes() const
{
    QJsonObject file{{u"vigie"_s, QString(kind)}, {u"version"_s, version}};
    if (view) {
        file[u"table"_s] = table;
        file[u"view"_s] = view->toJson();
    }
    if (rules)
        file[u"thresholds"_s] = objectOf(*rules);
    return QJsonDocument(file).toJson(QJsonDocument::Indented);
}

ViewFile ViewFile::fromBytes(const QByteArray &bytes, Fault &fault)
{
    fault = Fault::None;
    if (bytes.size() > mostBytes) {
        fault = Fault::TooLong;
        return {};
    }
    const QJsonObject file = QJsonDocument::fromJson(bytes).object();
    if (file["vigie"_L1].toString() != kind) {
        fault = Fault::NotOurs;
        return {};
    }
    if (file["version"_L1].toInt() != version) {
        fault = Fault::Newer;
        return {};
    }
    ViewFile read;
    if (file["view"_L1].isObject()) {
        read.table = file["table"_L1].toString();
        read.view = FloorView::fromJson(file["view"_L1].toObject());
    }
    if (file["thresholds"_L1].isObject())
        read.rules = watchRulesIn(file["thresholds"_L1].toObject());
    if (!read.view && !read.rules)
        fault = Fault::Empty;
    return read;
}

} // namespace vigie::ui
