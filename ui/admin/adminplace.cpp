// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/adminplace.h"

#include "net/tls.h"
#include "ui/admin/administratorform.h"
#include "ui/admin/administratorspage.h"
#include "ui/admin/adminroom.h"
#include "ui/admin/adminsignin.h"
#include "ui/admin/admintree.h"
#include "ui/admin/adminwords.h"
#include "ui/admin/bulk/auditpage.h"
#include "ui/admin/bulk/bulkjob.h"
#include "ui/admin/bulk/bulkline.h"
#include "ui/admin/bulk/bulkpage.h"
#include "ui/admin/config/callbacklistform.h"
#include "ui/admin/config/callbacklistspage.h"
#include "ui/admin/config/periodform.h"
#include "ui/admin/config/periodspage.h"
#include "ui/admin/config/rightsform.h"
#include "ui/admin/config/rightspage.h"
#include "ui/admin/dashboardpage.h"
#include "ui/admin/entityform.h"
#include "ui/admin/entitypage.h"
#include "ui/admin/health/healthpage.h"
#include "ui/admin/newxivopage.h"
#include "ui/admin/templatespage.h"
#include "ui/admin/userform.h"
#include "ui/admin/xivopage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/keymap.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/words.h"

#include <QLocale>
#include <QScrollArea>
#include <QStackedLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using Kind = AdminSpot::Kind;
using State = xci::Session::State;

namespace {

    //! What is seen without a session with the XCI.
    bool needsXci(Kind kind)
    {
        switch (kind) {
        case Kind::Health:
        case Kind::CallbackLists:
        case Kind::CallbackListForm:
        case Kind::Periods:
        case Kind::PeriodForm:
        case Kind::Rights:
        case Kind::RightsForm:
            return false;
        default:
            return true;
        }
    }

} // namespace

AdminPlace::AdminPlace(const AdminParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_banner(new Banner(this))
    , m_bulkLine(new BulkLine(parts.bulk))
    , m_tree(new AdminTree(parts.room))
    , m_stack(new QStackedLayout)
    , m_entrance(makeEntrance())
    , m_work(new QWidget(this))
{
    setObjectName(u"adminPlace"_s);
    m_banner->setObjectName(u"adminBanner"_s);
    m_banner->hide();
    auto *work = new QHBoxLayout(m_work);
    work->setContentsMargins(0, 0, 0, 0);
    work->setSpacing(0);
    work->addWidget(makeTree());
    m_pageRoom = new QVBoxLayout;
    m_pageRoom->setContentsMargins(0, 0, 0, 0);
    m_pageRoom->setSpacing(0);
    m_pageRoom->addWidget(m_bulkLine);
    work->addLayout(m_pageRoom, 1);
    m_stack->addWidget(m_entrance);
    m_stack->addWidget(m_work);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addLayout(m_stack, 1);
    connect(m_tree, &AdminTree::chosen, this, &AdminPlace::show);
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        if (m_parts.room.session().state() == State::NeedsPassword)
            askToSignIn();
        else
            m_parts.room.retry();
    });
    connect(&parts.room, &AdminRoom::sessionChanged, this, &AdminPlace::followSession);
    connect(&parts.room, &AdminRoom::troubleChanged, this, &AdminPlace::showTrouble);
    connect(&parts.room, &AdminRoom::due, this, [this] {
        if (m_page)
            m_page->refresh(false);
    });
    connect(&parts.room, &AdminRoom::leaving, this, &AdminPlace::dropPage);
    connect(&parts.room, &AdminRoom::siteChanged, this, [this] {
        if (m_parts.room.session().state() == State::NeedsPassword
            && m_parts.room.directory().xivos().isEmpty())
            m_wasIn = false;
        if (!m_parts.room.hasServer() && needsXci(m_spot.kind))
            show({.kind = Kind::Health});
        showStack();
        showTrouble();
    });
    connect(&parts.room, &AdminRoom::xivoJobChanged, this, &AdminPlace::tellOfXivo);
    connect(&parts.room.saves(), &FormSaves::ended, this, &AdminPlace::tellOfSaving);
    connect(m_bulkLine, &BulkLine::showRequested, this, [this] { show({.kind = Kind::Bulk}); });
    parts.keys.bind(KeyAction::ManyUsers, this, [this] {
        const bool isEntity = m_spot.kind == Kind::Entity;
        if (m_spot.kind != Kind::Bulk && m_stack->currentWidget() == m_work)
            show({.kind = Kind::Bulk, .entity = isEntity ? m_spot.entity : QString()});
    });
    connect(&parts.bulk, &BulkJob::finished, this, [this] {
        if (m_spot.kind != Kind::Bulk || !isVisible())
            Q_EMIT told(m_bulkLine->sentence());
    });
    followSession();
}

//! Its object is another one at the next server or account: what was typed stays under its own.
void AdminPlace::dropPage()
{
    if (!m_page || !needsXci(m_spot.kind))
        return;
    // How its saving ended is for the place to tell, and for the form when it is opened again.
    m_parts.room.saves().disconnect(m_page);
    removePage();
    m_page.clear();
    m_spot = {};
    m_tree->setCurrent(m_spot);
    m_bulkLine->setElsewhere(true);
    m_wasIn = false;
    showStack();
    showTrouble();
    Q_EMIT keyHintsChanged();
}

