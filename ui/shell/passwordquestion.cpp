// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/passwordquestion.h"

#include "ui/widgets/field.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace vigie::ui {

PasswordQuestion::PasswordQuestion(const QString &server, const QString &problem, QWidget *window)
    : Dialog(tr("Sign in again"), Width::Small, window)
    , m_password(new Field(tr("Password"), this))
{
    setObjectName(u"passwordQuestion"_s);
    setIconName("lock-simple"_L1, &Theme::text2);
    setText(
        !problem.isEmpty()
            ? problem
            : tr("%1 takes your password no more; it may have been changed, or have run out. Your "
                 "screen and what you typed stay as they are.")
                  .arg(server));
    m_password->setObjectName(u"newPassword"_s);
    m_password->setPassword(true);
    content()->setContentsMargins(16, 0, 16, 16);
    content()->addWidget(m_password);
    addCancel();
    Button *const answer = addAnswer(tr("Sign in"), Button::Variant::Primary, u"signInAgain"_s);
    const auto judge = [answer](const QString &password) {
        answer->setObstacle(password.isEmpty() ? tr("Type your password first.") : QString());
    };
    judge({});
    connect(m_password, &Field::textEdited, answer, judge);
    connect(answer, &Button::clicked, this, [this] { Q_EMIT answered(m_password->text()); });
    m_password->edit()->setFocus();
}

} // namespace vigie::ui
