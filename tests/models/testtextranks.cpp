// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testtextranks.h"

#include "ui/models/textranks.h"

#include <QRandomGenerator>
#include <QStringList>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using vigie::models::TextRanks;

namespace {

//! Texts by row, and their order as the ranks tell it.
struct Names
{
    QStringList texts{};
    TextRanks ranks{};

    int compare(int a, int b)
    {
        return ranks.compare(a, b, [this](int row) { return texts[row]; });
    }
    QStringList sorted()
    {
        std::vector<int> rows(std::size_t(texts.size()));
        std::iota(rows.begin(), rows.end(), 0);
        std::ranges::stable_sort(rows, [this](int a, int b) { return compare(a, b) < 0; });
        QStringList found;
        for (const int row : rows)
            found.append(texts[row]);
        return found;
    }
};

} // namespace

void TestTextRanks::namesSortAsPeopleExpect()
{
    Names names{.texts = {u"Zola"_s, u"équipe 10"_s, u"Equipe 9"_s, u"martin"_s, u"Martin A"_s}};
    QCOMPARE(names.sorted(),
             QStringList({u"Equipe 9"_s, u"équipe 10"_s, u"martin"_s, u"Martin A"_s, u"Zola"_s}));
}

void TestTextRanks::equalTextsAreEqual()
{
    Names names{.texts = {u"b"_s, u"a"_s, u"b"_s, u"B"_s}};
    QCOMPARE(names.compare(0, 2), 0);
    QCOMPARE(names.compare(0, 3), 0); // By letters alone: the model's next column decides.
    QVERIFY(names.compare(1, 2) < 0);
}

void TestTextRanks::aChangedTextFindsItsPlace()
{
    Names names{.texts = {u"d"_s, u"b"_s, u"c"_s}};
    QVERIFY(names.compare(0, 1) > 0);
    names.texts[0] = u"a"_s;
    names.ranks.forget(0);
    QVERIFY(names.compare(0, 1) < 0);
    names.texts[1] = u"c"_s;
    names.ranks.forget(1);
    QCOMPARE(names.compare(1, 2), 0);
    QVERIFY(names.compare(0, 1) < 0);
}

void TestTextRanks::rowsThatComeLaterAreRankedWithTheOthers()
{
    Names names{.texts = {u"b"_s, u"d"_s}};
    QVERIFY(names.compare(0, 1) < 0);
    names.texts += {u"a"_s, u"c"_s};
    QCOMPARE(names.sorted(), QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    names.ranks.clear();
    QCOMPARE(names.sorted(), QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
}

void TestTextRanks::anyHistoryEndsInTheOrderOfTheTexts()
{
    QRandomGenerator random(7);
    const auto word = [&random] { return QString::number(random.bounded(400), 36); };
    Names names;
    for (int round = 0; round < 60; ++round) {
        const int comers = int(random.bounded(round % 10 == 0 ? 150U : 4U));
        for (int i = 0; i < comers; ++i)
            names.texts.append(word());
        const int changed = int(random.bounded(round % 7 == 0 ? 120U : 3U));
        for (int i = 0; i < changed && !names.texts.isEmpty(); ++i) {
            const int row = int(random.bounded(names.texts.size()));
            names.texts[row] = word();
            names.ranks.forget(row);
        }
        Names fresh{.texts = names.texts};
        QCOMPARE(names.sorted(), fresh.sorted());
    }
}
