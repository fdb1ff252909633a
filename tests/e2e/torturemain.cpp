// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "torture.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

//! vigie-torture [--whole] [--seed N] [--swallow TYPE]: exit code 0 when all held.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (!qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
        QLoggingCategory::setFilterRules(u"vigie.*=false"_s); // Each fault would have its line.
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Breaks a session behind each of its messages, and compares what comes back."_s);
    parser.addHelpOption();
    const QCommandLineOption whole(u"whole"_s, u"Each fault behind each message: minutes."_s);
    const QCommandLineOption seed(u"seed"_s, u"Of the floor, and of the faults chosen."_s,
                                  u"number"_s, u"1"_s);
    const QCommandLineOption swallow(
        u"swallow"_s, u"Each client loses one such message in the end: must fail."_s, u"type"_s);
    parser.addOptions({whole, seed, swallow});
    parser.process(application);
    vigie::e2e::Torture torture(
        {.isWhole = parser.isSet(whole), .seed = parser.value(seed).toUInt()},
        parser.value(swallow));
    return torture.run() ? 0 : 1;
}
