// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/config/callbacklistform.h"

#include "ui/admin/config/configdesk.h"
#include "ui/admin/problemnote.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/field.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/words.h"

#include <QLineEdit>
#include <QSet>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int formWidth = 360;

    QJsonObject jsonOf(const configmgt::CallbackList &list)
    {
        return {{u"name"_s, list.name},
                {u"queueId"_s, list.queue == 0 ? QString() : QString::number(list.queue)}};
    }

} // namespace

CallbackListForm::CallbackListForm(const AdminParts &parts, const QString &list, QWidget *parent)
    : ConfigForm(parts, {.kind = AdminSpot::Kind::CallbackListForm, .entity = list}, parent)
    , m_name(new Field(tr("Name"), this))
    , m_queue(new ChoiceBox(tr("Queue"), tr("Choose a queue"), this))
    , m_queueError(new ProblemNote(this))
{
    setObjectName(u"callbackListForm"_s);
    m_name->edit()->setObjectName(u"callbackListName"_s);
    m_queue->setObjectName(u"callbackListQueue"_s);
    m_queueError->setObjectName(u"callbackListQueueError"_s);
    auto *part = new QWidget(this);
    keepWidth(part, formWidth);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_name);
    column->addSpacing(10);
    column->addWidget(new Words(tr("Queue"), TextRole::CaptionMedium, &Theme::text2, part));
    column->addWidget(m_queue);
    column->addWidget(m_queueError);
    content()->addWidget(part, 0, Qt::AlignTop);
    content()->addStretch(1);
    if (const auto *known = desk().list(list))
        m_before = *known;
    setTitles(tr("Callback lists"), isNew() ? tr("Add list") : tr("Edit %1").arg(m_before.name));
    setSaveText(isNew() ? tr("Create list") : tr("Save"), isNew() ? tr("Creating") : tr("Saving"));
    setNote(room().around().queues
                ? tr("Its callbacks are offered to the agents of the queue.")
                : tr("Its callbacks are offered to the agents of the queue. Names of queues come "
                     "from the XuC: without it those that have a list are offered, by number."));
    addField(u"name"_s, m_name);
    offerQueues();
    fill(jsonOf(m_before));
    begin();
    connect(m_name, &Field::textEdited, this, &CallbackListForm::keep);
    connect(m_name, &Field::accepted, this, &CallbackListForm::save);
    connect(m_queue, &ChoiceBox::chosenChanged, this, [this] {
        m_queue->setWrong(false);
        m_queueError->setText({});
        keep();
    });
    follow();
}

QWidget *CallbackListForm::firstFocus() const
{
    return m_name->edit();
}

void CallbackListForm::offerQueues()
{
    ChoiceBox::Choices choices;
    const SiteAround &around = room().around();
    const auto queues = around.queues ? around.queues() : QList<SiteAround::Named>();
    QSet<int> known;
    for (const SiteAround::Named &each : queues) {
        choices.append({.key = QString::number(each.id), .text = each.name});
        known.insert(each.id);
    }
    const auto offer = [&](int queue) {
        if (queue != 0 && !known.contains(queue))
            choices.append({.key = QString::number(queue), .text = desk().queueName(queue)});
        known.insert(queue);
    };
    // One that XuC does not tell of is kept rather than lost; without a XuC that is all of them.
    offer(m_before.queue);
    if (!around.queues) {
        for (const configmgt::CallbackList &each : desk().lists())
            offer(each.queue);
    }
    m_queue->setChoices(choices);
}

QJsonObject CallbackListForm::typed() const
{
    return {{u"name"_s, m_name->text()}, {u"queueId"_s, m_queue->chosen()}};
}

void CallbackListForm::fill(const QJsonObject &typed)
{
    m_name->setText(typed["name"_L1].toString());
    m_queue->choose(typed["queueId"_L1].toString());
}

std::optional<QJsonObject> CallbackListForm::onServer()
{
    const auto *known = desk().list(spot().entity);
    if (!known)
        return {};
    m_before = *known;
    offerQueues();
    return jsonOf(m_before);
}

QString CallbackListForm::nameOf(const QString &key) const
{
    return key == "name"_L1 ? tr("Name") : tr("Queue");
}

QString CallbackListForm::wordsOf(const QString &key, const QJsonValue &value) const
{
    return key == "queueId"_L1 ? desk().queueName(value.toString().toInt())
                               : FormPage::wordsOf(key, value);
}

bool CallbackListForm::check()
{
    const QString name = m_name->text().trimmed();
    const auto isSame = [&](const configmgt::CallbackList &each) {
        return each.uuid != spot().entity && each.name.compare(name, Qt::CaseInsensitive) == 0;
    };
    bool isGood = true;
    if (name.isEmpty())
        m_name->setError(tr("Type a name."));
    else if (std::ranges::any_of(desk().lists(), isSame))
        m_name->setError(tr("There is a list of this name already. Choose another name."));
    if (m_name->hasError()) {
        m_name->edit()->setFocus();
        isGood = false;
    }
    if (m_queue->chosen().isEmpty()) {
        m_queue->setWrong(true);
        m_queueError->setText(tr("Choose the queue whose agents work the list."));
        isGood = false;
    }
    return isGood;
}

void CallbackListForm::send()
{
    const configmgt::CallbackList list{.uuid = spot().entity,
                                       .name = m_name->text().trimmed(),
                                       .queue = m_queue->chosen().toInt()};
    sendingOf(list.name);
    const auto then = ending<xci::Answer<configmgt::Client::Done>>();
    if (isNew())
        desk().client().createList(list, &room(), then);
    else
        desk().client().updateList(list, &room(), then);
}

} // namespace vigie::ui