void AdminPlace::removePage()
{
    m_pageRoom->removeWidget(m_page);
    m_page->hide();
    m_page->deleteLater(); // It may be in the middle of one of its own signals.
}

//! Its page was left before it ended.
void AdminPlace::tellOfXivo()
{
    const AdminRoom::XivoJob &job = m_parts.room.xivoJob();
    const bool isSeen = m_spot.kind == Kind::NewXivo && isVisible();
    if (job.state == AdminRoom::XivoJob::State::Done)
        Q_EMIT told(tr("%1 was created.").arg(job.draft.name));
    else if (job.state == AdminRoom::XivoJob::State::Failed && !isSeen)
        Q_EMIT failed(AdminWords::notCreated(job.draft.name, job.failure));
}

//! A refusal is shown by its form, if that is what the person looks at.
void AdminPlace::tellOfSaving(const QString &key, const FormSaves::Save &save,
                              const FormSaves::End &end)
{
    const auto *form = qobject_cast<FormPage *>(m_page.data());
    if (end.failure && (!isVisible() || !form || form->draftKey() != key))
        Q_EMIT failed((end.failure->isUncertain() ? save.uncertain : save.refused)
                          .arg(AdminWords::failure(*end.failure)));
    else if (!end.failure && !save.done.isEmpty())
        Q_EMIT told(save.done);
}

AdminPlace::~AdminPlace() = default;

QWidget *AdminPlace::makeTree()
{
    auto *area = new QScrollArea(m_work);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *ground = new Pane(&Theme::window, area);
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(0, 0, 1, 0);
    column->addWidget(m_tree, 1);
    ground->setRules(Qt::RightEdge);
    area->setWidget(ground);
    keepPaneWidth(area, 248);
    connect(m_tree, &AdminTree::rowShown, area, [this, area](const QRect &row) {
        area->ensureVisible(0, m_tree->mapTo(area->widget(), row.center()).y(), 0, row.height());
    });
    return area;
}

QWidget *AdminPlace::makeEntrance()
{
    auto *page = new Pane(&Theme::surface, this);
    page->setObjectName(u"adminEntrance"_s);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(32, 32, 32, 32);
    column->setSpacing(6);
    column->addWidget(new Words(tr("Administration"), TextRole::SignInTitle, &Theme::text, page));
    const auto sentence = [this] {
        return tr("Sign in to %1, which manages your XiVO servers.")
            .arg(m_parts.room.site().server.authority());
    };
    auto *hint = new Words(sentence(), TextRole::Body, &Theme::text2, page);
    hint->setObjectName(u"adminEntranceHint"_s);
    hint->setWordWrap(true);
    connect(&m_parts.room, &AdminRoom::siteChanged, hint,
            [hint, sentence] { hint->setText(sentence()); });
    column->addWidget(hint);
    column->addSpacing(18);
    m_signIn = new AdminSignIn(m_parts.room, page);
    column->addWidget(m_signIn);
    column->addSpacing(12);
    auto *health = new Button(tr("Check the servers…"), page);
    health->setObjectName(u"checkServers"_s);
    health->setIconName("heartbeat"_L1);
    health->setVariant(Button::Variant::Ghost);
    connect(health, &Button::clicked, this, [this] { show({.kind = Kind::Health}); });
    column->addWidget(health, 0, Qt::AlignLeft);
    column->addStretch(1);
    return page;
}

void AdminPlace::enter()
{
    m_parts.room.enter();
    if (m_stack->currentWidget() == m_entrance)
        m_signIn->focusFirstEmpty();
    else if (m_page && m_page->firstFocus())
        m_page->firstFocus()->setFocus();
}

void AdminPlace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_parts.room.setWatched(true);
}

void AdminPlace::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_parts.room.setWatched(false);
}

void AdminPlace::followSession()
{
    const State state = m_parts.room.session().state();
    const bool isIn = state == State::SignedIn;
    m_wasIn = m_wasIn || isIn;
    // Once there is a picture it stays, whatever becomes of the session.
    if (isIn && m_stack->currentWidget() != m_work) {
        showStack();
        if (!m_page)
            show(m_spot);
        else if (isVisible() && m_page->firstFocus())
            m_page->firstFocus()->setFocus();
    }
    if (isIn && m_question)
        m_question->accept();
    showTrouble();
    Q_EMIT keyHintsChanged();
}

void AdminPlace::showStack()
{
    const bool isOpen = m_wasIn || !m_parts.room.hasServer() || !needsXci(m_spot.kind);
    m_stack->setCurrentWidget(isOpen ? m_work : m_entrance);
}

