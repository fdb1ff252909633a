// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field.h"

namespace vigie::ui {

//! The name of a PEM file of authorities: typed or chosen, and judged by what is in it.
class AuthoritiesField : public Field
{
    Q_OBJECT
public:
    explicit AuthoritiesField(const QString &label, QWidget *parent = nullptr);

    QString file() const; //!< Absolute where it stands in the person's own folder ("~/ca.pem").
    //! Why the file helps nobody; empty: it is in order, or none is named.
    QString fault() const;
    bool check(); //!< Marks what is wrong; false: something is.

Q_SIGNALS:
    void fileChosen(); //!< In the dialog, not by typing.

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void choose();
};

} // namespace vigie::ui
