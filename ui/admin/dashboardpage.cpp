// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/dashboardpage.h"

#include "base/ids.h"
#include "ui/admin/adminroom.h"
#include "ui/admin/admintable.h"
#include "ui/admin/adminwords.h"
#include "ui/admin/flow.h"
#include "ui/admin/health/healthdesk.h"
#include "ui/admin/health/healthstrip.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/format.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/words.h"

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using Kind = AdminTable::Kind;
using Part = xci::Directory::Part;

namespace {

    constexpr int sumHeight = 48; //!< The figure's line has more room than its digits need.

} // namespace

//! A name over its figure.
class DashboardPage::Sum : public QWidget
{
public:
    Sum(const QString &name, QWidget *parent)
        : QWidget(parent)
        , m_value(new Words({}, TextRole::Timer, &Theme::text, this))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(new Words(name, TextRole::Caption, &Theme::text2, this));
        column->addWidget(m_value);
        keepHeight(this, sumHeight);
    }

    void setValue(const QString &value) { m_value->setText(value); }

private:
    Words *m_value;
};

DashboardPage::DashboardPage(const AdminParts &parts, QWidget *parent)
    : AdminPage(parts, {.kind = AdminSpot::Kind::Dashboard}, parent)
    , m_synchronize(new Button(tr("Synchronise…"), this))
    , m_create(new Button(tr("Create XiVO…"), this))
    , m_servers(new Sum(tr("XiVO servers"), this))
    , m_entities(new Sum(tr("Entities"), this))
    , m_users(new Sum(tr("Users"), this))
    , m_free(new Sum(tr("Free numbers"), this))
    , m_short(new Sum(tr("Entities under 10 %"), this))
    , m_health(new Sum(tr("Health"), this))
    , m_rows(new AdminRows(this))
    , m_table(new AdminTable(m_rows, this))
    , m_strip(new HealthStrip(room().health(), this))
{
    setObjectName(u"adminDashboard"_s);
    m_synchronize->setObjectName(u"synchronizeXivos"_s);
    m_synchronize->setIconName("file-text"_L1);
    m_create->setObjectName(u"createXivo"_s);
    m_create->setIconName("plus"_L1);
    m_create->setVariant(Button::Variant::Primary);
    addRefresh();
    addToHead(m_synchronize);
    addToHead(m_create);
    auto *sums = new Flow(20);
    for (Sum *each : {m_servers, m_entities, m_users, m_free, m_short, m_health}) {
        if (each != m_servers)
            sums->addWidget(new Rule(Qt::Vertical, 0, this));
        sums->addWidget(each);
    }
    headColumn()->addLayout(sums);
    m_table->setObjectName(u"dashboardTable"_s);
    m_table->setAccessibleName(tr("Servers and entities"));
    m_rows->setHeads({tr("Server, entity"),
                      tr("Host, numbers"),
                      tr("Used"),
                      tr("Users"),
                      tr("Free", "free numbers"),
                      {}});
    //: What a screen reader says of a row's button; %1 is a server or an entity.
    m_rows->setActionName(tr("View %1"));
    m_table->setColumn(0, Kind::Name, 0);
    m_table->setColumn(1, Kind::Quiet, 218);
    m_table->setColumn(2, Kind::Share, 218);
    m_table->setColumn(3, Kind::Figure, 76);
    m_table->setColumn(4, Kind::Figure, 76);
    m_table->setColumn(5, Kind::Actions, 134);
    m_table->setActions({AdminTable::Action::Open});
    m_table->setHeadAction(tr("View", "a server"));
    m_table->setShortAction(tr("Add numbers…"));
    body()->addWidget(m_table, 1);
    body()->addWidget(m_strip);
    connect(m_strip, &HealthStrip::pageRequested, this,
            [this] { Q_EMIT goRequested({.kind = AdminSpot::Kind::Health}); });
    const auto showHealth = [this] { m_health->setValue(m_strip->figure()); };
    connect(m_strip, &HealthStrip::figureChanged, this, showHealth);
    showHealth();
    connect(m_table, &AdminTable::openRequested, this, [this](const QString &key) {
        if (!key.startsWith(u'#')) {
            const bool isShort = room().directory().numbers(key).isShort();
            Q_EMIT goRequested(
                {.kind = isShort ? AdminSpot::Kind::EntityForm : AdminSpot::Kind::Entity,
                 .entity = key});
            return;
        }
        Q_EMIT goRequested(
            {.kind = AdminSpot::Kind::Xivo, .xivo = xci::XivoId(key.sliced(1).toInt())});
    });
    connect(m_create, &Button::clicked, this,
            [this] { Q_EMIT goRequested({.kind = AdminSpot::Kind::NewXivo}); });
    connect(m_synchronize, &Button::clicked, this, &DashboardPage::askToSynchronize);
    const xci::Directory &directory = room().directory();
    for (const auto changed : {&xci::Directory::xivosChanged, &xci::Directory::entitiesChanged,
                               &xci::Directory::readingChanged})
        connect(&directory, changed, this, &DashboardPage::gather);
    connect(&directory, &xci::Directory::usersChanged, this, &DashboardPage::gather);
    connect(&directory, &xci::Directory::administratorsChanged, this, &DashboardPage::showRights);
    connect(&room().reachability(), &Reachability::changed, this, &DashboardPage::gather);
    gather();
    showRights();
}

