// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/sendbar.h"

#include "center/desk.h"
#include "ui/console/proofs.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicepanel.h"
#include "ui/widgets/field.h"
#include "ui/widgets/inklabel.h"
#include "ui/widgets/scaling.h"
#include "xuc/commands/catalogue.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>

#include <algorithm>
#include <memory>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using xuc::command::ArgumentInfo;
using xuc::command::CommandInfo;

namespace {

    constexpr int barHeight = 52;
    constexpr int commandWidth = 220;
    constexpr int fieldWidth = 120;

    const CommandInfo *infoOf(const QString &name)
    {
        const auto &all = xuc::command::commands();
        const auto found = std::find_if(
            all.begin(), all.end(), [&name](const CommandInfo &each) { return each.name == name; });
        return found == all.end() ? nullptr : &*found;
    }

    QString wordsOf(const ArgumentInfo &argument)
    {
        QStringList words;
        for (const QLatin1StringView word : argument.words)
            words += word;
        return words.join(u", "_s);
    }

} // namespace

SendBar::SendBar(center::Desk &desk, QWidget *parent)
    : Pane(&Theme::header, parent)
    , m_desk(desk)
    , m_command(u"getAgentStates"_s)
    , m_label(new InkLabel(TextRole::BodyMedium, &Theme::text, this))
    , m_choose(new Button(QString(), this))
    , m_panel(new ChoicePanel(ChoicePanel::Mode::One, this))
    , m_fields(new QWidget)
    , m_fieldRow(new QHBoxLayout(m_fields))
    , m_hint(new InkLabel(TextRole::Caption, &Theme::text2, this))
    , m_problem(new InkLabel(TextRole::Caption, &Theme::danger, this))
    , m_send(new Button(QString(), this))
{
    keepHeight(this, barHeight);
    setRules(Qt::TopEdge, &Theme::lineStrong);
    m_choose->setObjectName(u"consoleCommand"_s);
    m_choose->setCaret(true);
    m_choose->setProperty("showsProtocol", true);
    m_fields->setProperty("showsProtocol", true);
    keepWidth(m_choose, commandWidth);
    m_send->setObjectName(u"consoleSend"_s);
    m_problem->setObjectName(u"consoleProblem"_s);
    m_problem->hide();
    m_hint->setMinimumWidth(0);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_fieldRow->setContentsMargins(4, 0, 4, 0);
    m_fieldRow->setSpacing(8);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_fields);
    scroll->viewport()->setAutoFillBackground(false);
    m_fields->setAutoFillBackground(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_label);
    row->addWidget(m_choose);
    row->addWidget(scroll, 3);
    row->addWidget(m_problem, 2);
    row->addWidget(m_hint, 2);
    row->addWidget(m_send);

    QList<ChoicePanel::Choice> choices;
    for (const CommandInfo &command : xuc::command::commands())
        choices += {command.name, command.name};
    connect(m_choose, &Button::clicked, this, [this, choices] {
        m_panel->setChoices(choices, {m_command});
        m_panel->open(m_choose);
    });
    connect(m_panel, &ChoicePanel::chosen, this, &SendBar::choose);
    connect(m_send, &Button::clicked, this, &SendBar::press);
    m_armed.setSingleShot(true);
    m_armed.setInterval(5s);
    connect(&m_armed, &QTimer::timeout, this, &SendBar::disarm);
    retranslate();
    makeFields();
}

void SendBar::choose(const QString &command)
{
    if (!infoOf(command))
        return;
    remember();
    m_command = command;
    say({}, false);
    makeFields();
    if (!m_edits.isEmpty())
        m_edits.first()->setFocus(Qt::OtherFocusReason);
    else
        m_send->setFocus(Qt::OtherFocusReason);
}

void SendBar::remember()
{
    for (const QLineEdit *edit : qAsConst(m_edits))
        m_typed.insert(m_command + u'/' + edit->objectName(), edit->text());
}

