// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/transferpopup.h"

#include "telephony/driver.h"
#include "telephony/phonenumber.h"
#include "ui/agent/callwords.h"
#include "ui/agent/colleaguechoices.h"
#include "ui/agent/textline.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using telephony::Verb;

TransferPopup::TransferPopup(telephony::Driver &phone, const center::ContactCenter &center,
                             QWidget *owner)
    : PopupPanel(owner)
    , m_phone(phone)
    , m_number(new Field(tr("Transfer to"), content()))
    , m_colleagues(new ColleagueChoices(center, content()))
    , m_whom(new TextLine(TextRole::Caption, &Theme::text2, content()))
    , m_attended(new Button(CallWords::verb(Verb::AttendedTransfer), content()))
    , m_direct(new Button(CallWords::verb(Verb::DirectTransfer), content()))
{
    setObjectName(u"transferPanel"_s);
    setAccessibleName(tr("Transfer to"));
    auto *column = new QVBoxLayout(content());
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(12);
    m_number->edit()->setObjectName(u"transferNumber"_s);
    m_number->setPlaceholder(tr("Name of a colleague, or number"));
    m_number->setLeadingIcon("phone-transfer"_L1);
    column->addWidget(m_number);
    column->addWidget(m_colleagues);
    m_whom->setObjectName(u"transferWhom"_s);
    column->addWidget(m_whom);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_direct->setObjectName(u"directTransfer"_s);
    m_direct->setAccessibleName(m_direct->text());
    m_direct->setIconName("phone-transfer"_L1);
    m_attended->setObjectName(u"attendedTransfer"_s);
    m_attended->setAccessibleName(m_attended->text());
    m_attended->setIconName("phone-plus"_L1);
    m_attended->setVariant(Button::Variant::Primary);
    row->addStretch(1);
    row->addWidget(m_direct);
    row->addWidget(m_attended);
    column->addLayout(row);
    connect(m_direct, &Button::clicked, this, &TransferPopup::transferDirectly);
    connect(m_attended, &Button::clicked, this, [this] { submit(Verb::AttendedTransfer); });
    connect(m_number, &Field::accepted, this, &TransferPopup::accept);
    m_number->edit()->installEventFilter(this);
    connect(m_number, &Field::textEdited, this, &TransferPopup::offer);
    connect(m_colleagues, &ColleagueChoices::chosen, this, &TransferPopup::choose);
    connect(&phone, &telephony::Driver::callsChanged, this, &TransferPopup::refresh);
    connect(&phone, &telephony::Driver::capabilitiesChanged, this, &TransferPopup::refresh);
}

void TransferPopup::transferDirectly()
{
    submit(Verb::DirectTransfer);
}

void TransferPopup::setDirectKey(const QString &key)
{
    m_direct->setKey(key);
}

void TransferPopup::openFor(QWidget *anchor, const QString &party, const QString &number)
{
    //: Label over the number; %1 is the caller to be transferred.
    m_number->setLabel(tr("Transfer %1 to").arg(party));
    m_number->setText(number);
    m_number->clearError();
    m_colleagues->showFor(number);
    tellWhom();
    refresh();
    openBelow(anchor, Qt::AlignRight);
    m_number->edit()->setFocus(Qt::PopupFocusReason);
}

void TransferPopup::refresh()
{
    if (!isVisible() && m_number->text().isEmpty() && m_phone.situation().calls.isEmpty())
        return;
    const telephony::Situation situation = m_phone.situation();
    const auto explain = [&](Verb verb, Button *button) {
        button->setObstacle(
            CallWords::reason(telephony::obstacle(verb, situation), verb, situation));
    };
    explain(Verb::DirectTransfer, m_direct);
    explain(Verb::AttendedTransfer, m_attended);
    if (isVisible() && situation.calls.isEmpty())
        closePanel();
}

void TransferPopup::accept()
{
    if (m_colleagues->count() > 1) {
        choose(m_colleagues->markedPhone());
        return;
    }
    // A key that does nothing has to say why: the button is not where the person looks.
    if (!m_attended->obstacle().isEmpty())
        m_number->setError(m_attended->obstacle());
    else
        submit(Verb::AttendedTransfer);
}

void TransferPopup::submit(Verb verb)
{
    const Button *button = verb == Verb::DirectTransfer ? m_direct : m_attended;
    if (!button->obstacle().isEmpty())
        return;
    const QString number = m_colleagues->count() == 1 ? m_colleagues->markedPhone()
                                                      : telephony::normalised(m_number->text());
    if (!telephony::isPhoneNumber(number)) {
        m_number->setError(complaint());
        return;
    }
    closePanel();
    Q_EMIT transferRequested(verb, number);
}

void TransferPopup::offer(const QString &typed)
{
    m_colleagues->showFor(typed);
    tellWhom();
    place();
}

void TransferPopup::tellWhom()
{
    const bool isOpen = m_colleagues->count() > 1;
    const QString name = m_colleagues->count() > 0
        ? QString()
        : m_colleagues->nameOf(telephony::normalised(m_number->text()));
    m_whom->setText(isOpen ? tr("Arrows choose a colleague, Return takes the number.")
                           //: Under a number that was typed; %1 is the colleague who has it.
                           : tr("The phone of %1.").arg(name));
    m_whom->setVisible(isOpen || !name.isEmpty());
    m_attended->setKey(isOpen ? QString() : u"\u21b5"_s);
    m_number->edit()->setAccessibleDescription(isOpen               ? m_colleagues->markedText()
                                                   : name.isEmpty() ? QString()
                                                                    : m_whom->text());
}

void TransferPopup::choose(const QString &phone)
{
    m_number->setText(phone);
    m_number->clearError();
    offer(phone);
    m_number->edit()->setFocus(Qt::PopupFocusReason);
}

bool TransferPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_number->edit() && event->type() == QEvent::KeyPress
        && m_colleagues->count() > 1) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            m_colleagues->moveMark(key == Qt::Key_Down ? 1 : -1);
            tellWhom();
            return true;
        }
    }
    return PopupPanel::eventFilter(watched, event);
}

QString TransferPopup::complaint() const
{
    if (m_number->text().trimmed().isEmpty())
        return tr("Type the number to transfer to.");
    if (m_colleagues->count() > 1)
        return tr("Several colleagues are called so. Choose one.");
    return tr("No colleague at work is called so. Type a number, such as 1042.");
}

} // namespace vigie::ui
