// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apps/apps.h"

#include "base/logging.h"
#include "center/contactcenter.h"
#include "center/desk.h"
#include "site/originrule.h"
#include "ui/apps/apppage.h"
#include "ui/apps/poplist.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/trustwords.h"

#include <QProcess>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using xuc::PageAction;

Apps::Apps(center::Desk &desk, const Site &site, AppTools tools, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_policy(site.policy)
    , m_tools(std::move(tools))
    , m_thirdParty(desk)
    , m_pops(desk.clock())
    , m_forms(site.choices)
    , m_list(new PopList(m_forms, desk.clock()))
{
    using center::ThirdParty;
    if (site.journal)
        m_keeper.emplace(*site.journal, desk.login(), desk.server());
    if (m_keeper)
        m_pops.restore(m_keeper->read());
    m_list->setSchemes(m_policy.otherSchemes());
    m_list->setPops(m_pops.recent());
    connect(m_list, &PopList::openRequested, this,
            [this](const center::ScreenPop &pop) { open(pop, true); });
    connect(&m_thirdParty, &ThirdParty::pageDue, this, &Apps::showDue);
    connect(&m_thirdParty, &ThirdParty::slow, this, [this](const telephony::Call &call) {
        Q_EMIT told(tr("The application has not answered yet for the call of %1.")
                        .arg(call.otherName.isEmpty() ? call.otherNumber : call.otherName));
    });
    connect(&m_thirdParty, &ThirdParty::gaveUp, this, [this](const telephony::Call &call) {
        Q_EMIT told(tr("The application did not answer. No page is opened for the call of %1.")
                        .arg(call.otherName.isEmpty() ? call.otherNumber : call.otherName));
    });
    connect(&m_thirdParty, &ThirdParty::untrusted, this,
            [this](const telephony::Call &call, const QString &detail) {
                Q_EMIT told(tr("The application is not trusted on this computer. %1 No page is "
                               "opened for the call of %2.")
                                .arg(certificateReason(detail),
                                     call.otherName.isEmpty() ? call.otherNumber : call.otherName));
            });
    connect(&m_thirdParty.autoPause(), &center::AutoPause::changed, this, &Apps::showPausing);
    connect(&desk, &center::Desk::callsChanged, this, &Apps::followCalls);
    desk.addListener(this);
}

//! The pages belong to the place by now, the list to a page; where it never got, it ends here.
Apps::~Apps()
{
    m_desk.removeListener(this);
    if (m_list && !m_list->parent())
        m_list->deleteLater();
}

PopList *Apps::popList() const
{
    return m_list;
}

void Apps::start()
{
    const QUrl service = m_policy.thirdPartyUrl();
    m_thirdParty.setSite({.service = service,
                          .givesToken = m_policy.givesTokenToThirdParty(),
                          .pin = m_policy.pinOf(service.host()),
                          .authorities = m_policy.authorities()});
    followCalls();
}

void Apps::received(const xuc::Event &event)
{
    const auto *sheet = std::get_if<xuc::Sheet>(&event);
    if (!sheet)
        return;
    m_sheets.note(*sheet);
    followCalls();
    const QList<telephony::Call> &calls = m_desk.center().calls().calls();
    const auto pop
        = m_pops.take(*sheet, calls.size() == 1 ? calls.constFirst().uniqueId : QString());
    if (!pop)
        return;
    describePops();
    listPops();
    open(*pop, false);
}

void Apps::showDue(const center::CallPage &due)
{
    AppContent content{.id = due.id,
                       .title = due.answer.title,
                       .url = due.answer.url,
                       .host = due.answer.url.host(),
                       .call = callData(m_desk.center(), m_sheets, due.call),
                       .trigger = due.answer.trigger,
                       .isLate = due.isLate,
                       .isEncrypted = due.answer.url.scheme() == "https"_L1,
                       .at = m_desk.clock().wallTime().time()};
    if (due.answer.action == PageAction::Run) {
        startDue(due, std::move(content));
        return;
    }
    bool isNew = false;
    AppPage *page = pageFor(content, due.call.uniqueId, &isNew);
    const site::PageForm form = m_forms.formOf(content.url);
    // A window of its own is the browser's.
    const bool isPopup = due.answer.action == PageAction::Popup;
    present(page, isPopup && form == site::PageForm::Window ? site::PageForm::Browser : form);
    page->setPausing(m_thirdParty.autoPause().holds(due.id));
    announce(page, isNew);
}

//! A tab stands for the program only as long as something is to be ended by hand: the pause.
void Apps::startDue(const center::CallPage &due, AppContent content)
{
    QStringList words = QProcess::splitCommand(due.answer.program);
    const QString program = words.takeFirst();
    if (!isAllowedProgram(program) || !m_tools.startProgram(program, words))
        return;
    if (!due.answer.isAutoPause)
        return;
    m_thirdParty.autoPause().hold(due.id, due.answer.autoPauseReason);
    content.host = program;
    bool isNew = false;
    AppPage *page = pageFor(content, due.call.uniqueId, &isNew);
    page->showForm(AppContent::Stand::Opened);
    page->setPausing(m_thirdParty.autoPause().holds(due.id));
    announce(page, isNew);
}

//! Nothing is told of the token but to the hosts that the site named.
QUrl Apps::pageOf(const center::ScreenPop &pop) const
{
    const auto mayHaveToken = [this](const QUrl &page) {
        return xuc::mayCarryToken(page)
            && m_policy.tokenHosts().contains(page.host(), Qt::CaseInsensitive);
    };
    return center::pageOf(
        pop, {.token = m_desk.token(), .login = m_desk.login(), .mayHaveToken = mayHaveToken},
        m_policy.otherSchemes());
}

void Apps::open(const center::ScreenPop &pop, bool isByHand)
{
    if (pop.isRun()) {
        startProgram(pop);
        return;
    }
    const QUrl url = pageOf(pop);
    if (url.isEmpty()) {
        qCWarning(lcUi) << "a sheet's address is no page of the web";
        return;
    }
    m_forms.choices().meet(site::originOf(url));
    const site::PageForm form = m_forms.formOf(url);
    if (form == site::PageForm::Card && !isByHand) {
        Q_EMIT customerRequested();
        return;
    }
    if (form != site::PageForm::Window) {
        if (!browse(url))
            Q_EMIT told(tr("No browser could be opened for folder %1. It is in the list of recent "
                           "pages.")
                            .arg(pop.folder));
        return;
    }
    const AppContent content{.id = pop.isMultiTab ? u"sheet%1"_s.arg(++m_multiTabs) : u"sheet"_s,
                             .origin = AppContent::Origin::Sheet,
                             .title = tr("Folder %1").arg(pop.folder),
                             .url = url,
                             .host = url.host(),
                             .call = dataOf(pop.callId),
                             .isEncrypted = url.scheme() == "https"_L1,
                             .at = m_desk.clock().wallTime().time()};
    bool isNew = false;
    AppPage *page = pageFor(content, pop.callId, &isNew);
    present(page, form);
    announce(page, isNew);
}

//! The folder is one argument, whatever stands in it.
void Apps::startProgram(const center::ScreenPop &pop)
{
    if (isAllowedProgram(pop.program) && !m_tools.startProgram(pop.program, {pop.folder}))
        Q_EMIT told(tr("%1 could not be started.").arg(pop.program));
}

bool Apps::isAllowedProgram(const QString &program)
{
    if (m_policy.allowedPrograms().contains(program))
        return true;
    qCWarning(lcUi) << "a program that no administrator listed is not started";
    Q_EMIT told(tr("%1 was not started: your administrator did not allow it.").arg(program));
    return false;
}

AppPage *Apps::pageFor(const AppContent &content, const QString &callId, bool *isNew)
{
    const auto known = std::ranges::find(m_tabs, content.id, &Tab::id);
    if (known != m_tabs.end() && known->page) {
        known->callId = callId;
        known->page->setContent(content);
        return known->page;
    }
    *isNew = true;
    auto *page = new AppPage(content, m_forms);
    m_tabs.push_back({.page = page, .id = content.id, .callId = callId});
    connect(page, &AppPage::done, this, [this, page] { finish(page); });
    connect(page, &AppPage::openRequested, this, [this, page] {
        // By hand a page that waits on its card is opened as well.
        const bool isOurs = m_forms.formOf(page->content().url) == site::PageForm::Window;
        present(page, isOurs ? site::PageForm::Window : site::PageForm::Browser);
    });
    connect(page, &AppPage::browserRequested, this, [this](const QUrl &url) {
        if (!browse(url))
            Q_EMIT told(tr("No browser could be opened on this computer."));
    });
    connect(page, &AppPage::closeRequested, this, [this, page] { askToClose(page); });
    return page;
}

void Apps::present(AppPage *page, site::PageForm form)
{
    using Stand = AppContent::Stand;
    const QUrl url = page->content().url;
    m_forms.choices().meet(site::originOf(url));
    switch (form) {
    case site::PageForm::Window:
        page->embed(*m_forms.plugin(), rules());
        break;
    case site::PageForm::Browser:
        page->showForm(browse(url) ? Stand::Opened : Stand::Failed);
        break;
    case site::PageForm::Card:
        page->showForm(Stand::Waiting);
        break;
    }
}

void Apps::announce(AppPage *page, bool isNew)
{
    if (isNew)
        Q_EMIT pageOpened(page, true);
    else
        Q_EMIT frontRequested(page);
}

bool Apps::browse(const QUrl &url)
{
    const bool isPage = url.scheme() == "http"_L1 || url.scheme() == "https"_L1
        || m_policy.otherSchemes().contains(url.scheme());
    return isPage && m_tools.openPage(url);
}

WebPanelRules Apps::rules() const
{
    const QStringList origins = m_policy.allowedOrigins();
    return {.origins = origins,
            .isAllowed = [origins](const QUrl &page) { return site::isAllowedBy(origins, page); }};
}

void Apps::askToClose(AppPage *page)
{
    const Tab *tab = tabOf(page);
    if (!tab || !m_thirdParty.autoPause().holds(tab->id)) {
        finish(page);
        return;
    }
    auto *dialog = new Dialog(tr("Is the work done?"), Dialog::Width::Small, page->window());
    dialog->setObjectName(u"closeAppDialog"_s);
    dialog->setText(tr("You are paused for “%1”. Closing it ends that pause.").arg(page->title()));
    dialog->addCancel();
    Button *close
        = dialog->addAnswer(tr("Close and end the pause"), Button::Variant::Primary, u"closeApp"_s);
    connect(close, &Button::clicked, page, [this, page] { finish(page); });
    dialog->open();
}

void Apps::finish(AppPage *page)
{
    const Tab *tab = tabOf(page);
    if (!tab)
        return;
    const QString id = tab->id;
    std::erase_if(m_tabs, [&](const Tab &each) { return each.page == page; });
    m_thirdParty.complete(id);
    Q_EMIT pageClosed(page);
    page->deleteLater();
}

Apps::Tab *Apps::tabOf(const AppPage *page)
{
    const auto found
        = std::ranges::find_if(m_tabs, [&](const Tab &tab) { return tab.page == page; });
    return found == m_tabs.end() ? nullptr : &*found;
}

void Apps::followCalls()
{
    const QList<telephony::Call> &calls = m_desk.center().calls().calls();
    m_sheets.follow(calls);
    for (const Tab &tab : m_tabs) {
        // What was known stays beside a page whose call is over: it is still worked on.
        if (const CallData data = dataOf(tab.callId); tab.page && !data.isEmpty())
            tab.page->setCall(data);
    }
    describePops();
    if (const telephony::Call *atHand = callAtHand(calls); m_list && atHand)
        m_list->setCall({atHand->uniqueId, atHand->linkedId});
    else if (m_list)
        m_list->setCall({});
}

//! A sheet may come before its call: who it was about is said as soon as that is known.
void Apps::describePops()
{
    bool isNews = false;
    const QList<telephony::Call> &calls = m_desk.center().calls().calls();
    for (const telephony::Call &call : calls) {
        const CallData data = callData(m_desk.center(), m_sheets, call);
        for (const QString &id : {call.uniqueId, call.linkedId})
            isNews = m_pops.describe(id, data.caller, data.queue) || isNews;
    }
    if (isNews)
        listPops();
}

void Apps::listPops()
{
    if (m_list)
        m_list->setPops(m_pops.recent());
    if (m_keeper)
        m_keeper->write(m_pops.recent());
}

CallData Apps::dataOf(const QString &callId) const
{
    const QList<telephony::Call> &calls = m_desk.center().calls().calls();
    const auto found = std::ranges::find_if(calls, [&](const telephony::Call &call) {
        return !callId.isEmpty() && (call.uniqueId == callId || call.linkedId == callId);
    });
    return found == calls.end() ? CallData{} : callData(m_desk.center(), m_sheets, *found);
}

void Apps::showPausing()
{
    for (const Tab &tab : m_tabs) {
        if (tab.page)
            tab.page->setPausing(m_thirdParty.autoPause().holds(tab.id));
    }
}

} // namespace vigie::ui
