// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
QT_END_NAMESPACE

namespace vigie::ui {

class AdminRoom;
class Button;
class Field;
class ProblemNote;

//! Login and password of the XCI: as a page when it is first entered, in a dialog when its session
//! is lost, so that what is typed behind it stays.
class AdminSignIn : public QWidget
{
    Q_OBJECT
public:
    explicit AdminSignIn(AdminRoom &room, QWidget *parent = nullptr);

    void focusFirstEmpty();

Q_SIGNALS:
    void signedIn();

private:
    void signIn();
    void follow();

    AdminRoom &m_room;
    Field *m_login;
    Field *m_password;
    QCheckBox *m_keep;
    Button *m_signIn;
    ProblemNote *m_problem;
    bool m_isTrying = false;
};

} // namespace vigie::ui
