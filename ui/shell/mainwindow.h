// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QStackedLayout;
QT_END_NAMESPACE

namespace vigie::site {
class Policy;
class Settings;
}

namespace vigie::ui {

class AdminWorkspace;
class KeyMap;
class SignInPage;
class Workspace;

//! The one window: the sign-in page, or the workspace of who is signed in, or the administration
//! alone.
class MainWindow : public QWidget
{
    Q_OBJECT
public:
    MainWindow(site::Settings &settings, const site::Policy &policy, KeyMap &keys);
    ~MainWindow() override;

    //! Of a window that was never placed, on a screen with so much room.
    static QSize firstSize(QSize screen);

    SignInPage *signInPage() const { return m_page; }
    Workspace *workspace() const { return m_workspace; } //!< Null: nobody is signed in.
    void enter(Workspace *workspace); //!< Takes it and shows it.
    AdminWorkspace *administration() const { return m_administration; } //!< Null: it is not alone.
    void enter(AdminWorkspace *administration);
    void leave(); //!< Back to the sign-in page; the workspace ends.
    void closeForGood(); //!< Closes without asking.

Q_SIGNALS:
    void closeRequested(); //!< The person wants to close; closeForGood() does it.

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void bringIn(QWidget *inside);
    void retitle();
    void showKeys();
    void restorePlace();

    site::Settings &m_settings;
    KeyMap &m_keys;
    QStackedLayout *m_stack;
    SignInPage *m_page;
    QWidget *m_inside = nullptr; //!< One of the two; null: the sign-in page is there.
    Workspace *m_workspace = nullptr;
    AdminWorkspace *m_administration = nullptr;
    bool m_mayClose = false;
};

} // namespace vigie::ui
