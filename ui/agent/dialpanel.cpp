// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/dialpanel.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "telephony/driver.h"
#include "telephony/phonenumber.h"
#include "ui/agent/callwords.h"
#include "ui/agent/phonewishes.h"
#include "ui/agent/textline.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/scaling.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using telephony::Verb;

static constexpr int panelWidth = 320;

DialPanel::DialPanel(center::Desk &desk, QWidget *owner)
    : PopupPanel(owner)
    , m_desk(desk)
    , m_number(new Field(tr("Number to call"), content()))
    , m_call(new Button(CallWords::verb(Verb::Dial), content()))
{
    setObjectName(u"dialPanel"_s);
    keepPaneWidth(content(), panelWidth);
    auto *column = new QVBoxLayout(content());
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(12);
    m_number->edit()->setObjectName(u"dialPanelNumber"_s);
    m_number->setLeadingIcon("phone"_L1);
    column->addWidget(m_number);
    auto *title = new TextLine(TextRole::CaptionMedium, &Theme::text2, content());
    //: Over fields of names and texts that the called party's screen shows too.
    title->setText(tr("Values that travel with the call"));
    column->addWidget(title);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    for (int row = 0; row < mostValues; ++row)
        addValue(grid, row);
    column->addLayout(grid);
    auto *row = new QHBoxLayout;
    m_call->setObjectName(u"dialWithValues"_s);
    m_call->setAccessibleName(m_call->text());
    m_call->setIconName("phone"_L1);
    m_call->setVariant(Button::Variant::Primary);
    row->addStretch(1);
    row->addWidget(m_call);
    column->addLayout(row);
    connect(m_call, &Button::clicked, this, &DialPanel::submit);
    connect(m_number, &Field::accepted, this, &DialPanel::submit);
    connect(&desk, &center::Desk::callsChanged, this, &DialPanel::refresh);
    connect(&desk, &center::Desk::intentChanged, this, &DialPanel::refresh);
    connect(&desk.phone(), &telephony::Driver::capabilitiesChanged, this, &DialPanel::refresh);
    refresh();
}

void DialPanel::addValue(QGridLayout *grid, int row)
{
    Value value{.name = new Field({}, content()), .text = new Field({}, content())};
    const int number = row + 1;
    //: In the empty field of a value's name, such as "case".
    value.name->setPlaceholder(tr("Name"));
    value.name->edit()->setObjectName(u"valueName%1"_s.arg(number));
    value.name->edit()->setAccessibleName(tr("Name of value %1").arg(number));
    //: In the empty field of a value, such as "A-77".
    value.text->setPlaceholder(tr("Value"));
    value.text->edit()->setObjectName(u"valueText%1"_s.arg(number));
    value.text->edit()->setAccessibleName(tr("Value %1").arg(number));
    for (Field *field : {value.name, value.text})
        connect(field, &Field::accepted, this, &DialPanel::submit);
    grid->addWidget(value.name, row, 0);
    grid->addWidget(value.text, row, 1);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    m_values += value;
}

void DialPanel::openFor(QWidget *anchor, const QString &number)
{
    if (!number.trimmed().isEmpty())
        m_number->setText(number);
    m_number->clearError();
    refresh();
    openBelow(anchor, Qt::AlignRight);
    m_number->edit()->setFocus(Qt::PopupFocusReason);
}

void DialPanel::refresh()
{
    const telephony::Situation now = m_desk.phone().situation();
    // A call that is made during another one is a consultation, which carries no values.
    m_call->setObstacle(
        now.calls.isEmpty()
            ? CallWords::reason(telephony::obstacle(Verb::Dial, now), Verb::Dial, now)
            : tr("End your call first: a consultation carries no values."));
    m_call->setPending(isAsked(m_desk, Verb::Dial) ? CallWords::inProgress(Verb::Dial) : QString());
}

QMap<QString, QString> DialPanel::values() const
{
    QMap<QString, QString> values;
    for (const Value &value : m_values) {
        const QString name = value.name->text().trimmed();
        if (!name.isEmpty())
            values.insert(name, value.text->text().trimmed());
    }
    return values;
}

void DialPanel::submit()
{
    if (!m_call->obstacle().isEmpty() || m_call->isPending())
        return;
    const QString number = telephony::normalised(m_number->text());
    if (!telephony::isPhoneNumber(number)) {
        m_number->setError(m_number->text().trimmed().isEmpty()
                               ? CallWords::reason(telephony::Obstacle::NoNumber, Verb::Dial, {})
                               : tr("This is not a number. Use digits, such as 1042."));
        return;
    }
    for (const Value &value : m_values) {
        if (value.name->text().trimmed().isEmpty() && !value.text->text().trimmed().isEmpty()) {
            value.name->edit()->setFocus();
            m_number->setError(tr("A value has no name: name it, or empty it."));
            return;
        }
    }
    if (!m_desk.ask(Verb::Dial, {}, number, values()))
        return;
    m_number->setText({});
    for (const Value &value : m_values)
        value.text->setText({}); // The names serve the next call too.
    closePanel();
}

} // namespace vigie::ui
