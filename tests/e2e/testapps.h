// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simprocess.h"
#include "site/siterules.h"

#include <QObject>
#include <QTemporaryDir>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QSettings;
class QWidget;
QT_END_NAMESPACE

namespace vigie::ui {
class AppPage;
class CustomerPage;
}

namespace vigie::e2e {

class Person;

//! Third-party applications, screen pops and the customer's card, at the real window.
class TestApps : public QObject
{
    Q_OBJECT
public:
    TestApps();
    ~TestApps() override; // In the source, where Person is complete.

private Q_SLOTS:
    void cleanup();

    void pagesOpenAtTheirEvents();
    void aSlowServiceIsToldAndItsPageComesLate();
    void aFailingServiceDisturbsNothing();
    void anUntrustedServiceIsTold();
    void twoCallsKeepTheirPages();
    void theAutomaticPauseGivesTheStateBack();
    void aPauseOfOnesOwnStays();
    void closingATabThatHoldsAPauseAsksFirst();
    void programsAreStartedOnlyFromTheSitesList();
    void sheetsOpenPagesByTheirRule();
    void onePageTellsOfTheCustomer();
    void aChoiceForAnAddressIsKept();
    void theSitesChoiceIsLocked();
    void popsOfASittingSurviveAKill();
    void receivesAPopUntilItIsKilled();
    void pausesOfTwoCallsEndWithTheLast();
    void aCallInVainPausesNobody();
    void aPageInTheWindowEndsItsWork_data();
    void aPageInTheWindowEndsItsWork();
    void aStrangeFrameEndsNothing();
    void aPageMayLeaveTheWindowForTheBrowser();
    void withoutThePlugInTheBrowserIsUsed();

private:
    enum class Form { Card, Embedded };
    void enter(Form form = Form::Card, const QString &programs = {});
    void enter(Form form, const std::function<void(QSettings &policy)> &more);
    void sitDown();
    void chooseForm(QWidget *menu, site::PageForm now, site::PageForm wanted);
    ui::CustomerPage *showCustomer(); //!< In front.
    void call(const QString &number); //!< Rings at the own line.
    void takeCall(const QString &number);
    void hangUp();
    void sheet(const QList<std::pair<QString, QString>> &fields);
    QList<ui::AppPage *> pages();
    QStringList openedPaths(); //!< In the browser, since markSeen().
    void markSeen();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SimProcess> m_sim;
    std::unique_ptr<Person> m_person;
    qsizetype m_seen = 0;
};

} // namespace vigie::e2e
