// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/useraside.h"

#include "base/ids.h"
#include "ui/admin/adminwords.h"
#include "ui/admin/factlist.h"
#include "ui/widgets/button.h"
#include "ui/widgets/format.h"
#include "ui/widgets/pane.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/words.h"
#include "xci/directory.h"

#include <QBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int asideWidth = 336;

    QString shown(const QString &text)
    {
        return text.isEmpty() ? noValue() : text;
    }

} // namespace

UserAside::UserAside(const xci::Directory &directory, QWidget *parent)
    : QWidget(parent)
    , m_directory(directory)
    , m_sets(new Words({}, TextRole::BodyStrong, &Theme::text, this))
    , m_open(new Button(tr("Open template"), this))
    , m_options(new FactList(this))
    , m_result(new FactList(this))
{
    keepWidth(this, asideWidth - 32);
    m_sets->setElided(true);
    m_open->setObjectName(u"openTemplate"_s);
    m_open->setVariant(Button::Variant::Ghost);
    m_open->setSize(Button::Size::Small);
    m_open->setInk(&Theme::accent);
    m_options->setObjectName(u"templateOptions"_s);
    m_result->setObjectName(u"userResult"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_sets, 1);
    head->addWidget(m_open);
    auto *note = new Words(tr("The password leaves this form once, to the server. It is not shown "
                              "again, kept or logged."),
                           TextRole::Caption, &Theme::text2, this);
    note->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const auto addRule = [this, column] {
        column->addSpacing(6);
        column->addWidget(new Rule(Qt::Horizontal, 0, this));
        column->addSpacing(6);
    };
    column->addLayout(head);
    column->addWidget(m_options);
    addRule();
    column->addWidget(
        new Words(tr("This user will have"), TextRole::BodyStrong, &Theme::text, this));
    column->addWidget(m_result);
    addRule();
    column->addWidget(note);
    connect(m_open, &Button::clicked, this, &UserAside::openRequested);
}

void UserAside::show(const xci::Template *line, const QString &number, const QString &code)
{
    m_open->setVisible(line);
    if (!line) {
        m_sets->setText(tr("No template is chosen"));
        m_options->setFacts({});
        m_result->setFacts({});
        return;
    }
    //: %1 is a template's name; below stands what a line made with it has.
    m_sets->setText(tr("What %1 sets").arg(line->name));
    showOptions(*line);
    showResult(*line, number, code);
}

void UserAside::showOptions(const xci::Template &line)
{
    const QString yes = tr("Yes", "option of a line");
    const QString no = tr("No", "option of a line");
    QStringList servers;
    for (const xci::XivoId id : line.xivos) {
        if (const xci::Xivo *xivo = m_directory.xivo(id))
            servers.append(xivo->name);
    }
    m_options->setFacts(
        {{tr("Lines"), tr("SIP, peer name %1").arg(AdminWords::peerName(line))},
         {tr("Ringing time"), tr("%1 s").arg(line.ringingTime.count())},
         {tr("Routed"), line.isRouted ? tr("Yes, prefix %1").arg(line.routedPrefix) : no},
         {tr("Outgoing caller ID"), AdminWords::callerId(line)},
         {tr("Voicemail"), AdminWords::voiceMail(line)},
         {tr("Voice to mail"), line.hasVoiceMail && line.sendsVoiceMail ? yes : no},
         {tr("Servers"), servers.join(u", "_s)},
         {tr("Entities"),
          //: How many of all entities a template covers.
          tr("%1 of %2")
              .arg(formatCount(line.entities.size()),
                   formatCount(m_directory.entities().size()))}});
}

void UserAside::showResult(const xci::Template &line, const QString &number, const QString &code)
{
    const QString outside
        = line.isRouted && !number.isEmpty() ? line.routedPrefix + number : QString();
    QString presented = AdminWords::callerId(line);
    if (line.callerId == xci::Template::CallerId::IncomingNumber)
        presented = shown(outside);
    QString mailbox = noValue();
    if (line.hasVoiceMail)
        mailbox = line.voiceMailNumber == xci::Template::VoiceMailNumber::Custom
            ? line.customVoiceMailNumber
            : shown(number);
    m_result->setFacts(
        {{tr("Internal", "number"), shown(number), true},
         {tr("External", "number"), shown(outside), true},
         {tr("Outgoing caller ID"), presented},
         {tr("Mailbox"), mailbox},
         {tr("Provisioning", "code"), code.isEmpty() ? tr("given by the server") : code}});
}

} // namespace vigie::ui
