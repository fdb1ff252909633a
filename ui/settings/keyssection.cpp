// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keyssection.h"

#include "ui/settings/keyedit.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inklabel.h"
#include "ui/widgets/keymap.h"
#include "ui/widgets/pane.h"
#include "ui/widgets/scaling.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace vigie::ui {

namespace {

    constexpr int keyWidth = 150;
    constexpr int systemWidth = 70;
    int rowHeight()
    {
        return scaled(32);
    }

} // namespace

KeysSection::KeysSection(KeyMap &keys, QWidget *parent)
    : SettingsSection("keyboard"_L1, parent)
    , m_keys(keys)
    , m_reset(new Button(QString(), this))
    , m_differing(new InkLabel(TextRole::Caption, &Theme::text2, this))
{
    addWide(makeTable());
    m_reset->setObjectName(u"firstKeys"_s);
    m_differing->setWordWrap(true);
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 10, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_reset);
    row->addWidget(m_differing, 1);
    addWide(foot);
    connect(m_reset, &Button::clicked, this, [this] { m_keys.reset(); });
    connect(&keys, &KeyMap::changed, this, [this] { refresh(); });
    retranslate();
}

QWidget *KeysSection::makeTable()
{
    auto *table = new QWidget(this);
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->setColumnStretch(0, 1);
    grid->setColumnMinimumWidth(1, keyWidth);
    grid->setColumnMinimumWidth(2, systemWidth);
    grid->setRowMinimumHeight(0, 28);
    for (int column = 0; column < 3; ++column) {
        m_heads.append(new InkLabel(TextRole::CaptionMedium, &Theme::text2, table));
        grid->addWidget(m_heads.last(), 0, column,
                        column == 2 ? Qt::AlignCenter : Qt::AlignVCenter | Qt::AlignLeft);
    }
    int row = 1;
    for (const KeyActionInfo &info : keyActions()) {
        const KeyAction action = info.action;
        grid->addWidget(new Rule(Qt::Horizontal, 0, table), row++, 0, 1, 3);
        grid->setRowMinimumHeight(row, rowHeight());
        Line line{.action = action,
                  .label = new InkLabel(TextRole::BodyMedium, &Theme::text, table),
                  .edit = new KeyEdit(table),
                  .error = new InkLabel(TextRole::Caption, &Theme::danger, table)};
        line.edit->setObjectName(u"key-"_s + info.id);
        line.error->setWordWrap(true);
        line.error->hide();
        connect(line.edit, &KeyEdit::keyPressed, this,
                [this, action](const QKeySequence &key) { take(action, key); });
        grid->addWidget(line.label, row, 0);
        grid->addWidget(line.edit, row, 1, Qt::AlignVCenter | Qt::AlignLeft);
        if (info.canBeSystem) {
            line.system = new QCheckBox(table);
            line.system->setObjectName(u"system-"_s + info.id);
            connect(line.system, &QCheckBox::toggled, this,
                    [this, action](bool isSystem) { m_keys.setSystem(action, isSystem); });
            grid->addWidget(line.system, row, 2, Qt::AlignCenter);
        }
        grid->addWidget(line.error, ++row, 0, 1, 3);
        m_lines.append(line);
        ++row;
    }
    return table;
}

void KeysSection::take(KeyAction action, const QKeySequence &key)
{
    for (const Line &line : qAsConst(m_lines)) {
        line.error->hide();
        if (line.action != action)
            continue;
        const QString fixed = fixedUseOf(key);
        QStringList owners;
        for (const KeyAction owner : m_keys.ownersBeside(action, key))
            owners.append(textOf(owner));
        if (fixed.isEmpty() && !owners.isEmpty()) {
            line.error->setText(
                owners.size() == 1
                    ? tr("%1 was the key of “%2”, which has none now.")
                          .arg(key.toString(QKeySequence::NativeText), owners.first())
                    //: %2 are several actions, with commas.
                    : tr("%1 was the key of these, which have none now: %2.")
                          .arg(key.toString(QKeySequence::NativeText), owners.join(u", "_s)));
            line.error->show();
        } else if (!fixed.isEmpty()) {
            line.error->setText(tr("%1 is always: %2. Press other keys.")
                                    .arg(key.toString(QKeySequence::NativeText), fixed));
            line.error->show();
            refresh(line);
            return;
        }
    }
    m_keys.setKey(action, key);
}

void KeysSection::refresh()
{
    for (const Line &line : qAsConst(m_lines))
        refresh(line);
    QStringList names;
    const QList<KeyAction> changed = m_keys.changedOnes();
    for (const KeyAction action : changed)
        names.append(textOf(action));
    m_differing->setText(
        names.isEmpty()
            ? QString()
            : tr("%n differ from them: %1", nullptr, int(names.size())).arg(names.join(u", "_s)));
    m_reset->setObstacle(names.isEmpty() ? tr("All keys are the first ones.") : QString());
}

void KeysSection::refresh(const Line &line)
{
    const QString name = textOf(line.action);
    line.label->setText(name);
    line.edit->setShownKey(m_keys.keyText(line.action));
    line.edit->setAccessibleName(tr("Key for: %1").arg(name));
    if (line.system) {
        line.system->setChecked(m_keys.isSystem(line.action));
        line.system->setAccessibleName(tr("Works when Vigie is behind: %1").arg(name));
    }
}

void KeysSection::retranslate()
{
    setTitle(tr("Keys"), tr("System: works also when Vigie is behind"));
    m_heads.at(0)->setText(tr("Action"));
    m_heads.at(1)->setText(tr("Key"));
    m_heads.at(2)->setText(tr("System", "key that works in the background"));
    m_reset->setText(tr("Back to the first keys"));
    refresh();
}

} // namespace vigie::ui
