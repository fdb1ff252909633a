// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dialog.h"
#include "xcibulk/sheet.h"

#include <QStringList>

#include <optional>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QWidget;
QT_END_NAMESPACE

namespace vigie::ui {

class Button;
class ChoiceBox;

//! Asks what each column of a table of users is, where its first line does not say so in the names
//! that are known. The answer becomes the table's first line, and is kept with the table.
class BulkColumns : public Dialog
{
    Q_OBJECT
public:
    using Columns = QList<std::optional<xcibulk::Column>>; //!< From left to right; none: left out.

    BulkColumns(const QString &table, QWidget *window);

    //! What a head in people's own words seems to mean.
    static std::optional<xcibulk::Column> guess(const QString &head);
    //! \a hasHeads: the first line gives way to the names, which else come before it.
    static QString named(const QString &table, const Columns &columns, bool hasHeads);

Q_SIGNALS:
    void answered(const QString &table); //!< With its names.

private:
    QWidget *makeList();
    void fill();
    void showObstacle();
    Columns columns() const;

    const QString m_table;
    QStringList m_heads{};
    QStringList m_samples{}; //!< Of the next line.
    QList<ChoiceBox *> m_boxes{}; //!< One a column.
    QCheckBox *m_hasHeads;
    Button *m_use;
};

} // namespace vigie::ui
