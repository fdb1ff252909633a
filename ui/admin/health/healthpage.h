// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/adminpage.h"

QT_BEGIN_NAMESPACE
class QScrollArea;
QT_END_NAMESPACE

namespace vigie::health {
struct Check;
}

namespace vigie::ui {

class Button;
class HealthDesk;
class HealthRow;
class ProblemNote;

//! The vendor's list of what to check, run against the profile's servers.
class HealthPage : public AdminPage
{
    Q_OBJECT
public:
    explicit HealthPage(const AdminParts &parts, QWidget *parent = nullptr);

    QWidget *firstFocus() const override;
    QString report() const; //!< For support: neither secrets nor people's names.

private:
    void build();
    QWidget *makeHead(const health::Check &check);
    void showCheck(int index);
    void showState();
    void showAuthorities(); //!< What is wrong with the profile's file of them.
    QString authoritiesProblem(const QString &shownAs) const;
    void copy();
    HealthDesk &desk() const;

    Button *m_again;
    Button *m_copy;
    ProblemNote *m_authorities;
    QScrollArea *m_area;
    QList<HealthRow *> m_rows{};
};

} // namespace vigie::ui
