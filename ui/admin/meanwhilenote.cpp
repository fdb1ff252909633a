// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/meanwhilenote.h"

#include "ui/widgets/button.h"
#include "ui/widgets/format.h"
#include "ui/widgets/pane.h"
#include "ui/widgets/words.h"

#include <QAccessible>
#include <QBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;

MeanwhileNote::MeanwhileNote(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(u"meanwhileNote"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(1);
    hide();
}

void MeanwhileNote::setRows(const QList<Row> &rows)
{
    if (rows == m_rows)
        return;
    const bool isNews = rows.size() > m_rows.size();
    m_rows = rows;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // A click on one of its buttons may be under way.
        delete item;
    }
    for (const Row &row : rows)
        m_column->addWidget(makeRow(row));
    setVisible(!rows.isEmpty());
    setAccessibleName(tr("%n field(s) that somebody else changed", nullptr, int(rows.size())));
    if (!isNews)
        return;
    QAccessibleEvent news(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&news);
}

QWidget *MeanwhileNote::makeRow(const Row &row)
{
    const auto shown = [](const QString &text) { return text.isEmpty() ? noValue() : text; };
    auto *pane = new Pane(&Theme::warnBg, this);
    auto *words = new Words(
        //: A field, its new value on the server, and what the person typed there.
        tr("%1 was changed by somebody else: %2 on the server, %3 here.")
            .arg(row.name, shown(row.theirs), shown(row.mine)),
        TextRole::Body, &Theme::onWarn, pane);
    words->setObjectName(u"meanwhile_"_s + row.key);
    words->setWordWrap(true);
    auto *mine = new Button(tr("Keep mine"), pane);
    mine->setObjectName(u"keepMine_"_s + row.key);
    mine->setAccessibleName(tr("Keep mine: %1").arg(row.name));
    auto *theirs = new Button(tr("Take the server's"), pane);
    theirs->setObjectName(u"takeTheirs_"_s + row.key);
    theirs->setAccessibleName(tr("Take the server's: %1").arg(row.name));
    for (Button *each : {mine, theirs})
        each->setSize(Button::Size::Small);
    auto *line = new QHBoxLayout(pane);
    line->setContentsMargins(12, 6, 8, 6);
    line->setSpacing(8);
    line->addWidget(words, 1);
    line->addWidget(mine);
    line->addWidget(theirs);
    connect(mine, &Button::clicked, this, [this, key = row.key] { Q_EMIT chosen(key, false); });
    connect(theirs, &Button::clicked, this, [this, key = row.key] { Q_EMIT chosen(key, true); });
    return pane;
}

void MeanwhileNote::focusFirst()
{
    if (m_rows.isEmpty())
        return;
    if (auto *button = findChild<Button *>(u"keepMine_"_s + m_rows.first().key))
        button->setFocus();
}

} // namespace vigie::ui
