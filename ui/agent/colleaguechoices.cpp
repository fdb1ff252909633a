// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/colleaguechoices.h"

#include "center/contactcenter.h"
#include "ui/widgets/button.h"

#include <QVBoxLayout>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    //! "Inès" as "ines": people type names without accents.
    QString folded(const QString &text)
    {
        QString bare;
        for (const QChar letter : text.normalized(QString::NormalizationForm_D).toCaseFolded()) {
            if (letter.category() != QChar::Mark_NonSpacing)
                bare += letter;
        }
        return bare;
    }

} // namespace

ColleagueChoices::ColleagueChoices(const center::ContactCenter &center, QWidget *parent)
    : QWidget(parent)
    , m_center(center)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (int i = 0; i < most; ++i) {
        auto *button = new Button(QString(), this);
        button->setObjectName(u"colleague%1"_s.arg(i + 1));
        button->setVariant(Button::Variant::Ghost);
        connect(button, &Button::clicked, this, [this, i] { Q_EMIT chosen(m_shown.at(i).phone); });
        column->addWidget(button, 0, Qt::AlignLeft);
        button->hide();
        m_buttons += button;
    }
    hide();
}

void ColleagueChoices::showFor(const QString &typed)
{
    m_shown = find(typed).mid(0, most);
    for (int i = 0; i < m_buttons.size(); ++i) {
        const bool isWanted = i < m_shown.size();
        m_buttons[i]->setVisible(isWanted);
        if (!isWanted)
            continue;
        const Colleague &colleague = m_shown.at(i);
        m_buttons[i]->setIconName(colleague.isFree ? "check"_L1 : "phone"_L1);
        //: A colleague and the number of the phone.
        m_buttons[i]->setText(colleague.isFree
                                  ? tr("%1, %2, free").arg(colleague.name, colleague.phone)
                                  : tr("%1, %2").arg(colleague.name, colleague.phone));
        m_buttons[i]->setAccessibleName(m_buttons[i]->text());
    }
    setVisible(!m_shown.isEmpty());
}

QString ColleagueChoices::onlyPhone(const QString &typed) const
{
    const QList<Colleague> found = find(typed);
    return found.size() == 1 ? found.first().phone : QString();
}

QList<ColleagueChoices::Colleague> ColleagueChoices::find(const QString &typed) const
{
    const QString wanted = folded(typed.simplified());
    const bool hasLetters
        = std::any_of(wanted.cbegin(), wanted.cend(), [](QChar each) { return each.isLetter(); });
    QList<Colleague> found;
    if (!hasLetters)
        return found;
    const auto own = m_center.ownRow();
    for (int i = 0; i < m_center.agentCount(); ++i) {
        const center::Agent &agent = m_center.agent(center::AgentRow(i));
        const bool isOwn = own && *own == center::AgentRow(i);
        if (isOwn || !agent.isListed || !agent.isLoggedIn() || agent.phone.isEmpty()
            || !folded(agent.name()).contains(wanted))
            continue;
        found += {.name = agent.name(),
                  .phone = agent.phone,
                  .isFree = agent.state == center::ShownState::Ready};
    }
    std::stable_sort(found.begin(), found.end(), [](const Colleague &one, const Colleague &other) {
        return one.isFree != other.isFree ? one.isFree
                                          : one.name.localeAwareCompare(other.name) < 0;
    });
    return found;
}

} // namespace vigie::ui
