// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/statevisual.h"

#include <QAbstractButton>

namespace vigie::ui {

//! A small labelled piece: a fact (default), a forward, a filter, a queue with its state.
class Chip : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Kind {
        Plain,
        Outline,
        Accent,
        State, //!< Tint and glyph colour of setState().
        Pending,
        Danger //!< Something failed: the words and the glyph in its colour.
    };
    explicit Chip(const QString &text, QWidget *parent = nullptr);

    void setKind(Kind kind);
    void setState(center::ShownState state); //!< Kind::State with that state's glyph.
    void setIconName(QLatin1StringView icon);
    void setTrailingIcon(QLatin1StringView icon); //!< A caret or a cross behind the words.
    void setTall(bool tall); //!< 28 instead of 22: in tool bars.
    void setClickable(bool clickable); //!< Takes focus and hover; a plain chip does neither.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    Kind m_kind = Kind::Plain;
    center::ShownState m_state{};
    QLatin1StringView m_icon{};
    QLatin1StringView m_trailing{};
    bool m_tall = false;
};

} // namespace vigie::ui