void AdminPlace::showTrouble()
{
    const bool isOut
        = m_parts.room.session().state() == State::NeedsPassword && m_parts.room.hasServer();
    const auto &trouble = m_parts.room.trouble();
    const bool isWorking = m_stack->currentWidget() == m_work;
    if (isWorking && isOut)
        m_banner->setMessage(Banner::Kind::Warning, "plugs"_L1,
                             m_wasIn ? tr("The administration's session has ended. What you see "
                                          "is old; what you typed stays.")
                                     : tr("You are not signed in to the administration: only "
                                          "what needs no session is shown."),
                             tr("Sign in…"));
    else if (isWorking && trouble)
        m_banner->setMessage(Banner::Kind::Warning, "plugs"_L1,
                             tr("The administration cannot be read: what you see may be old. %1")
                                 .arg(AdminWords::failure(*trouble)),
                             tr("Retry"));
    m_banner->setVisible(isWorking && (isOut || trouble));
}

void AdminPlace::askToSignIn()
{
    if (m_question)
        return;
    m_question = new Dialog(tr("Sign in to the administration"), Dialog::Width::Small, window());
    m_question->setObjectName(u"adminSignInDialog"_s);
    m_question->setText(tr("Your page and what you typed stay as they are."));
    m_question->content()->setContentsMargins(16, 0, 16, 16);
    auto *form = new AdminSignIn(m_parts.room, m_question);
    m_question->content()->addWidget(form);
    m_question->addCancel();
    m_question->open();
    form->focusFirstEmpty();
}

AdminPage *AdminPlace::makePage(const AdminSpot &spot)
{
    switch (spot.kind) {
    case Kind::Xivo:
        return new XivoPage(m_parts, spot.xivo, m_work);
    case Kind::Entity:
        return new EntityPage(m_parts, spot.entity, m_work);
    case Kind::EntityForm:
        return new EntityForm(m_parts, spot.xivo, spot.entity, m_work);
    case Kind::UserForm:
        return new UserForm(m_parts, spot.entity, xci::UserId(spot.id), m_work);
    case Kind::Dashboard:
        break;
    case Kind::NewXivo:
        return new NewXivoPage(m_parts, m_work);
    case Kind::Templates:
        return new TemplatesPage(
            m_parts, spot.id != 0 || spot.isNew ? spot : TemplatesPage::firstSpot(m_parts.room),
            m_work);
    case Kind::Administrators:
        return new AdministratorsPage(m_parts, m_work);
    case Kind::AdministratorForm:
        return new AdministratorForm(m_parts, xci::AdministratorId(spot.id), m_work);
    case Kind::Bulk:
        return new BulkPage(m_parts, spot.entity, m_work);
    case Kind::Health:
        return new HealthPage(m_parts, m_work);
    case Kind::Audit:
        return new AuditPage(m_parts, m_work);
    case Kind::CallbackLists:
        return new CallbackListsPage(m_parts, m_work);
    case Kind::CallbackListForm:
        return new CallbackListForm(m_parts, spot.entity, m_work);
    case Kind::Periods:
        return new PeriodsPage(m_parts, m_work);
    case Kind::PeriodForm:
        return new PeriodForm(m_parts, spot.entity, m_work);
    case Kind::Rights:
        return new RightsPage(m_parts, m_work);
    case Kind::RightsForm:
        return new RightsForm(m_parts, spot.entity, m_work);
    }
    return new DashboardPage(m_parts, m_work);
}

void AdminPlace::show(const AdminSpot &wanted)
{
    const bool isClosed = needsXci(wanted.kind) && !m_parts.room.hasServer();
    const AdminSpot spot = isClosed ? AdminSpot{.kind = Kind::Health} : wanted;
    m_spot = spot;
    m_tree->setCurrent(spot);
    m_bulkLine->setElsewhere(spot.kind != Kind::Bulk);
    if (m_page)
        removePage();
    m_page = makePage(spot);
    m_pageRoom->addWidget(m_page);
    m_page->show();
    connect(m_page, &AdminPage::goRequested, this, &AdminPlace::show);
    connect(
        m_page, &AdminPage::gone, this, [this] { show({}); }, Qt::QueuedConnection);
    connect(m_page, &AdminPage::told, this, &AdminPlace::told);
    connect(m_page, &AdminPage::failed, this, &AdminPlace::failed);
    connect(m_page, &AdminPage::keyHintsChanged, this, &AdminPlace::keyHintsChanged);
    showStack();
    showTrouble();
    if (isVisible() && m_page->firstFocus() && !m_tree->hasFocus())
        m_page->firstFocus()->setFocus();
    Q_EMIT keyHintsChanged();
}

QList<StatusBar::KeyHint> AdminPlace::keyHints() const
{
    return m_page ? m_page->keyHints() : QList<StatusBar::KeyHint>();
}

QString AdminPlace::sessionWords() const
{
    const AdminRoom &room = m_parts.room;
    const QUrl &address = room.site().server;
    const QString server = net::isClearTextForbidden(address, false)
        ? tr("%1 (not encrypted)").arg(address.authority())
        : address.authority();
    if (room.session().state() != State::SignedIn)
        return server;
    const QString at = QLocale().toString(room.signedInAt().time(), u"HH:mm"_s);
    //: Status bar: server, login, time of day.
    return (room.wasRenewed() ? tr("%1, signed in as %2, session renewed %3")
                              : tr("%1, signed in as %2 since %3"))
        .arg(server, room.site().login, at);
}

} // namespace vigie::ui
