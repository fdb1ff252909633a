// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsrow.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/inklabel.h"
#include "ui/widgets/scaling.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace vigie::ui {

namespace {

    constexpr int labelWidth = 188;
    constexpr int leastHeight = 36;
    constexpr int lockSize = 14;

} // namespace

SettingsRow::SettingsRow(QWidget *parent)
    : QWidget(parent)
    , m_label(new InkLabel(TextRole::Body, &Theme::text, this))
    , m_second(new InkLabel(TextRole::Caption, &Theme::text2, this))
    , m_controls(new QHBoxLayout)
    , m_hint(new InkLabel(TextRole::Body, &Theme::text2, this))
    , m_lock(new InkLabel(TextRole::Caption, &Theme::text2, this))
    , m_error(new InkLabel(TextRole::Caption, &Theme::danger, this))
    , m_row(new QHBoxLayout)
{
    keepLeastHeight(this, leastHeight);
    m_hint->setWordWrap(true);
    m_error->setWordWrap(true);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_label);
    words->addWidget(m_second);
    m_words = new QWidget(this);
    m_words->setLayout(words);
    words->setContentsMargins(0, 0, 0, 0);
    m_controls->setSpacing(8);
    m_controls->addWidget(m_hint, 1);
    m_row->setSpacing(16);
    m_row->addWidget(m_words);
    m_row->addLayout(m_controls, 1);
    m_row->addWidget(m_lock);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 3, 0, 3);
    column->setSpacing(3);
    column->addLayout(m_row);
    column->addWidget(m_error);
    m_lock->setContentsMargins(lockSize + 6, 0, 0, 0);
    fit();
    m_second->hide();
    m_lock->hide();
    m_error->hide();
}

void SettingsRow::fit()
{
    const int width = int(labelWidth * textScale());
    m_words->setFixedWidth(width);
    m_error->setContentsMargins(width + 16, 0, 0, 0);
}

void SettingsRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void SettingsRow::setLabel(const QString &label, const QString &second)
{
    m_label->setText(label);
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
}

void SettingsRow::setHint(const QString &hint)
{
    m_hint->setText(hint);
}

void SettingsRow::addControl(QWidget *control)
{
    control->setParent(this);
    m_controls->insertWidget(m_controls->count() - 1, control);
}

void SettingsRow::setEnd(QWidget *end)
{
    end->setParent(this);
    m_row->addWidget(end);
}

void SettingsRow::setLock(const QString &reason)
{
    m_lock->setText(reason);
    m_lock->setVisible(!reason.isEmpty());
    update();
}

void SettingsRow::setError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

QString SettingsRow::words() const
{
    QStringList words{m_label->text(), m_second->text(), m_hint->text()};
    const auto buttons = findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons)
        words.append(button->text());
    return words.join(u' ');
}

void SettingsRow::setMarked(bool isMarked)
{
    m_isMarked = isMarked;
    update();
}

void SettingsRow::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    if (m_isMarked)
        painter.fillRect(rect(), theme.select);
    if (!m_lock->isHidden())
        drawIcon(painter, QRect(m_lock->x(), m_lock->y(), lockSize, m_lock->height()),
                 "lock-simple"_L1, lockSize, theme.text2);
}

} // namespace vigie::ui
