// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/health/healthpage.h"

#include "net/authorities.h"
#include "ui/admin/adminroom.h"
#include "ui/admin/health/healthdesk.h"
#include "ui/admin/health/healthrow.h"
#include "ui/admin/health/healthwords.h"
#include "ui/admin/problemnote.h"
#include "ui/widgets/button.h"
#include "ui/widgets/trustwords.h"
#include "ui/widgets/words.h"

#include <QAccessible>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QScrollArea>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using health::Check;
using health::Mark;

HealthPage::HealthPage(const AdminParts &parts, QWidget *parent)
    : AdminPage(parts, {.kind = AdminSpot::Kind::Health}, parent)
    , m_again(new Button(tr("Check again"), this))
    , m_copy(new Button(tr("Copy for support"), this))
    , m_authorities(new ProblemNote(this))
    , m_area(new QScrollArea(this))
{
    setObjectName(u"healthPage"_s);
    m_again->setObjectName(u"checkAgain"_s);
    m_again->setIconName("arrow-clockwise"_L1);
    m_again->setVariant(Button::Variant::Primary);
    m_copy->setObjectName(u"copyHealth"_s);
    m_copy->setIconName("copy"_L1);
    addToHead(m_copy);
    addToHead(m_again);
    m_area->setObjectName(u"healthList"_s);
    m_area->setAccessibleName(tr("Checks"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::StrongFocus); // Scrolled by keys: most rows have nothing to press.
    m_authorities->setObjectName(u"authoritiesProblem"_s);
    body()->addWidget(m_authorities);
    body()->addWidget(m_area, 1);
    connect(m_again, &Button::clicked, this, [this] { desk().run(); });
    connect(m_copy, &Button::clicked, this, &HealthPage::copy);
    connect(&desk(), &HealthDesk::listChanged, this, &HealthPage::build);
    connect(&desk(), &HealthDesk::checkChanged, this, &HealthPage::showCheck);
    connect(&desk(), &HealthDesk::runningChanged, this, &HealthPage::showState);
    build();
    if (!desk().examination().isRunning())
        desk().run();
}

HealthDesk &HealthPage::desk() const
{
    return room().health();
}

QWidget *HealthPage::firstFocus() const
{
    return m_again;
}

void HealthPage::build()
{
    m_rows.clear();
    auto *ground = new Pane(&Theme::surface, m_area);
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const QList<Check> &checks = desk().examination().checks();
    for (int i = 0; i < int(checks.size()); ++i) {
        if (i == 0 || checks[i].service != checks[i - 1].service)
            column->addWidget(makeHead(checks[i]));
        auto *row = new HealthRow(ground);
        row->setObjectName(u"health%1-%2"_s.arg(int(checks[i].service)).arg(int(checks[i].aspect)));
        row->show(checks[i]);
        m_rows.append(row);
        column->addWidget(row);
    }
    column->addStretch(1);
    m_area->setWidget(ground);
    showState();
}

QWidget *HealthPage::makeHead(const Check &check)
{
    auto *head = new Pane(&Theme::header, m_area);
    head->setRules(Qt::BottomEdge);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(12);
    const QString name = HealthWords::service(check.service);
    row->addWidget(new Words(name, TextRole::Strong, &Theme::text, head));
    auto *address = new Words(check.url.toDisplayString(), TextRole::Caption, &Theme::text2, head);
    address->setElided(true);
    row->addWidget(address, 1);
    if (check.url.isEmpty() || !HealthWords::isApplication(check.service))
        return head;
    auto *open = new Button(tr("Open"), head);
    open->setObjectName(u"openService%1"_s.arg(int(check.service)));
    //: What a screen reader says of a button; %1 is a server or an application.
    open->setAccessibleName(tr("Open %1 in the browser").arg(name));
    open->setSize(Button::Size::Small);
    open->setVariant(Button::Variant::Ghost);
    connect(open, &Button::clicked, this, [url = check.url] { QDesktopServices::openUrl(url); });
    row->addWidget(open);
    return head;
}

void HealthPage::showCheck(int index)
{
    if (index < m_rows.size())
        m_rows[index]->show(desk().examination().checks()[index]);
}

void HealthPage::showState()
{
    showAuthorities();
    const health::Examination &all = desk().examination();
    if (all.isRunning()) {
        m_again->setPending(tr("Checking"));
        setTitles({}, tr("Health"), tr("The list of what to check after the installation"));
        return;
    }
    m_again->setPending({});
    if (!all.endedAt().isValid())
        return;
    const int bad = all.count(Mark::Wrong);
    const int doubtful = all.count(Mark::Warning);
    //: Counts of checks, each a whole sentence.
    const QStringList counts{tr("%n well.", nullptr, all.count(Mark::Well)),
                             tr("%n not well.", nullptr, bad),
                             tr("%n to look at.", nullptr, doubtful),
                             tr("%n not checked.", nullptr, all.count(Mark::NotChecked))};
    const QString words = counts.join(u' ');
    setTitles({}, tr("Health"), words);
    QAccessibleEvent news(this, QAccessible::Alert);
    setAccessibleDescription(words);
    QAccessible::updateAccessibility(&news);
}

//! Told of the file itself, too: a server that the system knows is well without it.
QString HealthPage::authoritiesProblem(const QString &shownAs) const
{
    const QString file = room().around().authorities;
    return authoritiesSentence(shownAs, net::nameOf(net::readAuthorities(file).problem));
}

void HealthPage::showAuthorities()
{
    const QString file = room().around().authorities;
    m_authorities->setText(authoritiesProblem(QDir::toNativeSeparators(file)));
}

QString HealthPage::report() const
{
    const health::Examination &all = desk().examination();
    QStringList lines;
    //: Heads a text for support: version of this program, date and time.
    lines.append(
        tr("Vigie %1, health of the servers, %2")
            .arg(QGuiApplication::applicationVersion(), all.endedAt().toString(Qt::ISODate)));
    // Its folder may be a person's.
    const QString authorities
        = authoritiesProblem(QFileInfo(room().around().authorities).fileName());
    if (!authorities.isEmpty())
        lines.append(authorities);
    for (const Check &check : all.checks()) {
        if (check.aspect == health::Aspect::Reachable)
            lines.append(u'\n' + HealthWords::service(check.service) + u' '
                         + check.url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery));
        lines.append(HealthWords::line(check));
    }
    return lines.join(u'\n') + u'\n';
}

void HealthPage::copy()
{
    QGuiApplication::clipboard()->setText(report());
    Q_EMIT told(tr("The list is in the clipboard, without secrets or names of people."));
}

} // namespace vigie::ui
