// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/callsheets.h"
#include "center/eventlistener.h"
#include "center/screenpops.h"
#include "center/thirdparty.h"
#include "site/policy.h"
#include "ui/apps/appcontent.h"
#include "ui/apps/apptools.h"
#include "ui/apps/webpanels.h"

#include <QPointer>
#include <QTimer>

#include <vector>

namespace vigie::ui {

class AppPage;
class CallerPage;
class PlacePage;

//! The applications of a session: what a third-party service or a sheet asks for becomes a tab, a
//! page in the browser, or a program that the administrator listed; and the customer's card.
class Apps : public QObject, private center::EventListener
{
    Q_OBJECT
public:
    Apps(center::Desk &desk, const site::Policy &policy, AppTools tools, QObject *parent = nullptr);
    ~Apps() override;

    CallerPage *callerPage() const;
    //! Apart, since who made this wants to hear of them.
    void start();

Q_SIGNALS:
    void pageOpened(vigie::ui::PlacePage *page, bool isForFront);
    void pageClosed(vigie::ui::PlacePage *page); //!< It is deleted later.
    void frontRequested(vigie::ui::PlacePage *page);
    void told(const QString &text); //!< A quiet word.

private:
    struct Tab
    {
        QPointer<AppPage> page{};
        QString id{};
        QString callId{}; //!< Unique or linked id.
    };

    void received(const xuc::Event &event) override;
    void showDue(const center::CallPage &due);
    void startDue(const center::CallPage &due, AppContent content);
    void open(const center::ScreenPop &pop);
    void startProgram(const center::ScreenPop &pop);
    bool isAllowedProgram(const QString &program);

    AppPage *pageFor(const AppContent &content, const QString &callId, bool *isNew);
    void embedOrBrowse(AppPage *page, bool mayEmbed);
    void announce(AppPage *page, bool isNew);
    bool browse(const QUrl &url);
    bool canEmbed(const QUrl &url);
    WebPanelRules rules() const;
    void askToClose(AppPage *page);
    void finish(AppPage *page);
    Tab *tabOf(const AppPage *page);

    void followCalls();
    void showPausing();
    void placeCustomer();
    void adopt(CallerPage *page);
    CallData dataOf(const QString &callId) const; //!< Empty: the call is over.

    center::Desk &m_desk;
    const site::Policy &m_policy;
    const AppTools m_tools;
    center::ThirdParty m_thirdParty;
    center::ScreenPops m_pops;
    center::CallSheets m_sheets;
    WebPanels m_panels;
    QPointer<CallerPage> m_customer;
    std::vector<Tab> m_tabs;
    QTimer m_placing;
    bool m_isNarrow = false;
    int m_multiTabs = 0;
};

} // namespace vigie::ui
