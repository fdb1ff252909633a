// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "site/settings.h"
#include "ui/shell/adminworkspace.h"
#include "ui/shell/keysdialog.h"
#include "ui/shell/signinpage.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/keymap.h"
#include "ui/widgets/mark.h"
#include "ui/widgets/theme.h"

#include <QCloseEvent>
#include <QIcon>
#include <QPainter>
#include <QPixmap>
#include <QScreen>
#include <QStackedLayout>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace vigie::ui {

namespace {

    constexpr QSize leastSize{1024, 700};
    constexpr QSize usualSize{1366, 768};

    QIcon markIcon()
    {
        QIcon icon;
        for (const int size : {16, 32, 64}) {
            QPixmap picture(size, size);
            picture.fill(Qt::transparent);
            QPainter painter(&picture);
            Mark::paint(painter, picture.rect(), themeNamed(ThemeName::Light));
            painter.end();
            icon.addPixmap(picture);
        }
        return icon;
    }

} // namespace

MainWindow::MainWindow(site::Settings &settings, const site::Policy &policy, KeyMap &keys)
    : m_settings(settings)
    , m_keys(keys)
    , m_stack(new QStackedLayout(this))
    , m_page(new SignInPage(settings, policy))
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(leastSize);
    m_stack->addWidget(m_page);
    m_page->setObjectName(u"signInPage"_s);
    keys.bind(KeyAction::AllKeys, this, [this] { showKeys(); });
    keys.bind(KeyAction::Close, this, [this] { close(); });
    keys.label(KeyAction::AllKeys, m_page, [this](const QString &key) { m_page->setKeysKey(key); });
    connect(m_page, &SignInPage::keysRequested, this, &MainWindow::showKeys);
    restorePlace();
    retitle();
    // No one looks at the icon before the window.
    QTimer::singleShot(0, this, [this] { setWindowIcon(markIcon()); });
}

MainWindow::~MainWindow() = default;

void MainWindow::restorePlace()
{
    const QByteArray geometry = m_settings.windowGeometry();
    if (geometry.isEmpty() || !restoreGeometry(geometry))
        resize(firstSize(screen()->availableSize()));
}

QSize MainWindow::firstSize(QSize screen)
{
    // The desktop's frame takes this much; asked for the whole screen, the foot would be under its
    // edge.
    constexpr QSize frame{8, 40};
    return usualSize.boundedTo(screen - frame).expandedTo(leastSize);
}

void MainWindow::enter(Workspace *workspace)
{
    m_workspace = workspace;
    connect(workspace, &Workspace::titleChanged, this, &MainWindow::retitle);
    bringIn(workspace);
}

void MainWindow::enter(AdminWorkspace *administration)
{
    m_administration = administration;
    bringIn(administration);
    administration->enter();
}

void MainWindow::bringIn(QWidget *inside)
{
    m_inside = inside;
    m_stack->addWidget(inside);
    m_stack->setCurrentWidget(inside);
    inside->setFocus();
    retitle();
}

void MainWindow::leave()
{
    if (!m_inside)
        return;
    m_stack->setCurrentWidget(m_page);
    m_stack->removeWidget(m_inside);
    // It may be in the middle of one of its own signals.
    m_inside->hide();
    m_inside->deleteLater();
    m_inside = nullptr;
    m_workspace = nullptr;
    m_administration = nullptr;
    retitle();
}

void MainWindow::closeForGood()
{
    m_mayClose = true;
    close();
}

void MainWindow::retitle()
{
    if (m_workspace)
        setWindowTitle(m_workspace->title());
    else
        setWindowTitle(m_administration ? m_administration->title() : u"Vigie"_s);
}

void MainWindow::showKeys()
{
    (new KeysDialog(m_keys, this))->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setWindowGeometry(saveGeometry());
    if (m_mayClose || !m_inside) {
        event->accept();
        return;
    }
    event->ignore();
    Q_EMIT closeRequested();
}

void MainWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retitle();
}

} // namespace vigie::ui
