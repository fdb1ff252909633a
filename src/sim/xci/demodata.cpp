// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/xci/demodata.h"

#include "sim/xci/archive.h"
#include "sim/xci/registry.h"
#include "sim/xci/secret.h"

#include <QUuid>

#include <algorithm>
#include <array>

namespace vigie::sim::xci {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto firstXivo = XivoId(1);
    constexpr auto secondXivo = XivoId(2);
    constexpr auto lyon = XivoId(3);
    constexpr auto paris = XivoId(4);
    constexpr auto secondDefault = EntityId(17);
    constexpr auto analogue = EntityId(22);
    constexpr auto firstDefault = EntityId(23);
    constexpr auto corbas = EntityId(31);
    constexpr auto venissieux = EntityId(32);
    constexpr auto partDieu = EntityId(33);
    constexpr auto montreuil = EntityId(41);

    constexpr std::array firstNames{u"Lucie",  u"Karim", u"Aoife", u"Marc",   u"Tom",
                                    u"Élodie", u"Paul",  u"Omar",  u"Daniel", u"Inès",
                                    u"Hugo",   u"Léa",   u"Nora",  u"Anna",   u"Jonas",
                                    u"Chloé",  u"Malik", u"Sofia", u"Yann",   u"Pauline"};
    constexpr std::array lastNames{
        u"Arnaud", u"Benali", u"Brennan", u"Delattre", u"Fairclough", u"Garnier", u"Girard",
        u"Haddad", u"Hughes", u"Lambert", u"Marchand", u"Martin",     u"Moreau",  u"Nguyen",
        u"Okafor", u"Petit",  u"Roux",    u"Vidal",    u"Weber",      u"Zeller",  u"Le Goff"};

    //! Whatever its place among them: two coprime lists repeat late.
    User somebody(qint32 number)
    {
        const auto place = std::size_t(number);
        return {.firstName = QStringView(firstNames[place % firstNames.size()]).toString(),
                .lastName = QStringView(lastNames[place % lastNames.size()]).toString(),
                .provisioningNumber = QString::number(100'000 + number * 17 % 900'000)};
    }

    void fillXivos(Registry &registry)
    {
        // The first two as they stand in the interface's own examples.
        registry.put(
            Xivo{firstXivo, u"8f159082-4b25-48b3-afec-1873491a60be"_s, u"xivo-220"_s, {}, 664});
        registry.put(
            Xivo{secondXivo, u"15585b75-1d75-45b1-8678-520d1210ec59"_s, u"xivo-221"_s, {}, 280});
        registry.put(Xivo{lyon, u"5d0a7e1c-9b1e-4f0e-8a55-0f6f2c1b7a90"_s, u"xivo-lyon"_s,
                          u"10.20.0.5"_s, 412});
        registry.put(Xivo{paris, u"c2f6b1a4-3d9e-4b57-9c1d-7e2a85d0f3b6"_s, u"xivo-paris"_s,
                          u"10.30.0.5"_s, 150});
    }

    void fillEntities(Registry &registry)
    {
        const auto put = [&](EntityId id, XivoId xivo, const QString &name, const QString &shown,
                             const QList<Interval> &intervals, const QString &presented) {
            registry.put(Entity{id, xivo, name, shown, intervals, presented});
        };
        const auto incoming = u"inbNo"_s;
        put(secondDefault, secondXivo, u"default"_s, u"default"_s,
            {{u"1700"_s, u"1799"_s}, {u"1961"_s, {}}, {u"2600"_s, u"2799"_s}}, incoming);
        put(analogue, secondXivo, u"default_analogique"_s, u"default_analogique"_s,
            {{u"3990000"_s, u"3999999"_s}, {u"39990000"_s, u"39999999"_s}}, incoming);
        put(firstDefault, firstXivo, u"default"_s, u"default"_s, {{u"2200"_s, u"2299"_s}},
            incoming);
        put(corbas, lyon, u"corbas"_s, u"Corbas"_s, {{u"1000"_s, u"1099"_s}, {u"1200"_s, {}}},
            u"0472105500"_s);
        put(venissieux, lyon, u"venissieux"_s, u"Vénissieux"_s,
            {{u"1100"_s, u"1199"_s}, {u"1300"_s, u"1349"_s}}, u"0472105600"_s);
        put(partDieu, lyon, u"part-dieu"_s, u"Part-Dieu"_s, {{u"1400"_s, u"1499"_s}}, incoming);
        put(montreuil, paris, u"montreuil"_s, u"Montreuil"_s, {{u"2000"_s, u"2059"_s}}, incoming);
    }

