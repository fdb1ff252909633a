// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/directory.h"
#include "ui/directory/dialseam.h"
#include "ui/widgets/placepage.h"

namespace vigie::center {
class Desk;
}
namespace vigie::models {
class FrameClock;
}
namespace vigie::store {
class Journal;
}

namespace vigie::ui {

class ContactDeeds;
class ContactDetails;
class ContactModel;
class ContactNote;
class ContactSearchBar;
class ContactView;
class EmptyState;
class KeyMap;
class PersonalContacts;
class PhoneWatch;
class SourcePane;

//! Contacts: search in all sources, favourites, one's own, and the chosen one whole.
class ContactsPage : public PlacePage
{
    Q_OBJECT
public:
    ContactsPage(center::Desk &desk, models::FrameClock &clock, store::Journal &journal,
                 KeyMap &keys, WhyNoCall whyNoCall, QWidget *parent = nullptr);
    ~ContactsPage() override;

    QString title() const override;
    QList<StatusBar::KeyHint> keyHints() const override;
    void setNarrow(bool isNarrow) override;
    void setStale(bool isStale) override;

    void search(const QString &term); //!< Asked from elsewhere: the header's field.
    void setChatOffered(bool isOffered); //!< Somebody answers chatRequested().

Q_SIGNALS:
    void chatRequested(const QString &login, const QString &name);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectSearch();
    void connectLists();
    void connectDetails();
    void retranslate();
    void searchNow();
    void refresh();
    void refreshRows(); //!< Live statuses and wishes.
    void refreshNote(); //!< What is said of the search, and of nothing found.
    QString summary(qsizetype rows) const;
    void refreshDetails();
    void submit(); //!< Return in the search field.
    void followCall();
    void toggleFavourite();
    void showDetails(bool isShown);
    QList<xuc::Contact> allFound() const;
    xuc::PhoneStatus phoneOf(const xuc::Contact &contact) const;
    bool passes(const xuc::Contact &contact) const;

    center::Desk &m_desk;
    center::Directory &m_directory;
    KeyMap &m_keys;
    ContactDeeds *m_deeds;
    PhoneWatch *m_watch;
    PersonalContacts *m_own;
    ContactModel *m_model;
    SourcePane *m_sources;
    ContactSearchBar *m_search;
    ContactView *m_view;
    EmptyState *m_empty;
    ContactNote *m_note;
    ContactDetails *m_details;
    QString m_favourite{}; //!< Key of the one chosen at the left.
    bool m_isNarrow = false;
    bool m_isStale = false;
};

} // namespace vigie::ui
