// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

namespace vigie::center {
class ContactCenter;
}

namespace vigie::ui {

//! The fields of one message as a tree, with the names that stand behind ids.
class FieldTree : public QTreeWidget
{
    Q_OBJECT
public:
    explicit FieldTree(QWidget *parent = nullptr);

    void showObject(const QJsonObject &object, const center::ContactCenter &center);
    void showLines(const QList<std::pair<QString, QString>> &lines); //!< Names and values.
    QString shownText() const; //!< Everything, one line a field.
    QString currentText() const; //!< Of the current field: its value.

private:
    struct Place;
    void add(const Place &place, const QString &key, const QJsonValue &value);
    QTreeWidgetItem *addLine(QTreeWidgetItem *under, const QString &key, const QString &value);
};

} // namespace vigie::ui
