// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/userform.h"

#include "base/ids.h"
#include "ui/admin/adminroom.h"
#include "ui/admin/adminwords.h"
#include "ui/admin/config/rightslink.h"
#include "ui/admin/numberpicker.h"
#include "ui/admin/useraside.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/field.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/words.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QRegularExpression>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using xci::UserDraft;
using Part = xci::Directory::Part;

namespace {

    constexpr int formWidth = 360;
    constexpr qsizetype longestName = 128;

} // namespace

UserForm::UserForm(const AdminParts &parts, const QString &entity, xci::UserId user,
                   QWidget *parent)
    : FormPage(parts, {.kind = AdminSpot::Kind::UserForm, .entity = entity, .id = raw(user)},
               parent)
    , m_wantsFirst(raw(user) == 0)
{
    setObjectName(u"userForm"_s);
    const xci::Directory &directory = room().directory();
    if (const xci::User *known = directory.user(entity, user))
        m_before = *known;
    content()->addWidget(makeFields(), 0, Qt::AlignTop);
    content()->addWidget(new Rule(Qt::Vertical, 0, this));
    m_aside = new UserAside(directory, this);
    connect(m_aside, &UserAside::openRequested, this, [this] {
        if (const xci::Template *line = chosenTemplate())
            Q_EMIT goRequested({.kind = AdminSpot::Kind::Templates, .id = raw(line->id)});
    });
    content()->addWidget(m_aside, 0, Qt::AlignTop);
    content()->addStretch(1);
    showTitle();
    if (isNew())
        setSaveText(tr("Create user"), tr("Creating"));
    else
        setSaveText(tr("Save"), tr("Saving"));
    if (isNew()) {
        m_another = new QCheckBox(tr("Keep the form open for the next user"), this);
        m_another->setObjectName(u"keepOpen"_s);
        foot()->addWidget(m_another);
    }
    offerTemplates();
    fill(jsonOf(m_before, m_template->chosen()));
    begin();
    if (!m_number->number().isEmpty())
        m_wantsFirst = false;
    connect(&directory, &xci::Directory::templatesChanged, this, &UserForm::offerTemplates);
    connect(&directory, &xci::Directory::usersChanged, this, [this](const QString &changed) {
        if (changed != spot().entity)
            return;
        takeServer();
        showTitle();
    });
    connect(&room(), &AdminRoom::sessionChanged, this, [this] {
        if (room().session().state() == xci::Session::State::SignedIn)
            readNumbers();
    });
    connect(&directory, &xci::Directory::entitiesChanged, this, [this] {
        if (!room().directory().entity(spot().entity))
            setProblem(tr("This entity is not there any more; somebody deleted it."));
    });
    readNumbers();
    const QString login = m_before.ctiLogin;
    if (Button *link = makeRightsLink(room(), login, this)) {
        addToHead(link);
        connect(link, &Button::clicked, this, [this, login] {
            Q_EMIT goRequested({.kind = AdminSpot::Kind::RightsForm, .entity = login});
        });
    }
}

void UserForm::showTitle()
{
    const xci::Entity *known = room().directory().entity(spot().entity);
    const QString above
        = known ? u"%1 · %2"_s.arg(known->xivo.name, AdminWords::nameOf(*known)) : spot().entity;
    const QStringList names{m_before.firstName, m_before.lastName};
    setTitles(above, isNew() ? tr("Add user") : tr("Edit %1").arg(names.join(u' ').trimmed()));
}

QWidget *UserForm::firstFocus() const
{
    return m_firstName->edit();
}

QWidget *UserForm::makeFields()
{
    auto *part = new QWidget(this);
    keepWidth(part, formWidth);
    m_template = new ChoiceBox(tr("Template"), tr("Choose a template"), part);
    m_template->setObjectName(u"userTemplate"_s);
    m_templateError = new Words({}, TextRole::Caption, &Theme::danger, part);
    m_templateError->setObjectName(u"templateError"_s);
    m_templateError->setWordWrap(true);
    m_templateError->hide();
    m_firstName = new Field(tr("First name"), part);
    m_firstName->edit()->setObjectName(u"firstName"_s);
    m_lastName = new Field(tr("Last name"), part);
    m_lastName->edit()->setObjectName(u"lastName"_s);
    m_number = new NumberPicker(tr("Internal number"), part);
    m_number->field()->edit()->setObjectName(u"internalNumber"_s);
    m_login = new Field(tr("CTI login, optional"), part);
    m_login->edit()->setObjectName(u"ctiLogin"_s);
    m_password = new Field(tr("CTI password, optional"), part);
    m_password->edit()->setObjectName(u"ctiPassword"_s);
    m_password->setPassword(true);
    if (!m_before.ctiLogin.isEmpty())
        m_password->setPlaceholder(tr("as it is on the server"));
    auto *choice = new QVBoxLayout;
    choice->setSpacing(4);
    choice->addWidget(new Words(tr("Template"), TextRole::CaptionMedium, &Theme::text2, part));
    choice->addWidget(m_template);
    choice->addWidget(m_templateError);
    auto *grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(16);
    grid->addLayout(choice, 0, 0, 1, 2);
    grid->addWidget(m_firstName, 1, 0, Qt::AlignTop);
    grid->addWidget(m_lastName, 1, 1, Qt::AlignTop);
    grid->addWidget(m_number, 2, 0, 1, 2);
    grid->addWidget(m_login, 3, 0, Qt::AlignTop);
    grid->addWidget(m_password, 3, 1, Qt::AlignTop);
    addField(u"ctiLogin"_s, m_login);
    addField(u"ctiPassword"_s, m_password);
    addField(u"internalNumber"_s, m_number->field());
    addField(u"firstName"_s, m_firstName);
    addField(u"lastName"_s, m_lastName);
    for (Field *field : {m_firstName, m_lastName, m_login, m_password}) {
        connect(field, &Field::textEdited, this, &UserForm::keep);
        connect(field, &Field::accepted, this, &UserForm::save);
    }
    connect(m_number, &NumberPicker::edited, this, [this] {
        m_wantsFirst = false;
        showTemplate();
        keep();
    });
    connect(m_template, &ChoiceBox::chosenChanged, this, [this] {
        m_template->setWrong(false);
        m_templateError->hide();
        showTemplate();
        keep();
    });
    return part;
}

