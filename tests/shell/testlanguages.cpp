// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testlanguages.h"

#include "ui/shell/languages.h"

#include <QTest>

using namespace Qt::StringLiterals;
using vigie::ui::Languages;

void TestLanguages::followsTheSystemElseFrench_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("chosen");
    QTest::addRow("English") << QStringList{u"en-GB"_s, u"en"_s} << u"en"_s;
    QTest::addRow("French") << QStringList{u"fr-CA"_s} << u"fr"_s;
    QTest::addRow("German") << QStringList{u"de-DE"_s, u"de"_s} << u"fr"_s;
    QTest::addRow("German, then English") << QStringList{u"de"_s, u"en"_s} << u"en"_s;
    QTest::addRow("no language") << QStringList{u"C"_s} << u"en"_s;
}

void TestLanguages::followsTheSystemElseFrench()
{
    QFETCH(const QStringList, wanted);
    QFETCH(const QString, chosen);
    QCOMPARE(Languages::among(wanted), chosen);
}
