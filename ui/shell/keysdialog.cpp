// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keysdialog.h"

#include "ui/widgets/field.h"
#include "ui/widgets/inklabel.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/keymap.h"
#include "ui/widgets/scaling.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::ui {

namespace {

    int rowHeight()
    {
        return scaled(26);
    }
    int titleHeight()
    {
        return scaled(32);
    }
    constexpr int keyWidth = 104;
    constexpr int mostHeight = 520; // In a window of 700, with title, filter and foot.

    bool matches(const QString &filter, const QString &text, const QStringList &caps)
    {
        return text.contains(filter, Qt::CaseInsensitive)
            || caps.join(u'+').contains(filter, Qt::CaseInsensitive)
            || caps.join(u' ').contains(filter, Qt::CaseInsensitive);
    }

} // namespace

KeysDialog::KeysDialog(const KeyMap &keys, QWidget *window)
    : Dialog(tr("Keyboard shortcuts"), Width::Medium, window)
    , m_groups(groupsOf(keys))
    , m_filter(new Field({}, this))
    , m_list(new QScrollArea(this))
{
    setObjectName(u"keysDialog"_s);
    m_filter->setLeadingIcon("magnifying-glass"_L1);
    m_filter->setPlaceholder(tr("Find a key or an action"));
    m_filter->edit()->setObjectName(u"keysFilter"_s);
    m_filter->edit()->setAccessibleName(tr("Find a key or an action"));
    auto *top = new QHBoxLayout;
    top->setContentsMargins(16, 0, 16, 8);
    top->addWidget(m_filter);
    content()->addLayout(top);
    m_list->setObjectName(u"keysList"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setWidgetResizable(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content()->addWidget(m_list);
    fill({});
    m_list->setFixedHeight(std::min(m_list->widget()->sizeHint().height(), mostHeight));
    connect(m_filter, &Field::textEdited, this, &KeysDialog::fill);
    addAnswer(tr("Close"), Button::Variant::Primary, u"closeKeys"_s);
    m_filter->edit()->setFocus();
}

QList<KeysDialog::Group> KeysDialog::groupsOf(const KeyMap &keys)
{
    QList<Group> groups;
    for (const KeyGroup group : {KeyGroup::Calls, KeyGroup::Agent, KeyGroup::Pages,
                                 KeyGroup::Switchboard, KeyGroup::Floor, KeyGroup::Window}) {
        Group shown{.title = textOf(group)};
        for (const KeyActionInfo &info : keyActions()) {
            if (info.group == group)
                shown.rows.append(
                    {.caps = keyCaps(keys.key(info.action)), .text = textOf(info.action)});
        }
        groups.append(shown);
    }
    Group fixed{.title = tr("Everywhere")};
    const QList<FixedKey> always = fixedKeys();
    for (const FixedKey &each : always)
        fixed.rows.append({.caps = each.shown.split(u'+'), .text = each.text});
    groups.append(fixed);
    return groups;
}

void KeysDialog::fill(const QString &filter)
{
    QList<Group> found;
    qsizetype lines = 0;
    for (Group group : m_groups) {
        group.rows.removeIf(
            [&](const Row &row) { return !matches(filter.trimmed(), row.text, row.caps); });
        if (group.rows.isEmpty())
            continue;
        lines += group.rows.size() + 1;
        found.append(group);
    }
    auto *table = new QWidget;
    auto *columns = new QHBoxLayout(table);
    columns->setContentsMargins(16, 0, 16, 16);
    columns->setSpacing(24);
    if (found.isEmpty())
        columns->addWidget(new InkLabel(tr("No action and no key has these words."), TextRole::Body,
                                        &Theme::text2, table),
                           0, Qt::AlignTop);
    // Whole groups side by side, the second column from the one that passes the half.
    QGridLayout *grid = nullptr;
    qsizetype placed = 0;
    for (const Group &group : std::as_const(found)) {
        const bool isPastHalf = placed + group.rows.size() / 2 >= lines / 2;
        if (placed == 0 || (isPastHalf && columns->count() == 1))
            grid = addColumn(*columns);
        addGroup(*grid, group);
        placed += group.rows.size() + 1;
    }
    m_list->setWidget(table);
    table->setAutoFillBackground(false); // The area turned it on; the dialog paints behind.
}

QGridLayout *KeysDialog::addColumn(QHBoxLayout &columns)
{
    auto *column = new QVBoxLayout;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    grid->setColumnMinimumWidth(0, keyWidth);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    column->addStretch(1);
    columns.addLayout(column, 1);
    return grid;
}

void KeysDialog::addGroup(QGridLayout &grid, const Group &group)
{
    QWidget *table = grid.parentWidget();
    int row = grid.count() == 0 ? 0 : grid.rowCount();
    grid.addWidget(new InkLabel(group.title, TextRole::BodyMedium, &Theme::text, table), row, 0, 1,
                   2);
    grid.setRowMinimumHeight(row++, titleHeight());
    for (const Row &each : group.rows) {
        grid.addWidget(makeCaps(each.caps, table), row, 0, Qt::AlignLeft | Qt::AlignVCenter);
        auto *what = new InkLabel(each.text, TextRole::Body, &Theme::text, table);
        what->setWordWrap(true);
        grid.addWidget(what, row, 1);
        grid.setRowMinimumHeight(row++, rowHeight());
    }
}

QWidget *KeysDialog::makeCaps(const QStringList &caps, QWidget *parent)
{
    if (caps.isEmpty())
        //: In the overview of the keys: the action has no key.
        return new InkLabel(tr("none", "key"), TextRole::Caption, &Theme::text3, parent);
    auto *line = new QWidget(parent);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (const QString &cap : caps)
        row->addWidget(new KeyCap(cap, line));
    return line;
}

} // namespace vigie::ui
