// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "atconfiguration.h"

#include "site/settings.h"
#include "ui/admin/adminplace.h"
#include "ui/admin/admintable.h"
#include "ui/admin/config/configdesk.h"
#include "ui/admin/health/healthdesk.h"
#include "ui/admin/health/healthwords.h"
#include "ui/admin/problemnote.h"
#include "ui/shell/admindoor.h"
#include "ui/shell/application.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/choicebox.h"

#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace vigie::e2e {

bool AtConfiguration::open()
{
    if (!sim.start({u"--xci-port"_s, u"0"_s, u"--configmgt-port"_s, u"0"_s}))
        return false;
    return enter();
}

bool AtConfiguration::enter()
{
    person.reset();
    person = std::make_unique<Person>(sim.xuc());
    person->enter(u"super1"_s, u"demo"_s, u"1901"_s);
    if (!QTest::qWaitFor([this] { return person->isIn(); }, patience))
        return false;
    site::Settings &settings = person->program().settings();
    site::Profile profile = settings.server(settings.currentServer());
    profile.others.clear();
    if (hasConfiguration)
        profile.others.append(
            {.kind = site::OtherServer::Kind::Configuration, .url = sim.configmgt()});
    if (hasXci)
        profile.others.append({.kind = site::OtherServer::Kind::Xci,
                               .url = xciAt.isEmpty() ? sim.xci() : xciAt,
                               .login = u"admin"_s});
    settings.remember(profile);
    workspace()->showAdministration();
    const QString first = hasXci ? u"xciPassword"_s : u"healthPage"_s;
    return QTest::qWaitFor([this, first] { return person->sees(first); }, patience);
}

bool AtConfiguration::signIn(const QString &password)
{
    using Part = xci::Directory::Part;
    return person->type(u"xciPassword"_s, password) && person->click(u"xciSignIn"_s)
        && QTest::qWaitFor(
               [this] {
                   return room().directory().isRead(Part::Users) && !room().directory().isReading();
               },
               patience);
}

ui::Workspace *AtConfiguration::workspace()
{
    return person->program().window().workspace();
}

ui::AdminRoom &AtConfiguration::room()
{
    return workspace()->administration()->room();
}

ui::AdminPlace *AtConfiguration::place()
{
    return workspace()->administration()->place();
}

bool AtConfiguration::go(const ui::AdminSpot &spot, const QString &page)
{
    place()->show(spot);
    return QTest::qWaitFor([&] { return person->sees(page); }, patience);
}

bool AtConfiguration::examine()
{
    if (person->sees(u"healthPage"_s)) {
        if (!room().health().examination().isRunning() && !person->click(u"checkAgain"_s))
            return false;
    } else if (!go({.kind = ui::AdminSpot::Kind::Health}, u"healthPage"_s)) {
        return false;
    }
    return QTest::qWaitFor([this] { return !room().health().examination().isRunning(); }, patience);
}

QString AtConfiguration::mark(int service, int aspect)
{
    for (const health::Check &each : room().health().examination().checks()) {
        if (int(each.service) == service && int(each.aspect) == aspect)
            return ui::HealthWords::mark(each.finding.mark);
    }
    return u"no such check"_s;
}

QString AtConfiguration::sentence(int service, int aspect)
{
    const auto *row = person->find(u"health%1-%2"_s.arg(service).arg(aspect));
    return row ? row->accessibleName() : u"no such row"_s;
}

ui::ConfigDesk &AtConfiguration::configuration()
{
    return room().configuration();
}

bool AtConfiguration::giveToken(const QString &token)
{
    return person->click(u"giveToken"_s)
        && QTest::qWaitFor([this] { return person->sees(u"callbackKey"_s); }, patience)
        && person->type(u"callbackKey"_s, token) && person->click(u"giveCallbackKey"_s)
        && QTest::qWaitFor(
               [this] {
                   using Token = ui::ConfigDesk::Token;
                   return configuration().token() == Token::Refused
                       || (configuration().isRead() && !configuration().isReading());
               },
               patience);
}

QString AtConfiguration::text(const QString &field)
{
    const auto *edit = person->find<QLineEdit>(field);
    return edit ? edit->text() : QString();
}

QString AtConfiguration::words(const QString &label)
{
    if (const auto *note = person->find<ui::ProblemNote>(label))
        return note->text();
    const auto *shown = person->find<QLabel>(label);
    return shown ? shown->text() : QString();
}

bool AtConfiguration::choose(const QString &box, const QString &key)
{
    auto *choice = person->find<ui::ChoiceBox>(box);
    if (!choice)
        return false;
    choice->choose(key);
    Q_EMIT choice->chosenChanged(key);
    return choice->chosen() == key;
}

int AtConfiguration::rowOf(const QString &table, const QString &firstCell)
{
    const auto *shown = person->find<ui::AdminTable>(table);
    for (int row = 0; shown && row < shown->rows().rowCount(); ++row) {
        if (shown->rows().rowAt(row).cells.value(0) == firstCell)
            return row;
    }
    return -1;
}

bool AtConfiguration::removeRow(const QString &table, int row)
{
    auto *shown = person->find<ui::AdminTable>(table);
    if (!shown || row < 0)
        return false;
    shown->setFocus(Qt::TabFocusReason);
    shown->setCurrentIndex(shown->rows().index(row, 0));
    QTest::keyClick(shown, Qt::Key_Right);
    QTest::keyClick(shown, Qt::Key_Space);
    const bool wasArmed = shown->isArmed();
    QTest::keyClick(shown, Qt::Key_Space);
    return wasArmed;
}

void AtConfiguration::fault(const QString &kind, const QString &server)
{
    sim.post(u"fault"_s, {{u"fault"_s, kind}, {u"server"_s, server}});
}

} // namespace vigie::e2e
