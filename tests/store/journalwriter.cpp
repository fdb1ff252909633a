// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;

//! Types into a journal for ever, and says each text that the journal calls written. To be killed.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    vigie::store::Journal journal(application.arguments().value(1));
    int typed = 0;
    const auto type = [&] { journal.put(u"callback"_s, u"R1"_s, {{u"comment"_s, ++typed}}); };
    QObject::connect(&journal, &vigie::store::Journal::written, &application, [&] {
        QTextStream(stdout) << typed << Qt::endl;
        type();
        journal.flush();
    });
    type();
    return QCoreApplication::exec();
}
