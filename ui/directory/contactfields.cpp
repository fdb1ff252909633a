// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/contactfields.h"

#include "telephony/phonenumber.h"
#include "ui/widgets/button.h"
#include "ui/widgets/pane.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/words.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using xuc::ContactDataType;

ContactFields::ContactFields(const xuc::ContactDetail &detail, bool isFolded, QWidget *parent)
    : QWidget(parent)
    , m_head(new Button(detail.name.isEmpty() ? tr("Details") : detail.name, this))
    , m_body(new QWidget(this))
{
    m_head->setVariant(Button::Variant::Ghost);
    m_head->setInk(&Theme::text);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Rule(Qt::Horizontal, 0, this));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 3, 8, 3);
    head->addWidget(m_head);
    head->addStretch();
    column->addLayout(head);
    column->addWidget(m_body);
    auto *grid = new QGridLayout(m_body);
    grid->setContentsMargins(16, 0, 12, 10);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    grid->setColumnMinimumWidth(0, 96);
    grid->setColumnStretch(1, 1);
    for (const xuc::ContactField &field : detail.fields) {
        if (!field.data.trimmed().isEmpty())
            addField(grid, field);
    }
    connect(m_head, &Button::clicked, this, [this] {
        fold(m_body->isVisible());
        Q_EMIT folded(!m_body->isVisible());
    });
    fold(isFolded);
}

bool ContactFields::hasAny(const xuc::ContactDetail &detail)
{
    return std::any_of(
        detail.fields.cbegin(), detail.fields.cend(),
        [](const xuc::ContactField &field) { return !field.data.trimmed().isEmpty(); });
}

void ContactFields::fold(bool isFolded)
{
    m_body->setVisible(!isFolded);
    m_head->setIconName(isFolded ? "caret-right"_L1 : "caret-down"_L1);
    m_head->setAccessibleDescription(isFolded ? tr("folded") : tr("unfolded"));
}

void ContactFields::addField(QGridLayout *grid, const xuc::ContactField &field)
{
    const int row = grid->rowCount();
    auto *name = new Words(field.name, TextRole::Caption, &Theme::text2, this);
    name->setElided(true);
    keepWidth(name, 96);
    grid->setRowMinimumHeight(row, 28);
    grid->addWidget(name, row, 0);
    const bool isPlain
        = field.dataType == ContactDataType::String || field.dataType == ContactDataType::Unknown;
    const bool isLink = field.dataType == ContactDataType::Url;
    const QString shown = field.dataType == ContactDataType::PhoneNumber
        ? telephony::grouped(field.data)
        : field.data;
    auto *value = new Words(shown, isPlain ? TextRole::Body : TextRole::BodyMedium,
                            isLink ? &Theme::accent : &Theme::text, this);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (isPlain)
        value->setWordWrap(true);
    else
        value->setElided(true);
    grid->addWidget(value, row, 1);
    if (isPlain)
        return;
    const QString target = field.data;
    Button *act = nullptr;
    if (field.dataType == ContactDataType::PhoneNumber) {
        //: %1 is the name of a field, such as Mobile; %2 a number.
        act = new Button("phone"_L1, tr("Call %1, %2").arg(field.name, shown), this);
        connect(act, &Button::clicked, this, [this, target] { Q_EMIT callRequested(target); });
    } else if (field.dataType == ContactDataType::Mail) {
        //: %1 is an address.
        act = new Button("envelope-simple"_L1, tr("Write to %1").arg(target), this);
        connect(act, &Button::clicked, this, [this, target] { Q_EMIT mailRequested(target); });
    } else {
        //: %1 is a web address.
        act = new Button("arrow-square-out"_L1, tr("Open %1").arg(target), this);
        connect(act, &Button::clicked, this, [this, target] { Q_EMIT linkRequested(target); });
    }
    act->setVariant(Button::Variant::Ghost);
    grid->addWidget(act, row, 2);
}

} // namespace vigie::ui
