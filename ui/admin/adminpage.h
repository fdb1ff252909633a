// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/adminspot.h"
#include "ui/widgets/pane.h"
#include "ui/widgets/statusbar.h"
#include "xci/client.h"

#include <QBoxLayout>

namespace vigie::store {
class Journal;
}

namespace vigie::ui {

class AdminRoom;
class BulkJob;
class Flow;
class KeyMap;
class Words;

//! What the pages of the administration are given.
struct AdminParts
{
    AdminRoom &room;
    store::Journal &journal;
    KeyMap &keys;
    BulkJob &bulk;
};

//! One page of the administration: a head with a title and what can be done, and content below.
class AdminPage : public Pane
{
    Q_OBJECT
public:
    AdminPage(const AdminParts &parts, const AdminSpot &spot, QWidget *parent = nullptr);

    const AdminSpot &spot() const { return m_spot; }
    virtual QList<StatusBar::KeyHint> keyHints() const { return {}; }
    virtual QWidget *firstFocus() const { return nullptr; } //!< Null: none.

    //! Somebody else may have changed what is shown; \a isAsked: the person wants to see it now.
    virtual void refresh(bool isAsked);

Q_SIGNALS:
    void goRequested(const vigie::ui::AdminSpot &spot);
    void gone(); //!< What it shows is not there any more.
    void told(const QString &text); //!< A quiet word.
    void failed(const QString &text); //!< Stays until it is read.
    void keyHintsChanged();

protected:
    using Removed = std::function<void(const xci::Answer<xci::Client::Done> &)>;
    //! The ear of a deletion, heard also when the page was left. \a key: of its own in the place;
    //! \a then: whether it is gone, if the page is still there.
    Removed removing(const QString &key, const QString &done, const std::function<void()> &refresh,
                     const std::function<void(bool)> &then);
    void setTitles(const QString &above, const QString &title, const QString &beside = {});
    void addToHead(QWidget *widget); //!< At its right.
    void addRefresh(); //!< A button in the head that reads anew.
    QBoxLayout *headColumn() const { return m_headColumn; } //!< Below the titles, in the head.
    QBoxLayout *body() const { return m_body; }
    AdminRoom &room() const { return m_parts.room; }
    const AdminParts &parts() const { return m_parts; }

    //! For pages that read a part alone: the short lists whose counts the side bar shows beside
    //! them, every third time only.
    void refreshCounts(bool isAsked);

private:
    bool isTimeToRead(bool isAsked);

    const AdminParts m_parts;
    const AdminSpot m_spot;
    Words *m_above;
    Words *m_title;
    Words *m_beside;
    Flow *m_headRow;
    QBoxLayout *m_headColumn;
    QBoxLayout *m_body;
    int m_due = 0; //!< How often a reading was due since the last one.
};

} // namespace vigie::ui
