// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apps/apppage.h"

#include "ui/apps/appform.h"
#include "ui/apps/appwords.h"
#include "ui/apps/callcard.h"
#include "ui/apps/webhead.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/scaling.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;

AppPage::AppPage(const AppContent &content, PageForms &forms, QWidget *parent)
    : PlacePage(Rank::Application, parent)
    , m_content(content)
    , m_forms(forms)
    , m_card(new CallCard(this))
    , m_body(new QVBoxLayout)
{
    setObjectName(u"appPage"_s);
    keepWidth(m_card, CallCard::usualWidth);
    m_card->setRules(Qt::RightEdge);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_card);
    m_body->setSpacing(0);
    row->addLayout(m_body, 1);
    setCall(content.call);
}

//! The panel may still speak while it goes: it goes first.
AppPage::~AppPage()
{
    m_panel.reset();
}

QString AppPage::title() const
{
    return AppWords::title(m_content);
}

void AppPage::embed(WebPanelPlugin &plugin, const WebPanelRules &rules)
{
    if (!m_panel) {
        dropBody();
        m_head = new WebHead(m_content, m_forms, this);
        m_banner = new Banner(this);
        m_banner->setObjectName(u"pageBanner"_s);
        m_banner->hide();
        m_panel = plugin.make(*this, rules, this);
        m_panel->widget()->setObjectName(u"webPage"_s);
        m_body->addWidget(m_head);
        m_body->addWidget(m_banner);
        m_body->addWidget(m_panel->widget(), 1);
        connect(m_head, &WebHead::reloadRequested, this, &AppPage::reload);
        connect(m_head, &WebHead::browserRequested, this,
                [this] { Q_EMIT browserRequested(m_content.url); });
        connect(m_banner, &Banner::actionTriggered, this, [this] {
            if (m_trouble == Trouble::Refused)
                Q_EMIT browserRequested(m_refused);
            else
                reload();
        });
    }
    m_head->setPausing(m_isPausing);
    showTrouble(Trouble::None);
    m_panel->load(m_content.url);
}

void AppPage::showForm(AppContent::Stand stand)
{
    if (!m_form) {
        dropBody();
        m_form = new AppForm(m_content, m_forms, this);
        m_body->addWidget(m_form);
        connect(m_form, &AppForm::openRequested, this, &AppPage::openRequested);
        connect(m_form, &AppForm::done, this, &AppPage::done);
    }
    m_form->setPausing(m_isPausing);
    m_form->setStand(stand);
}

void AppPage::dropBody()
{
    m_panel.reset();
    for (QWidget *gone : {static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_head),
                          static_cast<QWidget *>(m_banner)}) {
        if (gone) {
            gone->hide();
            gone->deleteLater();
        }
    }
    m_form = nullptr;
    m_head = nullptr;
    m_banner = nullptr;
}

void AppPage::setContent(const AppContent &content)
{
    m_content = content;
    setCall(content.call);
    if (m_head)
        m_head->setContent(content);
    if (m_form)
        m_form->setContent(content);
    Q_EMIT titleChanged();
}

void AppPage::setCall(const CallData &call)
{
    m_card->setData(call);
    showCard();
}

void AppPage::setPausing(bool isPausing)
{
    m_isPausing = isPausing;
    if (m_head)
        m_head->setPausing(isPausing);
    if (m_form)
        m_form->setPausing(isPausing);
}

void AppPage::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    showCard();
}

void AppPage::showCard()
{
    m_card->setVisible(!m_isNarrow && !m_card->data().isEmpty());
}

void AppPage::reload()
{
    if (!m_panel)
        return;
    showTrouble(Trouble::None);
    m_panel->reload();
}

//! Not within the page's own call: what follows may delete the panel.
void AppPage::pageDone()
{
    QTimer::singleShot(0, this, &AppPage::done);
}

void AppPage::pageLoaded(bool isWell)
{
    showTrouble(isWell ? Trouble::None : Trouble::Failed);
}

void AppPage::pageLost()
{
    showTrouble(Trouble::Lost);
}

void AppPage::pageWanted(const QUrl &url)
{
    QTimer::singleShot(0, this, [this, url] { Q_EMIT browserRequested(url); });
}

void AppPage::pageRefused(const QUrl &url)
{
    m_refused = url;
    showTrouble(Trouble::Refused);
}

void AppPage::showTrouble(Trouble trouble)
{
    m_trouble = trouble;
    if (!m_banner)
        return;
    m_banner->setVisible(trouble != Trouble::None);
    switch (trouble) {
    case Trouble::None:
        break;
    case Trouble::Lost:
        m_banner->setMessage(Banner::Kind::Error, "warning-octagon"_L1,
                             tr("The page has stopped working. What it had not saved is lost."),
                             tr("Reload"));
        break;
    case Trouble::Failed:
        m_banner->setMessage(Banner::Kind::Warning, "warning"_L1,
                             tr("%1 cannot be read.").arg(m_content.host), tr("Try again"));
        break;
    case Trouble::Refused:
        m_banner->setMessage(
            Banner::Kind::Warning, "warning"_L1,
            tr("The page wanted to go to %1, which your administrator did not allow here.")
                .arg(m_refused.host()),
            tr("Open in browser"));
        break;
    }
}

void AppPage::changeEvent(QEvent *event)
{
    PlacePage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showTrouble(m_trouble);
}

} // namespace vigie::ui
