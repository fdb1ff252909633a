// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testresidue.h"

#include "center/desk.h"
#include "floor.h"
#include "site/settings.h"
#include "ui/shell/application.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace vigie::e2e {

namespace {

    constexpr auto owner = QFile::ReadOwner | QFile::WriteOwner;

    bool leave(const QString &path, const QByteArray &text, QFile::Permissions rights = owner)
    {
        QFile file(path);
        return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
            && file.setPermissions(rights) && file.write(text) == text.size();
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

void TestResidue::aNumberOutsideTheStore()
{
    Floor floor;
    floor.comes(floor.home.path());
    QVERIFY2(floor.isGood(), floor.problem());
    QVERIFY(leave(floor.home.filePath(u"numbers.txt"_s), "0611223344"));
}

void TestResidue::aNameInTheSettings()
{
    Floor floor;
    Person &person = floor.comes(floor.home.path());
    QVERIFY2(floor.isGood(), floor.problem());
    person.program().settings().setValue("directory/last", u"Camille Moreau"_s);
}

void TestResidue::aNameInTheDataFolder()
{
    Floor floor;
    floor.comes();
    QVERIFY2(floor.isGood(), floor.problem());
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    QVERIFY(leave(data + u"/vigie/people.txt"_s, "Camille Moreau"));
}

void TestResidue::aTokenInTheStateFolder()
{
    Floor floor;
    Person &agent = floor.ready(u"agent1"_s);
    QVERIFY2(floor.isGood(), floor.problem());
    QVERIFY(leave(qEnvironmentVariable("XDG_STATE_HOME") + u"/vigie/session"_s,
                  agent.desk()->token().toUtf8()));
}

void TestResidue::aStoreThatOthersMayRead()
{
    Floor floor;
    floor.comes(floor.home.path());
    QVERIFY2(floor.isGood(), floor.problem());
    QVERIFY(
        leave(floor.home.filePath(u"audit.sqlite"_s), "Camille Moreau", owner | QFile::ReadGroup));
}

void TestResidue::aPrivateStoreMayNamePeople()
{
    Floor floor;
    floor.comes(floor.home.path());
    QVERIFY2(floor.isGood(), floor.problem());
    QVERIFY(leave(floor.home.filePath(u"audit.sqlite"_s), "Camille Moreau"));
    QVERIFY(leave(floor.home.filePath(u"audit.sqlite-wal"_s), "0611223344"));
}

} // namespace vigie::e2e
