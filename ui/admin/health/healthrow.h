// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/checks.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QBoxLayout;
QT_END_NAMESPACE

namespace vigie::ui {

class InkLabel;

//! One check: its mark, the sentence, the next step.
class HealthRow : public QWidget
{
    Q_OBJECT
public:
    explicit HealthRow(QWidget *parent = nullptr);

    void show(const health::Check &check);
    void showNamed(const health::Check &check); //!< With the name of its server.
    void tell(health::Mark mark, const QString &sentence, const QString &step);
    QString text() const; //!< As a screen reader says it.

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    health::Mark m_mark = health::Mark::Waiting;
    QBoxLayout *m_row;
    InkLabel *m_sentence;
    InkLabel *m_step;
};

} // namespace vigie::ui
