// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/templatefields.h"

#include "base/ids.h"
#include "ui/admin/adminwords.h"
#include "ui/admin/boxed.h"
#include "ui/admin/checklist.h"
#include "ui/widgets/field.h"
#include "ui/widgets/pane.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/words.h"
#include "xci/directory.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using xci::Template;

namespace {

    constexpr int whereWidth = 340;
    constexpr int callsWidth = 380;
    constexpr int indent = 24;

    Words *heading(const QString &text, QWidget *parent)
    {
        return new Words(text, TextRole::Strong, &Theme::text, parent);
    }

    Words *label(const QString &text, QWidget *parent)
    {
        return new Words(text, TextRole::CaptionMedium, &Theme::text2, parent);
    }

    QBoxLayout *indented(QWidget *widget)
    {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(indent, 0, 0, 0);
        row->addWidget(widget);
        return row;
    }

} // namespace

TemplateFields::TemplateFields(const xci::Directory &directory, QWidget *form)
    : QObject(form)
    , m_directory(directory)
    , m_where(makeWhere(form))
    , m_calls(makeCalls(form))
{
    connect(&directory, &xci::Directory::xivosChanged, this, &TemplateFields::offerServers);
    connect(&directory, &xci::Directory::entitiesChanged, this, &TemplateFields::offerEntities);
    offerServers();
}

QList<std::pair<QString, Field *>> TemplateFields::named() const
{
    return {{u"routedInboundPrefix"_s, m_prefix},
            {u"customCallerId"_s, m_customId},
            {u"voiceMailCustomNumber"_s, m_customMailbox},
            {u"name"_s, m_name}};
}

void TemplateFields::heed()
{
    m_whereProblem->hide();
    apply();
    Q_EMIT edited();
}

QWidget *TemplateFields::makeWhere(QWidget *form)
{
    auto *part = new QWidget(form);
    keepWidth(part, whereWidth);
    m_name = new Field(tr("Name"), part);
    m_name->edit()->setObjectName(u"templateName"_s);
    m_servers = new CheckList(tr("XiVO servers"), part);
    m_servers->setObjectName(u"templateServers"_s);
    m_entities = new CheckList(tr("Entities"), part);
    m_entities->setObjectName(u"templateEntities"_s);
    m_whereProblem = new Words({}, TextRole::Caption, &Theme::danger, part);
    m_whereProblem->setObjectName(u"templateWhereProblem"_s);
    m_whereProblem->setWordWrap(true);
    m_whereProblem->hide();
    //: Name of a SIP peer: made up by the server, or that of the phone's model.
    m_peer = new Segments({tr("Auto"), tr("Model")}, part);
    m_peer->setObjectName(u"templatePeer"_s);
    m_peer->setAccessibleName(tr("SIP peer name"));
    m_ringing = new QSpinBox(part);
    m_ringing->setObjectName(u"templateRinging"_s);
    m_ringing->setAccessibleName(tr("Ringing time in seconds"));
    // What a screen reader meets is the line inside.
    m_ringing->findChild<QLineEdit *>()->setAccessibleName(m_ringing->accessibleName());
    m_ringing->setRange(0, 3600);
    m_ringing->setAlignment(Qt::AlignRight);
    keepWidth(m_ringing, 84);
    keepHeight(m_ringing, 28);
    auto *pair = new QHBoxLayout;
    pair->setSpacing(16);
    auto *peer = new QVBoxLayout;
    peer->setSpacing(4);
    peer->addWidget(label(tr("SIP peer name"), part));
    peer->addWidget(m_peer, 0, Qt::AlignLeft);
    peer->addStretch(1);
    auto *ringing = new QVBoxLayout;
    ringing->setSpacing(4);
    ringing->addWidget(label(tr("Ringing time"), part));
    auto *seconds = new QHBoxLayout;
    seconds->addWidget(m_ringing);
    seconds->addWidget(new Words(tr("seconds"), TextRole::Body, &Theme::text2, part));
    seconds->addStretch(1);
    ringing->addLayout(seconds);
    ringing->addStretch(1);
    pair->addLayout(peer);
    pair->addLayout(ringing, 1);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(heading(tr("Where"), part));
    column->addWidget(m_name);
    const auto addList = [part, column](const QString &name, CheckList *list) {
        auto *group = new QVBoxLayout;
        group->setSpacing(4);
        group->addWidget(label(name, part));
        group->addWidget(new Boxed(list, part));
        column->addLayout(group);
    };
    addList(tr("XiVO servers"), m_servers);
    addList(tr("Entities of the servers chosen above"), m_entities);
    column->addWidget(m_whereProblem);
    column->addLayout(pair);
    connect(m_name, &Field::textEdited, this, &TemplateFields::heed);
    connect(m_servers, &CheckList::edited, this, [this] {
        offerEntities();
        heed();
    });
    connect(m_entities, &CheckList::edited, this, &TemplateFields::heed);
    connect(m_peer, &Segments::currentChanged, this, &TemplateFields::heed);
    connect(m_ringing, &QSpinBox::valueChanged, this, &TemplateFields::heed);
    return part;
}

