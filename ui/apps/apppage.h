// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/apps/appcontent.h"
#include "ui/webpanel/webpanel.h"
#include "ui/widgets/placepage.h"

QT_BEGIN_NAMESPACE
class QBoxLayout;
QT_END_NAMESPACE

namespace vigie::ui {

class AppForm;
class Banner;
class CallCard;
class PageForms;
class WebHead;

//! The tab of one application: its page itself, or a form where the page stands in the browser;
//! beside it, where there is room, what is known of the call.
class AppPage : public PlacePage, private WebPanelListener
{
    Q_OBJECT
public:
    AppPage(const AppContent &content, PageForms &forms, QWidget *parent = nullptr);
    ~AppPage() override;

    QString title() const override;
    QLatin1StringView icon() const override { return QLatin1StringView("globe-simple"); }
    bool isClosable() const override { return true; }
    void setNarrow(bool isNarrow) override;

    const AppContent &content() const { return m_content; }
    bool isEmbedded() const { return m_panel != nullptr; }

    //! Shows the page here, in a panel of \a plugin.
    void embed(WebPanelPlugin &plugin, const WebPanelRules &rules);
    void showForm(AppContent::Stand stand); //!< The page is not shown here.
    void setContent(const AppContent &content); //!< Another page in the same tab.
    void setCall(const CallData &call);
    void setPausing(bool isPausing);

Q_SIGNALS:
    void done(); //!< By the page itself, or by the form's button.
    void openRequested(); //!< The form's button: the page itself.
    void browserRequested(const QUrl &url);

protected:
    void changeEvent(QEvent *event) override;

private:
    void pageDone() override;
    void pageLoaded(bool isWell) override;
    void pageLost() override;
    void pageWanted(const QUrl &url) override;
    void pageRefused(const QUrl &url) override;

    enum class Trouble { None, Lost, Failed, Refused };
    void showTrouble(Trouble trouble);
    void reload();
    void showCard();
    void dropBody();

    AppContent m_content;
    PageForms &m_forms;
    CallCard *m_card;
    QBoxLayout *m_body;
    AppForm *m_form = nullptr;
    WebHead *m_head = nullptr;
    Banner *m_banner = nullptr;
    std::unique_ptr<WebPanel> m_panel;
    Trouble m_trouble = Trouble::None;
    QUrl m_refused;
    bool m_isPausing = false;
    bool m_isNarrow = false;
};

} // namespace vigie::ui
