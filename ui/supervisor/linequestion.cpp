// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/linequestion.h"

#include "ui/widgets/field.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace vigie::ui {

using namespace Qt::StringLiterals;

LineQuestion::LineQuestion(const QString &agent, QWidget *window)
    : Dialog(tr("Log in %1").arg(agent), Width::Small, window)
    , m_line(new Field(tr("Phone line"), this))
{
    setObjectName(u"lineQuestion"_s);
    setIconName("sign-in"_L1, &Theme::text2);
    setText(tr("No line of this agent is known. Type the number of the phone that the agent sits "
               "at; whoever is logged in there is logged out."));
    m_line->edit()->setObjectName(u"agentLine"_s);
    content()->setContentsMargins(16, 0, 16, 16);
    content()->addWidget(m_line);
    addCancel();
    Button *const answer = addAnswer(tr("Log in"), Button::Variant::Primary, u"logInThere"_s);
    const auto judge = [answer](const QString &line) {
        answer->setObstacle(line.trimmed().isEmpty() ? tr("Type the number of a line first.")
                                                     : QString());
    };
    judge({});
    connect(m_line, &Field::textEdited, answer, judge);
    connect(answer, &Button::clicked, this, [this] { Q_EMIT answered(m_line->text().trimmed()); });
    m_line->edit()->setFocus();
}

} // namespace vigie::ui
