// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcallbackfloor.h"
#include "testchangesbar.h"
#include "testcontrols.h"
#include "testdraftforms.h"
#include "testeditdrafts.h"
#include "testgridarea.h"
#include "testpenaltysheet.h"
#include "testthresholds.h"
#include "testviewbook.h"
#include "testviewfile.h"

#include <QApplication>
#include <QTest>

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    int failures = 0;
    const auto run = [&](QObject &&test) { failures += QTest::qExec(&test, argc, argv); };
    run(vigie::ui::TestViewBook());
    run(vigie::ui::TestCallbackFloor());
    run(vigie::ui::TestChangesBar());
    run(vigie::ui::TestControls());
    run(vigie::ui::TestGridArea());
    run(vigie::ui::TestThresholds());
    run(vigie::ui::TestViewFile());
    run(vigie::ui::TestPenaltySheet());
    run(vigie::ui::TestEditDrafts());
    run(vigie::ui::TestDraftForms());
    return failures == 0 ? 0 : 1;
}
