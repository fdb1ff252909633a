// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/administratorform.h"

#include "base/ids.h"
#include "ui/admin/adminroom.h"
#include "ui/admin/adminwords.h"
#include "ui/admin/boxed.h"
#include "ui/admin/checklist.h"
#include "ui/widgets/field.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/words.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QSet>

#include <utility>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using Part = xci::Directory::Part;

namespace {

    constexpr int formWidth = 360;

} // namespace

AdministratorForm::AdministratorForm(const AdminParts &parts, xci::AdministratorId id,
                                     QWidget *parent)
    : FormPage(parts, {.kind = AdminSpot::Kind::AdministratorForm, .id = raw(id)}, parent)
    , m_login(new Field(tr("Login"), this))
    , m_name(new Field(tr("Name"), this))
    , m_ldap(new QCheckBox(tr("Signs in with the password of the directory (LDAP)"), this))
    , m_password(new Field(tr("Password"), this))
    , m_super(new QCheckBox(tr("Manages everything"), this))
    , m_entitiesLabel(
          new Words(tr("Manages these entities"), TextRole::CaptionMedium, &Theme::text2, this))
    , m_entities(new CheckList(tr("Entities"), this))
{
    setObjectName(u"administratorForm"_s);
    m_login->edit()->setObjectName(u"administratorLogin"_s);
    m_name->edit()->setObjectName(u"administratorName"_s);
    m_ldap->setObjectName(u"administratorLdap"_s);
    m_password->edit()->setObjectName(u"administratorPassword"_s);
    m_password->setPassword(true);
    m_super->setObjectName(u"administratorSuper"_s);
    m_entities->setObjectName(u"administratorEntities"_s);
    if (const xci::Administrator *known = room().directory().administrator(id))
        m_before = *known;
    if (!isNew())
        m_password->setPlaceholder(tr("as it is on the server"));
    auto *part = new QWidget(this);
    keepWidth(part, formWidth);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    for (QWidget *each : QList<QWidget *>{m_login, m_name, m_ldap, m_password, m_super,
                                          m_entitiesLabel, new Boxed(m_entities, this)})
        column->addWidget(each);
    content()->addWidget(part, 0, Qt::AlignTop);
    content()->addStretch(1);
    setTitles(tr("Administrators"),
              isNew() ? tr("Add administrator") : tr("Edit %1").arg(m_before.login));
    setSaveText(isNew() ? tr("Create administrator") : tr("Save"),
                isNew() ? tr("Creating") : tr("Saving"));
    addField(u"login"_s, m_login);
    addField(u"password"_s, m_password);
    addField(u"name"_s, m_name);
    offerEntities();
    fill(jsonOf(m_before));
    begin();
    for (Field *field : {m_login, m_name, m_password}) {
        connect(field, &Field::textEdited, this, &AdministratorForm::heed);
        connect(field, &Field::accepted, this, &AdministratorForm::save);
    }
    for (QCheckBox *box : {m_ldap, m_super})
        connect(box, &QCheckBox::clicked, this, &AdministratorForm::heed);
    connect(m_entities, &CheckList::edited, this, &AdministratorForm::heed);
    const xci::Directory &directory = room().directory();
    connect(&directory, &xci::Directory::entitiesChanged, this, [this] {
        offerEntities();
        takeServer();
    });
    connect(&directory, &xci::Directory::administratorsChanged, this,
            &AdministratorForm::takeServer);
}

QWidget *AdministratorForm::firstFocus() const
{
    return m_login->edit();
}

void AdministratorForm::offerEntities()
{
    QList<CheckList::Entry> entries;
    QSet<QString> keys;
    for (const xci::Entity &entity : room().directory().entities())
        entries.append({QString::number(raw(entity.id)),
                        u"%1, %2"_s.arg(AdminWords::nameOf(entity), entity.xivo.name)});
    for (const CheckList::Entry &entry : std::as_const(entries))
        keys.insert(entry.key);
    for (const xci::EntityName &name : m_before.entities) {
        const QString key = keyOf(name);
        if (!keys.contains(key))
            entries.append({key, unlisted(name)}); // It can be taken away, and is not by itself.
        keys.insert(key);
    }
    m_entities->setEntries(entries);
}

QString AdministratorForm::unlisted(const xci::EntityName &name)
{
    if (!name.combinedId.isEmpty())
        return name.combinedId;
    if (name.id != xci::EntityId())
        return tr("Entity number %1, which the server does not list").arg(raw(name.id));
    return tr("An entity that the server does not name");
}

void AdministratorForm::apply()
{
    m_password->setVisible(!m_ldap->isChecked());
    m_entitiesLabel->setVisible(!m_super->isChecked());
    m_entities->setVisible(!m_super->isChecked());
}

void AdministratorForm::heed()
{
    apply();
    keep();
}

