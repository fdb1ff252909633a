// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chaos.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLoggingCategory>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

//! malloc counts as allocated what each thread keeps by for its next need. Without that store,
//! which only the environment switches off at the start, its account is of what is held.
void startWithoutStore(char *argv[])
{
    constexpr auto tunables = "GLIBC_TUNABLES";
    if (qEnvironmentVariableIsSet(tunables))
        return;
    qputenv(tunables, "glibc.malloc.tcache_count=0");
    execv("/proc/self/exe", argv); // If that fails, the account is a little too high.
}

} // namespace

//! vigie-chaos [--faults N] [--seed N] [--swallow TYPE]: exit code 0 when all held.
int main(int argc, char *argv[])
{
    startWithoutStore(argv);
    QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"vigie.*=false"_s); // Each fault would have its line.
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Strikes clients at work by faults, and compares."_s);
    parser.addHelpOption();
    const QCommandLineOption faults(u"faults"_s, u"How many."_s, u"number"_s, u"200"_s);
    const QCommandLineOption seed(u"seed"_s, u"Of faults, deeds and floor."_s, u"number"_s,
                                  u"20260318"_s);
    const QCommandLineOption swallow(
        u"swallow"_s, u"Each client loses one such message behind each fault: must fail."_s,
        u"type"_s);
    parser.addOptions({faults, seed, swallow});
    parser.process(application);
    vigie::e2e::Chaos chaos(parser.value(seed).toUInt(), parser.value(faults).toInt(),
                            parser.value(swallow));
    return chaos.run() ? 0 : 1;
}
