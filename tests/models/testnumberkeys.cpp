// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testnumberkeys.h"

#include "ui/models/numberkeys.h"

#include <QStringList>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using vigie::models::compareNumbers;
using vigie::models::NumberKeys;

void TestNumberKeys::numbersSortByLengthThenDigits()
{
    QStringList numbers{u"10000"_s, u"*33"_s, u"999"_s, u""_s, u"0123456789012345"_s,
                        u"+33"_s,   u"1000"_s};
    std::sort(numbers.begin(), numbers.end(),
              [](const QString &a, const QString &b) { return compareNumbers(a, b) < 0; });
    QCOMPARE(numbers,
             QStringList({u""_s, u"999"_s, u"*33"_s, u"+33"_s, u"1000"_s, u"10000"_s,
                          u"0123456789012345"_s}));
}

void TestNumberKeys::keptNumberFollowsItsText()
{
    QStringList numbers{u"20"_s, u"10"_s};
    const auto text = [&numbers](int row) { return numbers[row]; };
    NumberKeys keys;
    QVERIFY(keys.compare(0, 1, text) > 0);
    numbers[0] = u"5"_s;
    keys.forget(0);
    QVERIFY(keys.compare(0, 1, text) < 0);
}

void TestNumberKeys::likeNumbersThatAreNoDigitsAreToldApart()
{
    const QStringList numbers{u"+33"_s, u"*33"_s};
    const auto text = [&numbers](int row) { return numbers[row]; };
    NumberKeys keys;
    QVERIFY(keys.compare(0, 1, text) > 0);
    QCOMPARE(keys.compare(0, 0, text), 0);
}
