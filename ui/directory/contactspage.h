// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/directory.h"
#include "ui/directory/dialseam.h"
#include "ui/widgets/placepage.h"

#include <QTimer>

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

class Button;
class Chip;
class ContactDetails;
class ContactModel;
class ContactView;
class EmptyState;
class Field;
class KeyMap;
class MenuPanel;
class PersonalContacts;
class PhoneWatch;
class SourcePane;
class Words;

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
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class PhoneFilter { Any, Available, InCall, Unavailable };

    void build();
    void connectAll();
    void retranslate();
    void searchNow();
    void refresh();
    void refreshRows(); //!< Live statuses and wishes.
    void refreshNote();
    void refreshDetails();
    void submit(); //!< Return in the search field.
    void act(const xuc::Contact &contact, xuc::ContactActionKind kind);
    void call(const QString &number);
    void writeTo(const QString &address);
    void openLink(const QString &text);
    void followCall();
    void toggleFavourite();
    void showDetails(bool isShown);
    void openFilter();
    QList<xuc::Contact> allFound() const;
    xuc::PhoneStatus phoneOf(const xuc::Contact &contact) const;
    bool passes(const xuc::Contact &contact) const;

    center::Desk &m_desk;
    center::Directory &m_directory;
    KeyMap &m_keys;
    const WhyNoCall m_whyNoCall;
    PhoneWatch *m_watch;
    PersonalContacts *m_own;
    ContactModel *m_model;
    SourcePane *m_sources;
    Field *m_field;
    Chip *m_filter;
    MenuPanel *m_filterMenu;
    Words *m_summary;
    ContactView *m_view;
    EmptyState *m_empty;
    QWidget *m_noteRow;
    Words *m_note;
    Button *m_retry;
    ContactDetails *m_details;
    QTimer m_typing{};
    QString m_called{};
    PhoneFilter m_phoneFilter = PhoneFilter::Any;
    QString m_favourite{}; //!< Key of the one chosen at the left.
    bool m_isNarrow = false;
    bool m_isStale = false;
};

} // namespace vigie::ui
