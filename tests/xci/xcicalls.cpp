// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/xci/xcicalls.h"

namespace vigie::xci {

using namespace Qt::StringLiterals;

namespace {

    QString secret()
    {
        return QString::fromLatin1(typedSecret);
    }

    UserDraft account()
    {
        return {.entity = u"a@b"_s,
                .cti = UserDraft::Cti::Set,
                .ctiLogin = u"n"_s,
                .ctiPassword = secret()};
    }

    QList<XciCall> made()
    {
        QList<XciCall> all;
        const auto call = [&all](const char *what, const char *answer, auto ask) {
            all.append({what, answer,
                        [ask](Client &client, const QObject *context, const XciCall::Told &told) {
                            ask(client, context, [told](const auto &given) {
                                told(given ? std::nullopt : std::optional(given.failure()));
                            });
                        }});
        };
        const auto id = u"a@b"_s;
        call("GET /xivo", "[]", [](Client &c, const QObject *o, auto t) { c.readXivos(o, t); });
        call("GET /xivo/3", "{}",
             [](Client &c, const QObject *o, auto t) { c.readXivo(XivoId(3), o, t); });
        call("POST /xivo", R"({"id":4})", [](Client &c, const QObject *o, auto t) {
            c.createXivo({.name = u"n"_s, .host = u"h"_s, .isConfigured = true}, o, t);
        });
        call("GET /xivo/synchronize_config_files", "",
             [](Client &c, const QObject *o, auto t) { c.synchronize(o, t); });
        call("GET /entities", "[]",
             [](Client &c, const QObject *o, auto t) { c.readEntities(o, t); });
        call("GET /entities/a%40b", "{}",
             [id](Client &c, const QObject *o, auto t) { c.readEntity(id, o, t); });
        call("POST /entities", R"({"combinedId":"a@b"})",
             [](Client &c, const QObject *o, auto t) { c.createEntity({}, o, t); });
        call("PUT /entities/a%40b", "",
             [id](Client &c, const QObject *o, auto t) { c.updateEntity(id, {}, o, t); });
        call("DELETE /entities/a%40b", "",
             [id](Client &c, const QObject *o, auto t) { c.removeEntity(id, o, t); });
        call("GET /entities/a%40b/users", "[]",
             [id](Client &c, const QObject *o, auto t) { c.readUsers(id, o, t); });
        call("GET /entities/a%40b/available_numbers", "[]",
             [id](Client &c, const QObject *o, auto t) { c.readFreeNumbers(id, o, t); });
        call("GET /users/7", "{}",
             [](Client &c, const QObject *o, auto t) { c.readUser(xci::UserId(7), o, t); });
        call("POST /users", R"({"id":7})",
             [](Client &c, const QObject *o, auto t) { c.createUser(account(), o, t); });
        call("PUT /users/7", "", [](Client &c, const QObject *o, auto t) {
            c.updateUser(xci::UserId(7), account(), o, t);
        });
        call("DELETE /users/7", "",
             [](Client &c, const QObject *o, auto t) { c.removeUser(xci::UserId(7), o, t); });
        call("GET /templates", "[]",
             [](Client &c, const QObject *o, auto t) { c.readTemplates(o, t); });
        call("GET /templates/5", "{}",
             [](Client &c, const QObject *o, auto t) { c.readTemplate(TemplateId(5), o, t); });
        call("POST /templates", R"({"id":5})",
             [](Client &c, const QObject *o, auto t) { c.createTemplate({}, o, t); });
        call("PUT /templates/5", "", [](Client &c, const QObject *o, auto t) {
            c.updateTemplate(TemplateId(5), {}, o, t);
        });
        call("DELETE /templates/5", "",
             [](Client &c, const QObject *o, auto t) { c.removeTemplate(TemplateId(5), o, t); });
        call("GET /administrators", "[]",
             [](Client &c, const QObject *o, auto t) { c.readAdministrators(o, t); });
        call("GET /administrators/4", "{}", [](Client &c, const QObject *o, auto t) {
            c.readAdministrator(AdministratorId(4), o, t);
        });
        call("POST /administrators", R"({"id":4})", [](Client &c, const QObject *o, auto t) {
            c.createAdministrator({.login = u"n"_s, .password = secret()}, o, t);
        });
        call("PUT /administrators/4", "", [](Client &c, const QObject *o, auto t) {
            c.updateAdministrator(AdministratorId(4), {.password = secret()}, o, t);
        });
        call("DELETE /administrators/4", "", [](Client &c, const QObject *o, auto t) {
            c.removeAdministrator(AdministratorId(4), o, t);
        });

        return all;
    }

} // namespace

const QList<XciCall> &xciCalls()
{
    static const QList<XciCall> all = made();
    return all;
}

} // namespace vigie::xci
