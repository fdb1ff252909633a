// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdesk.h"
#include "testnotifier.h"
#include "testorder.h"
#include "testpresence.h"
#include "testsounds.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QTest>

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    vigie::ui::initResources();
    vigie::ui::applyTheme(app, vigie::ui::ThemeName::Light);
    int failures = 0;
    const auto run = [&](QObject &&test) { failures += QTest::qExec(&test, argc, argv); };
    run(vigie::ui::TestOrder());
    run(vigie::ui::TestInstance());
    run(vigie::ui::TestAutostart());
    run(vigie::ui::TestDesktop());
    run(vigie::ui::TestNotifier());
    run(vigie::ui::TestPresence());
    run(vigie::ui::TestSounds());
    return failures;
}
