// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vigie::ui {

//! A figure of the header: its name (9 pt) over its value (11 pt 500). Its width only grows.
class CounterBox : public QWidget
{
    Q_OBJECT
public:
    explicit CounterBox(const QString &name, QWidget *parent = nullptr);
    void setName(const QString &name, const QString &fullName = {}); //!< Full form: tooltip.
    void setValue(const QString &value);
    void setStale(bool stale);
    QString value() const { return m_value; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void measure();

    QString m_name;
    QString m_value;
    int m_width = 0;
    bool m_stale = false;
};

} // namespace vigie::ui
