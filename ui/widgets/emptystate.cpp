// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/words.h"

#include <QVBoxLayout>

namespace vigie::ui {

EmptyState::EmptyState(const QString &what, const QString &remedy, QWidget *parent)
    : QWidget(parent)
    , m_what(new Words(what, TextRole::BodyStrong, &Theme::text, this))
    , m_remedy(new Words(remedy, TextRole::Body, &Theme::text2, this))
{
    m_remedy->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 14, 12, 14);
    column->setSpacing(4);
    column->addWidget(m_what);
    column->addWidget(m_remedy);
    column->addStretch();
    setAccessibleName(what);
}

void EmptyState::setTexts(const QString &what, const QString &remedy)
{
    m_what->setText(what);
    m_remedy->setText(remedy);
    setAccessibleName(what);
}

} // namespace vigie::ui