    void fillTemplates(Registry &registry)
    {
        // It also covers the second entity of the list: programs take the first template of all.
        registry.put(Template{.id = TemplateId(1),
                              .name = u"Modèle 220"_s,
                              .peerSipName = u"auto"_s,
                              .callerIdMode = u"incomingNo"_s,
                              .ringingTime = 30,
                              .voiceMailNumberMode = u"short_number"_s,
                              .xivos = {firstXivo, secondXivo},
                              .entities = {firstDefault, analogue}});
        registry.put(Template{.id = TemplateId(2),
                              .name = u"Office"_s,
                              .peerSipName = u"auto"_s,
                              .routedInbound = true,
                              .routedInboundPrefix = u"047210"_s,
                              .callerIdMode = u"incomingNo"_s,
                              .ringingTime = 20,
                              .voiceMailEnabled = true,
                              .voiceMailNumberMode = u"short_number"_s,
                              .voiceMailSendEmail = true,
                              .xivos = {lyon, paris},
                              .entities = {corbas, venissieux, partDieu, montreuil}});
        registry.put(Template{.id = TemplateId(3),
                              .name = u"Workshop"_s,
                              .peerSipName = u"model"_s,
                              .callerIdMode = u"custom"_s,
                              .customCallerId = u"0472105500"_s,
                              .ringingTime = 30,
                              .voiceMailEnabled = true,
                              .voiceMailNumberMode = u"custom"_s,
                              .voiceMailCustomNumber = u"*981"_s,
                              .xivos = {lyon},
                              .entities = {corbas, venissieux}});
        registry.put(Template{.id = TemplateId(4),
                              .name = u"Default"_s,
                              .peerSipName = u"auto"_s,
                              .callerIdMode = u"anonymous"_s,
                              .ringingTime = 30,
                              .voiceMailNumberMode = u"short_number"_s,
                              .xivos = {secondXivo},
                              .entities = {secondDefault, analogue}});
    }

    void fillUsers(Registry &registry)
    {
        registry.put(User{.id = UserId(559),
                          .entity = analogue,
                          .firstName = u"Sous sol Logistique"_s,
                          .lastName = u"CLF 88:40 P3"_s,
                          .internalNumber = u"6260"_s,
                          .provisioningNumber = u"114133"_s});
        struct Group
        {
            EntityId entity{};
            int first = 0;
            int count = 0;
            int step = 1;
            bool isRouted = false;
        };
        constexpr std::array groups{
            Group{secondDefault, 1700, 12, 3, false}, Group{firstDefault, 2200, 9, 2, false},
            Group{corbas, 1003, 41, 2, true},         Group{venissieux, 1100, 38, 2, true},
            Group{partDieu, 1400, 3, 1, false},       Group{montreuil, 2000, 56, 1, true}};
        qint32 count = 0;
        for (const auto &group : groups) {
            for (int i = 0; i < group.count; ++i) {
                auto user = somebody(++count);
                user.entity = group.entity;
                user.internalNumber = QString::number(group.first + i * group.step);
                if (group.isRouted)
                    user.inboundPrefix = u"047210"_s;
                if (i % 4 == 1) {
                    user.ctiLogin = u"cti%1"_s.arg(user.internalNumber);
                    user.ctiPassword = u"demo-%1"_s.arg(user.internalNumber);
                }
                registry.put(std::move(user));
            }
        }
    }

    void fillAdministrators(Registry &registry)
    {
        registry.put(Administrator{.id = AdministratorId(1),
                                   .login = u"admin"_s,
                                   .secret = secretOf(u"superpass"_s),
                                   .superAdmin = true});
        registry.put(Administrator{.id = AdministratorId(2),
                                   .login = u"lyon"_s,
                                   .name = u"Nora Vidal"_s,
                                   .secret = secretOf(u"lyonpass"_s),
                                   .entities = {corbas, venissieux}});
        registry.put(Administrator{.id = AdministratorId(3),
                                   .login = u"aweber"_s,
                                   .name = u"Anna Weber"_s,
                                   .superAdmin = true,
                                   .ldap = true});
    }

} // namespace

void fillDemo(Registry &registry)
{
    fillXivos(registry);
    fillEntities(registry);
    fillTemplates(registry);
    fillUsers(registry);
    fillAdministrators(registry);
}

void fillScale(Registry &registry, int users, int xivos, int wanted)
{
    constexpr int usersOfEntity = 2'000;
    constexpr int firstNumber = 500'000;
    Template form{.name = u"Large"_s,
                  .peerSipName = u"auto"_s,
                  .callerIdMode = u"incomingNo"_s,
                  .ringingTime = 30,
                  .voiceMailNumberMode = u"short_number"_s};
    QList<XivoId> servers;
    for (int i = 1; i <= xivos; ++i)
        servers.append(registry.put(Xivo{
            .uuid
            = QUuid::createUuidV5(QUuid(), QByteArray::number(i)).toString(QUuid::WithoutBraces),
            .name = u"xivo-large-%1"_s.arg(i),
            .host = u"10.99.0.%1"_s.arg(i),
            .remainingSlots = users}));
    const int entities
        = wanted > 0 ? wanted : std::max(xivos, (users + usersOfEntity - 1) / usersOfEntity);
    // Of an entity's interval: most of it stays free.
    const int width = std::max(5'000, 2 * (users / entities + 1));
    for (int i = 0; i < entities; ++i) {
        const int start = firstNumber + i * width;
        const auto id = registry.put(
            Entity{.xivo = servers[i % xivos],
                   .name = u"large-%1"_s.arg(i + 1),
                   .displayName = u"Large %1"_s.arg(i + 1),
                   .intervals = {{QString::number(start), QString::number(start + width - 1)}},
                   .presentedNumber = u"inbNo"_s});
        form.entities.append(id);
        const int share = users / entities + (i < users % entities ? 1 : 0);
        for (int k = 0; k < share; ++k) {
            auto user = somebody(plain(registry.users().lastKey()) + 1);
            user.entity = id;
            user.internalNumber = QString::number(start + k);
            registry.put(std::move(user));
        }
    }
    form.xivos = servers;
    registry.put(std::move(form));
}

} // namespace vigie::sim::xci
