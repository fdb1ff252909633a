// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

//! The support bundle: what is in it, and what is not.
class TestBundle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itsFilesAreThere();
    void nothingInItNamesAPerson();
    void theArchiveIsAZip();
    void theLastFramesAlone();
};