void UserForm::offerTemplates()
{
    ChoiceBox::Choices choices;
    for (const xci::Template *line : room().directory().templatesFor(spot().entity))
        choices.append({QString::number(raw(line->id)), line->name});
    m_template->setChoices(choices);
    // No call says which one a user was made with: the first is proposed.
    if (m_template->chosen().isEmpty() && !choices.isEmpty())
        propose(u"template"_s, [this, &choices] { m_template->choose(choices.first().key); });
    if (choices.isEmpty() && room().directory().isRead(Part::Templates)) {
        m_templateError->setText(tr("No line template covers this entity. Create one first."));
        m_templateError->show();
    } else {
        m_templateError->hide();
    }
    showTemplate();
}

const xci::Template *UserForm::chosenTemplate() const
{
    return room().directory().lineTemplate(xci::TemplateId(m_template->chosen().toInt()));
}

void UserForm::showTemplate()
{
    const xci::Template *line = chosenTemplate();
    // Half a number is none yet.
    const QString number = m_number->isFree(m_number->number()) ? m_number->number() : QString();
    m_aside->show(line, number, m_before.provisioningNumber);
    if (!line)
        return;
    m_number->setPrefix(line->isRouted ? line->routedPrefix : QString());
    setNote(isNew() ? QString() : tr("The template's options are applied again when you save."));
}

void UserForm::readNumbers()
{
    if (room().session().state() == xci::Session::State::NeedsPassword)
        return;
    m_number->setWaiting(tr("Asking for free numbers…"));
    room().client().readFreeNumbers(
        spot().entity, this, [this](const xci::Answer<QStringList> &answer) {
            if (!answer) {
                m_number->setWaiting(tr("The free numbers cannot be read. %1")
                                         .arg(AdminWords::failure(answer.failure())));
                return;
            }
            m_number->setFree(*answer, m_before.internalNumber);
            if (m_wantsFirst && !answer->isEmpty())
                propose(u"number"_s, [this, &answer] {
                    m_number->setNumber(answer->first());
                    m_wantsFirst = false;
                    showTemplate();
                });
        });
}

QJsonObject UserForm::typed() const
{
    return {{u"firstName"_s, m_firstName->text()},
            {u"lastName"_s, m_lastName->text()},
            {u"number"_s, m_wantsFirst ? QString() : m_number->number()},
            {u"ctiLogin"_s, m_login->text()},
            {u"template"_s, m_template->chosen()}};
}

void UserForm::fill(const QJsonObject &typed)
{
    m_firstName->setText(typed["firstName"_L1].toString());
    m_lastName->setText(typed["lastName"_L1].toString());
    m_number->setNumber(typed["number"_L1].toString());
    m_login->setText(typed["ctiLogin"_L1].toString());
    if (const QString line = typed["template"_L1].toString(); !line.isEmpty())
        m_template->choose(line);
    showTemplate();
}

QJsonObject UserForm::jsonOf(const xci::User &user, const QString &lineTemplate) const
{
    return {{u"firstName"_s, user.firstName},
            {u"lastName"_s, user.lastName},
            {u"number"_s, user.internalNumber},
            {u"ctiLogin"_s, user.ctiLogin},
            {u"template"_s, lineTemplate}};
}

std::optional<QJsonObject> UserForm::onServer()
{
    const xci::User *known = room().directory().user(spot().entity, xci::UserId(spot().id));
    if (!known)
        return {};
    m_before = *known;
    // No call says which template a user was made with.
    const QString proposed = shared()["template"_L1].toString();
    return jsonOf(m_before, proposed.isEmpty() ? m_template->chosen() : proposed);
}

QString UserForm::nameOf(const QString &key) const
{
    if (key == "firstName"_L1)
        return tr("First name");
    if (key == "lastName"_L1)
        return tr("Last name");
    if (key == "number"_L1)
        return tr("Internal number");
    return key == "ctiLogin"_L1 ? tr("CTI login") : tr("Template");
}

