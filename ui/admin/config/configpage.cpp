// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/config/configpage.h"

#include "ui/admin/adminroom.h"
#include "ui/admin/config/configdesk.h"
#include "ui/admin/config/configwords.h"
#include "ui/admin/problemnote.h"
#include "ui/widgets/button.h"
#include "ui/widgets/keyquestion.h"
#include "ui/widgets/words.h"

#include <QPointer>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using Token = ConfigDesk::Token;

void askForToken(ConfigDesk &desk, QWidget *window)
{
    if (window->findChild<KeyQuestion *>())
        return;
    auto *question = new KeyQuestion(desk.server(), desk.token() == Token::Refused, window);
    QObject::connect(question, &KeyQuestion::given, &desk, &ConfigDesk::giveToken);
    desk.probeKeychain([question = QPointer(question)](bool can) {
        if (question)
            question->setCanKeep(can);
    });
    question->open();
}

ConfigPage::ConfigPage(const AdminParts &parts, const AdminSpot &spot, QWidget *parent)
    : AdminPage(parts, spot, parent)
    , m_problemRoom(new QWidget(this))
    , m_problem(new ProblemNote(m_problemRoom))
    , m_gate(new QWidget(this))
    , m_gateText(new Words({}, TextRole::Body, &Theme::text2, m_gate))
    , m_gateButton(new Button(tr("Give the token…"), m_gate))
    , m_rows(new AdminRows(this))
    , m_table(new AdminTable(m_rows, this))
{
    m_problem->setObjectName(u"configProblem"_s);
    m_gate->setObjectName(u"configGate"_s);
    m_gateText->setObjectName(u"configGateText"_s);
    m_gateText->setWordWrap(true);
    m_gateButton->setObjectName(u"giveToken"_s);
    m_gateButton->setIconName("key"_L1);
    auto *gate = new QVBoxLayout(m_gate);
    gate->setContentsMargins(12, 12, 12, 12);
    gate->setSpacing(10);
    gate->addWidget(m_gateText);
    gate->addWidget(m_gateButton, 0, Qt::AlignLeft);
    auto *problem = new QVBoxLayout(m_problemRoom);
    problem->setContentsMargins(12, 8, 12, 8);
    problem->addWidget(m_problem);
    body()->addWidget(m_problemRoom);
    body()->addWidget(m_gate);
    body()->addWidget(m_table, 1);
    body()->addStretch(0);
    connect(m_gateButton, &Button::clicked, this, [this] {
        if (desk().token() == Token::Given)
            desk().retry();
        else
            askForToken(desk(), window());
    });
    connect(&desk(), &ConfigDesk::changed, this, &ConfigPage::showState);
}

void ConfigPage::setAdd(Button *add)
{
    m_add = add;
    addToHead(add);
}

void ConfigPage::start()
{
    showState();
    desk().enter();
}

ConfigDesk &ConfigPage::desk() const
{
    return room().configuration();
}

QWidget *ConfigPage::firstFocus() const
{
    return m_gate->isVisibleTo(this) && m_gateButton->isVisibleTo(this)
        ? static_cast<QWidget *>(m_gateButton)
        : m_table;
}

void ConfigPage::refresh(bool isAsked)
{
    desk().refresh();
    refreshCounts(isAsked);
}

void ConfigPage::showState()
{
    const auto &trouble = desk().trouble();
    QString gate;
    QString button = tr("Give the token…");
    if (!desk().hasServer()) {
        gate = tr("The profile names no configuration server. Write its address into the profile, "
                  "in the settings.");
        button.clear();
    } else if (desk().token() == Token::Missing) {
        gate = tr("The configuration server at %1 asks for the token that the servers share. It is "
                  "asked for once and can be kept in this computer's keychain.")
                   .arg(desk().server().authority());
    } else if (desk().token() == Token::Refused) {
        gate = tr("The configuration server at %1 does not take the token.")
                   .arg(desk().server().authority());
    } else if (trouble) {
        gate = desk().isRead() ? tr("What you see may be old.") : tr("Nothing could be read yet.");
        button = tr("Retry");
    }
    m_gateText->setText(gate);
    m_gateButton->setText(button);
    m_gateButton->setVisible(!button.isEmpty());
    m_gate->setVisible(!gate.isEmpty());
    m_problem->setText(trouble && desk().token() == Token::Given ? ConfigWords::failure(*trouble)
                                                                 : QString());
    m_problemRoom->setVisible(!m_problem->text().isEmpty());
    if (m_add)
        m_add->setVisible(desk().hasServer());
    m_rows->setRows(gathered());
    m_table->setVisible(desk().isRead() || gate.isEmpty());
    m_table->setEmptyText(desk().isRead() ? emptyText() : tr("Reading the configuration…"));
}

void ConfigPage::heedRemoval(const QString &key, const std::optional<xci::Failure> &failure)
{
    if (failure) {
        m_rows->setBusy(key, {});
        desk().heed(*failure);
        Q_EMIT failed(tr("Not deleted. %1").arg(ConfigWords::failure(*failure)));
    }
    desk().refresh();
}

} // namespace vigie::ui