QWidget *DashboardPage::firstFocus() const
{
    return m_table;
}

void DashboardPage::showRights()
{
    const bool isSuper = room().directory().isSuper().value_or(true);
    m_create->setVisible(isSuper);
    m_synchronize->setVisible(isSuper);
}

void DashboardPage::gather()
{
    const xci::Directory &directory = room().directory();
    QList<AdminRow> rows;
    xci::NumberCount all;
    int running = 0;
    bool areRead = true;
    for (const xci::Xivo &xivo : directory.xivos()) {
        const auto entities = directory.entitiesOf(xivo.id);
        const xci::NumberCount sum = directory.numbersOf(xivo.id);
        qsizetype users = 0;
        QList<AdminRow> below;
        bool isRead = true;
        for (const xci::Entity *entity : entities) {
            const QString &id = entity->combinedId;
            const bool isKnown = directory.hasUsers(id);
            const xci::NumberCount count = directory.numbers(id);
            users += directory.users(id).size();
            isRead = isRead && isKnown;
            running += isKnown && count.isShort() ? 1 : 0;
            below.append({.key = id,
                          .cells = {AdminWords::nameOf(*entity),
                                    AdminWords::intervals(entity->intervals),
                                    {},
                                    isKnown ? formatCount(directory.users(id).size()) : noValue(),
                                    isKnown ? formatCount(qint64(count.free())) : noValue()},
                          .isShort = isKnown && count.isShort(),
                          .share = count.all > 0
                              ? std::optional(double(count.used) / double(count.all))
                              : std::nullopt});
        }
        //: %1 is the server's own count of what it can still take.
        const QString slots_ = tr("%1 slots left").arg(formatCount(xivo.remainingSlots));
        const Reachability::State health = room().reachability().xivo(xivo.id);
        rows.append(
            {.key = u'#' + QString::number(raw(xivo.id)),
             .cells = {xivo.name, xivo.host.isEmpty() ? slots_ : xivo.host + u" · "_s + slots_,
                       AdminWords::reachability(health), isRead ? formatCount(users) : noValue(),
                       isRead ? formatCount(qint64(sum.free())) : noValue()},
             .isHead = true,
             .health = !health.isKnown() ? AdminRow::Health::Unknown
                 : health.isGood()       ? AdminRow::Health::Good
                                         : AdminRow::Health::Bad});
        rows += below;
        all.all += sum.all;
        all.used += sum.used;
        areRead = areRead && isRead;
    }
    m_rows->setRows(rows);
    //: Beside the dashboard's title: the XCI's address, and whether it answers.
    setTitles({}, tr("Dashboard"),
              tr("%1 %2").arg(room().site().server.authority(),
                              AdminWords::reachability(room().reachability().center())));
    const bool isKnown = directory.isRead(Part::Xivos) && directory.isRead(Part::Entities);
    const auto shown
        = [&](bool known, qint64 value) { return known ? formatCount(value) : noValue(); };
    m_servers->setValue(shown(directory.isRead(Part::Xivos), directory.xivos().size()));
    m_entities->setValue(shown(isKnown, directory.entities().size()));
    m_users->setValue(shown(isKnown && areRead, directory.userCount()));
    m_free->setValue(shown(isKnown && areRead, qint64(all.free())));
    m_short->setValue(shown(isKnown && areRead, running));
    m_table->setEmptyText(isKnown ? tr("No XiVO is managed here yet. Create one to begin.")
                              : directory.isReading() ? tr("Reading the servers…")
                                                      : QString());
}

void DashboardPage::askToSynchronize()
{
    auto *dialog
        = new Dialog(tr("Synchronise configuration files?"), Dialog::Width::Small, window());
    dialog->setObjectName(u"synchronizeDialog"_s);
    dialog->setText(
        tr("The server writes the configuration files of every XiVO anew. This may take "
           "minutes; you can go on working meanwhile."));
    dialog->addCancel();
    connect(dialog->addAnswer(tr("Synchronise"), Button::Variant::Primary, u"synchronizeNow"_s),
            &Button::clicked, this, &DashboardPage::synchronize);
    dialog->open();
}

void DashboardPage::synchronize()
{
    m_synchronize->setPending(tr("Synchronising"));
    room().client().synchronize(this, [this](const xci::Answer<xci::Client::Done> &answer) {
        m_synchronize->setPending({});
        if (answer)
            Q_EMIT told(tr("The configuration files are synchronised."));
        else
            Q_EMIT failed(tr("Not synchronised. %1").arg(AdminWords::failure(answer.failure())));
    });
}

} // namespace vigie::ui
