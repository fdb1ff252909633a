// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vigie::ui {

class InkLabel;

//! An octagon and what went wrong; hidden while nothing did. A screen reader hears of it.
class ProblemNote : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemNote(QWidget *parent = nullptr);

    void setText(const QString &sentence); //!< Empty: nothing is wrong.
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    InkLabel *m_text;
};

} // namespace vigie::ui
