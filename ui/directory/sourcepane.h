// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/directory.h"
#include "ui/directory/contactmodel.h"
#include "ui/widgets/pane.h"

namespace vigie::center {
class PersonalBook;
}

namespace vigie::ui {

class Button;
class SideList;
class Words;

//! Left of the contacts: where they come from, the favourites with live phones, and what one can
//! do with contacts of one's own.
class SourcePane : public Pane
{
    Q_OBJECT
public:
    SourcePane(center::Directory &directory, center::PersonalBook &book,
               ContactModel::PhoneOf phoneOf, QWidget *parent = nullptr);

    //! What is found, before the filter; the counts are of these.
    void setFound(const QList<xuc::Contact> &contacts);
    QString source() const; //!< Key of the chosen one; empty: all.
    void setStale(bool isStale);
    void retranslate();

    static QString personalKey() { return QStringLiteral("/personal"); }
    static QString roomsKey() { return QStringLiteral("/rooms"); }
    static QString wordsOf(const QString &key); //!< Of a source.
    static QString keyOf(const xuc::Contact &contact); //!< Of its source.

Q_SIGNALS:
    void sourceChosen();
    void favouriteChosen(const QString &key);
    void favouriteActivated(const QString &key);
    void newRequested();
    void importRequested();
    void exportRequested();

private:
    void showSources();
    void showFavourites();
    void showBook();

    center::Directory &m_directory;
    center::PersonalBook &m_book;
    const ContactModel::PhoneOf m_phoneOf;
    Words *m_sourcesTitle;
    SideList *m_sources;
    Words *m_favouritesTitle;
    Words *m_favouritesCount;
    SideList *m_favourites;
    Words *m_favouritesNote;
    Button *m_new;
    Button *m_import;
    Button *m_export;
    QList<xuc::Contact> m_found;
    QStringList m_seen; //!< Sources that any answer has named, in order of coming.
    bool m_isStale = false;
};

} // namespace vigie::ui
