// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/factlist.h"

#include "ui/widgets/words.h"

#include <QGridLayout>

namespace vigie::ui {

namespace {

    constexpr int nameWidth = 132;

} // namespace

FactList::FactList(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnMinimumWidth(0, nameWidth);
    m_grid->setColumnStretch(1, 1);
}

void FactList::setFacts(const QList<Fact> &facts)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_facts = facts;
    int row = 0;
    for (const Fact &fact : facts) {
        auto *value = new Words(fact.value, fact.isStrong ? TextRole::BodyStrong : TextRole::Body,
                                &Theme::text, this);
        value->setWordWrap(true);
        m_grid->addWidget(new Words(fact.name, TextRole::Body, &Theme::text2, this), row, 0,
                          Qt::AlignTop);
        m_grid->addWidget(value, row++, 1);
    }
}

QString FactList::valueOf(const QString &name) const
{
    for (const Fact &fact : m_facts) {
        if (fact.name == name)
            return fact.value;
    }
    return {};
}

} // namespace vigie::ui
