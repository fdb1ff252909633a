// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testkeymap.h"

#include "ui/widgets/keymap.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace vigie::ui {

void TestKeyMap::everyActionHasWordsAnIdAndAKeyOfItsOwn()
{
    QSet<QString> ids;
    QSet<QString> words;
    QSet<QString> keys;
    for (const KeyActionInfo &info : keyActions()) {
        QCOMPARE(infoOf(info.action).id, info.id);
        QVERIFY(!textOf(info.action).isEmpty());
        QVERIFY2(fixedUseOf(info.firstKey).isEmpty(), info.id.data());
        ids.insert(info.id);
        words.insert(textOf(info.action));
        keys.insert(info.firstKey.toString());
    }
    QCOMPARE(ids.size(), keyActions().size());
    QCOMPARE(words.size(), keyActions().size());
    QCOMPARE(keys.size(), keyActions().size());
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
    QCOMPARE(map.ownerOf(QKeySequence(Qt::Key_F8)), KeyAction::HangUp);
    QSignalSpy changed(&map, &KeyMap::changed);
    map.setKey(KeyAction::Hold, QKeySequence(Qt::Key_F8));
    QCOMPARE(map.ownerOf(QKeySequence(Qt::Key_F8)), KeyAction::Hold);
    QVERIFY(map.key(KeyAction::HangUp).isEmpty());
    QCOMPARE(changed.size(), 2);
    QCOMPARE(map.changedOnes(), (QList<KeyAction>{KeyAction::HangUp, KeyAction::Hold}));
    QCOMPARE(map.ownerOf({}), std::nullopt);
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
