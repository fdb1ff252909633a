// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/serverlist.h"

#include "ui/shell/serverentry.h"
#include "ui/shell/signintexts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inklabel.h"
#include "ui/widgets/mark.h"
#include "ui/widgets/menupanel.h"
#include "ui/widgets/scaling.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace vigie::ui {

namespace {

    constexpr int listWidth = 320;

    //! A rule that keeps 20 from both sides.
    class Rule : public QWidget
    {
    public:
        explicit Rule(QWidget *parent) : QWidget(parent) { setFixedHeight(17); }

    protected:
        void paintEvent(QPaintEvent *) override
        {
            QPainter painter(this);
            painter.fillRect(QRect(20, 8, width() - 40, 1), themeOf(this).line);
        }
    };

    QString languageName(const QString &code)
    {
        // Each in its own language: who looks for it may not read the present one.
        return code == "fr"_L1 ? u"Français"_s : u"English"_s;
    }

} // namespace

ServerList::ServerList(QWidget *parent)
    : QWidget(parent)
    , m_heading(new InkLabel(TextRole::CaptionMedium, &Theme::text2, this))
    , m_rows(new QVBoxLayout)
    , m_new(new ServerEntry("plus"_L1, this))
    , m_demo(new ServerEntry("play"_L1, this))
    , m_add(new ServerEntry("plus"_L1, this))
    , m_language(new Button({}, this))
{
    keepPaneWidth(this, listWidth);
    m_new->setObjectName(u"newServer"_s);
    m_demo->setObjectName(u"demoServer"_s);
    m_add->setObjectName(u"addServer"_s);
    m_language->setObjectName(u"language"_s);
    m_new->hide();
    for (ServerEntry *entry : {m_new, m_demo})
        entry->setCheckable(true);
    m_language->setVariant(Button::Variant::Ghost);
    m_language->setIconName("globe-simple"_L1);
    m_language->setCaret(true);
    m_language->setFont(fontFor(TextRole::Caption));

    auto *name = new InkLabel(u"Vigie"_s, TextRole::SignInTitle, &Theme::text, this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(20, 28, 20, 24);
    head->setSpacing(12);
    head->addWidget(new Mark(30, this));
    head->addWidget(name, 1);
    m_heading->setContentsMargins(20, 0, 20, 4);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    auto *version = new InkLabel(QCoreApplication::applicationVersion(), TextRole::Caption,
                                 &Theme::text2, this);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 12, 20, 12);
    foot->setSpacing(8);
    foot->addWidget(m_language);
    foot->addWidget(version, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_heading);
    column->addLayout(m_rows);
    column->addWidget(m_new);
    column->addWidget(new Rule(this));
    column->addWidget(m_demo);
    column->addWidget(m_add);
    column->addStretch(1);
    column->addLayout(foot);

    connect(m_demo, &ServerEntry::clicked, this, &ServerList::demoChosen);
    connect(m_add, &ServerEntry::clicked, this, &ServerList::newServerChosen);
    connect(m_new, &ServerEntry::clicked, this, &ServerList::newServerChosen);
    connect(m_language, &Button::clicked, this, &ServerList::openLanguageMenu);
    retranslate();
}

void ServerList::setServers(const QList<site::Profile> &servers, const QList<QUrl> &fixed)
{
    for (const Row &row : qAsConst(m_entries)) {
        // What is deleted later before the program's loop runs may stay as long as the program.
        row.entry->hide();
        row.entry->deleteLater();
    }
    m_entries.clear();
    for (const site::Profile &server : servers)
        m_entries.append({server.url, addEntry(server, fixed.contains(server.url))});
}

ServerEntry *ServerList::addEntry(const site::Profile &server, bool isFixed)
{
    auto *entry = new ServerEntry("hard-drives"_L1, this);
    entry->setCheckable(true);
    entry->setTexts(server.name.isEmpty() ? server.url.host() : server.name,
                    shownAddress(server.url));
    if (!isFixed)
        entry->setContextMenuPolicy(Qt::CustomContextMenu);
    const QUrl url = server.url;
    if (!isFixed) {
        //: %1 is a server's name. Opens a menu.
        auto *more = new Button("dots-three"_L1, tr("Change %1").arg(entry->text()), entry);
        more->setObjectName(u"serverMore"_s);
        more->setVariant(Button::Variant::Ghost);
        entry->setMore(more);
        connect(more, &Button::clicked, this, [this, url, entry] { openServerMenu(url, entry); });
    }
    connect(entry, &ServerEntry::clicked, this, [this, url] { Q_EMIT serverChosen(url); });
    connect(entry, &ServerEntry::customContextMenuRequested, this,
            [this, url, entry] { openServerMenu(url, entry); });
    m_rows->addWidget(entry);
    return entry;
}

void ServerList::mark(const ServerEntry *marked)
{
    for (const Row &row : qAsConst(m_entries))
        row.entry->setChecked(row.entry == marked);
    m_demo->setChecked(m_demo == marked);
    m_new->setChecked(m_new == marked);
    m_new->setVisible(m_new == marked);
    m_add->setVisible(m_new != marked);
}

void ServerList::markServer(const QUrl &url)
{
    for (const Row &row : qAsConst(m_entries)) {
        if (row.url == url) {
            mark(row.entry);
            return;
        }
    }
    mark(nullptr);
}

void ServerList::markDemo()
{
    mark(m_demo);
}

void ServerList::markNewServer()
{
    mark(m_new);
}

void ServerList::openServerMenu(const QUrl &url, ServerEntry *entry)
{
    enum { Edit, Remove };
    auto *menu = new MenuPanel(this);
    menu->addEntry({.id = Edit, .icon = "pencil-simple"_L1, .text = tr("Edit…")});
    menu->addEntry({.id = Remove, .icon = "trash"_L1, .text = tr("Remove from the list")});
    connect(menu, &MenuPanel::triggered, this, [this, url](int id) {
        if (id == Edit)
            Q_EMIT serverEditRequested(url);
        else
            Q_EMIT serverRemovalRequested(url);
    });
    connect(menu, &MenuPanel::closed, menu, &QObject::deleteLater);
    menu->openBelow(entry);
}

void ServerList::openLanguageMenu()
{
    auto *menu = new MenuPanel(this);
    const QStringList codes{u"en"_s, u"fr"_s};
    for (int i = 0; i < codes.size(); ++i) {
        MenuPanel::Entry entry;
        entry.id = i;
        entry.text = languageName(codes[i]);
        entry.checked = codes[i] == m_languageCode;
        menu->addEntry(entry);
    }
    connect(menu, &MenuPanel::triggered, this,
            [this, codes](int id) { Q_EMIT languageChosen(codes.value(id)); });
    connect(menu, &MenuPanel::closed, menu, &QObject::deleteLater);
    menu->openBelow(m_language);
}

void ServerList::setLanguage(const QString &code)
{
    m_languageCode = code;
    retranslate();
}

void ServerList::retranslate()
{
    m_heading->setText(tr("Servers"));
    m_new->setTexts(tr("New server"), tr("not saved yet"));
    m_demo->setTexts(tr("Demonstration floor"), tr("A simulated contact centre, no server"));
    m_add->setTexts(tr("Add a server…"), {});
    m_language->setText(languageName(m_languageCode));
    m_language->setAccessibleName(tr("Language: %1").arg(languageName(m_languageCode)));
}

void ServerList::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.window);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), theme.line);
}

void ServerList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vigie::ui
