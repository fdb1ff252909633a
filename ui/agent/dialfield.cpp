// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/dialfield.h"

#include "telephony/phonenumber.h"
#include "ui/agent/callwords.h"
#include "ui/agent/fieldnote.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/popuppanel.h"
#include "ui/widgets/scaling.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;

static constexpr int fieldWidth = 190;
static constexpr int leastWidth = 120; // Beside a failure that needs the room.

DialField::DialField(QWidget *parent)
    : QWidget(parent)
    , m_field(new Field({}, this))
    , m_button(new Button("phone"_L1, tr("Call a number"), this))
    , m_popup(new PopupPanel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_field);
    row->addWidget(m_button);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    keepWidestWidth(this, fieldWidth);
    keepLeastWidth(m_field, leastWidth);
    keepWidestWidth(m_field, fieldWidth);
    m_field->edit()->setObjectName(u"dialField"_s);
    m_field->edit()->setAccessibleName(tr("Number to call"));
    m_field->setLeadingIcon("phone"_L1);
    //: In the empty field of the number to call.
    m_field->setPlaceholder(tr("Number"));
    m_button->setObjectName(u"dialButton"_s);
    m_button->hide();
    auto *column = new QVBoxLayout(m_popup->content());
    column->setContentsMargins(12, 12, 12, 12);
    connect(m_field, &Field::accepted, this, &DialField::submit);
    connect(m_field, &Field::textEdited, this, [this] { refuse({}); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *old) {
        if (old == m_field->edit())
            refuse({});
    });
    connect(m_button, &Button::clicked, this, &DialField::openPopup);
    m_field->edit()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_field->edit(), &QWidget::customContextMenuRequested, this, &DialField::openMenu);
}

void DialField::openMenu(const QPoint &pos)
{
    QMenu *menu = m_field->edit()->createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSeparator();
    //: In the menu of the number to call.
    connect(menu->addAction(tr("Call with values…")), &QAction::triggered, this,
            &DialField::openValues);
    menu->popup(m_field->edit()->mapToGlobal(pos));
}

void DialField::openValues()
{
    const QString typed = m_field->text();
    m_popup->closePanel();
    Q_EMIT valuesRequested(m_isNarrow ? static_cast<QWidget *>(m_button) : m_field, typed);
}

void DialField::setKey(const QString &key)
{
    m_field->setKey(key);
    //: Of a button; %1 is its key.
    const QString withKey = tr("Call a number (%1)");
    m_button->setToolTip(key.isEmpty() ? tr("Call a number") : withKey.arg(key));
}

void DialField::setNarrow(bool isNarrow)
{
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    m_popup->closePanel();
    QLayout *home = isNarrow ? m_popup->content()->layout() : layout();
    m_field->setParent(isNarrow ? m_popup->content() : this);
    if (isNarrow)
        home->addWidget(m_field);
    else
        static_cast<QHBoxLayout *>(home)->insertWidget(0, m_field);
    m_field->show();
    m_button->setVisible(isNarrow);
}

void DialField::setObstacle(const QString &reason)
{
    m_obstacle = reason;
    m_field->edit()->setToolTip(reason);
    m_button->setObstacle(reason);
}

void DialField::setSearchOffered(bool isOffered)
{
    m_isSearchOffered = isOffered;
    m_field->setLeadingIcon(isOffered ? "magnifying-glass"_L1 : "phone"_L1);
    m_field->edit()->setAccessibleName(isOffered ? tr("Name or number to call")
                                                 : tr("Number to call"));
    //: In the empty field of the header: whom to call or to look for.
    m_field->setPlaceholder(isOffered ? tr("Name or number") : tr("Number"));
}

void DialField::setPending(bool isPending)
{
    m_field->setPending(isPending);
}

void DialField::activate()
{
    if (m_isNarrow)
        openPopup();
    m_field->edit()->setFocus(Qt::ShortcutFocusReason);
    m_field->edit()->selectAll();
}

void DialField::openPopup()
{
    m_popup->openBelow(m_button, Qt::AlignRight);
    m_field->edit()->setFocus(Qt::PopupFocusReason);
}

void DialField::submit()
{
    const QString typed = m_field->text().trimmed();
    if (typed.isEmpty()) {
        refuse(CallWords::reason(telephony::Obstacle::NoNumber, telephony::Verb::Dial, {}));
        return;
    }
    const QString number = telephony::normalised(typed);
    if (!telephony::isPhoneNumber(number)) {
        if (m_isSearchOffered) {
            m_field->setText({});
            m_popup->closePanel();
            Q_EMIT searchRequested(typed);
            return;
        }
        refuse(tr("This is not a number. Use digits, such as 1042."));
        return;
    }
    if (!m_obstacle.isEmpty()) {
        refuse(m_obstacle);
        return;
    }
    m_field->setText({});
    refuse({});
    m_popup->closePanel();
    Q_EMIT dialRequested(number);
}

void DialField::refuse(const QString &sentence)
{
    if (m_note == nullptr) {
        if (sentence.isEmpty())
            return;
        m_note = new FieldNote(m_field);
    }
    m_note->say(sentence);
}

QString DialField::refusal() const
{
    return m_note == nullptr ? QString() : m_note->sentence();
}

} // namespace vigie::ui