QWidget *TemplateFields::makeCalls(QWidget *form)
{
    auto *part = new QWidget(form);
    part->setMaximumWidth(scaled(callsWidth));
    part->setMinimumWidth(scaled(300));
    m_routed = new QCheckBox(tr("Routed, reachable from outside"), part);
    m_routed->setObjectName(u"templateRouted"_s);
    m_prefix = new Field(tr("Prefix"), part);
    m_prefix->edit()->setObjectName(u"templatePrefix"_s);
    m_callerId = new QButtonGroup(this);
    m_customId = new Field(tr("Number presented"), part);
    m_customId->edit()->setObjectName(u"templateCallerIdNumber"_s);
    m_voiceMail = new QCheckBox(tr("Give each user a mailbox"), part);
    m_voiceMail->setObjectName(u"templateVoiceMail"_s);
    m_mailboxPart = new QWidget(part);
    m_mailbox = new QButtonGroup(this);
    m_customMailbox = new Field(tr("Number of the mailbox"), m_mailboxPart);
    m_customMailbox->edit()->setObjectName(u"templateMailboxNumber"_s);
    m_mail = new QCheckBox(tr("Send the voice message by mail"), m_mailboxPart);
    m_mail->setObjectName(u"templateMail"_s);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(heading(tr("Calls"), part));
    column->addWidget(m_routed);
    column->addLayout(indented(m_prefix));
    column->addWidget(label(tr("Outgoing caller ID"), part));
    const auto radio = [](QButtonGroup *group, int id, const QString &text, const QString &name,
                          QWidget *parent, QBoxLayout *into) {
        auto *button = new QRadioButton(text, parent);
        button->setObjectName(name);
        group->addButton(button, id);
        into->addWidget(button);
    };
    radio(m_callerId, int(Template::CallerId::IncomingNumber), tr("Prefix and internal number"),
          u"callerIdPrefix"_s, part, column);
    radio(m_callerId, int(Template::CallerId::Anonymous), tr("Anonymous"), u"callerIdAnonymous"_s,
          part, column);
    radio(m_callerId, int(Template::CallerId::Custom), tr("Customized"), u"callerIdCustom"_s, part,
          column);
    column->addLayout(indented(m_customId));
    column->addWidget(new Rule(Qt::Horizontal, 0, part));
    column->addWidget(heading(tr("Voicemail"), part));
    column->addWidget(m_voiceMail);
    auto *mailbox = new QVBoxLayout(m_mailboxPart);
    mailbox->setContentsMargins(indent, 0, 0, 0);
    mailbox->setSpacing(10);
    mailbox->addWidget(label(tr("Mailbox number"), m_mailboxPart));
    radio(m_mailbox, int(Template::VoiceMailNumber::Short),
          tr("Short, same as the internal number"), u"mailboxShort"_s, m_mailboxPart, mailbox);
    radio(m_mailbox, int(Template::VoiceMailNumber::Custom),
          tr("Customized", "number of a mailbox"), u"mailboxCustom"_s, m_mailboxPart, mailbox);
    mailbox->addLayout(indented(m_customMailbox));
    mailbox->addWidget(m_mail);
    column->addWidget(m_mailboxPart);
    for (Field *field : {m_prefix, m_customId, m_customMailbox})
        connect(field, &Field::textEdited, this, &TemplateFields::heed);
    for (QCheckBox *box : {m_routed, m_voiceMail, m_mail})
        connect(box, &QCheckBox::clicked, this, &TemplateFields::heed);
    for (QButtonGroup *group : {m_callerId, m_mailbox})
        connect(group, &QButtonGroup::idClicked, this, &TemplateFields::heed);
    return part;
}

