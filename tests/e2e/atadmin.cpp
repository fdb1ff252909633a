// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "atadmin.h"

#include "site/settings.h"
#include "ui/admin/admintable.h"
#include "ui/admin/formpage.h"
#include "ui/admin/problemnote.h"
#include "ui/shell/admindoor.h"
#include "ui/shell/adminworkspace.h"
#include "ui/shell/application.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/button.h"

#include <QAbstractButton>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListWidget>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::e2e {

bool AtAdmin::start(const QStringList &options)
{
    return sim.start(QStringList{u"--xci-port"_s, u"0"_s} + options);
}

bool AtAdmin::open(const QStringList &options)
{
    return start(options) && enter() && signIn(u"superpass"_s);
}

bool AtAdmin::openBehindDoor()
{
    if (!start())
        return false;
    door = std::make_unique<XciDoor>(sim.xci());
    return enter() && signIn(u"superpass"_s);
}

bool AtAdmin::enter(const QString &folder)
{
    return enterAt(sim.xuc(), door ? door->url() : sim.xci(), folder);
}

bool AtAdmin::enterAt(const QUrl &xuc, const QUrl &xci, const QString &folder)
{
    person.reset(); // Two would share a folder.
    person = std::make_unique<Person>(xuc, u"en"_s, folder);
    person->enter(u"super1"_s, u"demo"_s, u"1901"_s);
    if (!QTest::qWaitFor([this] { return person->isIn(); }, patience))
        return false;
    site::Settings &settings = person->program().settings();
    site::Profile profile = settings.server(settings.currentServer());
    profile.others = {{.kind = site::OtherServer::Kind::Xci, .url = xci, .login = u"admin"_s}};
    settings.remember(profile);
    workspace()->showAdministration();
    return QTest::qWaitFor([this] { return person->sees(u"adminPlace"_s); }, patience);
}

bool AtAdmin::signIn(const QString &password)
{
    return QTest::qWaitFor([this] { return person->sees(u"xciPassword"_s); }, patience)
        && person->type(u"xciPassword"_s, password) && person->click(u"xciSignIn"_s)
        && QTest::qWaitFor([this] { return isRead(); }, patience);
}

bool AtAdmin::go(const ui::AdminSpot &spot, const QString &page)
{
    place()->show(spot);
    return QTest::qWaitFor([&] { return person->sees(page); }, patience);
}

bool AtAdmin::openUserForm(qint32 user)
{
    const xci::Entity *corbas = entity(u"Corbas"_s);
    return corbas
        && go({.kind = ui::AdminSpot::Kind::UserForm, .entity = corbas->combinedId, .id = user},
              u"userForm"_s)
        && QTest::qWaitFor([this] { return !text(u"internalNumber"_s).isEmpty(); }, patience);
}

void AtAdmin::rest()
{
    room().setWatched(false);
    (void)QTest::qWaitFor([this] { return !room().directory().isReading(); }, patience);
}

ui::Workspace *AtAdmin::workspace()
{
    return person->program().window().workspace();
}

ui::AdminDoor &AtAdmin::adminDoor()
{
    const ui::AdminWorkspace *alone = person->program().window().administration();
    return alone ? alone->door() : *workspace()->administration();
}

ui::AdminRoom &AtAdmin::room()
{
    return adminDoor().room();
}

ui::AdminPlace *AtAdmin::place()
{
    return adminDoor().place();
}

ui::FormPage *AtAdmin::form()
{
    return qobject_cast<ui::FormPage *>(place()->page());
}

ui::AdminTable *AtAdmin::table(const QString &name)
{
    return person->find<ui::AdminTable>(name);
}

bool AtAdmin::isRead()
{
    return room().session().state() == xci::Session::State::SignedIn
        && room().directory().isRead(xci::Directory::Part::Users)
        && !room().directory().isReading();
}

const xci::Entity *AtAdmin::entity(const QString &name)
{
    const auto &all = room().directory().entities();
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const xci::Entity &each) { return each.displayName == name; });
    return found == all.end() ? nullptr : &*found;
}

const xci::User *AtAdmin::user(const QString &name, int place)
{
    const xci::Entity *known = entity(name);
    if (!known)
        return nullptr;
    const auto &all = room().directory().users(known->combinedId);
    return place < all.size() ? &all[place] : nullptr;
}

