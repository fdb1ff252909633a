// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "person.h"
#include "simprocess.h"
#include "ui/admin/adminplace.h"
#include "ui/admin/adminroom.h"
#include "xci/client.h"
#include "xcidoor.h"

#include <QJsonArray>
#include <QTest>

#include <memory>
#include <optional>

namespace vigie::ui {
class AdminDoor;
class AdminTable;
class FormPage;
class Workspace;
}

namespace vigie::e2e {

//! A supervisor whose profile has an XCI, and the hand on the simulator behind it.
struct AtAdmin
{
    static constexpr int patience = 20'000;

    SimProcess sim{};
    std::unique_ptr<XciDoor> door{}; //!< Null: none stands before the XCI.
    std::unique_ptr<Person> person{};

    bool open(const QStringList &options = {}); //!< Signed in, and all is read.
    bool openBehindDoor();
    bool start(const QStringList &options = {});
    //! At the sign-in page of the administration. \a folder: as Person's.
    bool enter(const QString &folder = {});
    //! At servers that somebody else has started.
    bool enterAt(const QUrl &xuc, const QUrl &xci, const QString &folder);
    bool signIn(const QString &password);
    bool go(const ui::AdminSpot &spot, const QString &page);
    bool openUserForm(qint32 user = 0); //!< Of Corbas; its free numbers are there.
    void rest(); //!< Nothing is read anew until the test asks: the next call is the test's.

    ui::Workspace *workspace();
    ui::AdminDoor &adminDoor(); //!< Of the workspace, or of the administration alone.
    ui::AdminRoom &room();
    ui::AdminPlace *place();
    ui::FormPage *form(); //!< Null: another page.
    ui::AdminTable *table(const QString &name);
    bool isRead();
    const xci::Entity *entity(const QString &name);
    const xci::User *user(const QString &entity, int place); //!< Of an entity by its name.

    QString text(const QString &field);
    QString problem(); //!< On top of the form.
    bool isWaiting(const QString &button); //!< Asked, not answered.
    void tick(const QString &box); //!< Or unticks.
    QString itemsOf(const QString &checkList); //!< Of what is ticked, joined.
    bool tickEntry(const QString &checkList, const QString &beginning);

    void fault(const QString &kind);
    QJsonObject xci(); //!< What the simulator holds.
    QJsonArray list(const QString &of) { return xci()[of].toArray(); }
    QJsonObject entry(const QString &of, const QString &key, const QString &value);
    int calls(const QString &call); //!< How often it was carried out.
    int usersCalled(const QString &firstName);
};

//! Another administrator, without a window.
class OtherAdmin
{
public:
    explicit OtherAdmin(const AtAdmin &at);

    //! Waits for the answer of one call of the client.
    template <typename T>
    std::optional<xci::Answer<T>>
    ask(const std::function<void(xci::Client &, const xci::Client::Then<T> &)> &call)
    {
        std::optional<xci::Answer<T>> answer;
        call(m_client, [&answer](const xci::Answer<T> &came) { answer.emplace(came); });
        (void)QTest::qWaitFor([&answer] { return answer.has_value(); }, AtAdmin::patience);
        return answer;
    }
    bool edit(const xci::User &user, const QString &lastName, const QString &firstName);
    bool create(const QString &entity, const QString &firstName, const QString &lastName);

private:
    xci::TemplateId lineFor(const QString &entity);

    xci::Client m_client;
    QObject m_context;
};

} // namespace vigie::e2e
