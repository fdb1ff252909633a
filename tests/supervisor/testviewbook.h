// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::ui {

class TestViewBook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aViewIsWrittenAndReadWhole();
    void whatMeansNothingIsLeftOut_data();
    void whatMeansNothingIsLeftOut();
    void savedViewsOutliveTheBook();
    void whatWasChangedIsNotSavedUnasked();
    void savingOverAViewKeepsOne();
    void aDeletedViewLeavesWhatIsSeen();
    void profilesKeepTheirOwn();
};

} // namespace vigie::ui
