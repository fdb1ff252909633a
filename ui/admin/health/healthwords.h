// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/checks.h"

#include <QCoreApplication>
#include <QString>

namespace vigie::ui {

//! What the health page says: of each check a plain sentence, and what to do next.
class HealthWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::HealthWords)

public:
    static QString service(health::Service service);
    static QString mark(health::Mark mark); //!< One word or two.
    static QString sentence(const health::Check &check);
    static QString nextStep(const health::Check &check); //!< Empty: nothing is to be done.
    //! For support: one line a check. No secret and no person is in it.
    static QString line(const health::Check &check);
    static bool isApplication(health::Service service); //!< That people open in a browser.

private:
    static QString ofReach(const health::Check &check);
    static QString ofCertificate(const health::Check &check);
    static QString ofData(const health::Check &check);
    static QString ofConfiguration(const health::Check &check);
    static QString stepOfReach(const health::Check &check);
    static QString stepOfCertificate(const health::Check &check);
    static QString stepOfData(const health::Check &check);
};

} // namespace vigie::ui
