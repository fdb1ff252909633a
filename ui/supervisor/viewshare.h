// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervisor/viewfile.h"

#include <QObject>

class QWidget;

namespace vigie::ui {

class ThresholdBook;

//! Writes a view and the thresholds into a file that a person chooses, and takes them from one.
class ViewShare : public QObject
{
    Q_OBJECT
public:
    //! \a table: whose views these are, "queues". \a book: outlives this.
    ViewShare(const QString &table, ThresholdBook &book, QObject *parent = nullptr);

    void exportView(const FloorView &view, QWidget *window);
    void importView(QWidget *window); //!< Asks for the file.
    void importFile(const QString &path, QWidget *window);
    //! Of rules alone.
    static void exportRules(const WatchRules &rules, QWidget *window);

Q_SIGNALS:
    void viewImported(const vigie::ui::FloorView &view); //!< Its name may be taken already.

private:
    void offer(const ViewFile &file, const QString &name, QWidget *window);

    const QString m_table;
    ThresholdBook &m_book;
};

} // namespace vigie::ui
