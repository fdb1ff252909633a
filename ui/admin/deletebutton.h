// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/twostep.h"

#include <QAbstractButton>

namespace vigie::ui {

//! A bin that deletes at its second click within five seconds, or second press of its key.
class DeleteButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit DeleteButton(const QString &name, QWidget *parent = nullptr);

    bool isArmed() const { return m_twoStep.isArmed(); }
    void disarm() { m_twoStep.disarm(); }
    void setPending(bool isPending); //!< Asked, not confirmed.
    QSize sizeHint() const override;

Q_SIGNALS:
    void confirmed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QString words() const;
    void showState();

    TwoStep m_twoStep;
    QString m_name;
    QString m_shown{};
    bool m_isPending = false;
};

} // namespace vigie::ui