QString UserForm::wordsOf(const QString &key, const QJsonValue &value) const
{
    if (key != "template"_L1)
        return FormPage::wordsOf(key, value);
    const auto *line = room().directory().lineTemplate(xci::TemplateId(value.toString().toInt()));
    return line ? line->name : QString();
}

bool UserForm::hasSecret() const
{
    return !m_password->text().isEmpty();
}

bool UserForm::checkCredentials()
{
    static const QRegularExpression login(u"^[A-Za-z0-9\\-._~!$&'()*+,;=%]{2,64}$"_s);
    static const QRegularExpression password(u"^[A-Za-z0-9\\-._~!$&'()*+,;=%:]{4,64}$"_s);
    const QString name = m_login->text().trimmed();
    const QString word = m_password->text();
    bool isGood = true;
    if (!name.isEmpty() && !login.match(name).hasMatch()) {
        m_login->setError(tr("Use 2 to 64 letters without accents, digits or signs such as . - _"));
        isGood = false;
    } else if (name.isEmpty() && !word.isEmpty()) {
        m_login->setError(tr("A password needs a login."));
        isGood = false;
    }
    if (!word.isEmpty() && !password.match(word).hasMatch()) {
        m_password->setError(
            tr("Use 4 to 64 letters without accents, digits or signs such as . - _"));
        isGood = false;
    } else if (!name.isEmpty() && word.isEmpty() && name != m_before.ctiLogin) {
        m_password->setError(tr("A login needs a password."));
        isGood = false;
    }
    return isGood;
}

bool UserForm::check()
{
    bool isGood = checkCredentials();
    if (!chosenTemplate()) {
        m_template->setWrong(true);
        m_templateError->setText(tr("Choose a template."));
        m_templateError->show();
        isGood = false;
    }
    for (Field *field : {m_firstName, m_lastName}) {
        if (field->text().trimmed().size() > longestName) {
            field->setError(tr("At most %1 characters.").arg(longestName));
            isGood = false;
        }
    }
    if (m_firstName->text().trimmed().isEmpty()) {
        m_firstName->setError(tr("Type a first name."));
        m_firstName->edit()->setFocus();
        isGood = false;
    }
    const QString number = m_number->number();
    if (number.isEmpty()) {
        m_number->field()->setError(tr("Choose a free number."));
        isGood = false;
    } else if (!m_number->isFree(number) && number != m_before.internalNumber) {
        m_number->field()->setError(
            tr("%1 is not free in this entity. Choose one of the list.").arg(number));
        isGood = false;
    }
    return isGood;
}

UserDraft UserForm::draft() const
{
    const QString login = m_login->text().trimmed();
    const QString password = m_password->text();
    UserDraft draft{.entity = spot().entity,
                    .lineTemplate = xci::TemplateId(m_template->chosen().toInt()),
                    .firstName = m_firstName->text().trimmed(),
                    .lastName = m_lastName->text().trimmed(),
                    .internalNumber = m_number->number()};
    if (!login.isEmpty() && !password.isEmpty()) {
        draft.cti = UserDraft::Cti::Set;
        draft.ctiLogin = login;
        draft.ctiPassword = password;
    } else if (login.isEmpty() && !m_before.ctiLogin.isEmpty()) {
        draft.cti = UserDraft::Cti::Clear;
    }
    return draft;
}

void UserForm::send()
{
    const UserDraft sent = draft();
    const QString name = QStringList{sent.firstName, sent.lastName}.join(u' ').simplified();
    //: A name and a number.
    const QString done
        = isNew() ? tr("%1 was created, number %2.") : tr("%1 was saved, number %2.");
    sending(name, done.arg(name, sent.internalNumber),
            [&directory = room().directory(), entity = sent.entity] {
                directory.refreshUsers(entity);
                directory.refresh(Part::Xivos);
            });
    // Heard by the room, as the page may be left before the answer.
    if (isNew())
        room().client().createUser(sent, &room(), ending<xci::Answer<xci::UserId>>());
    else
        room().client().updateUser(xci::UserId(spot().id), sent, &room(),
                                   ending<xci::Answer<xci::Client::Done>>());
}

void UserForm::finish(qint32)
{
    if (!m_another || !m_another->isChecked()) {
        left();
        return;
    }
    m_wantsFirst = true;
    m_password->setText({});
    fill(jsonOf({}, m_template->chosen()));
    begin();
    readNumbers();
    m_firstName->edit()->setFocus();
}

void UserForm::fail(const xci::Failure &failure)
{
    // Somebody else was faster: what is free now is asked for again.
    if (failure.code == "number_not_available"_L1) {
        m_number->field()->setError(AdminWords::failure(failure));
        m_number->field()->edit()->setFocus();
        readNumbers();
        return;
    }
    if (failure.kind == xci::Failure::Kind::NotFound && !isNew())
        room().directory().refreshUsers(spot().entity);
    FormPage::fail(failure);
}

AdminSpot UserForm::back() const
{
    return {.kind = AdminSpot::Kind::Entity, .entity = spot().entity};
}

} // namespace vigie::ui
