// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace vigie::ui {

struct Theme;

enum class SwitchLook { Off, On, Pending, Disabled, DisabledOn };

//! Paints a switch of 28x16 centred in `box`; the tables' delegate uses it as well.
void paintSwitch(QPainter &painter, const QRect &box, SwitchLook look, const Theme &theme);

//! A switch that shows what the server confirmed: a click only wishes.
class Switch : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Switch(const QString &name, QWidget *parent = nullptr);

    void setOn(bool on);
    bool isOn() const { return isChecked(); }
    void setPending(bool pending);
    QSize sizeHint() const override;

Q_SIGNALS:
    void wished(bool on);

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void nextCheckState() override; //!< Does not flip.

private:
    bool m_pending = false;
};

} // namespace vigie::ui
