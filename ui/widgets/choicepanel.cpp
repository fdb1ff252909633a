// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicepanel.h"

#include "ui/widgets/field.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr QSize listSize{280, 300};

} // namespace

ChoicePanel::ChoicePanel(Mode mode, QWidget *owner)
    : PopupPanel(owner)
    , m_mode(mode)
    , m_field(new Field({}, content()))
    , m_list(new QListWidget(content()))
{
    m_list->setMinimumSize(listSize);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_field->setLeadingIcon("magnifying-glass"_L1);
    auto *column = new QVBoxLayout(content());
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_field);
    column->addWidget(m_list);
    m_field->edit()->installEventFilter(this);
    connect(m_field, &Field::textEdited, this, &ChoicePanel::narrow);
    connect(m_list, &QListWidget::itemActivated, this, &ChoicePanel::choose);
    if (mode == Mode::One)
        connect(m_list, &QListWidget::itemClicked, this, &ChoicePanel::choose);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        QSet<QString> keys;
        for (int row = 0; row < m_list->count(); ++row) {
            const QListWidgetItem *item = m_list->item(row);
            if (item->checkState() == Qt::Checked)
                keys.insert(item->data(Qt::UserRole).toString());
        }
        Q_EMIT toggled(keys);
    });
}

void ChoicePanel::setNames(const QString &list, const QString &field)
{
    m_list->setAccessibleName(list);
    m_field->edit()->setAccessibleName(field);
    m_field->setPlaceholder(field);
}

void ChoicePanel::setChoices(const QList<Choice> &choices, const QSet<QString> &chosen)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Choice &choice : choices) {
        auto *item = new QListWidgetItem(choice.text, m_list);
        item->setData(Qt::UserRole, choice.key);
        if (m_mode == Mode::Several)
            item->setCheckState(chosen.contains(choice.key) ? Qt::Checked : Qt::Unchecked);
        else if (chosen.contains(choice.key))
            m_list->setCurrentItem(item);
    }
}

void ChoicePanel::open(QWidget *anchor)
{
    m_field->setText({});
    narrow({});
    openBelow(anchor);
    m_field->edit()->setFocus(Qt::PopupFocusReason);
}

void ChoicePanel::narrow(const QString &text)
{
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool isShown = item->text().contains(text.trimmed(), Qt::CaseInsensitive);
        item->setHidden(!isShown);
        if (isShown && !first)
            first = item;
    }
    const QListWidgetItem *current = m_list->currentItem();
    if (first && (!current || current->isHidden()))
        m_list->setCurrentItem(first);
}

void ChoicePanel::choose(QListWidgetItem *item)
{
    if (m_mode == Mode::Several) {
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        return;
    }
    const QString key = item->data(Qt::UserRole).toString();
    closePanel();
    Q_EMIT chosen(key);
}

bool ChoicePanel::eventFilter(QObject *watched, QEvent *event)
{
    // From the field arrows move in the list and Return chooses, without leaving what is typed.
    if (watched == m_field->edit() && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
            m_list->setFocus(Qt::TabFocusReason);
            return true;
        }
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && m_list->currentItem()
            && !m_list->currentItem()->isHidden()) {
            choose(m_list->currentItem());
            return true;
        }
    }
    return PopupPanel::eventFilter(watched, event);
}

} // namespace vigie::ui
