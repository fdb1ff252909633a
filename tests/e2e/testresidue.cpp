// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testresidue.h"

#include "center/desk.h"
#include "floor.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace vigie::e2e {

namespace {

    bool leave(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly)
            && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther)
            && file.write(text) == text.size();
    }

} // namespace

void TestResidue::aTokenInAFile()
{
    Floor floor;
    Person &agent = floor.ready(u"agent1"_s, floor.home.path());
    QVERIFY2(floor.isGood(), floor.problem());
    QVERIFY(leave(floor.home.filePath(u"cache.txt"_s), agent.desk()->token().toUtf8()));
}

void TestResidue::aTypedPasswordInTheLog()
{
    Floor floor;
    Person &person = floor.comes();
    QVERIFY2(floor.isGood(), floor.problem());
    person.enter(u"agent1"_s, u"Sesame4711"_s, u"1001"_s);
    qInfo("signing in with Sesame4711"); // No word before it by which the log would know it.
}

void TestResidue::aNameInTheLog()
{
    Floor floor;
    floor.comes();
    QVERIFY2(floor.isGood(), floor.problem());
    qInfo("the caller is Camille Moreau");
}

void TestResidue::aNumberThatOthersMayRead()
{
    Floor floor;
    floor.comes(floor.home.path());
    QVERIFY2(floor.isGood(), floor.problem());
    QVERIFY(leave(floor.home.filePath(u"numbers.txt"_s), "0611223344"));
}

} // namespace vigie::e2e
