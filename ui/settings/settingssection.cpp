// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingssection.h"

#include "ui/settings/settingsrow.h"
#include "ui/widgets/inklabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace vigie::ui {

SettingsSection::SettingsSection(QLatin1StringView icon, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_title(new InkLabel(TextRole::Strong, &Theme::text, this))
    , m_caption(new InkLabel(TextRole::Caption, &Theme::text2, this))
    , m_column(new QVBoxLayout(this))
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_caption, 1, Qt::AlignBottom);
    m_column->setContentsMargins(0, 16, 0, 18);
    m_column->setSpacing(0);
    m_column->addLayout(head);
    m_column->addSpacing(8);
}

QString SettingsSection::title() const
{
    return m_title->text();
}

void SettingsSection::setTitle(const QString &title, const QString &caption)
{
    m_title->setText(title);
    m_caption->setText(caption);
}

SettingsRow *SettingsSection::addRow(QLatin1StringView name)
{
    auto *row = new SettingsRow(this);
    row->setObjectName(name);
    m_rows.append(row);
    m_column->addWidget(row);
    return row;
}

void SettingsSection::addWide(QWidget *widget)
{
    m_column->addWidget(widget);
}

SettingsRow *SettingsSection::rowWith(const QString &words) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&words](SettingsRow *row) {
        return !row->isHidden() && row->words().contains(words, Qt::CaseInsensitive);
    });
    return found == m_rows.end() ? nullptr : *found;
}

bool SettingsSection::has(const QString &words) const
{
    return title().contains(words, Qt::CaseInsensitive) || rowWith(words);
}

void SettingsSection::setRuled(bool isRuled)
{
    m_isRuled = isRuled;
    update();
}

void SettingsSection::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    if (m_isRuled)
        QPainter(this).fillRect(0, height() - 1, width(), 1, themeOf(this).line);
}

void SettingsSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vigie::ui