void TemplateFields::offerServers()
{
    QList<CheckList::Entry> entries;
    for (const xci::Xivo &xivo : m_directory.xivos())
        entries.append({QString::number(raw(xivo.id)), xivo.name});
    m_servers->setEntries(entries);
    offerEntities();
}

//! A server that is not chosen takes its entities along.
void TemplateFields::offerEntities()
{
    const QStringList servers = m_servers->ticked();
    QList<CheckList::Entry> entries;
    for (const xci::Entity &entity : m_directory.entities()) {
        if (servers.contains(QString::number(raw(entity.xivo.id))))
            entries.append(
                {entity.combinedId, u"%1, %2"_s.arg(AdminWords::nameOf(entity), entity.xivo.name)});
    }
    m_entities->setEntries(entries);
}

//! Without those of a server that is not chosen; what is not in the directory stays as it was.
QStringList TemplateFields::chosenEntities() const
{
    const QStringList servers = m_servers->ticked();
    QStringList chosen = m_entities->ticked();
    for (const xci::Entity &entity : m_directory.entities()) {
        if (!servers.contains(QString::number(raw(entity.xivo.id))))
            chosen.removeAll(entity.combinedId);
    }
    return chosen;
}

void TemplateFields::apply()
{
    m_prefix->setVisible(m_routed->isChecked());
    m_customId->setVisible(m_callerId->checkedId() == int(Template::CallerId::Custom));
    m_mailboxPart->setVisible(m_voiceMail->isChecked());
    m_customMailbox->setVisible(m_mailbox->checkedId() == int(Template::VoiceMailNumber::Custom));
}

QJsonObject TemplateFields::jsonOf(const Template &line)
{
    QJsonArray servers;
    for (const xci::XivoId id : line.xivos)
        servers.append(QString::number(raw(id)));
    return {{u"name"_s, line.name},
            {u"servers"_s, servers},
            {u"entities"_s, QJsonArray::fromStringList(line.entities)},
            {u"peer"_s, int(line.peerName)},
            {u"ringing"_s, qint64(line.ringingTime.count())},
            {u"routed"_s, line.isRouted},
            {u"prefix"_s, line.routedPrefix},
            {u"callerId"_s, int(line.callerId)},
            {u"callerIdNumber"_s, line.customCallerId},
            {u"voiceMail"_s, line.hasVoiceMail},
            {u"mailbox"_s, int(line.voiceMailNumber)},
            {u"mailboxNumber"_s, line.customVoiceMailNumber},
            {u"mail"_s, line.sendsVoiceMail}};
}

void TemplateFields::fill(const QJsonObject &typed)
{
    m_name->setText(typed["name"_L1].toString());
    m_servers->setTicked(typed["servers"_L1].toVariant().toStringList());
    offerEntities();
    m_entities->setTicked(typed["entities"_L1].toVariant().toStringList());
    m_peer->setCurrent(typed["peer"_L1].toInt());
    m_ringing->setValue(typed["ringing"_L1].toInt());
    m_routed->setChecked(typed["routed"_L1].toBool());
    m_prefix->setText(typed["prefix"_L1].toString());
    m_customId->setText(typed["callerIdNumber"_L1].toString());
    m_voiceMail->setChecked(typed["voiceMail"_L1].toBool());
    m_customMailbox->setText(typed["mailboxNumber"_L1].toString());
    m_mail->setChecked(typed["mail"_L1].toBool());
    // What a newer server has chosen has no button: none is checked then.
    const auto check = [](QButtonGroup *group, int id) {
        group->setExclusive(false);
        const auto all = group->buttons();
        for (QAbstractButton *each : all)
            each->setChecked(group->id(each) == id);
        group->setExclusive(true);
    };
    check(m_callerId, typed["callerId"_L1].toInt());
    check(m_mailbox, typed["mailbox"_L1].toInt());
    apply();
}

