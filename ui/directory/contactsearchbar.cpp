// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/contactsearchbar.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/field.h"
#include "ui/widgets/menupanel.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using xuc::PhoneStatus;

namespace {

    constexpr auto typingRest = 250ms;

} // namespace

ContactSearchBar::ContactSearchBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new Field({}, this))
    , m_chip(new Chip({}, this))
    , m_menu(new MenuPanel(this))
    , m_summary(new Words({}, TextRole::Caption, &Theme::text2, this))
{
    m_field->edit()->setObjectName(u"contactSearch"_s);
    m_field->setLeadingIcon("magnifying-glass"_L1);
    m_field->edit()->installEventFilter(this);
    m_chip->setObjectName(u"phoneFilter"_s);
    m_chip->setKind(Chip::Kind::Outline);
    m_chip->setTall(true);
    m_chip->setClickable(true);
    m_summary->setObjectName(u"contactSummary"_s);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingRest);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 10, 12, 10);
    row->setSpacing(8);
    row->addWidget(m_field, 1);
    row->addWidget(m_chip);
    row->addWidget(m_summary);
    connect(&m_typing, &QTimer::timeout, this, &ContactSearchBar::searchRequested);
    connect(m_field, &Field::textEdited, this, [this] {
        m_typing.start();
        Q_EMIT edited();
    });
    connect(m_field, &Field::trailingTriggered, this, [this] {
        setTerm({});
        Q_EMIT edited();
        Q_EMIT searchRequested();
        m_field->edit()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_field, &Field::accepted, this, &ContactSearchBar::submitted);
    connect(m_chip, &Chip::clicked, this, &ContactSearchBar::openMenu);
    connect(m_menu, &MenuPanel::triggered, this, [this](int id) {
        m_filter = PhoneFilter(id);
        retranslate();
        Q_EMIT filterChanged();
    });
}

QString ContactSearchBar::term() const
{
    return m_field->text().trimmed();
}

void ContactSearchBar::setTerm(const QString &term)
{
    m_typing.stop();
    m_field->setText(term);
}

bool ContactSearchBar::passes(PhoneStatus phone) const
{
    switch (m_filter) {
    case PhoneFilter::Any:
        return true;
    case PhoneFilter::Available:
        return phone == PhoneStatus::Available;
    case PhoneFilter::InCall:
        return phone == PhoneStatus::Busy || phone == PhoneStatus::Calling
            || phone == PhoneStatus::OnHold || phone == PhoneStatus::Ringing
            || phone == PhoneStatus::BusyAndRinging;
    case PhoneFilter::Unavailable:
        return phone == PhoneStatus::Unavailable || phone == PhoneStatus::Deactivated;
    }
    return true;
}

void ContactSearchBar::setSummary(const QString &summary)
{
    m_summary->setText(summary);
}

void ContactSearchBar::takeFocus()
{
    m_field->edit()->setFocus(Qt::ShortcutFocusReason);
    m_field->edit()->selectAll();
}

void ContactSearchBar::openMenu()
{
    m_menu->clear();
    const auto add = [this](PhoneFilter filter, QLatin1StringView icon, QColor Theme::*colour,
                            const QString &text) {
        m_menu->addEntry({.id = int(filter),
                          .icon = icon,
                          .colour = colour,
                          .text = text,
                          .checked = m_filter == filter});
    };
    add(PhoneFilter::Any, "phone"_L1, &Theme::text2, tr("Any", "phone state"));
    add(PhoneFilter::Available, "check-circle-fill"_L1, &Theme::ready,
        tr("Available", "phone state"));
    add(PhoneFilter::InCall, "phone-fill"_L1, &Theme::call, tr("In a call", "phone state"));
    add(PhoneFilter::Unavailable, "circle"_L1, &Theme::out, tr("Unavailable", "phone state"));
    m_menu->openBelow(m_chip);
}

void ContactSearchBar::retranslate()
{
    m_field->edit()->setAccessibleName(tr("Search contacts"));
    m_field->setPlaceholder(tr("Name or number"));
    m_field->setTrailingAction("x"_L1, tr("Clear the search"));
    const QString words = m_filter == PhoneFilter::Available ? tr("Phone: available")
        : m_filter == PhoneFilter::InCall                    ? tr("Phone: in a call")
        : m_filter == PhoneFilter::Unavailable               ? tr("Phone: unavailable")
                                                             : tr("Phone: any");
    m_chip->setText(words + u" ▾"_s);
    m_chip->setAccessibleName(words);
}

bool ContactSearchBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            Q_EMIT stepRequested(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace vigie::ui
