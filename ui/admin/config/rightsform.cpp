// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/config/rightsform.h"

#include "ui/admin/checklist.h"
#include "ui/admin/config/configdesk.h"
#include "ui/admin/config/configwords.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/field.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/words.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QRegularExpression>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using configmgt::Profile;
using configmgt::Rights;

namespace {

    constexpr int formWidth = 360;

    QString keyOf(Profile profile)
    {
        return QString::number(int(profile));
    }

    QStringList texts(const QList<int> &all)
    {
        QStringList list;
        for (const int each : all)
            list.append(QString::number(each));
        return list;
    }

    QList<int> numbers(const QStringList &all)
    {
        QList<int> list;
        for (const QString &each : all)
            list.append(each.toInt());
        return list;
    }

    QString shown(const QDate &date)
    {
        return date.toString(Qt::ISODate);
    }

    QStringList splitIds(const QString &text)
    {
        static const QRegularExpression between(u"[\\s,;]+"_s);
        return text.split(between, Qt::SkipEmptyParts);
    }

    QJsonObject jsonOf(const Rights &rights)
    {
        return {{u"profile"_s, keyOf(rights.profile)},
                {u"queues"_s, QJsonArray::fromStringList(texts(rights.queues))},
                {u"groups"_s, QJsonArray::fromStringList(texts(rights.groups))},
                {u"incalls"_s, texts(rights.incalls).join(u", "_s)},
                {u"recordings"_s, rights.hasRecordings},
                {u"dissuasion"_s, rights.hasDissuasion},
                {u"start"_s, shown(rights.start)},
                {u"end"_s, shown(rights.end)}};
    }

} // namespace

RightsForm::RightsForm(const AdminParts &parts, const QString &login, QWidget *parent)
    : ConfigForm(parts, {.kind = AdminSpot::Kind::RightsForm, .entity = login}, parent)
    , m_profile(new ChoiceBox(tr("Profile"), tr("Choose a profile"), this))
    , m_meaning(new Words({}, TextRole::Caption, &Theme::text2, this))
    , m_queuesLabel(new Words(tr("Queues"), TextRole::CaptionMedium, &Theme::text2, this))
    , m_queues(new CheckList(tr("Queues"), this))
    , m_groupsLabel(new Words(tr("Agent groups"), TextRole::CaptionMedium, &Theme::text2, this))
    , m_groups(new CheckList(tr("Agent groups"), this))
    , m_incalls(new Field(tr("Incoming numbers, by their ids, optional"), this))
    , m_recordings(new QCheckBox(tr("Hears the recordings of these queues"), this))
    , m_dissuasion(new QCheckBox(tr("Changes the closing message of a queue"), this))
    , m_start(new Field(tr("Recordings from"), this))
    , m_end(new Field(tr("Recordings up to"), this))
{
    setObjectName(u"rightsForm"_s);
    m_profile->setObjectName(u"rightsProfile"_s);
    m_meaning->setObjectName(u"rightsMeaning"_s);
    m_meaning->setWordWrap(true);
    m_queues->setObjectName(u"rightsQueues"_s);
    m_groups->setObjectName(u"rightsGroups"_s);
    m_incalls->edit()->setObjectName(u"rightsIncalls"_s);
    m_recordings->setObjectName(u"rightsRecordings"_s);
    m_dissuasion->setObjectName(u"rightsDissuasion"_s);
    m_start->edit()->setObjectName(u"rightsStart"_s);
    m_end->edit()->setObjectName(u"rightsEnd"_s);
    for (Field *each : {m_start, m_end})
        each->setPlaceholder(u"2026-01-31"_s);
    content()->addWidget(makeFields(), 0, Qt::AlignTop);
    content()->addStretch(1);
    const configmgt::Person *person = desk().person(login);
    setTitles(tr("Rights profiles"),
              tr("Rights of %1")
                  .arg(person ? u"%1 %2"_s.arg(person->firstName, person->lastName) : login));
    setSaveText(tr("Save"), tr("Saving"));
    setNote(tr("The person has them from the next sign-in on."));
    offer();
    fill(jsonOf({}));
    begin();
    connect(m_profile, &ChoiceBox::chosenChanged, this, &RightsForm::heed);
    for (CheckList *each : {m_queues, m_groups})
        connect(each, &CheckList::edited, this, &RightsForm::heed);
    for (QCheckBox *each : {m_recordings, m_dissuasion})
        connect(each, &QCheckBox::clicked, this, &RightsForm::heed);
    for (Field *each : {m_incalls, m_start, m_end}) {
        connect(each, &Field::textEdited, this, &RightsForm::heed);
        connect(each, &Field::accepted, this, &RightsForm::save);
    }
    connect(&desk(), &ConfigDesk::changed, this, &RightsForm::read);
    desk().enter();
    read();
}