void SendBar::makeFields()
{
    m_edits.clear();
    while (QLayoutItem *item = m_fieldRow->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        const std::unique_ptr<QLayoutItem> gone(item);
    }
    m_choose->setText(m_command);
    for (const ArgumentInfo &argument : infoOf(m_command)->arguments) {
        auto *label = new InkLabel(argument.name, TextRole::Body, &Theme::text2, m_fields);
        auto *field = new Field({}, m_fields);
        keepWidth(field, fieldWidth);
        QLineEdit *edit = field->edit();
        edit->setObjectName(argument.name);
        edit->setAccessibleName(argument.name);
        field->setPlaceholder(argument.words.isEmpty() ? QString(argument.type)
                                                       : wordsOf(argument));
        edit->setToolTip(wordsOf(argument));
        field->setText(m_typed.value(m_command + u'/' + argument.name));
        connect(field, &Field::textEdited, this, [this] { say({}, false); });
        connect(field, &Field::accepted, this, &SendBar::press);
        m_fieldRow->addWidget(label);
        m_fieldRow->addWidget(field);
        m_edits += edit;
    }
    m_fieldRow->addStretch(1);
    disarm();
}

QString SendBar::problem() const
{
    const QList<ArgumentInfo> &arguments = infoOf(m_command)->arguments;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const ArgumentInfo &argument = arguments[i];
        const QString text = m_edits[i]->text().trimmed();
        const QString name(argument.name);
        if (text.isEmpty() && !argument.isOptional)
            return tr("%1 is missing.").arg(name);
        bool isNumber = true;
        if (!text.isEmpty() && argument.type == "int"_L1)
            text.toLongLong(&isNumber);
        if (!isNumber)
            return tr("%1 is a whole number.").arg(name);
        if (!text.isEmpty() && !argument.words.isEmpty()
            && !argument.words.contains(QLatin1StringView(text.toLatin1())))
            return tr("%1 is one of: %2.").arg(name, wordsOf(argument));
    }
    return {};
}

void SendBar::press()
{
    remember();
    if (const QString why = problem(); !why.isEmpty()) {
        say(why, true);
        return;
    }
    if (isHarmless(m_command) || m_armed.isActive()) {
        send();
        return;
    }
    m_armed.start();
    m_send->setVariant(Button::Variant::Danger);
    m_send->setText(tr("Send it now"));
    say(tr("This changes agents or calls. Press once more to send it."), true);
}

void SendBar::send()
{
    disarm();
    xuc::command::NamedArguments arguments;
    for (const QLineEdit *edit : qAsConst(m_edits)) {
        if (const QString text = edit->text().trimmed(); !text.isEmpty())
            arguments.append({edit->objectName(), text});
    }
    const Result<QByteArray> frame = xuc::command::encodeNamed(m_command, arguments);
    if (!frame) {
        say(tr("A value does not fit its field: see what each field expects."), true);
        m_problem->setToolTip(frame.error().detail);
        return;
    }
    if (!m_desk.send(*frame))
        say(tr("Not sent: the link to the server is down."), true);
    else
        say({}, false);
}

void SendBar::disarm()
{
    const bool wasArmed = m_armed.isActive();
    m_armed.stop();
    m_send->setVariant(Button::Variant::Primary);
    m_send->setText(tr("Send", "button"));
    if (wasArmed || !m_problem->isHidden())
        say({}, false);
}

void SendBar::say(const QString &sentence, bool isProblem)
{
    m_problem->setToolTip({});
    m_problem->setText(sentence);
    m_problem->setVisible(isProblem);
    m_hint->setVisible(!isProblem);
}

void SendBar::retranslate()
{
    m_label->setText(tr("Send", "label before the command"));
    m_choose->setAccessibleName(tr("Command to send"));
    m_panel->setNames(tr("Commands"), tr("Find a command"));
    m_hint->setText(tr("Commands that change agents or calls ask once more."));
    m_hint->setToolTip(m_hint->text());
    disarm();
}

void SendBar::changeEvent(QEvent *event)
{
    Pane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vigie::ui
