// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QUrl>

namespace vigie::ui {

//! One row of the server list: icon, name, address; the chosen one has a bar at its left.
class ServerEntry : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ServerEntry(QLatin1StringView iconName, QWidget *parent = nullptr);

    void setTexts(const QString &name, const QString &second);
    //! A button at the right end, while this entry is the chosen one.
    void setMore(QWidget *more);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QLatin1StringView m_iconName;
    QString m_second;
    QWidget *m_more = nullptr;
};

} // namespace vigie::ui
