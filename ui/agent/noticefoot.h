// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vigie::ui {

class TextLine;

//! Foot of the incoming notice while a person types: why the key waits, and the key that does not.
class NoticeFoot : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeFoot(QWidget *parent = nullptr);

    void setKeys(const QString &answer, const QString &whileTyping); //!< Empty: there is none.

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLine *m_why;
    TextLine *m_now;
};

} // namespace vigie::ui