//! The id, as drafts hold it; the combined id of an entity that is told by it alone and not listed.
QString AdministratorForm::keyOf(const xci::EntityName &name) const
{
    const xci::Entity *known = room().directory().entity(name.combinedId);
    const xci::EntityId id = known ? known->id : name.id;
    return id == xci::EntityId() ? name.combinedId : QString::number(raw(id));
}

//! Nothing: it cannot be sent, as its id is not known (yet).
std::optional<xci::EntityId> AdministratorForm::idOf(const QString &key) const
{
    if (const int id = key.toInt(); id != 0)
        return xci::EntityId(id);
    const xci::Entity *known = room().directory().entity(key);
    return known ? std::optional(known->id) : std::nullopt;
}

QJsonObject AdministratorForm::jsonOf(const xci::Administrator &administrator) const
{
    QJsonArray entities;
    for (const xci::EntityName &name : administrator.entities)
        entities.append(keyOf(name));
    return {{u"login"_s, administrator.login},
            {u"name"_s, administrator.name},
            {u"ldap"_s, administrator.isLdap},
            {u"super"_s, administrator.isSuper},
            {u"entities"_s, entities}};
}

std::optional<QJsonObject> AdministratorForm::onServer()
{
    const auto *known = room().directory().administrator(xci::AdministratorId(spot().id));
    if (!known)
        return {};
    m_before = *known;
    return jsonOf(m_before);
}

QString AdministratorForm::nameOf(const QString &key) const
{
    if (key == "login"_L1)
        return tr("Login");
    if (key == "name"_L1)
        return tr("Name");
    if (key == "ldap"_L1)
        return tr("LDAP");
    return key == "super"_L1 ? tr("Manages everything") : tr("Entities");
}

QString AdministratorForm::wordsOf(const QString &key, const QJsonValue &value) const
{
    if (key != "entities"_L1)
        return FormPage::wordsOf(key, value);
    const QStringList ids = value.toVariant().toStringList();
    QStringList names;
    for (const xci::Entity &entity : room().directory().entities()) {
        if (ids.contains(QString::number(raw(entity.id))))
            names.append(AdminWords::nameOf(entity));
    }
    return names.join(u", "_s);
}

bool AdministratorForm::hasSecret() const
{
    return !m_password->text().isEmpty();
}

QJsonObject AdministratorForm::typed() const
{
    return {{u"login"_s, m_login->text()},
            {u"name"_s, m_name->text()},
            {u"ldap"_s, m_ldap->isChecked()},
            {u"super"_s, m_super->isChecked()},
            {u"entities"_s, QJsonArray::fromStringList(m_entities->ticked())}};
}

void AdministratorForm::fill(const QJsonObject &typed)
{
    m_login->setText(typed["login"_L1].toString());
    m_name->setText(typed["name"_L1].toString());
    m_ldap->setChecked(typed["ldap"_L1].toBool());
    m_super->setChecked(typed["super"_L1].toBool());
    m_entities->setTicked(typed["entities"_L1].toVariant().toStringList());
    apply();
}

bool AdministratorForm::check()
{
    bool isGood = true;
    if (m_login->text().trimmed().isEmpty()) {
        m_login->setError(tr("Type a login."));
        m_login->edit()->setFocus();
        isGood = false;
    }
    const bool needsPassword = !m_ldap->isChecked() && (isNew() || m_before.isLdap);
    if (needsPassword && m_password->text().isEmpty()) {
        m_password->setError(tr("Without LDAP a password is needed."));
        isGood = false;
    }
    const QStringList ticked = m_entities->ticked();
    for (const QString &key : ticked) {
        if (idOf(key))
            continue;
        setProblem(tr("%1, an entity of this administrator, is not among the entities that the "
                      "server lists, so it would be taken away. Nothing was sent: try again once "
                      "it is listed, or untick it.")
                       .arg(key.isEmpty() ? unlisted({}) : key));
        isGood = false;
    }
    return isGood;
}

void AdministratorForm::send()
{
    xci::AdministratorDraft draft{.login = m_login->text().trimmed(),
                                  .name = m_name->text().trimmed(),
                                  .isLdap = m_ldap->isChecked(),
                                  .isSuper = m_super->isChecked()};
    if (!m_password->text().isEmpty())
        draft.password = m_password->text();
    const QStringList ticked = m_entities->ticked();
    for (const QString &key : ticked) {
        if (const auto id = idOf(key))
            draft.entities.append(*id);
    }
    sending(draft.login,
            isNew() ? tr("%1 was created.").arg(draft.login) : tr("%1 was saved.").arg(draft.login),
            [&directory = room().directory()] { directory.refresh(Part::Administrators); });
    if (isNew())
        room().client().createAdministrator(draft, &room(),
                                            ending<xci::Answer<xci::AdministratorId>>());
    else
        room().client().updateAdministrator(m_before.id, draft, &room(),
                                            ending<xci::Answer<xci::Client::Done>>());
}

AdminSpot AdministratorForm::back() const
{
    return {.kind = AdminSpot::Kind::Administrators};
}

} // namespace vigie::ui
