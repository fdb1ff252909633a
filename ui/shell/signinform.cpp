// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/signinform.h"

#include "net/serveraddress.h"
#include "ui/shell/noteline.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/inklabel.h"
#include "ui/widgets/scaling.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace vigie::ui {

namespace {

    constexpr int formWidth = 360;
    constexpr int phoneWidth = 150;
    constexpr int fieldHeight = 28;

} // namespace

SignInForm::SignInForm(QWidget *parent)
    : QWidget(parent)
    , m_title(new InkLabel(TextRole::SignInTitle, &Theme::text, this))
    , m_security(new NoteLine(this))
    , m_roles(new QWidget(this))
    , m_login(new Field({}, this))
    , m_password(new Field({}, this))
    , m_phone(new Field({}, this))
    , m_phoneHint(new InkLabel(TextRole::Caption, &Theme::text2, this))
    , m_keep(new QCheckBox(this))
    , m_keepHint(new InkLabel(TextRole::Caption, &Theme::text2, this))
    , m_problem(new NoteLine(this))
    , m_signIn(new Button({}, this))
    , m_cancel(new Button({}, this))
    , m_administration(new Button({}, this))
{
    m_login->edit()->setObjectName(u"login"_s);
    m_password->edit()->setObjectName(u"password"_s);
    m_phone->edit()->setObjectName(u"phone"_s);
    m_signIn->setObjectName(u"signIn"_s);
    m_cancel->setObjectName(u"cancelSignIn"_s);
    m_administration->setObjectName(u"administrationAlone"_s);
    m_keep->setObjectName(u"keepSignedIn"_s);
    m_keepHint->setObjectName(u"keepHint"_s);
    m_problem->setObjectName(u"problem"_s);
    m_security->setObjectName(u"security"_s);
    m_password->setPassword(true);
    m_title->setWordWrap(true);
    buildRoles();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addSpacing(22);
    column->addWidget(m_title);
    column->addSpacing(8);
    column->addWidget(m_security);
    column->addSpacing(26);
    column->addWidget(m_roles);
    m_fields = makeFields();
    column->addWidget(m_fields);
    column->addSpacing(22);
    column->addWidget(makeButtons());
    column->addStretch(1);
    keepPaneWidth(this, formWidth + 80);

    for (Field *field : {m_login, m_password, m_phone})
        connect(field, &Field::accepted, this, &SignInForm::submit);
    connect(m_signIn, &Button::clicked, this, &SignInForm::submit);
    connect(m_cancel, &Button::clicked, this, &SignInForm::cancelled);
    connect(m_administration, &Button::clicked, this, &SignInForm::administrationRequested);
    connect(m_phone, &Field::errorLinkActivated, this, [this] {
        m_phone->setText(m_fix);
        m_phone->clearError();
        submit();
    });
    retranslate();
    setBusy(false);
}

QWidget *SignInForm::makeFields()
{
    auto *fields = new QWidget(this);
    keepPaneWidth(fields, formWidth);
    auto *grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(16);
    grid->addWidget(m_login, 0, 0, 1, 2);
    grid->addWidget(m_password, 1, 0, 1, 2);
    // The field is as wide as the form, so that its error has room; only its edit is short.
    grid->addWidget(m_phone, 2, 0, 1, 2);
    keepWidth(m_phone->edit(), phoneWidth);
    m_phone->layout()->setAlignment(m_phone->edit(), Qt::AlignLeft);
    grid->addWidget(m_phoneHint, 2, 1, Qt::AlignTop);
    grid->setColumnMinimumWidth(0, phoneWidth);
    grid->setColumnStretch(1, 1);
    // Beside the edit, which stands under the field's label.
    const int labelHeight = QFontMetrics(fontFor(TextRole::CaptionMedium)).height() + 4;
    m_phoneHint->setContentsMargins(0, labelHeight, 0, 0);
    keepHeight(m_phoneHint, labelHeight + fieldHeight);
    m_phoneHint->raise();
    grid->addWidget(m_problem, 3, 0, 1, 2);
    grid->addWidget(makeKeeping(), 4, 0, 1, 2);
    return fields;
}

QWidget *SignInForm::makeKeeping()
{
    auto *keeping = new QWidget(this);
    auto *column = new QVBoxLayout(keeping);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_keep);
    column->addWidget(m_keepHint);
    m_keepHint->setContentsMargins(24, 0, 0, 0); // Under the box's words.
    m_keepHint->setWordWrap(true);
    return keeping;
}

QWidget *SignInForm::makeButtons()
{
    auto *buttons = new QWidget(this);
    m_signIn->setVariant(Button::Variant::Primary);
    m_signIn->setSize(Button::Size::Big);
    keepLeastWidth(m_signIn, 120);
    m_cancel->setVariant(Button::Variant::Ghost);
    m_cancel->setSize(Button::Size::Big);
    m_administration->setSize(Button::Size::Big);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_signIn);
    row->addWidget(m_cancel);
    row->addWidget(m_administration);
    row->addStretch(1);
    return buttons;
}

