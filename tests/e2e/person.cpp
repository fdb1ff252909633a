// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "person.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "fakes/fakesounds.h"
#include "residue.h"
#include "ui/agent/statecontrol.h"
#include "ui/shell/application.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/signinform.h"
#include "ui/widgets/button.h"
#include "ui/widgets/floortable.h"
#include "ui/widgets/menupanel.h"
#include "ui/widgets/statebutton.h"
#include "ui/widgets/tabs.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace vigie::e2e {

Person::Person(const QUrl &server, const QString &language, const QString &folder, bool hasTray)
    : m_language(language)
{
    Residue::instance().hearLog();
    ui::Application::Setup setup;
    setup.options.server = server;
    setup.options.language = language;
    const QDir home(folder.isEmpty() ? m_folder.path() : folder);
    m_home = home.path();
    setup.settingsFile = home.filePath(u"settings.ini"_s);
    setup.journalFile = home.filePath(u"journal.sqlite"_s);
    setup.desktop.hasTray = [hasTray] { return hasTray; };
    setup.desktop.sounds = [this] { return std::make_unique<test::FakeSounds>(m_heardSounds); };
    setup.desktop.autostartFolder = home.filePath(u"autostart"_s);
    if (QFileInfo::exists(home.filePath(u"policy.ini"_s)))
        setup.policyFile = home.filePath(u"policy.ini"_s);
    setup.tools = {.openPage =
                       [this](const QUrl &page) {
                           m_openedPages.append(page);
                           return true;
                       },
                   .startProgram =
                       [this](const QString &program, const QStringList &arguments) {
                           m_startedPrograms.append((QStringList{program} + arguments).join(u' '));
                           return true;
                       }};
    m_program = std::make_unique<ui::Application>(*qApp, setup);
    m_program->start();
    window().resize(1366, 768); // The reference size: nothing folds.
    if (!QTest::qWaitFor([this] { return isIn() || sees(u"signIn"_s); }, 10000))
        qWarning("The sign-in page did not open.");
}

Person::~Person()
{
    m_program.reset(); // It writes until its end.
    Residue::instance().leaveLog();
    Residue::instance().lookThrough(m_home);
}

center::Desk *Person::desk()
{
    return m_program->desk();
}

const center::ContactCenter &Person::center()
{
    return m_program->desk()->center();
}

QWidget &Person::window()
{
    return m_program->window();
}

void Person::enter(const QString &login, const QString &password, const QString &phone)
{
    type(u"login"_s, login);
    type(u"password"_s, password);
    type(u"phone"_s, phone);
    press(Qt::Key_Return);
}

bool Person::isIn() const
{
    return m_program->window().workspace() != nullptr;
}

QString Person::problem()
{
    const auto forms = window().findChildren<ui::SignInForm *>();
    return forms.isEmpty() ? QString() : forms.first()->problem();
}

QWidget *Person::find(const QString &name)
{
    const auto tops = QApplication::topLevelWidgets();
    for (QWidget *top : tops) {
        const QWidget *owner = top->parentWidget() ? top->parentWidget()->window() : top;
        // Somebody else may sit at a window of the same program.
        const bool isOthers = owner != &window() && qobject_cast<const ui::MainWindow *>(owner);
        if (!top->isVisible() || isOthers)
            continue;
        if (top->objectName() == name)
            return top;
        const auto all = top->findChildren<QWidget *>(name);
        for (QWidget *widget : all) {
            if (widget->isVisible())
                return widget;
        }
    }
    return nullptr;
}

ui::Button *Person::enabledButton(const QString &name)
{
    auto *button = find<ui::Button>(name);
    const bool isUsable
        = button && button->isEnabled() && button->obstacle().isEmpty() && !button->isPending();
    return isUsable ? button : nullptr;
}

bool Person::click(const QString &name)
{
    if (!QTest::qWaitFor([&] { return enabledButton(name) != nullptr; }, 5000))
        return false;
    QTest::mouseClick(enabledButton(name), Qt::LeftButton);
    return true;
}

bool Person::type(const QString &name, const QString &text)
{
    if (!QTest::qWaitFor([&] { return find<QLineEdit>(name) != nullptr; }, 5000))
        return false;
    auto *edit = find<QLineEdit>(name);
    if (edit->echoMode() != QLineEdit::Normal)
        Residue::instance().addSecret(text);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
    return edit->text() == text;
}

void Person::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    // Only the active window hears shortcuts, and of several people's windows one is it.
    if (!QApplication::activeModalWidget() && window().isVisible() && !window().isActiveWindow()) {
        window().activateWindow();
        if (!QTest::qWaitFor([this] { return window().isActiveWindow(); }, 5000))
            qWarning("the window does not become the active one");
    }
    // A dialog's focus while one is open.
    QWidget *top = QApplication::activeModalWidget();
    if (!top)
        top = &window();
    QWidget *focus = top->focusWidget();
    QTest::keyClick(focus ? focus : top, key, modifiers);
}

bool Person::chooseState(const std::function<bool(const QString &words)> &wanted)
{
    auto *button = find<ui::StateButton>(u"stateButton"_s);
    if (!button)
        return false;
    QTest::mouseClick(button, Qt::LeftButton);
    auto *control = dynamic_cast<ui::StateControl *>(button->parentWidget());
    if (!control || !QTest::qWaitFor([this] { return sees(u"stateMenu"_s); }, 2000))
        return false;
    const auto choices = control->choices();
    for (qsizetype i = 0; i < choices.size(); ++i) {
        if (!wanted(ui::StateControl::wordsOf(choices[i])))
            continue;
        // The first entry is the current one as soon as the menu is open.
        for (qsizetype down = 0; down < i; ++down)
            press(Qt::Key_Down);
        press(Qt::Key_Return);
        return true;
    }
    press(Qt::Key_Escape);
    return false;
}

center::ShownState Person::ownState()
{
    auto *button = find<ui::StateButton>(u"stateButton"_s);
    return button ? button->state() : center::ShownState::Unknown;
}

ui::FloorTable *Person::openTab(int tab, const QString &table)
{
    auto *tabs = find<ui::Tabs>(u"agentTabs"_s);
    if (!tabs)
        return nullptr;
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(tab).center());
    return find<ui::FloorTable>(table);
}

} // namespace vigie::e2e
