// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apps/webhead.h"

#include "site/pagechoices.h"
#include "ui/apps/appwords.h"
#include "ui/apps/pagemenu.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inklabel.h"
#include "ui/widgets/scaling.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int headHeight = 32;
    constexpr int edge = 12;
    constexpr int lockSize = 14;

} // namespace

WebHead::WebHead(const AppContent &content, PageForms &forms, QWidget *parent)
    : Pane(&Theme::header, parent)
    , m_content(content)
    , m_host(new InkLabel(TextRole::Caption, &Theme::text2, this))
    , m_opening(new InkLabel(TextRole::Caption, &Theme::text3, this))
    , m_pause(new InkLabel(TextRole::CaptionMedium, &Theme::text, this))
    , m_reload(new Button(QString(), this))
    , m_browser(new Button(QString(), this))
    , m_menu(new PageMenu(forms, this))
{
    setObjectName(u"webHead"_s);
    setRules(Qt::BottomEdge);
    keepHeight(this, headHeight);
    m_host->setObjectName(u"webHost"_s);
    m_pause->setObjectName(u"webPause"_s);
    m_menu->setSize(Button::Size::Small);
    for (Button *button : {m_reload, m_browser}) {
        button->setVariant(Button::Variant::Ghost);
        button->setSize(Button::Size::Small);
    }
    m_reload->setObjectName(u"reloadPage"_s);
    m_reload->setIconName("arrow-clockwise"_L1);
    m_browser->setObjectName(u"openInBrowser"_s);
    m_browser->setIconName("arrow-square-out"_L1);
    connect(m_reload, &Button::clicked, this, &WebHead::reloadRequested);
    connect(m_browser, &Button::clicked, this, &WebHead::browserRequested);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(edge + lockSize + 8, 0, edge, 1);
    row->setSpacing(8);
    row->addWidget(m_host);
    row->addWidget(m_opening);
    row->addWidget(m_pause);
    row->addStretch();
    row->addWidget(m_reload);
    row->addWidget(m_browser);
    row->addWidget(m_menu);
    retranslate();
}

void WebHead::setContent(const AppContent &content)
{
    m_content = content;
    retranslate();
    update();
}

void WebHead::setPausing(bool isPausing)
{
    m_isPausing = isPausing;
    retranslate();
}

void WebHead::retranslate()
{
    m_host->setText(m_content.host);
    m_opening->setText(AppWords::opening(m_content));
    m_pause->setText(tr("You are paused until it is done."));
    m_pause->setVisible(m_isPausing);
    m_reload->setText(tr("Reload"));
    m_reload->setAccessibleName(tr("Reload %1").arg(AppWords::title(m_content)));
    m_browser->setText(tr("Open in browser"));
    m_browser->setAccessibleName(tr("Open %1 in the browser").arg(AppWords::title(m_content)));
    m_menu->setOrigin(site::originOf(m_content.url), AppWords::title(m_content));
    setToolTip(m_content.isEncrypted ? tr("The connection to this page is encrypted.")
                                     : tr("The connection to this page is not encrypted."));
}

void WebHead::changeEvent(QEvent *event)
{
    Pane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WebHead::paintEvent(QPaintEvent *event)
{
    Pane::paintEvent(event);
    QPainter painter(this);
    const QRect box(edge, (height() - lockSize) / 2, lockSize, lockSize);
    drawIcon(painter, box, m_content.isEncrypted ? "lock-simple"_L1 : "lock-simple-open"_L1,
             lockSize, themeOf(this).text2);
}

} // namespace vigie::ui