void SignInForm::buildRoles()
{
    auto *column = new QVBoxLayout(m_roles);
    column->setContentsMargins(0, 0, 0, 18);
    column->setSpacing(0);
    column->addWidget(addRole(DemoRole::Agent));
    column->addWidget(addRole(DemoRole::Supervisor));
    column->addWidget(addRole(DemoRole::Administrator));
    m_roleButtons.at(0)->setObjectName(u"roleAgent"_s);
    m_roleButtons.at(1)->setObjectName(u"roleSupervisor"_s);
    m_roleButtons.at(2)->setObjectName(u"roleAdministrator"_s);
    m_roles->hide();
}

QWidget *SignInForm::addRole(DemoRole role)
{
    auto *line = new QWidget(m_roles);
    auto *button = new QRadioButton(line);
    auto *text = new InkLabel(TextRole::Body, &Theme::text2, line);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(button);
    row->addWidget(text, 1);
    keepHeight(line, 26);
    button->setAutoExclusive(false); // They have different parents: the form keeps one checked.
    connect(button, &QRadioButton::clicked, this, [this, role] {
        setDemo(role);
        Q_EMIT roleChosen(role);
    });
    m_roleButtons.append(button);
    m_roleTexts.append(text);
    return line;
}

void SignInForm::setServer(const QString &name, const QUrl &server)
{
    m_isDemo = false;
    m_serverName = name.isEmpty() ? server.host() : name;
    m_server = server;
    m_finding.reset();
    clearProblems();
    setAdministration(false, false);
}

void SignInForm::setAdministration(bool isOffered, bool isAlone)
{
    m_hasAdministration = isOffered;
    m_isAdministrationAlone = isAlone;
    retranslate();
}

void SignInForm::setDemo(DemoRole role)
{
    m_isDemo = true;
    m_hasAdministration = false;
    m_isAdministrationAlone = false;
    m_server = {};
    m_finding.reset();
    clearProblems();
    const DemoRole shown = role == DemoRole::Choose ? DemoRole::Agent : role;
    m_roleButtons.at(0)->setChecked(shown == DemoRole::Agent);
    m_roleButtons.at(1)->setChecked(shown == DemoRole::Supervisor);
    m_roleButtons.at(2)->setChecked(shown == DemoRole::Administrator);
    const bool isAgent = shown == DemoRole::Agent;
    setEntry({.login = isAgent ? u"agent1"_s : u"super1"_s,
              .password = u"demo"_s,
              .phone = isAgent ? u"1001"_s : u"1901"_s});
    retranslate();
}

Entry SignInForm::entry() const
{
    return {.login = m_login->text().trimmed(),
            .password = m_password->text(),
            .phone = m_phone->text().simplified().remove(u' '),
            .keepsPassword = m_canKeep && !m_isDemo && m_keep->isChecked()};
}

void SignInForm::setEntry(const Entry &entry)
{
    m_login->setText(entry.login);
    m_password->setText(entry.password);
    m_phone->setText(entry.phone);
    m_keep->setChecked(entry.keepsPassword);
    setKept(false);
}

void SignInForm::setCanKeep(bool can)
{
    m_canKeep = can;
    showKeeping();
}

void SignInForm::setKept(bool isKept)
{
    m_isKept = isKept;
    showKeeping();
}

void SignInForm::showKeeping()
{
    m_keep->setVisible(!m_isDemo);
    m_keepHint->setVisible(!m_isDemo && !m_canKeep);
    m_keep->setEnabled(m_canKeep);
    m_password->setPlaceholder(m_isKept && m_canKeep ? tr("kept in the keychain") : QString());
}

void SignInForm::showAdministration()
{
    m_fields->setVisible(!m_isAdministrationAlone);
    m_signIn->setVisible(!m_isAdministrationAlone);
    m_administration->setVisible(m_hasAdministration && !m_isBusy);
    m_administration->setVariant(m_isAdministrationAlone ? Button::Variant::Primary
                                                         : Button::Variant::Ghost);
    if (m_isAdministrationAlone) {
        m_administration->setText(tr("Open the administration"));
        m_administration->setToolTip({});
        return;
    }
    //: Button beside "Sign in": the administration without the agent's and supervisor's places.
    m_administration->setText(tr("Administration alone"));
    m_administration->setToolTip(tr("Without the XuC: no calls, no floor"));
}

void SignInForm::focusFirstEmpty()
{
    if (m_isAdministrationAlone)
        m_administration->setFocus();
    else if (m_login->text().isEmpty())
        m_login->edit()->setFocus();
    else if (m_password->text().isEmpty() && !m_isKept)
        m_password->edit()->setFocus();
    else
        m_signIn->setFocus();
}

void SignInForm::setFinding(const ServerProbe::Finding &finding)
{
    if (finding.server != m_server)
        return;
    m_finding = finding;
    showSecurity();
}

