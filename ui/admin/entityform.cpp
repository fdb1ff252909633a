// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/entityform.h"

#include "ui/admin/adminroom.h"
#include "ui/admin/adminwords.h"
#include "ui/admin/intervaledit.h"
#include "ui/widgets/field.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/words.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QRegularExpression>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using Part = xci::Directory::Part;

namespace {

    constexpr int formWidth = 420;

    QJsonArray arrayOf(const QList<xci::Interval> &intervals)
    {
        QJsonArray all;
        for (const xci::Interval &each : intervals)
            all.append(QJsonObject{
                {u"start"_s, each.start}, {u"end"_s, each.end}, {u"more"_s, each.more}});
        return all;
    }

    QJsonObject jsonOf(const xci::Entity &entity)
    {
        return {{u"name"_s, entity.name},
                {u"displayName"_s, entity.displayName},
                {u"presented"_s, entity.presentedNumber},
                {u"intervals"_s, arrayOf(entity.intervals)}};
    }

    QList<xci::Interval> intervalsIn(const QJsonValue &array)
    {
        QList<xci::Interval> all;
        for (const QJsonValue each : array.toArray())
            all.append({each["start"_L1].toString(), each["end"_L1].toString(),
                        each["more"_L1].toObject()});
        return all;
    }

} // namespace

EntityForm::EntityForm(const AdminParts &parts, xci::XivoId xivo, const QString &entity,
                       QWidget *parent)
    : FormPage(parts, {.kind = AdminSpot::Kind::EntityForm, .xivo = xivo, .entity = entity}, parent)
    , m_name(new Field(tr("Name on the XiVO"), this))
    , m_displayName(new Field(tr("Displayed name"), this))
    , m_presented(new Field(tr("Caller ID"), this))
    , m_intervals(new IntervalEdit(this))
    , m_anyway(new QCheckBox(tr("Send it all the same; the server decides"), this))
{
    setObjectName(u"entityForm"_s);
    m_name->edit()->setObjectName(u"entityName"_s);
    m_displayName->edit()->setObjectName(u"entityDisplayName"_s);
    m_presented->edit()->setObjectName(u"entityPresented"_s);
    m_anyway->setObjectName(u"sendOverlap"_s);
    m_anyway->hide();
    auto *part = new QWidget(this);
    keepWidth(part, formWidth);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_displayName);
    column->addWidget(m_name);
    column->addWidget(m_presented);
    auto *hint = new Words(tr("The number presented on outgoing calls; inbNo stands for the "
                              "incoming number."),
                           TextRole::Caption, &Theme::text2, part);
    hint->setWordWrap(true);
    column->addWidget(hint);
    column->addWidget(new Words(tr("Intervals of numbers"), TextRole::Strong, &Theme::text, part));
    column->addWidget(m_intervals);
    column->addWidget(m_anyway);
    content()->addWidget(part, 0, Qt::AlignTop);
    content()->addStretch(1);

    const xci::Directory &directory = room().directory();
    if (const xci::Entity *known = directory.entity(entity))
        m_before = *known;
    showTitle();
    if (isNew()) {
        m_before.presentedNumber = u"inbNo"_s;
        setSaveText(tr("Create entity"), tr("Creating"));
    } else {
        setSaveText(tr("Save"), tr("Saving"));
        m_name->edit()->setReadOnly(true);
        m_name->edit()->setFocusPolicy(Qt::NoFocus);
        m_name->setLabel(tr("Name on the XiVO, which cannot be changed"));
        m_name->setText(m_before.name);
    }
    // Longer keys first: one is a part of another.
    addField(u"displayName"_s, m_displayName);
    addField(u"presentedNumber"_s, m_presented);
    addField(u"name"_s, m_name);
    fill(jsonOf(m_before));
    begin();
    for (Field *field : {m_name, m_displayName, m_presented}) {
        connect(field, &Field::textEdited, this, &EntityForm::keep);
        connect(field, &Field::accepted, this, &EntityForm::save);
    }
    connect(m_intervals, &IntervalEdit::edited, this, [this] {
        m_anyway->setChecked(false);
        m_anyway->hide();
        keep();
    });
    connect(&directory, &xci::Directory::entitiesChanged, this, &EntityForm::showOthers);
    showOthers();
}

QWidget *EntityForm::firstFocus() const
{
    return m_displayName->edit();
}

