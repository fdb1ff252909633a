// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace vigie::ui {

class TextLine;

//! Head of a pane or dock, 36 high: its name, what it covers, its controls at the right.
class PaneTitle : public QWidget
{
    Q_OBJECT
public:
    explicit PaneTitle(const QString &name, QWidget *parent = nullptr);

    void setName(const QString &name);
    void setAside(const QString &aside);
    void addControl(QWidget *control); //!< At the right end.
    void setRuleAbove(bool isStrong); //!< A rule on top too; strong where a dock is docked.

    QString aside() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_row;
    TextLine *m_name;
    TextLine *m_aside;
    bool m_hasRule = false;
    bool m_isStrong = false;
};

} // namespace vigie::ui