QWidget *RightsForm::makeFields()
{
    auto *part = new QWidget(this);
    keepWidth(part, formWidth);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new Words(tr("Profile"), TextRole::CaptionMedium, &Theme::text2, part));
    for (QWidget *each :
         QList<QWidget *>{m_profile, m_meaning, m_queuesLabel, m_queues, m_groupsLabel, m_groups,
                          m_incalls, m_recordings, m_dissuasion})
        column->addWidget(each);
    auto *days = new QHBoxLayout;
    days->setSpacing(12);
    days->addWidget(m_start);
    days->addWidget(m_end);
    column->addLayout(days);
    return part;
}

QWidget *RightsForm::firstFocus() const
{
    return m_profile;
}

//! Once; what others change later is the next opening's.
void RightsForm::read()
{
    if (m_before || m_isReading || desk().token() != ConfigDesk::Token::Given)
        return;
    m_isReading = true;
    desk().client().readRights(spot().entity, this, [this](const xci::Answer<Rights> &answer) {
        m_isReading = false;
        if (!answer) {
            setProblem(ConfigWords::failure(answer.failure()));
            desk().heed(answer.failure());
            return;
        }
        setProblem({});
        m_before = *answer;
        offer();
        takeServer();
    });
}

void RightsForm::offer()
{
    ChoiceBox::Choices profiles;
    for (const Profile each :
         {Profile::None, Profile::Administrator, Profile::Supervisor, Profile::Teacher})
        profiles.append({.key = keyOf(each), .text = ConfigWords::profile(each)});
    if (m_before && m_before->profile == Profile::Other)
        profiles.append({.key = keyOf(Profile::Other), .text = m_before->rawProfile});
    m_profile->setChoices(profiles);
    const SiteAround &around = room().around();
    const auto entriesOf = [](const QList<SiteAround::Named> &known, const QList<int> &ticked) {
        QList<CheckList::Entry> entries;
        for (const SiteAround::Named &each : known)
            entries.append({QString::number(each.id), each.name});
        // What XuC does not tell of is kept rather than lost.
        for (const int id : ticked) {
            if (std::ranges::none_of(known, [id](const auto &each) { return each.id == id; }))
                entries.append({QString::number(id), QString::number(id)});
        }
        return entries;
    };
    const Rights rights = m_before.value_or(Rights());
    m_queues->setEntries(
        entriesOf(around.queues ? around.queues() : QList<SiteAround::Named>(), rights.queues));
    m_groups->setEntries(
        entriesOf(around.groups ? around.groups() : QList<SiteAround::Named>(), rights.groups));
}

void RightsForm::apply()
{
    const auto profile = Profile(m_profile->chosen().toInt());
    const bool isScoped = profile == Profile::Supervisor || profile == Profile::Teacher;
    for (QWidget *each :
         QList<QWidget *>{m_queuesLabel, m_queues, m_groupsLabel, m_groups, m_incalls})
        each->setVisible(isScoped);
    m_recordings->setVisible(profile == Profile::Supervisor);
    m_dissuasion->setVisible(profile == Profile::Supervisor);
    m_start->setVisible(profile == Profile::Teacher);
    m_end->setVisible(profile == Profile::Teacher);
    switch (profile) {
    case Profile::None:
        m_meaning->setText(tr("Neither the manager nor recordings; the agent's and the assistant's "
                              "screens work."));
        break;
    case Profile::Administrator:
        m_meaning->setText(tr("Everything: all queues, all recordings, the profiles of others."));
        break;
    case Profile::Supervisor:
        m_meaning->setText(tr("The manager, for these queues and groups."));
        break;
    case Profile::Teacher:
        m_meaning->setText(tr("Only recordings of these queues, within these days."));
        break;
    case Profile::Other:
        m_meaning->setText(tr("Set by a newer server; choose another to change it."));
        break;
    }
}

void RightsForm::heed()
{
    apply();
    m_profile->setWrong(false);
    keep();
}

