// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/viewbook.h"

#include "site/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;

ViewBook::ViewBook(site::Settings &settings, const QString &key) : m_settings(settings), m_key(key)
{
    const QByteArray text = settings.value(key).toString().toUtf8();
    const QJsonObject kept = QJsonDocument::fromJson(text).object();
    const QJsonArray list = kept["saved"_L1].toArray();
    for (const QJsonValue &value : list) {
        const FloorView view = FloorView::fromJson(value.toObject());
        if (!view.name.isEmpty())
            m_saved.append(view);
    }
    m_current = FloorView::fromJson(kept["current"_L1].toObject());
}

FloorView ViewBook::original() const
{
    const auto found
        = std::find_if(m_saved.cbegin(), m_saved.cend(),
                       [this](const FloorView &each) { return each.name == m_current.name; });
    return found == m_saved.cend() ? FloorView() : *found;
}

bool ViewBook::knows(const QString &name) const
{
    return std::any_of(m_saved.cbegin(), m_saved.cend(),
                       [&name](const FloorView &each) { return each.name == name; });
}

void ViewBook::save(const QString &name)
{
    m_current.name = name;
    m_saved.removeIf([&name](const FloorView &each) { return each.name == name; });
    insert(m_current);
    write();
}

QString ViewBook::add(FloorView view, const QString &usualName)
{
    const QString wanted = view.name.isEmpty() ? usualName : view.name;
    view.name = wanted;
    for (int number = 2; knows(view.name); ++number)
        view.name = u"%1 (%2)"_s.arg(wanted).arg(number);
    insert(view);
    write();
    return view.name;
}

void ViewBook::insert(const FloorView &view)
{
    const auto at = std::upper_bound(m_saved.cbegin(), m_saved.cend(), view.name,
                                     [](const QString &one, const FloorView &other) {
                                         return QString::localeAwareCompare(one, other.name) < 0;
                                     });
    m_saved.insert(at, view);
}

void ViewBook::remove(const QString &name)
{
    m_saved.removeIf([&name](const FloorView &each) { return each.name == name; });
    if (m_current.name == name)
        m_current.name.clear();
    write();
}

void ViewBook::write() const
{
    QJsonArray list;
    for (const FloorView &view : m_saved)
        list.append(view.toJson());
    const QJsonObject kept{{u"saved"_s, list}, {u"current"_s, m_current.toJson()}};
    m_settings.setValue(m_key,
                        QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
}

} // namespace vigie::ui
