// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vigie::ui {

//! Who works here: name (number) over the phone in use and its model.
class PersonBlock : public QWidget
{
    Q_OBJECT
public:
    explicit PersonBlock(QWidget *parent = nullptr);

    void setPerson(const QString &name, const QString &agentNumber);
    void setPhone(const QString &phone); //!< Ready to read: "1042 · Yealink T46"; may be empty.

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void told(); //!< After any change: size, spoken name, picture.
    QString numberInBrackets() const;

    QString m_name;
    QString m_agentNumber;
    QString m_phone;
};

} // namespace vigie::ui
