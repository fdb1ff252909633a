// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testaccessible.h"
#include "testcontrols.h"
#include "testfloortable.h"
#include "testformat.h"
#include "testframe.h"
#include "testicons.h"
#include "testkeymap.h"
#include "testtheme.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QTest>

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    vigie::ui::applyTheme(app, vigie::ui::ThemeName::Light);
    int failures = 0;
    const auto run = [&](QObject &&test) { failures += QTest::qExec(&test, argc, argv); };
    run(vigie::ui::TestTheme());
    run(vigie::ui::TestIcons());
    run(vigie::ui::TestFormat());
    run(vigie::ui::TestControls());
    run(vigie::ui::TestFrame());
    run(vigie::ui::TestAccessible());
    run(vigie::ui::TestFloorTable());
    run(vigie::ui::TestKeyMap());
    return failures;
}
