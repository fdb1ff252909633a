// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edits.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

//! vigie-edits [--edits N] [--seed N] [--frozen]: exit code 0 when all held.
int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) // Nobody looks at its windows.
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"vigie.*=false"_s); // Each fault would have its line.
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Two supervisors edit one floor, with faults; then they undo it all."_s);
    parser.addHelpOption();
    const QCommandLineOption edits(u"edits"_s, u"How many."_s, u"number"_s, u"1000"_s);
    const QCommandLineOption seed(u"seed"_s, u"Of edits, faults and floor."_s, u"number"_s,
                                  u"20260318"_s);
    const QCommandLineOption frozen(u"frozen"_s, u"The views take in nothing: this must fail."_s);
    parser.addOptions({edits, seed, frozen});
    parser.process(application);
    vigie::e2e::Edits all(parser.value(seed).toUInt(), parser.value(edits).toInt());
    if (parser.isSet(frozen))
        all.freezeViews();
    return all.run() ? 0 : 1;
}
