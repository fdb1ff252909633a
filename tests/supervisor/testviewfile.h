// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::ui {

class TestViewFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFileIsWrittenAndReadWhole();
    void whatCannotBeTakenHasAReason_data();
    void whatCannotBeTakenHasAReason();
    void anImportedViewNeverReplacesAnother();
    void aWallboardsPlanIsWrittenAndReadWhole();
    void ofAPlanWhatMeansNothingIsLeftOut();
};

} // namespace vigie::ui