QString AtAdmin::text(const QString &field)
{
    const auto *edit = person->find<QLineEdit>(field);
    return edit ? edit->text() : QString();
}

QString AtAdmin::problem()
{
    const auto *note = person->find<ui::ProblemNote>(u"formProblem"_s);
    return note ? note->text() : QString();
}

bool AtAdmin::isWaiting(const QString &button)
{
    const auto *found = person->find<ui::Button>(button);
    return found && found->isPending();
}

void AtAdmin::tick(const QString &box)
{
    if (auto *found = person->find<QAbstractButton>(box))
        found->click();
}

QString AtAdmin::itemsOf(const QString &checkList)
{
    QStringList all;
    const auto *list = person->find<QListWidget>(checkList);
    for (int i = 0; list && i < list->count(); ++i) {
        if (list->item(i)->checkState() == Qt::Checked)
            all.append(list->item(i)->text());
    }
    return all.join(u"; "_s);
}

bool AtAdmin::tickEntry(const QString &checkList, const QString &beginning)
{
    const auto *list = person->find<QListWidget>(checkList);
    for (int i = 0; list && i < list->count(); ++i) {
        QListWidgetItem *item = list->item(i);
        if (!item->text().startsWith(beginning))
            continue;
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        return true;
    }
    return false;
}

void AtAdmin::fault(const QString &kind)
{
    sim.post(u"fault"_s, {{u"fault"_s, kind}, {u"server"_s, u"xci"_s}});
}

QJsonObject AtAdmin::xci()
{
    QNetworkAccessManager network;
    QNetworkReply *reply
        = network.get(QNetworkRequest(QUrl(sim.control().toString() + u"/sim/xci"_s)));
    if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, patience))
        return {};
    return QJsonDocument::fromJson(reply->readAll()).object();
}

QJsonObject AtAdmin::entry(const QString &of, const QString &key, const QString &value)
{
    const QJsonArray all = list(of);
    for (const QJsonValue each : all) {
        if (each[key].toVariant().toString() == value)
            return each.toObject();
    }
    return {};
}

int AtAdmin::calls(const QString &call)
{
    return xci()[u"calls"_s][call].toInt();
}

int AtAdmin::usersCalled(const QString &firstName)
{
    const QJsonArray all = list(u"users"_s);
    return int(std::count_if(all.begin(), all.end(), [&firstName](const QJsonValue &each) {
        return each[u"firstName"_s] == firstName;
    }));
}

OtherAdmin::OtherAdmin(const AtAdmin &at)
{
    m_client.session().open(
        {.server = at.sim.xci(), .login = u"admin"_s, .password = u"superpass"_s});
}

xci::TemplateId OtherAdmin::lineFor(const QString &entity)
{
    const auto lines = ask<QList<xci::Template>>(
        [this](xci::Client &client, const auto &then) { client.readTemplates(&m_context, then); });
    if (!lines || !*lines)
        return {};
    for (const xci::Template &line : **lines) {
        if (line.entities.contains(entity))
            return line.id;
    }
    return {};
}

bool OtherAdmin::edit(const xci::User &user, const QString &lastName, const QString &firstName)
{
    const QString entity = user.entity;
    const xci::UserDraft draft{.entity = entity,
                               .lineTemplate = lineFor(entity),
                               .firstName = firstName,
                               .lastName = lastName,
                               .internalNumber = user.internalNumber};
    const auto done = ask<xci::Client::Done>([&](xci::Client &client, const auto &then) {
        client.updateUser(user.id, draft, &m_context, then);
    });
    return done && *done;
}

bool OtherAdmin::create(const QString &entity, const QString &firstName, const QString &lastName)
{
    const auto numbers = ask<QStringList>([&](xci::Client &client, const auto &then) {
        client.readFreeNumbers(entity, &m_context, then);
    });
    if (!numbers || !*numbers || (*numbers)->isEmpty())
        return false;
    const xci::UserDraft draft{.entity = entity,
                               .lineTemplate = lineFor(entity),
                               .firstName = firstName,
                               .lastName = lastName,
                               .internalNumber = (*numbers)->first()};
    const auto done = ask<xci::UserId>(
        [&](xci::Client &client, const auto &then) { client.createUser(draft, &m_context, then); });
    return done && *done;
}

} // namespace vigie::e2e
