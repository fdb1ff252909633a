// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apps/callcard.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/inklabel.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int edge = 12;
    constexpr int nameWidth = 104;

    InkLabel *makeLine(TextRole role, QColor Theme::*ink, const QString &name, QWidget *parent)
    {
        auto *line = new InkLabel(role, ink, parent);
        line->setObjectName(name);
        line->setWordWrap(true);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return line;
    }

} // namespace

CallCard::CallCard(QWidget *parent)
    : Pane(&Theme::surface, parent)
    , m_title(new InkLabel(TextRole::BodyStrong, &Theme::text, this))
    , m_folder(new Chip({}, this))
    , m_caller(makeLine(TextRole::Strong, &Theme::text, u"cardCaller"_s, this))
    , m_number(makeLine(TextRole::Body, &Theme::text2, u"cardNumber"_s, this))
    , m_grid(new QGridLayout)
{
    setObjectName(u"callCard"_s);
    m_folder->setObjectName(u"cardFolder"_s);
    m_folder->setIconName("copy"_L1);
    m_folder->setClickable(true);
    connect(m_folder, &Chip::clicked, this, &CallCard::copyFolder);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(edge, 4, edge, 4);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_folder);
    auto *body = new QWidget;
    auto *lines = new QVBoxLayout(body);
    lines->setContentsMargins(edge, 0, edge, edge);
    lines->setSpacing(2);
    lines->addWidget(m_caller);
    lines->addWidget(m_number);
    lines->addSpacing(6);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnMinimumWidth(0, nameWidth);
    m_grid->setColumnStretch(1, 1);
    lines->addLayout(m_grid);
    lines->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(body);
    body->setAutoFillBackground(false); // The area has just switched it on.
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(scroll, 1);
    retranslate();
    fill();
}

void CallCard::setData(const CallData &data)
{
    if (m_data == data)
        return;
    m_data = data;
    retranslate();
    fill();
}

void CallCard::retranslate()
{
    m_title->setText(tr("Customer"));
    //: %1 is the number of the customer's folder.
    m_folder->setText(tr("Folder %1").arg(m_data.folder));
    m_folder->setAccessibleName(tr("Copy the folder's number %1").arg(m_data.folder));
    m_folder->setToolTip(tr("Copies the number."));
}

void CallCard::fill()
{
    m_folder->setVisible(!m_data.folder.isEmpty());
    m_caller->setText(m_data.caller);
    QStringList second{m_data.number, m_data.queue};
    second.removeAll(QString());
    m_number->setText(second.join(u" · "_s));
    m_number->setVisible(!second.isEmpty());
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        std::unique_ptr<QLayoutItem> gone(item);
    }
    for (qsizetype row = 0; row < m_data.fields.size(); ++row) {
        const auto &[name, value] = m_data.fields[row];
        auto *label = new InkLabel(name, TextRole::Body, &Theme::text2, this);
        label->setWordWrap(true);
        auto *text = makeLine(row == 0 ? TextRole::BodyMedium : TextRole::Body, &Theme::text,
                              u"cardValue"_s, this);
        text->setText(value);
        m_grid->addWidget(label, int(row), 0, Qt::AlignTop);
        m_grid->addWidget(text, int(row), 1, Qt::AlignTop);
    }
}

void CallCard::copyFolder()
{
    QGuiApplication::clipboard()->setText(m_data.folder);
}

void CallCard::changeEvent(QEvent *event)
{
    Pane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vigie::ui