QJsonObject RightsForm::typed() const
{
    return {{u"profile"_s, m_profile->chosen()},
            {u"queues"_s, QJsonArray::fromStringList(m_queues->ticked())},
            {u"groups"_s, QJsonArray::fromStringList(m_groups->ticked())},
            {u"incalls"_s, m_incalls->text()},
            {u"recordings"_s, m_recordings->isChecked()},
            {u"dissuasion"_s, m_dissuasion->isChecked()},
            {u"start"_s, m_start->text()},
            {u"end"_s, m_end->text()}};
}

void RightsForm::fill(const QJsonObject &typed)
{
    m_profile->choose(typed["profile"_L1].toString());
    m_queues->setTicked(typed["queues"_L1].toVariant().toStringList());
    m_groups->setTicked(typed["groups"_L1].toVariant().toStringList());
    m_incalls->setText(typed["incalls"_L1].toString());
    m_recordings->setChecked(typed["recordings"_L1].toBool());
    m_dissuasion->setChecked(typed["dissuasion"_L1].toBool());
    m_start->setText(typed["start"_L1].toString());
    m_end->setText(typed["end"_L1].toString());
    apply();
}

std::optional<QJsonObject> RightsForm::onServer()
{
    return m_before ? std::optional(jsonOf(*m_before)) : std::nullopt;
}

QString RightsForm::nameOf(const QString &key) const
{
    if (key == "profile"_L1)
        return tr("Profile");
    if (key == "queues"_L1)
        return tr("Queues");
    if (key == "groups"_L1)
        return tr("Agent groups");
    if (key == "incalls"_L1)
        return tr("Incoming numbers");
    if (key == "recordings"_L1)
        return tr("Recordings");
    if (key == "dissuasion"_L1)
        return tr("Closing message");
    return key == "start"_L1 ? tr("Recordings from") : tr("Recordings up to");
}

QString RightsForm::wordsOf(const QString &key, const QJsonValue &value) const
{
    if (key == "profile"_L1)
        return ConfigWords::profile(Profile(value.toString().toInt()),
                                    m_before ? m_before->rawProfile : QString());
    if (!value.isArray())
        return FormPage::wordsOf(key, value);
    return value.toVariant().toStringList().join(u", "_s);
}

bool RightsForm::checkDates()
{
    for (Field *each : {m_start, m_end}) {
        if (QDate::fromString(each->text().trimmed(), Qt::ISODate).isValid())
            continue;
        each->setError(tr("Type a date as 2026-01-31."));
        each->edit()->setFocus();
        return false;
    }
    if (m_start->text().trimmed() <= m_end->text().trimmed())
        return true;
    m_end->setError(tr("The last day must not come before the first."));
    m_end->edit()->setFocus();
    return false;
}

bool RightsForm::check()
{
    if (!m_before) {
        setProblem(tr("The present rights are not read yet, so nothing was sent."));
        read();
        return false;
    }
    const auto profile = Profile(m_profile->chosen().toInt());
    const bool isScoped = profile == Profile::Supervisor || profile == Profile::Teacher;
    const auto isNumber = [](const QString &each) {
        bool isOne = false;
        each.toInt(&isOne);
        return isOne;
    };
    if (profile == Profile::Other) {
        m_profile->setWrong(true);
        setProblem(tr("This program cannot write that profile. Choose another, or cancel."));
        return false;
    }
    if (isScoped && !std::ranges::all_of(splitIds(m_incalls->text()), isNumber)) {
        m_incalls->setError(tr("Type ids, which are numbers, with commas between."));
        m_incalls->edit()->setFocus();
        return false;
    }
    return profile != Profile::Teacher || checkDates();
}

void RightsForm::send()
{
    const auto profile = Profile(m_profile->chosen().toInt());
    const Rights rights{.profile = profile,
                        .queues = numbers(m_queues->ticked()),
                        .groups = numbers(m_groups->ticked()),
                        .incalls = numbers(splitIds(m_incalls->text())),
                        .hasRecordings = m_recordings->isChecked(),
                        .hasDissuasion = m_dissuasion->isChecked(),
                        .start = QDate::fromString(m_start->text().trimmed(), Qt::ISODate),
                        .end = QDate::fromString(m_end->text().trimmed(), Qt::ISODate),
                        .unknown
                        = profile == m_before->profile ? m_before->unknown : QJsonObject()};
    sendingOf(tr("The profile of %1").arg(spot().entity));
    desk().client().setRights(spot().entity, rights, &room(),
                              ending<xci::Answer<configmgt::Client::Done>>());
}

} // namespace vigie::ui
