// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heldsim.h"
#include "rawclient.h"

#include <QHash>
#include <QJsonArray>
#include <QObject>

#include <memory>

//! REST 2.0: address books, qualifications, mobile phones and meeting rooms.
class TestRestBook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void contactLivesAndDies();
    void booksAreApart();
    void deleteAllEmptiesOneBook();
    void contactRefusals_data();
    void contactRefusals();
    void displayIsADirectoryResult();
    void searchFindsPersonalContacts();
    void exportIsReadBackByImport();
    void importTellsEachBadLine();
    void importReadsWhatSheetsWrite_data();
    void importReadsWhatSheetsWrite();
    void importRefusals_data();
    void importRefusals();
    void qualificationsAreListedAnsweredAndExported();
    void qualificationRefusals_data();
    void qualificationRefusals();
    void mobilePushIsAPreference();
    void meetingRoomIsMadeAndRenamed();
    void meetingRoomTokens_data();
    void meetingRoomTokens();

private:
    vigie::sim::RawReply call(const QByteArray &method, const QString &path,
                              const QByteArray &body = {},
                              const QString &as = QStringLiteral("agent1"));
    QJsonArray contactsOf(const QString &login);

    std::unique_ptr<vigie::sim::HeldSim> m_sim{};
    QHash<QString, QByteArray> m_tokens{};
};
