// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/forwardrow.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "telephony/phonenumber.h"
#include "ui/settings/settingsrow.h"
#include "ui/settings/wishnote.h"
#include "ui/widgets/field.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/switch.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace vigie::ui {

namespace {

    constexpr int numberWidth = 150;

    QString nameOf(center::ForwardKind kind)
    {
        switch (kind) {
        case center::ForwardKind::Unconditional:
            return u"Always"_s;
        case center::ForwardKind::NoAnswer:
            return u"NoAnswer"_s;
        case center::ForwardKind::Busy:
            break;
        }
        return u"Busy"_s;
    }

} // namespace

ForwardRow::ForwardRow(center::Desk &desk, center::ForwardKind kind, SettingsRow *row)
    : QObject(row)
    , m_desk(desk)
    , m_kind(kind)
    , m_row(row)
    , m_switch(new Switch(QString(), row))
    , m_number(new Field({}, row))
    , m_note(new WishNote(desk, row))
{
    m_switch->setObjectName(u"forwardSwitch"_s + nameOf(kind));
    m_number->edit()->setObjectName(u"forwardNumber"_s + nameOf(kind));
    m_note->setObjectName(u"forwardNote"_s + nameOf(kind));
    keepWidth(m_number, numberWidth);
    row->addControl(m_switch);
    row->addControl(m_number);
    row->setEnd(m_note);
    connect(m_switch, &Switch::wished, this, &ForwardRow::wish);
    connect(m_number, &Field::textEdited, this, [this] {
        m_isTyped = true;
        m_row->setError({});
        refresh();
    });
    connect(m_number, &Field::accepted, this, [this] { wish(true); });
    connect(m_note, &WishNote::changed, this, &ForwardRow::refresh);
    refresh();
}

const center::Forward &ForwardRow::known() const
{
    return m_desk.center().self().forward(m_kind);
}

QString ForwardRow::typed() const
{
    return telephony::normalised(m_number->text());
}

bool ForwardRow::isEdited() const
{
    return m_isTyped && typed() != telephony::normalised(known().destination);
}

void ForwardRow::wish(bool isOn)
{
    if (isOn && typed().isEmpty()) {
        m_row->setError(tr("Type the number that calls are to go to, then switch this on."));
        m_number->edit()->setFocus();
        return;
    }
    m_row->setError({});
    m_wanted = isOn;
    // Off keeps the number there: the next time it need not be typed.
    const QString number = isOn ? typed() : known().destination;
    m_note->follow(m_desk.setForward(m_kind, isOn, number));
}

void ForwardRow::refresh()
{
    const bool isAsking = m_note->isAsking();
    m_switch->setOn(isAsking ? m_wanted : known().isEnabled);
    m_switch->setPending(isAsking);
    m_number->setPending(isAsking);
    if (!isEdited() && !isAsking && !m_note->hasFailed()) {
        m_isTyped = false;
        if (m_number->text() != known().destination)
            m_number->setText(known().destination);
    }
    const bool isAnother = isEdited() && !isAsking;
    if (isAnother && known().isEnabled)
        m_row->setHint(tr("%1 on the server; Enter sends yours").arg(known().destination));
    else
        m_row->setHint(isAnother ? tr("Enter switches it on") : QString());
    m_note->setKnown(m_desk.center().self().isKnown() && !isAnother);
}

void ForwardRow::retranslate(const QString &label)
{
    m_row->setLabel(label);
    m_switch->setAccessibleName(tr("Forward: %1").arg(label));
    m_number->edit()->setAccessibleName(tr("Number for: %1").arg(label));
    m_number->setPlaceholder(tr("Number"));
    refresh();
}

} // namespace vigie::ui
