// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/personalbook.h"
#include "ui/directory/contactcsv.h"
#include "ui/widgets/dialog.h"

class QStandardItemModel;
class QTableView;

namespace vigie::ui {

class Words;

//! What a file of contacts will do, before it does it: each line with its verdict, and a button
//! that carries the count of the sound ones. Behind it, what the server said of each line.
class ImportDialog : public Dialog
{
    Q_OBJECT
public:
    ImportDialog(center::PersonalBook &book, const QString &fileName, const QByteArray &file,
                 QWidget *window);

private:
    void showLines();
    void showRefusal();
    void finish(const std::optional<Error> &error, const xuc::ContactImport &import);
    static QString words(ContactCsv::Fault fault);
    QString refusalWords() const;

    center::PersonalBook &m_book;
    const ContactCsv m_csv;
    QStandardItemModel *m_model;
    QTableView *m_table;
    Words *m_summary;
    Button *m_import;
};

} // namespace vigie::ui
