// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/servicemarks.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"

#include <QHBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;

ServiceMarks::ServiceMarks(const center::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_forward(new Chip({}, this))
    , m_dnd(new Chip({}, this))
    , m_voicemail(new Button(QString(), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    for (Chip *chip : {m_forward, m_dnd}) {
        chip->setKind(Chip::Kind::Outline);
        chip->setTall(true);
        chip->setClickable(true);
        row->addWidget(chip);
    }
    row->addWidget(m_voicemail);
    m_voicemail->setVariant(Button::Variant::Ghost);
    m_voicemail->setIconName("voicemail"_L1);
    m_voicemail->setInk(&Theme::text);
    for (QAbstractButton *each :
         std::initializer_list<QAbstractButton *>{m_forward, m_dnd, m_voicemail})
        connect(each, &QAbstractButton::clicked, this, &ServiceMarks::clicked);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_forward->setObjectName(u"forward"_s);
    m_forward->setIconName("arrow-bend-up-right"_L1);
    m_dnd->setObjectName(u"doNotDisturbChip"_s);
    m_dnd->setIconName("prohibit"_L1);
    m_voicemail->setObjectName(u"voicemail"_s);
    connect(&desk, &center::Desk::ownUserChanged, this, &ServiceMarks::refresh);
    refresh();
}

void ServiceMarks::setNarrow(bool isNarrow)
{
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    refresh();
}

void ServiceMarks::showForward()
{
    const center::OwnUser &self = m_desk.center().self();
    // One chip: a call that is always forwarded never gets to the other two.
    QString words;
    if (self.unconditional.isEnabled)
        //: Every call is forwarded to %1.
        words = tr("All calls → %1").arg(self.unconditional.destination);
    else if (self.noAnswer.isEnabled)
        //: Calls without an answer are forwarded to %1.
        words = tr("No answer → %1").arg(self.noAnswer.destination);
    else if (self.busy.isEnabled)
        //: Calls are forwarded to %1 while the line is busy.
        words = tr("Busy → %1").arg(self.busy.destination);
    m_forward->setVisible(!words.isEmpty());
    m_forward->setText(m_isNarrow ? QString() : words);
    m_forward->setToolTip(m_isNarrow ? words : QString());
    m_forward->setAccessibleName(words);
}

void ServiceMarks::refresh()
{
    const center::OwnUser &self = m_desk.center().self();
    showForward();
    const QString quiet = tr("Do not disturb");
    m_dnd->setVisible(self.isDndEnabled);
    m_dnd->setText(m_isNarrow ? QString() : quiet);
    m_dnd->setToolTip(m_isNarrow ? quiet : QString());
    m_dnd->setAccessibleName(quiet);
    const int messages = self.voicemail.newMessages.value_or(0);
    const bool hasBox = self.voicemail.isEnabled || messages > 0;
    m_voicemail->setVisible(hasBox);
    m_voicemail->setText(QString::number(messages));
    const QString spoken = tr("%n new message(s)", nullptr, messages);
    m_voicemail->setAccessibleName(spoken);
    m_voicemail->setToolTip(spoken);
}

} // namespace vigie::ui
