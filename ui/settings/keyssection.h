// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingssection.h"
#include "ui/widgets/keyaction.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
QT_END_NAMESPACE

namespace vigie::ui {

class Button;
class KeyEdit;
class KeyMap;

//! Which key does what, each to be changed, and which work while another program is in front.
class KeysSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit KeysSection(KeyMap &keys, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    struct Line
    {
        KeyAction action{};
        InkLabel *label = nullptr;
        KeyEdit *edit = nullptr;
        QCheckBox *system = nullptr; //!< Null: it cannot be.
        InkLabel *error = nullptr;
    };
    QWidget *makeTable();
    void take(KeyAction action, const QKeySequence &key);
    void refresh();
    void refresh(const Line &line);

    KeyMap &m_keys;
    QList<InkLabel *> m_heads;
    QList<Line> m_lines;
    Button *m_reset;
    InkLabel *m_differing;
};

} // namespace vigie::ui
