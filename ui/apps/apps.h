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
#include "ui/apps/pageforms.h"
#include "ui/apps/popkeeper.h"

#include <QPointer>

#include <optional>
#include <vector>

namespace vigie::ui {

class AppPage;
class PlacePage;
class PopList;

//! The applications of a session: what a third-party service or a sheet asks for becomes a tab, a
//! page in the browser, or a program that the administrator listed; and the list of the latest.
class Apps : public QObject, private center::EventListener
{
    Q_OBJECT
public:
    //! What the site and the person decided, and where pops are kept; all of it outlives this.
    struct Site
    {
        const site::Policy &policy;
        site::PageChoices &choices;
        store::Journal *journal = nullptr; //!< Null: pops end with the sitting.
    };

    Apps(center::Desk &desk, const Site &site, AppTools tools, QObject *parent = nullptr);
    ~Apps() override;

    PopList *popList() const; //!< For a page about the customer; deleted with its parent.
    //! Apart, since who made this wants to hear of them.
    void start();

Q_SIGNALS:
    void pageOpened(vigie::ui::PlacePage *page, bool isForFront);
    void pageClosed(vigie::ui::PlacePage *page); //!< It is deleted later.
    void frontRequested(vigie::ui::PlacePage *page);
    //! A pop that the person wants to open by hand: what is known of the call is worth a look.
    void customerRequested();
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
    void open(const center::ScreenPop &pop, bool isByHand);
    QUrl pageOf(const center::ScreenPop &pop) const;
    void startProgram(const center::ScreenPop &pop);
    bool isAllowedProgram(const QString &program);

    AppPage *pageFor(const AppContent &content, const QString &callId, bool *isNew);
    void present(AppPage *page, site::PageForm form);
    void announce(AppPage *page, bool isNew);
    bool browse(const QUrl &url);
    WebPanelRules rules() const;
    void askToClose(AppPage *page);
    void finish(AppPage *page);
    Tab *tabOf(const AppPage *page);

    void followCalls();
    void describePops();
    void listPops();
    void showPausing();
    CallData dataOf(const QString &callId) const; //!< Empty: the call is over.

    center::Desk &m_desk;
    const site::Policy &m_policy;
    const AppTools m_tools;
    center::ThirdParty m_thirdParty;
    center::ScreenPops m_pops;
    center::CallSheets m_sheets;
    PageForms m_forms;
    std::optional<PopKeeper> m_keeper;
    QPointer<PopList> m_list;
    std::vector<Tab> m_tabs;
    int m_multiTabs = 0;
};

} // namespace vigie::ui
