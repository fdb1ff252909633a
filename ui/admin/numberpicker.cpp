// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/numberpicker.h"

#include "ui/admin/boxed.h"
#include "ui/admin/numberlist.h"
#include "ui/widgets/field.h"
#include "ui/widgets/format.h"
#include "ui/widgets/words.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr qsizetype mostShown = 500; //!< The others come with another figure.

} // namespace

NumberPicker::NumberPicker(const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_field(new Field(label, this))
    , m_caption(new Words({}, TextRole::Caption, &Theme::text3, this))
    , m_list(new NumberList(this))
{
    m_field->setLeadingIcon("magnifying-glass"_L1);
    m_caption->setObjectName(u"freeCaption"_s);
    m_list->setObjectName(u"freeNumbers"_s);
    m_list->setAccessibleName(tr("Free numbers"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_field);
    column->addWidget(m_caption);
    column->addWidget(new Boxed(m_list, this));
    connect(m_field, &Field::textEdited, this, [this] {
        narrow();
        Q_EMIT edited();
    });
    connect(m_list, &NumberList::chosen, this, [this](const QString &number) {
        m_field->clearError();
        m_field->setText(number);
        narrow();
        Q_EMIT edited();
    });
    m_field->edit()->installEventFilter(this);
}

QString NumberPicker::number() const
{
    return m_field->text().trimmed();
}

void NumberPicker::setNumber(const QString &number)
{
    m_field->setText(number);
    narrow();
}

void NumberPicker::setFree(const QStringList &numbers, const QString &own)
{
    m_waiting.clear();
    m_free = numbers;
    m_own = own;
    if (!own.isEmpty() && !m_free.contains(own))
        m_free.prepend(own);
    narrow();
}

bool NumberPicker::isFree(const QString &number) const
{
    // While nobody knows, the server may decide.
    return !m_waiting.isEmpty() || m_free.contains(number);
}

void NumberPicker::setPrefix(const QString &prefix)
{
    m_list->setPrefix(prefix);
}

void NumberPicker::setWaiting(const QString &words)
{
    m_waiting = words;
    narrow();
}

void NumberPicker::narrow()
{
    const QString typed = number();
    QStringList shown;
    qsizetype matching = 0;
    // A number that is chosen already shows its neighbours, too.
    const bool isChosen = m_free.contains(typed);
    for (const QString &each : std::as_const(m_free)) {
        if (!isChosen && !each.startsWith(typed))
            continue;
        if (++matching <= mostShown)
            shown.append(each);
    }
    if (isChosen && !shown.contains(typed))
        shown.append(typed);
    QString first;
    for (const QString &each : std::as_const(m_free)) {
        if (each != m_own) {
            first = each;
            break;
        }
    }
    m_list->show(shown, typed, first);
    if (!m_waiting.isEmpty())
        m_caption->setText(m_waiting);
    else if (typed.isEmpty() || isChosen)
        m_caption->setText(tr("%n free number(s)", nullptr, int(m_free.size())));
    else
        //: How many numbers are free, and how many of them begin with what was typed.
        m_caption->setText(tr("%1 free, %2 begin with “%3”")
                               .arg(formatCount(m_free.size()), formatCount(matching), typed));
}

bool NumberPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        m_list->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace vigie::ui
