// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/personalbook.h"
#include "xuc/events/contactsheet.h"

#include <QObject>

class QWidget;

namespace vigie::store {
class Journal;
}

namespace vigie::ui {

//! What a person does with contacts of one's own: dialogs, files, and the questions before.
class PersonalContacts : public QObject
{
    Q_OBJECT
public:
    PersonalContacts(center::PersonalBook &book, store::Journal &journal,
                     QObject *parent = nullptr);

    QList<xuc::Contact> asContacts() const; //!< As the search would show them.
    bool canChange(const xuc::Contact &contact) const;

    void edit(const xuc::Contact &contact, QWidget *window); //!< A new one without an identity.
    void askToDelete(const xuc::Contact &contact, QWidget *window);
    void import(QWidget *window); //!< Asks for the file first.
    void importFile(const QString &path, QWidget *window);
    void exportAll(QWidget *window);

Q_SIGNALS:
    void kept(); //!< The server has changed something.

private:
    const xuc::PersonalContact *find(const xuc::Contact &contact) const;
    void tell(const QString &title, const QString &text, QWidget *window);
    void saveAs(const QByteArray &csv, QWidget *window);

    center::PersonalBook &m_book;
    store::Journal &m_journal;
};

} // namespace vigie::ui
