// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/colleaguechoices.h"

#include "center/contactcenter.h"
#include "telephony/phonenumber.h"
#include "ui/agent/textline.h"
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
    , m_rest(new TextLine(TextRole::Caption, &Theme::text2, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (int i = 0; i < most; ++i) {
        auto *button = new Button(QString(), this);
        button->setObjectName(u"colleague%1"_s.arg(i + 1));
        button->setVariant(Button::Variant::Ghost);
        button->setCheckable(true);
        connect(button, &Button::clicked, this, [this, i] {
            mark(i); // The click has turned it.
            Q_EMIT chosen(m_shown.at(i).phone);
        });
        column->addWidget(button, 0, Qt::AlignLeft);
        button->hide();
        m_buttons += button;
    }
    m_rest->setObjectName(u"moreColleagues"_s);
    column->addWidget(m_rest);
    hide();
}

void ColleagueChoices::showFor(const QString &typed)
{
    const QList<Colleague> found = find(typed);
    m_found = found.size();
    m_shown = found.mid(0, most);
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
    const int rest = int(m_found - m_shown.size());
    //: Under the colleagues that the typed name may mean.
    m_rest->setText(rest > 0 ? tr("%n more: type more of the name.", nullptr, rest) : QString());
    m_rest->setVisible(rest > 0);
    mark(0);
    setVisible(!m_shown.isEmpty());
}

void ColleagueChoices::mark(int index)
{
    m_marked = index;
    for (int i = 0; i < m_buttons.size(); ++i) {
        const bool isMarked = m_shown.size() > 1 && i == index;
        m_buttons[i]->setChecked(isMarked);
        m_buttons[i]->setKey(isMarked ? u"\u21b5"_s : QString());
    }
}

void ColleagueChoices::moveMark(int step)
{
    if (!m_shown.isEmpty())
        mark(std::clamp(m_marked + step, 0, int(m_shown.size()) - 1));
}

QString ColleagueChoices::markedPhone() const
{
    return m_shown.isEmpty() ? QString() : m_shown.at(m_marked).phone;
}

QString ColleagueChoices::markedText() const
{
    return m_shown.isEmpty() ? QString() : m_buttons.at(m_marked)->text();
}

QString ColleagueChoices::nameOf(const QString &phone) const
{
    for (const Colleague &colleague : present()) {
        if (telephony::normalised(colleague.phone) == phone)
            return colleague.name;
    }
    return {};
}

QList<ColleagueChoices::Colleague> ColleagueChoices::present() const
{
    QList<Colleague> here;
    const auto own = m_center.ownRow();
    for (int i = 0; i < m_center.agentCount(); ++i) {
        const center::Agent &agent = m_center.agent(center::AgentRow(i));
        const bool isOwn = own && *own == center::AgentRow(i);
        if (isOwn || !agent.isListed || !agent.isLoggedIn() || agent.phone.isEmpty())
            continue;
        here += {.name = agent.name(),
                 .phone = agent.phone,
                 .isFree = agent.state == center::ShownState::Ready};
    }
    return here;
}

QList<ColleagueChoices::Colleague> ColleagueChoices::find(const QString &typed) const
{
    const QString wanted = folded(typed.simplified());
    if (std::none_of(wanted.cbegin(), wanted.cend(), [](QChar each) { return each.isLetter(); }))
        return {};
    QList<Colleague> found = present();
    found.removeIf([&](const Colleague &each) { return !folded(each.name).contains(wanted); });
    std::stable_sort(found.begin(), found.end(), [](const Colleague &one, const Colleague &other) {
        return one.isFree != other.isFree ? one.isFree
                                          : one.name.localeAwareCompare(other.name) < 0;
    });
    return found;
}

} // namespace vigie::ui
