// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testsupport.h"

#include "person.h"
#include "residue.h"
#include "simprocess.h"
#include "ui/widgets/button.h"
#include "ui/widgets/rail.h"

#include <QAbstractItemView>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace vigie::e2e {

namespace {

    const QString wrongPassword = u"Sesame-4711"_s;

    //! Opens the bundle from the sign-in page and asks to save it there.
    bool saveTo(Person &person, const QString &path)
    {
        if (!person.click(u"supportBundle"_s)
            || !QTest::qWaitFor([&] { return person.sees(u"bundleDialog"_s); }, 5000))
            return false;
        if (!person.click(u"saveBundle"_s)
            || !QTest::qWaitFor([&] { return person.sees(u"saveDialog"_s); }, 5000))
            return false;
        auto *dialog = person.find<QFileDialog>(u"saveDialog"_s);
        dialog->setDirectory(QFileInfo(path).path());
        auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        if (!name)
            return false;
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
        return QTest::qWaitFor([&] { return !person.sees(u"saveDialog"_s); }, 5000);
    }

} // namespace

void TestSupport::theBundleHoldsNoSecret()
{
    SimProcess sim;
    QVERIFY2(sim.start(), qPrintable(sim.errorOutput()));
    Person person(sim.xuc());
    person.enter(u"agent1"_s, wrongPassword, u"1001"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!person.problem().isEmpty(), 10000);
    // A frame with everything that must not leave: the sign-in page has none, so one is signed in.
    person.type(u"password"_s, u"demo"_s);
    person.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(person.isIn(), 10000);
    sim.post(u"say"_s,
             {{u"login"_s, u"agent1"_s},
              {u"frame"_s,
               QJsonObject{{u"msgType"_s, u"AuthenticationToken"_s},
                           {u"ctiMessage"_s, QJsonObject{{u"token"_s, u"t0ps3cret-token"_s}}}}}});
    sim.post(u"say"_s,
             {{u"login"_s, u"agent1"_s},
              {u"frame"_s,
               QJsonObject{{u"msgType"_s, u"StrangeEvent"_s},
                           {u"ctiMessage"_s,
                            QJsonObject{{u"caller"_s, u"Zoe Planted"_s},
                                        {u"number"_s, u"0472105521"_s}}}}}});
    QTest::keyClick(&person.window(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(person.sees(u"consolePage"_s));
    QTRY_VERIFY_WITH_TIMEOUT(
        person.type(u"consoleFilter"_s, u"StrangeEvent"_s)
            && person.find<QAbstractItemView>(u"consoleEvents"_s)->model()->rowCount() == 1,
        10000);

    auto *rail = person.find<ui::Rail>(u"rail"_s);
    QVERIFY(rail);
    QTest::mouseClick(rail, Qt::LeftButton, {}, rail->entryRect(1).center());
    QTRY_VERIFY(person.type(u"findSetting"_s, u"support"_s));
    person.press(Qt::Key_Return);
    QTRY_VERIFY(person.sees(u"supportBundle"_s));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"bundle.zip"_s);
    QVERIFY(saveTo(person, path));
    QFile file(path);
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bundle = file.readAll(); // Its files are stored as they are.
    Residue::instance().lookThrough(folder.path());
    for (const QByteArray &there :
         {"StrangeEvent"_ba, "AgentStateEvent"_ba, "Live"_ba, "Qt: 6."_ba})
        QVERIFY2(bundle.contains(there), there.constData());
    for (const QByteArray &secret :
         {wrongPassword.toUtf8(), "t0ps3cret"_ba, "Zoe Planted"_ba, "0472105521"_ba, "agent1"_ba})
        QVERIFY2(!bundle.contains(secret), secret.constData());
}

void TestSupport::aFolderThatCannotBeWrittenIsSaid()
{
    SimProcess sim;
    QVERIFY2(sim.start(), qPrintable(sim.errorOutput()));
    Person person(sim.xuc());
    qInfo("a line of the log");
    QVERIFY(person.click(u"supportBundle"_s));
    QTRY_VERIFY(person.sees(u"bundleDialog"_s));
    // Each file can be read before it is saved.
    auto *files = person.find<QListWidget>(u"bundleFiles"_s);
    auto *content = person.find<QPlainTextEdit>(u"bundleContent"_s);
    QCOMPARE(files->count(), 5);
    QVERIFY(content->toPlainText().contains("Qt: 6."_L1));
    files->setCurrentRow(2);
    QVERIFY(content->toPlainText().contains("a line of the log"_L1));
    QVERIFY(person.click(u"cancel"_s));
    QTRY_VERIFY(!person.sees(u"bundleDialog"_s));

    // A folder that is gone when one has chosen it.
    QVERIFY(person.click(u"supportBundle"_s));
    QTRY_VERIFY(person.sees(u"bundleDialog"_s));
    QVERIFY(person.click(u"saveBundle"_s));
    QTRY_VERIFY(person.sees(u"saveDialog"_s));
    auto *dialog = person.find<QFileDialog>(u"saveDialog"_s);
    Q_EMIT dialog->fileSelected(QTemporaryDir().filePath(u"gone/bundle.zip"_s));
    dialog->close();
    QTRY_VERIFY(person.sees(u"notSaved"_s));
    QVERIFY(person.click(u"closeNotSaved"_s));
}

} // namespace vigie::e2e
