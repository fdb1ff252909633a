// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keysdialog.h"

#include "ui/widgets/inklabel.h"
#include "ui/widgets/keycap.h"

#include <QBoxLayout>
#include <QGridLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::ui {

namespace {

    constexpr int rowHeight = 28;
    constexpr int keyWidth = 96;

} // namespace

KeysDialog::KeysDialog(const Keys &ofView, QWidget *window)
    : Dialog(tr("Keyboard shortcuts"), Width::Medium, window)
{
    setObjectName(u"keysDialog"_s);
    Keys keys = ofView;
    const Keys general = ofProgram();
    for (const auto &key : general) {
        const bool isKnown = std::any_of(keys.cbegin(), keys.cend(),
                                         [&](const auto &each) { return each.first == key.first; });
        if (!isKnown)
            keys.append(key);
    }
    content()->addWidget(makeTable(keys));
    Button *close = addAnswer(tr("Close"), Button::Variant::Primary, u"closeKeys"_s);
    close->setFocus();
}

KeysDialog::Keys KeysDialog::ofProgram()
{
    return {
        {u"F2"_s, tr("Answer the call that rings")},
        {u"F3"_s, tr("Type a number to call")},
        {u"F5"_s, tr("Transfer the call")},
        {u"F6"_s, tr("Complete the transfer")},
        {u"F7"_s, tr("Hold or resume the call")},
        {u"F8"_s, tr("Hang up or decline")},
        {u"F9"_s, tr("Ready, or pause")},
        {u"Ctrl+Z"_s, tr("Undo entering or leaving a queue")},
        {u"Ctrl+Tab"_s, tr("Go to the next tab")},
        {u"Tab"_s, tr("Go to the next control")},
        {u"Esc"_s, tr("Close a menu or a dialog")},
        {u"Ctrl+1"_s, tr("Go to the first place of the rail, and so on")},
        {u"F1"_s, tr("Show these keys")},
        {u"Ctrl+Q"_s, tr("Close Vigie")},
    };
}

QWidget *KeysDialog::makeTable(const Keys &keys)
{
    auto *table = new QWidget(this);
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(16, 0, 16, 16);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    const int half = int(keys.size() + 1) / 2;
    for (int i = 0; i < keys.size(); ++i) {
        const int row = i % half;
        const int column = i / half * 2;
        grid->addWidget(new KeyCap(keys[i].first, table), row, column, Qt::AlignLeft);
        auto *what = new InkLabel(keys[i].second, TextRole::Body, &Theme::text, table);
        what->setWordWrap(true);
        grid->addWidget(what, row, column + 1);
        grid->setRowMinimumHeight(row, rowHeight);
    }
    for (const int column : {0, 2})
        grid->setColumnMinimumWidth(column, keyWidth);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    return table;
}

} // namespace vigie::ui