Template TemplateFields::over(const Template &before) const
{
    Template line = before;
    line.name = m_name->text().trimmed();
    line.xivos.clear();
    for (const QString &id : m_servers->ticked())
        line.xivos.append(xci::XivoId(id.toInt()));
    line.entities = chosenEntities();
    line.peerName = Template::PeerName(m_peer->current());
    line.ringingTime = std::chrono::seconds(m_ringing->value());
    line.isRouted = m_routed->isChecked();
    line.routedPrefix = m_prefix->text().trimmed();
    if (m_callerId->checkedId() >= 0)
        line.callerId = Template::CallerId(m_callerId->checkedId());
    line.customCallerId = m_customId->text().trimmed();
    line.hasVoiceMail = m_voiceMail->isChecked();
    if (m_mailbox->checkedId() >= 0)
        line.voiceMailNumber = Template::VoiceMailNumber(m_mailbox->checkedId());
    line.customVoiceMailNumber = m_customMailbox->text().trimmed();
    line.sendsVoiceMail = m_mail->isChecked();
    return line;
}

bool TemplateFields::check()
{
    bool isGood = true;
    const auto need = [&isGood](Field *field, const QString &sentence) {
        if (field->isHidden() || !field->text().trimmed().isEmpty())
            return;
        field->setError(sentence);
        if (isGood)
            field->edit()->setFocus();
        isGood = false;
    };
    need(m_name, tr("Type a name."));
    if (m_routed->isChecked())
        need(m_prefix, tr("A routed line needs a prefix, such as 04721055."));
    if (m_callerId->checkedId() == int(Template::CallerId::Custom))
        need(m_customId, tr("Type the number to be presented."));
    if (m_voiceMail->isChecked()
        && m_mailbox->checkedId() == int(Template::VoiceMailNumber::Custom))
        need(m_customMailbox, tr("Type the number of the mailbox."));
    if (chosenEntities().isEmpty()) {
        m_whereProblem->setText(m_servers->ticked().isEmpty() ? tr("Tick a server, then an entity.")
                                                              : tr("Tick at least one entity."));
        m_whereProblem->show();
        isGood = false;
    }
    return isGood;
}

QString TemplateFields::nameOf(const QString &key)
{
    const QHash<QString, QString> names{
        {u"name"_s, tr("Name")},
        {u"servers"_s, tr("XiVO servers")},
        {u"entities"_s, tr("Entities")},
        {u"peer"_s, tr("SIP peer name")},
        {u"ringing"_s, tr("Ringing time")},
        {u"routed"_s, tr("Routed, reachable from outside")},
        {u"prefix"_s, tr("Prefix")},
        {u"callerId"_s, tr("Outgoing caller ID")},
        {u"callerIdNumber"_s, tr("Number presented")},
        {u"voiceMail"_s, tr("Give each user a mailbox")},
        {u"mailbox"_s, tr("Mailbox number")},
        {u"mailboxNumber"_s, tr("Number of the mailbox")},
        {u"mail"_s, tr("Send the voice message by mail")},
    };
    return names.value(key, key);
}

QString TemplateFields::wordsOf(const QString &key, const QJsonValue &value) const
{
    Template line;
    if (key == "peer"_L1) {
        line.peerName = Template::PeerName(value.toInt());
        return AdminWords::peerName(line);
    }
    if (key == "callerId"_L1) {
        line.callerId = Template::CallerId(value.toInt());
        line.customCallerId = tr("Customized");
        return AdminWords::callerId(line);
    }
    if (key == "mailbox"_L1)
        return value.toInt() == int(Template::VoiceMailNumber::Custom)
            ? tr("Customized", "number of a mailbox")
            : tr("Short, same as the internal number");
    if (!value.isArray())
        return QString();
    QStringList names;
    for (const QString &id : value.toVariant().toStringList()) {
        const xci::Xivo *xivo = m_directory.xivo(xci::XivoId(id.toInt()));
        const xci::Entity *entity = m_directory.entity(id);
        names.append(key == "servers"_L1 ? (xivo ? xivo->name : id)
                                         : (entity ? AdminWords::nameOf(*entity) : id));
    }
    return names.join(u", "_s);
}

} // namespace vigie::ui