void SignInForm::showSecurity()
{
    if (m_isDemo) {
        m_security->setNote(NoteLine::Kind::Plain,
                            tr("Simulated on this computer: nothing leaves it."));
        return;
    }
    if (net::isLoopbackHost(m_server.host()) && m_server.scheme() != "https"_L1) {
        m_security->setNote(NoteLine::Kind::Plain,
                            tr("Not encrypted, but the server is this computer."));
        return;
    }
    if (m_server.scheme() != "https"_L1) {
        m_security->setNote(NoteLine::Kind::Open,
                            tr("Not encrypted: your password can be read on the way."));
        return;
    }
    if (m_finding && m_finding->isPinned)
        m_security->setNote(NoteLine::Kind::Secure,
                            tr("Encrypted. The server shows the key you pinned."));
    else if (m_finding && m_finding->isTrusted)
        m_security->setNote(NoteLine::Kind::Secure,
                            tr("Encrypted. Certificate of %1, valid until %2.")
                                .arg(m_finding->issuer,
                                     QLocale().toString(m_finding->validUntil, u"d MMMM yyyy"_s)));
    else if (m_finding && m_finding->isReachable)
        m_security->setNote(NoteLine::Kind::Open,
                            tr("Its certificate is not trusted here: you are asked before "
                               "anything is sent."));
    else
        m_security->setNote(NoteLine::Kind::Secure, tr("Encrypted."));
}

void SignInForm::showProblem(FormPart part, const std::function<QString()> &sentence,
                             const QString &fix)
{
    clearProblems();
    m_part = part;
    m_sentence = sentence;
    m_fix = fix;
    placeProblem();
    switch (part) {
    case FormPart::Whole:
        break;
    case FormPart::Login:
        m_login->edit()->setFocus();
        break;
    case FormPart::Password:
        m_password->edit()->setFocus();
        m_password->edit()->selectAll();
        break;
    case FormPart::Phone:
        m_phone->edit()->setFocus();
        break;
    }
}

void SignInForm::placeProblem()
{
    const QString sentence = problem();
    switch (m_part) {
    case FormPart::Whole:
        m_problem->setNote(NoteLine::Kind::Error, sentence);
        break;
    case FormPart::Login:
        m_login->setError(sentence);
        break;
    case FormPart::Password:
        m_password->setError(sentence);
        break;
    case FormPart::Phone:
        m_phone->setError(sentence, m_fix.isEmpty() ? QString() : tr("Use %1").arg(m_fix));
        break;
    }
}

QString SignInForm::problem() const
{
    return m_sentence ? m_sentence() : QString();
}

void SignInForm::clearProblems()
{
    m_sentence = {};
    for (Field *field : {m_login, m_password, m_phone})
        field->clearError();
    m_problem->setNote(NoteLine::Kind::Error, {});
}

void SignInForm::setBusy(bool busy)
{
    m_isBusy = busy;
    m_signIn->setPending(busy ? tr("Signing in") : QString());
    m_cancel->setVisible(busy);
    showAdministration();
    for (Field *field : {m_login, m_password, m_phone})
        field->edit()->setReadOnly(busy);
    m_roles->setEnabled(!busy);
}

void SignInForm::submit()
{
    if (m_isBusy)
        return;
    clearProblems();
    const Entry typed = entry();
    if (typed.login.isEmpty())
        showProblem(FormPart::Login,
                    [] { return tr("Type your login: the name you use on the XiVO."); });
    else if (typed.password.isEmpty() && !m_isKept)
        showProblem(FormPart::Password, [] { return tr("Type your password."); });
    else
        Q_EMIT submitted(typed);
}

void SignInForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_isBusy)
        Q_EMIT cancelled();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
             && m_keep->hasFocus())
        submit(); // The fields tell of it themselves.
    else
        QWidget::keyPressEvent(event);
}

void SignInForm::retranslate()
{
    if (m_isDemo)
        m_title->setText(tr("Demonstration floor"));
    else if (m_isAdministrationAlone)
        m_title->setText(tr("Administration of %1").arg(m_serverName));
    else
        m_title->setText(tr("Sign in to %1").arg(m_serverName));
    m_login->setLabel(tr("Login"));
    m_password->setLabel(tr("Password"));
    m_phone->setLabel(tr("Phone number"));
    m_phoneHint->setText(tr("Empty: no phone today."));
    m_keep->setText(tr("Keep me signed in"));
    m_keepHint->setText(tr("Needs a keychain: GNOME Keyring, KWallet or KeePassXC. Nothing is "
                           "written to a file instead."));
    m_signIn->setText(tr("Sign in"));
    m_signIn->setPending(m_isBusy ? tr("Signing in") : QString());
    m_cancel->setText(tr("Cancel"));
    m_roleButtons.at(0)->setText(tr("an agent"));
    m_roleButtons.at(1)->setText(tr("a supervisor"));
    m_roleButtons.at(2)->setText(tr("an administrator"));
    m_roleTexts.at(0)->setText(tr("works the queues, on line 1001"));
    m_roleTexts.at(1)->setText(tr("watches all queues, on line 1901"));
    m_roleTexts.at(2)->setText(tr("manages users, on line 1901"));
    m_roles->setVisible(m_isDemo);
    showSecurity();
    showKeeping();
    showAdministration();
    if (m_sentence)
        placeProblem();
}

void SignInForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vigie::ui
