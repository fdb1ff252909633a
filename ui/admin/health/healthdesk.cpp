// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/health/healthdesk.h"

#include "ui/admin/adminroom.h"
#include "ui/admin/config/configdesk.h"

#include <algorithm>

namespace vigie::ui {

using health::Address;
using health::Service;
using State = health::ConfigurationFacts::State;

HealthDesk::HealthDesk(AdminRoom &room) : QObject(&room), m_room(room)
{
    connect(&m_examination, &health::Examination::listChanged, this, &HealthDesk::listChanged);
    connect(&m_examination, &health::Examination::checkChanged, this, &HealthDesk::checkChanged);
    connect(&m_examination, &health::Examination::runningChanged, this,
            &HealthDesk::runningChanged);
}

HealthDesk::~HealthDesk() = default;

void HealthDesk::run()
{
    m_examination.setAddresses(addresses());
    m_examination.run();
}

QList<Address> HealthDesk::addresses() const
{
    const SiteAround &around = m_room.around();
    const AdminSite &site = m_room.site();
    QList<Address> all;
    all.append({.service = Service::Xuc, .url = around.xuc, .pin = around.pin});
    all.append({.service = Service::Xci, .url = site.server, .pin = site.pin});
    all.append({.service = Service::Configuration,
                .url = around.configuration,
                .pin = around.configurationPin});
    for (Address address : health::usualAddresses(around.xuc, around.pin)) {
        if (address.service == Service::Recording && !around.recording.isEmpty())
            address = {
                .service = Service::Recording, .url = around.recording, .pin = around.recordingPin};
        all.append(address);
    }
    for (Address &each : all)
        each.authorities = around.authorities;
    return all;
}

health::LiveFacts HealthDesk::live() const
{
    return m_room.around().live ? m_room.around().live() : health::LiveFacts();
}

health::XciFacts HealthDesk::xci() const
{
    using Part = xci::Directory::Part;
    xci::Directory &directory = m_room.directory();
    const auto isShort = [&directory](const xci::Entity &each) {
        return directory.hasUsers(each.combinedId) && directory.numbers(each.combinedId).isShort();
    };
    return {.isSignedIn = m_room.session().state() == xci::Session::State::SignedIn,
            .isRead = directory.isRead(Part::Xivos) && directory.isRead(Part::Entities)
                && directory.isRead(Part::Users),
            .xivos = int(directory.xivos().size()),
            .entities = int(directory.entities().size()),
            .users = int(directory.userCount()),
            .shortEntities = int(std::ranges::count_if(directory.entities(), isShort))};
}

void HealthDesk::readConfiguration(
    const std::function<void(const health::ConfigurationFacts &)> &then)
{
    m_room.configuration().withToken([this, then](bool isThere) {
        if (isThere)
            readParts(then);
        else
            then({.state = m_room.configuration().token() == ConfigDesk::Token::Refused
                      ? State::Refused
                      : State::NoToken});
    });
}

//! One after the other: the first failure is the answer.
void HealthDesk::readParts(const std::function<void(const health::ConfigurationFacts &)> &then)
{
    configmgt::Client &client = m_room.configuration().client();
    const auto failed = [this, then](const xci::Failure &failure) {
        m_room.configuration().heed(failure);
        const bool isRefused = failure.kind == xci::Failure::Kind::SignedOut;
        then({.state = isRefused ? State::Refused : State::Failed});
    };
    client.readLists(this, [=, this, &client](const auto &lists) {
        if (!lists)
            return failed(lists.failure());
        health::ConfigurationFacts facts{.state = State::Read, .lists = int(lists->size())};
        for (const configmgt::CallbackList &each : *lists)
            facts.queueIds.append(each.queue);
        client.readPeriods(this, [=, this, &client](const auto &periods) {
            if (!periods)
                return failed(periods.failure());
            health::ConfigurationFacts more = facts;
            more.periods = int(periods->size());
            more.defaultPeriods
                = int(std::ranges::count(*periods, true, &configmgt::CallbackPeriod::isDefault));
            client.readPeople(this, [=](const auto &people) {
                if (!people)
                    return failed(people.failure());
                health::ConfigurationFacts all = more;
                all.users = int(people->size());
                then(all);
            });
        });
    });
}

} // namespace vigie::ui