void EntityForm::showTitle()
{
    const xci::Xivo *server = room().directory().xivo(isNew() ? spot().xivo : m_before.xivo.id);
    setTitles(server ? server->name : QString(),
              isNew() ? tr("Add entity") : tr("Edit %1").arg(AdminWords::nameOf(m_before)));
}

void EntityForm::showOthers()
{
    m_intervals->setOthers(room().directory().entities(), spot().entity);
    takeServer();
    showTitle();
}

std::optional<QJsonObject> EntityForm::onServer()
{
    const xci::Entity *known = room().directory().entity(spot().entity);
    if (!known)
        return {};
    m_before = *known;
    return jsonOf(m_before);
}

QString EntityForm::nameOf(const QString &key) const
{
    if (key == "displayName"_L1)
        return tr("Displayed name");
    if (key == "presented"_L1)
        return tr("Caller ID");
    return key == "intervals"_L1 ? tr("Intervals of numbers") : tr("Name on the XiVO");
}

QString EntityForm::wordsOf(const QString &key, const QJsonValue &value) const
{
    return key == "intervals"_L1 ? AdminWords::intervals(intervalsIn(value))
                                 : FormPage::wordsOf(key, value);
}

QJsonObject EntityForm::typed() const
{
    return {{u"name"_s, m_name->text()},
            {u"displayName"_s, m_displayName->text()},
            {u"presented"_s, m_presented->text()},
            {u"intervals"_s, arrayOf(m_intervals->intervals())}};
}

void EntityForm::fill(const QJsonObject &typed)
{
    if (isNew())
        m_name->setText(typed["name"_L1].toString());
    m_displayName->setText(typed["displayName"_L1].toString());
    m_presented->setText(typed["presented"_L1].toString());
    m_intervals->setIntervals(intervalsIn(typed["intervals"_L1]));
}

bool EntityForm::check()
{
    static const QRegularExpression form(u"^[A-Za-z0-9_-]{1,39}$"_s);
    bool isGood = true;
    const QString name = m_name->text().trimmed();
    if (isNew()
        && (!form.match(name).hasMatch() || name.startsWith("voicemenu-"_L1)
            || name.startsWith("xivo-"_L1))) {
        m_name->setError(tr("Use 1 to 39 letters without accents, digits, - or _, and do not "
                            "begin with xivo- or voicemenu-."));
        m_name->edit()->setFocus();
        isGood = false;
    }
    if (m_displayName->text().trimmed().isEmpty()) {
        m_displayName->setError(tr("Type the name to be shown."));
        m_displayName->edit()->setFocus();
        isGood = false;
    }
    if (m_intervals->check(true))
        return isGood;
    // An overlap alone may be allowed: some servers look at one XiVO only.
    bool isSound = !m_intervals->intervals().isEmpty();
    for (const xci::Interval &each : m_intervals->intervals())
        isSound = isSound && xci::faultOf(each) == xci::IntervalFault::None;
    if (!isSound)
        return false;
    m_anyway->show();
    return isGood && m_anyway->isChecked();
}

xci::EntityDraft EntityForm::draft() const
{
    xci::EntityDraft draft
        = isNew() ? xci::EntityDraft{.xivo = spot().xivo} : xci::EntityDraft::of(m_before);
    if (isNew())
        draft.name = m_name->text().trimmed();
    draft.displayName = m_displayName->text().trimmed();
    draft.presentedNumber = m_presented->text().trimmed();
    draft.intervals = m_intervals->intervals();
    return draft;
}

void EntityForm::send()
{
    const QString name = m_displayName->text().trimmed();
    sending(name, isNew() ? tr("%1 was created.").arg(name) : tr("%1 was saved.").arg(name),
            // The users of a new one, too.
            [&directory = room().directory()] { directory.refresh(); });
    if (isNew())
        room().client().createEntity(draft(), &room(), ending<xci::Answer<QString>>());
    else
        room().client().updateEntity(spot().entity, draft(), &room(),
                                     ending<xci::Answer<xci::Client::Done>>());
}

void EntityForm::fail(const xci::Failure &failure)
{
    if (failure.code == "interval_overlap"_L1) {
        m_intervals->setError(AdminWords::failure(failure));
        room().directory().refresh(Part::Entities);
        return;
    }
    FormPage::fail(failure);
}

AdminSpot EntityForm::back() const
{
    if (isNew())
        return {.kind = AdminSpot::Kind::Xivo, .xivo = spot().xivo};
    return {.kind = AdminSpot::Kind::Entity, .entity = spot().entity};
}

} // namespace vigie::ui
