// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apps/appform.h"

#include "site/pagechoices.h"
#include "ui/apps/appwords.h"
#include "ui/apps/pagemenu.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inklabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int edge = 24;
    constexpr int widestText = 560;

    InkLabel *makeText(TextRole role, QColor Theme::*ink, const QString &name, QWidget *parent)
    {
        auto *label = new InkLabel(role, ink, parent);
        label->setObjectName(name);
        label->setWordWrap(true);
        label->setMaximumWidth(widestText);
        return label;
    }

} // namespace

AppForm::AppForm(const AppContent &content, PageForms &forms, QWidget *parent)
    : Pane(&Theme::surface, parent)
    , m_content(content)
    , m_title(makeText(TextRole::Title, &Theme::text, u"appTitle"_s, this))
    , m_caller(makeText(TextRole::Body, &Theme::text, u"appCaller"_s, this))
    , m_opening(makeText(TextRole::Body, &Theme::text2, u"appOpening"_s, this))
    , m_pause(makeText(TextRole::BodyMedium, &Theme::text, u"appPause"_s, this))
    , m_problem(makeText(TextRole::Body, &Theme::danger, u"appProblem"_s, this))
    , m_again(new Button(QString(), this))
    , m_done(new Button(QString(), this))
    , m_menu(new PageMenu(forms, this))
{
    setObjectName(u"appForm"_s);
    m_again->setObjectName(u"openAgain"_s);
    m_again->setIconName("arrow-square-out"_L1);
    m_done->setObjectName(u"appDone"_s);
    m_done->setIconName("check"_L1);
    m_done->setVariant(Button::Variant::Primary);
    connect(m_again, &Button::clicked, this, &AppForm::openRequested);
    connect(m_done, &Button::clicked, this, &AppForm::done);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_again);
    buttons->addWidget(m_done);
    buttons->addWidget(m_menu);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_caller);
    column->addSpacing(12);
    column->addWidget(m_opening);
    column->addWidget(m_pause);
    column->addWidget(m_problem);
    column->addSpacing(16);
    column->addLayout(buttons);
    column->addStretch();
    retranslate();
}

void AppForm::setContent(const AppContent &content)
{
    m_content = content;
    retranslate();
}

void AppForm::setPausing(bool isPausing)
{
    m_isPausing = isPausing;
    retranslate();
}

void AppForm::setStand(AppContent::Stand stand)
{
    m_stand = stand;
    retranslate();
    if (stand == AppContent::Stand::Failed) {
        QAccessibleEvent alert(m_problem, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void AppForm::retranslate()
{
    m_title->setText(AppWords::title(m_content));
    QStringList call{m_content.call.caller, m_content.call.number, m_content.call.queue};
    call.removeAll(QString());
    m_caller->setText(call.join(u" · "_s));
    m_caller->setVisible(!call.isEmpty());
    const bool isWaiting = m_stand == AppContent::Stand::Waiting;
    const QString origin = site::originOf(m_content.url);
    //: %1 is where pages come from: https://crm.example.org
    m_opening->setText(isWaiting ? tr("Pages of %1 are opened by hand only.").arg(origin)
                                 : AppWords::openingInBrowser(m_content));
    m_opening->setVisible(m_stand != AppContent::Stand::Failed);
    m_pause->setText(tr("You are paused until you say that it is done."));
    m_pause->setVisible(m_isPausing);
    m_problem->setText(
        tr("No browser could be opened on this computer. Choose a default browser in "
           "your desktop's settings, then open the page again."));
    m_problem->setVisible(m_stand == AppContent::Stand::Failed);
    const QString title = AppWords::title(m_content);
    m_again->setText(isWaiting ? tr("Open", "a page") : tr("Open again"));
    m_again->setAccessibleName(isWaiting ? tr("Open %1").arg(title)
                                         : tr("Open %1 again").arg(title));
    m_again->setVisible(!m_content.url.isEmpty());
    m_done->setText(tr("Done"));
    m_done->setAccessibleName(tr("The work in %1 is done").arg(title));
    m_menu->setOrigin(origin, title);
}

void AppForm::changeEvent(QEvent *event)
{
    Pane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vigie::ui
