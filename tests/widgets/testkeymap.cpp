// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testkeymap.h"

#include "ui/widgets/keymap.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include <memory>

using namespace Qt::StringLiterals;

namespace vigie::ui {

void TestKeyMap::everyActionHasWordsAnIdAndIsNoFixedKey()
{
    QSet<QString> ids;
    QSet<QString> words;
    for (const KeyActionInfo &info : keyActions()) {
        QCOMPARE(infoOf(info.action).id, info.id);
        QVERIFY(!textOf(info.action).isEmpty());
        QVERIFY2(fixedUseOf(info.firstKey).isEmpty(), info.id.data());
        ids.insert(info.id);
        words.insert(textOf(info.action));
    }
    QCOMPARE(ids.size(), keyActions().size());
    QCOMPARE(words.size(), keyActions().size());
}

void TestKeyMap::noTwoActionsOfOnePlaceShareAKey()
{
    KeyMap map;
    for (const KeyActionInfo &info : keyActions())
        QVERIFY2(map.ownersBeside(info.action, info.firstKey).isEmpty(), info.id.data());
    // Nor after everything was given the same one.
    const QKeySequence wanted(Qt::Key_F12);
    for (const KeyActionInfo &info : keyActions()) {
        map.setKey(info.action, wanted);
        QVERIFY2(map.ownersBeside(info.action, wanted).isEmpty(), info.id.data());
    }
}

void TestKeyMap::aKeyOfTheWindowReachesIntoEveryPlaceButTheSwitchboard()
{
    KeyMap map;
    // Pages of their own: both keep the key.
    map.setKey(KeyAction::Customer, QKeySequence(Qt::Key_M));
    QCOMPARE(map.key(KeyAction::MuteParticipant), QKeySequence(Qt::Key_M));
    map.setKey(KeyAction::HangUp, QKeySequence(Qt::Key_M));
    QVERIFY(map.key(KeyAction::Customer).isEmpty());
    QVERIFY(map.key(KeyAction::MuteParticipant).isEmpty());
    map.setKey(KeyAction::Hold, QKeySequence(Qt::Key_F9));
    QVERIFY(map.key(KeyAction::ReadyOrPause).isEmpty());
    QCOMPARE(map.key(KeyAction::OperatorHeld), QKeySequence(Qt::Key_F9));
}

void TestKeyMap::noSourceNamesAKeyBesideTheMap()
{
    // What moves the focus or does what it is on is the same everywhere; the map knows the rest.
    const QSet<QString> moving{u"Tab"_s,    u"Backtab"_s, u"Escape"_s, u"Return"_s, u"Enter"_s,
                               u"Space"_s,  u"Up"_s,      u"Down"_s,   u"Left"_s,   u"Right"_s,
                               u"Home"_s,   u"End"_s,     u"PageUp"_s, u"Menu"_s,   u"PageDown"_s,
                               u"0"_s,      u"unknown"_s, // "0": of the rail's places.
                               u"Control"_s}; // Held during a drag.
    const QSet<QString> exempt{
        u"widgets/keyaction.cpp"_s, // The map's own table.
                                    // Controls that empty themselves or count, as a field does.
        u"supervisor/filterchip.cpp"_s, u"supervisor/edit/agentchips.cpp"_s,
        u"supervisor/edit/edittable.cpp"_s,
        u"settings/keyedit.cpp"_s, // Hears any key, to give it away.
        u"desktop/systemkeys.cpp"_s}; // Says them to the X server.
    const QRegularExpression name(u"\\bKey_(\\w+)"_s);
    const QRegularExpression standard(
        u"QKeySequence::(?!NativeText|PortableText|fromString)\\w+"_s);
    const QDir sources(QStringLiteral(VIGIE_UI_DIR));
    int read = 0;
    QDirIterator each(sources.path(), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                      QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = sources.relativeFilePath(each.next());
        if (exempt.contains(path) || path.startsWith("shell/tour/"_L1))
            continue;
        QFile file(sources.filePath(path));
        QVERIFY(file.open(QFile::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        ++read;
        auto found = name.globalMatch(text);
        while (found.hasNext()) {
            const QString key = found.next().captured(1);
            QVERIFY2(moving.contains(key), qPrintable(path + u": "_s + key));
        }
        QVERIFY2(!standard.match(text).hasMatch(), qPrintable(path));
    }
    QVERIFY(read > 300);
}

void TestKeyMap::aBoundKeyDoesItsActionAlsoAfterAChange()
{
    KeyMap map;
    QWidget window;
    int answers = 0;
    map.bind(KeyAction::Answer, &window, [&] { ++answers; });
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_F2);
    QCOMPARE(answers, 1);
    map.setKey(KeyAction::Answer, QKeySequence(Qt::Key_F12));
    QTest::keyClick(&window, Qt::Key_F2);
    QCOMPARE(answers, 1);
    QTest::keyClick(&window, Qt::Key_F12);
    QCOMPARE(answers, 2);
}

void TestKeyMap::aKeyIsTakenFromItsOwner()
{
    KeyMap map;
    QCOMPARE(map.ownersBeside(KeyAction::Hold, QKeySequence(Qt::Key_F8)),
             QList<KeyAction>{KeyAction::HangUp});
    QSignalSpy changed(&map, &KeyMap::changed);
    map.setKey(KeyAction::Hold, QKeySequence(Qt::Key_F8));
    QCOMPARE(map.key(KeyAction::Hold), QKeySequence(Qt::Key_F8));
    QVERIFY(map.key(KeyAction::HangUp).isEmpty());
    QCOMPARE(changed.size(), 2);
    QCOMPARE(map.changedOnes(), (QList<KeyAction>{KeyAction::HangUp, KeyAction::Hold}));
    QVERIFY(map.ownersBeside(KeyAction::Transfer, {}).isEmpty());
}

void TestKeyMap::aPageMayTakeAKeyOfTheSystems()
{
    KeyMap map;
    QSignalSpy triggered(&map, &KeyMap::triggered);
    QList<QKeySequence> taken;
    auto page = std::make_unique<QObject>();
    map.takeFirst(page.get(), [&](const QKeySequence &key) {
        if (key != QKeySequence(Qt::Key_F9))
            return false;
        taken.append(key);
        return true;
    });
    map.press(KeyAction::ReadyOrPause);
    QCOMPARE(taken.size(), 1);
    QCOMPARE(triggered.size(), 0);
    map.press(KeyAction::HangUp);
    QCOMPARE(triggered.size(), 1);
    map.trigger(KeyAction::ReadyOrPause); // No key was pressed: the tray's menu.
    QCOMPARE(triggered.size(), 2);
    page.reset();
    map.press(KeyAction::ReadyOrPause);
    QCOMPARE(taken.size(), 1);
    QCOMPARE(triggered.size(), 3);
}

void TestKeyMap::fixedKeysAreRefused()
{
    KeyMap map;
    QVERIFY(!fixedUseOf(QKeySequence(Qt::Key_Escape)).isEmpty());
    map.setKey(KeyAction::HangUp, QKeySequence(Qt::Key_Escape));
    map.setKey(KeyAction::HangUp, QKeySequence(Qt::CTRL | Qt::Key_2));
    QVERIFY(map.isFirst(KeyAction::HangUp));
}

void TestKeyMap::onlySomeActionsCanBeTheSystems()
{
    KeyMap map;
    QVERIFY(map.isSystem(KeyAction::Answer));
    map.setSystem(KeyAction::Answer, false);
    QVERIFY(!map.isSystem(KeyAction::Answer));
    QVERIFY(map.changedOnes().isEmpty()); // The key is the first one.
    map.setSystem(KeyAction::AllKeys, true);
    QVERIFY(!map.isSystem(KeyAction::AllKeys));
}

void TestKeyMap::choicesSurviveARestart()
{
    KeyMap before;
    before.setKey(KeyAction::Hold, QKeySequence(u"Ctrl+Shift+H"_s));
    before.setKey(KeyAction::Undo, {});
    before.setSystem(KeyAction::HangUp, false);
    KeyMap after;
    after.restore(before.saved());
    QCOMPARE(after.saved(), before.saved());
    QCOMPARE(after.key(KeyAction::Hold), QKeySequence(u"Ctrl+Shift+H"_s));
    QVERIFY(after.key(KeyAction::Undo).isEmpty());
    QVERIFY(!after.isSystem(KeyAction::HangUp));
    // Back by hand to what it was: nothing is left to save.
    after.setKey(KeyAction::Hold, QKeySequence(Qt::Key_F7));
    after.setKey(KeyAction::Undo, QKeySequence(u"Ctrl+Z"_s));
    after.setSystem(KeyAction::HangUp, true);
    QCOMPARE(after.saved(), QVariantMap());
}

void TestKeyMap::aSwapSurvivesARestart()
{
    KeyMap before;
    before.setKey(KeyAction::Answer, QKeySequence(Qt::Key_F8));
    before.setKey(KeyAction::HangUp, QKeySequence(Qt::Key_F2));
    KeyMap after;
    after.restore(before.saved());
    QCOMPARE(after.key(KeyAction::Answer), QKeySequence(Qt::Key_F8));
    QCOMPARE(after.key(KeyAction::HangUp), QKeySequence(Qt::Key_F2));
}

void TestKeyMap::strangeSavedKeysAreLeftOut()
{
    KeyMap map;
    map.restore({{u"noSuchAction"_s, u"F2"_s},
                 {u"hold"_s, u"no such key"_s},
                 {u"transfer"_s, u"Tab"_s},
                 {u"answer.system"_s, true}});
    QCOMPARE(map.saved(), QVariantMap());
}

void TestKeyMap::resetTellsWhatChanged()
{
    KeyMap map;
    map.setKey(KeyAction::Hold, QKeySequence(Qt::Key_F12));
    QSignalSpy changed(&map, &KeyMap::changed);
    map.reset();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].value<KeyAction>(), KeyAction::Hold);
    QCOMPARE(map.key(KeyAction::Hold), QKeySequence(Qt::Key_F7));
}

void TestKeyMap::labelsFollowTheKey()
{
    KeyMap map;
    QString shown;
    map.label(KeyAction::Hold, this, [&](const QString &key) { shown = key; });
    QCOMPARE(shown, u"F7"_s);
    map.setKey(KeyAction::Hold, QKeySequence(u"Ctrl+H"_s));
    QCOMPARE(shown, u"Ctrl+H"_s);
    map.setKey(KeyAction::Hold, {});
    QCOMPARE(shown, QString());
}

void TestKeyMap::capsAreWordsOfOneKeyEach()
{
    QCOMPARE(keyCaps(QKeySequence(u"Ctrl+Shift+D"_s)),
             (QStringList{u"Ctrl"_s, u"Shift"_s, u"D"_s}));
    QCOMPARE(keyCaps(QKeySequence(u"Ctrl++"_s)), (QStringList{u"Ctrl"_s, u"+"_s}));
    QCOMPARE(keyCaps({}), QStringList());
}

} // namespace vigie::ui
