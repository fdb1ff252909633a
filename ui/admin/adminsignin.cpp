// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/adminsignin.h"

#include "ui/admin/adminroom.h"
#include "ui/admin/adminwords.h"
#include "ui/admin/problemnote.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/scaling.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>

#include <utility>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using State = xci::Session::State;

AdminSignIn::AdminSignIn(AdminRoom &room, QWidget *parent)
    : QWidget(parent)
    , m_room(room)
    , m_login(new Field(tr("Login"), this))
    , m_password(new Field(tr("Password"), this))
    , m_keep(new QCheckBox(tr("Keep the password in the keychain"), this))
    , m_signIn(new Button(tr("Sign in"), this))
    , m_problem(new ProblemNote(this))
{
    m_login->edit()->setObjectName(u"xciLogin"_s);
    m_password->edit()->setObjectName(u"xciPassword"_s);
    m_password->setPassword(true);
    m_keep->setObjectName(u"xciKeep"_s);
    m_signIn->setObjectName(u"xciSignIn"_s);
    m_signIn->setVariant(Button::Variant::Primary);
    m_signIn->setSize(Button::Size::Big);
    m_problem->setObjectName(u"xciProblem"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_login);
    column->addWidget(m_password);
    column->addWidget(m_keep);
    column->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_signIn);
    buttons->addStretch(1);
    column->addLayout(buttons);
    keepWidth(this, 360);
    m_login->setText(room.site().login);
    m_keep->setChecked(room.site().keepsPassword);
    m_keep->setVisible(room.site().password.isEmpty());
    connect(m_signIn, &Button::clicked, this, &AdminSignIn::signIn);
    connect(m_login, &Field::accepted, this, &AdminSignIn::signIn);
    connect(m_password, &Field::accepted, this, &AdminSignIn::signIn);
    connect(&room, &AdminRoom::sessionChanged, this, &AdminSignIn::follow);
    const bool wasRefused = room.session().failure().kind == xci::Failure::Kind::Credentials;
    if (wasRefused)
        m_problem->setText(AdminWords::failure(room.session().failure()));
}

void AdminSignIn::focusFirstEmpty()
{
    (m_login->text().isEmpty() ? m_login : m_password)->edit()->setFocus();
}

void AdminSignIn::signIn()
{
    if (m_isTrying)
        return;
    if (m_login->text().trimmed().isEmpty()) {
        m_login->setError(tr("Type your login."));
        m_login->edit()->setFocus();
        return;
    }
    if (m_password->text().isEmpty()) {
        m_password->setError(tr("Type your password."));
        m_password->edit()->setFocus();
        return;
    }
    m_problem->setText({});
    m_signIn->setPending(tr("Signing in"));
    m_room.signIn(m_login->text().trimmed(), m_password->text(), m_keep->isChecked());
    m_isTrying = true; // What the session told until here was about the one before.
}

void AdminSignIn::follow()
{
    if (m_room.session().state() == State::SignedIn)
        m_password->setText({}); // Whoever tried it: it is no more needed here.
    if (!m_isTrying || m_room.session().state() == State::SigningIn)
        return;
    m_isTrying = false;
    m_signIn->setPending({});
    if (m_room.session().state() == State::SignedIn) {
        Q_EMIT signedIn();
        return;
    }
    m_problem->setText(AdminWords::failure(m_room.session().failure()));
    m_password->edit()->setFocus();
}

} // namespace vigie::ui
