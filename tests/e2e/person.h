// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/shownstate.h"

#include <QKeySequence>
#include <QString>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <functional>
#include <memory>

namespace vigie::center {
class ContactCenter;
class Desk;
}
namespace vigie::ui {
class Application;
class Button;
class FloorTable;
}

namespace vigie::e2e {

//! Somebody at the real window: sees what is shown, clicks and types.
class Person
{
public:
    //! Opens the program on the sign-in page of that server.
    //! \a folder: of settings and journal; empty: a fresh one, gone with the person. \a hasTray: as
    //! if the desktop had one.
    explicit Person(const QUrl &server, const QString &language = QStringLiteral("en"),
                    const QString &folder = {}, bool hasTray = false);
    ~Person();

    ui::Application &program() { return *m_program; }
    center::Desk *desk();
    const center::ContactCenter &center();
    QWidget &window();

    //! Fills the form and presses Enter.
    void enter(const QString &login, const QString &password, const QString &phone);
    bool isIn() const; //!< The workspace is on screen.
    //! The sentence that the sign-in page shows; empty: none.
    QString problem();

    //! A visible widget of that name, in the window or a dialog; null: none.
    QWidget *find(const QString &name);
    template <typename T> T *find(const QString &name) { return dynamic_cast<T *>(find(name)); }
    bool sees(const QString &name) { return find(name) != nullptr; }
    ui::Button *enabledButton(const QString &name); //!< Null: hidden, or with an obstacle.
    //! Waits 5 s for the button to be usable. Not inside QTRY_VERIFY, which asks twice.
    bool click(const QString &name);
    bool type(const QString &name, const QString &text); //!< Replaces what is there.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    bool chooseState(const std::function<bool(const QString &words)> &wanted); //!< In its menu.

    //! What went to the browser: no test opens a real one.
    const QList<QUrl> &openedPages() const { return m_openedPages; }
    const QStringList &startedPrograms() const { return m_startedPrograms; }
    const QStringList &heardSounds() const { return m_heardSounds; } //!< See test::FakeSounds.

    center::ShownState ownState(); //!< As the header's button shows it.
    ui::FloorTable *openTab(int tab, const QString &table);

private:
    QTemporaryDir m_folder;
    QString m_home;
    QList<QUrl> m_openedPages;
    QStringList m_startedPrograms; //!< With their arguments, joined by blanks.
    QStringList m_heardSounds;
    std::unique_ptr<ui::Application> m_program;
    QString m_language;
};

} // namespace vigie::e2e
