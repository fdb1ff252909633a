// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUrl>

namespace vigie::e2e {

//! Search, favourites, personal contacts, call and mail, at the real window against a simulator.
class TestContacts : public QObject
{
    Q_OBJECT
public Q_SLOTS:
    void openMail(const QUrl &url) { m_mail = url; } //!< In place of the desktop's mail program.

private Q_SLOTS:
    void bothAnswersAreShownOnce();
    void aSlowSourceIsNamedAndAddedBelow();
    void meetingRoomsAreASourceOfTheirOwn();
    void aFavouriteComesAndGoes();
    void aSilentServerKeepsTheTermAndTheStar();
    void aContactIsCalled();
    void aContactIsWrittenTo();
    void aNameInTheHeaderIsSearched();
    void aLostLinkKeepsTheSearch();
    void aPersonalContactIsKeptChangedAndDeleted();
    void aFileIsLookedAtBeforeItIsImported();

private:
    QUrl m_mail{};
};

} // namespace vigie::e2e
