// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/sourcepane.h"

#include "center/contacts.h"
#include "center/personalbook.h"
#include "ui/directory/contactwords.h"
#include "ui/directory/sidelist.h"
#include "ui/widgets/button.h"
#include "ui/widgets/format.h"
#include "ui/widgets/phonevisual.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::Directory;

namespace {

    constexpr int paneWidth = 216;
    constexpr qsizetype longestAside = 6; // A longer number would leave no room for the name.

    QLatin1StringView iconOf(const QString &source)
    {
        if (source == "internal"_L1)
            return "buildings"_L1;
        if (source == SourcePane::personalKey())
            return "user"_L1;
        if (source == SourcePane::roomsKey())
            return "users-three"_L1;
        return source == "customers"_L1 ? "users"_L1 : "hard-drives"_L1;
    }

} // namespace

SourcePane::SourcePane(Directory &directory, center::PersonalBook &book,
                       ContactModel::PhoneOf phoneOf, QWidget *parent)
    : Pane(&Theme::window, parent)
    , m_directory(directory)
    , m_book(book)
    , m_phoneOf(std::move(phoneOf))
    , m_sourcesTitle(new Words({}, TextRole::CaptionMedium, &Theme::text2, this))
    , m_sources(new SideList(32, this))
    , m_favouritesTitle(new Words({}, TextRole::CaptionMedium, &Theme::text2, this))
    , m_favouritesCount(new Words({}, TextRole::Caption, &Theme::text3, this))
    , m_favourites(new SideList(28, this))
    , m_favouritesNote(new Words({}, TextRole::Caption, &Theme::text2, this))
    , m_new(new Button(QString(), this))
    , m_import(new Button(QString(), this))
    , m_export(new Button(QString(), this))
{
    keepPaneWidth(this, paneWidth);
    setRules(Qt::RightEdge);
    m_sources->setObjectName(u"contactSources"_s);
    m_sources->setMarksChoice(true);
    m_favourites->setObjectName(u"favourites"_s);
    m_favouritesNote->setWordWrap(true);
    m_favouritesNote->setContentsMargins(12, 0, 12, 0);
    m_new->setObjectName(u"newContact"_s);
    m_new->setIconName("user-plus"_L1);
    m_import->setObjectName(u"importContacts"_s);
    m_import->setIconName("upload-simple"_L1);
    m_import->setVariant(Button::Variant::Ghost);
    m_export->setObjectName(u"exportContacts"_s);
    m_export->setIconName("download-simple"_L1);
    m_export->setVariant(Button::Variant::Ghost);
    for (Button *small : {m_import, m_export})
        small->setSize(Button::Size::Small);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 1, 0);
    column->setSpacing(0);
    auto *title = new QHBoxLayout;
    title->setContentsMargins(12, 4, 12, 4);
    title->addWidget(m_sourcesTitle);
    column->addLayout(title);
    column->addWidget(m_sources);
    column->addSpacing(8);
    column->addWidget(new Rule(Qt::Horizontal, 12, this));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 10, 12, 4);
    head->addWidget(m_favouritesTitle, 1);
    head->addWidget(m_favouritesCount);
    column->addLayout(head);
    column->addWidget(m_favourites);
    column->addWidget(m_favouritesNote);
    column->addStretch(1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(12, 12, 12, 12);
    foot->setSpacing(8);
    foot->addWidget(m_new);
    auto *files = new QHBoxLayout;
    files->setSpacing(8);
    files->addWidget(m_import);
    files->addWidget(m_export);
    files->addStretch();
    foot->addLayout(files);
    column->addLayout(foot);

    connect(m_sources, &SideList::keyChosen, this, &SourcePane::sourceChosen);
    connect(m_favourites, &SideList::keyChosen, this, &SourcePane::favouriteChosen);
    connect(m_favourites, &SideList::keyActivated, this, &SourcePane::favouriteActivated);
    connect(m_new, &Button::clicked, this, &SourcePane::newRequested);
    connect(m_import, &Button::clicked, this, &SourcePane::importRequested);
    connect(m_export, &Button::clicked, this, &SourcePane::exportRequested);
    connect(&directory, &Directory::favouritesChanged, this, &SourcePane::showFavourites);
    connect(&directory, &Directory::searchChanged, this, &SourcePane::showSources);
    connect(&book, &center::PersonalBook::changed, this, [this] {
        showBook();
        showSources();
    });
    retranslate();
    m_sources->choose({});
}

QString SourcePane::keyOf(const xuc::Contact &contact)
{
    if (contact.isPersonal)
        return personalKey();
    if (contact.isMeetingroom)
        return roomsKey();
    const auto identity = center::identityOf(contact);
    return identity ? identity->name : QString();
}

QString SourcePane::wordsOf(const QString &key)
{
    if (key == personalKey())
        return tr("Personal", "source");
    return key == roomsKey() ? tr("Meeting rooms") : ContactWords::source(key);
}

QString SourcePane::source() const
{
    const QString chosen = m_sources->chosen();
    return chosen == "/all"_L1 ? QString() : chosen;
}

void SourcePane::setFound(const QList<xuc::Contact> &contacts)
{
    m_found = contacts;
    for (const xuc::Contact &contact : contacts) {
        const QString key = keyOf(contact);
        if (!key.isEmpty() && !m_seen.contains(key))
            m_seen.append(key);
    }
    showSources();
}

void SourcePane::showSources()
{
    const QString chosen = m_sources->chosen();
    QList<SideList::Entry> entries{{.key = u"/all"_s,
                                    .icon = "address-book"_L1,
                                    .text = tr("All sources"),
                                    .aside = formatCount(m_found.size())}};
    QStringList sources = m_seen;
    if (m_book.isOffered() && !sources.contains(personalKey()))
        sources.append(personalKey());
    const QStringList late = m_directory.lateSources();
    for (const QString &source : late) {
        if (!sources.contains(source))
            sources.append(source);
    }
    for (const QString &source : std::as_const(sources)) {
        const bool isLate = late.contains(source);
        const auto count
            = std::count_if(m_found.cbegin(), m_found.cend(),
                            [&](const xuc::Contact &contact) { return keyOf(contact) == source; });
        entries.append({.key = source,
                        .icon = iconOf(source),
                        .text = wordsOf(source),
                        .aside = isLate ? tr("late", "a source of contacts") : formatCount(count),
                        .isQuiet = isLate});
    }
    m_sources->setEntries(entries);
    if (m_sources->chosen().isEmpty())
        m_sources->choose(chosen.isEmpty() ? u"/all"_s : chosen);
    if (m_sources->chosen().isEmpty())
        m_sources->choose(u"/all"_s);
}

void SourcePane::showFavourites()
{
    QList<SideList::Entry> entries;
    for (const xuc::Contact &contact : m_directory.favourites()) {
        const PhoneVisual look = visualOf(m_phoneOf(contact));
        const QString number = center::numberOf(contact);
        entries.append({.key = center::keyOf(contact),
                        .icon = m_isStale ? QLatin1StringView() : look.icon,
                        .colour = look.colour,
                        .text = contact.name,
                        .aside = number.size() > longestAside ? QString() : number});
    }
    m_favourites->setEntries(entries);
    m_favourites->setVisible(!entries.isEmpty());
    m_favouritesCount->setText(formatCount(entries.size()));
    QString note;
    if (m_directory.favouritesPhase() == Directory::Phase::Silent)
        note = tr("The server has not sent them. They are asked for again with the next link.");
    else if (m_directory.favouritesPhase() == Directory::Phase::Answered && entries.isEmpty())
        note = tr("None yet. The star of a contact adds it here.");
    m_favouritesNote->setText(note);
    m_favouritesNote->setVisible(!note.isEmpty());
}

void SourcePane::showBook()
{
    QString reason;
    if (!m_book.isOffered())
        reason = tr("This server keeps no personal contacts. A newer XiVO does.");
    else if (m_isStale)
        reason = tr("No link to the server.");
    else if (m_book.isChanging())
        reason = tr("A change of your contacts is under way.");
    for (Button *button : {m_new, m_import, m_export})
        button->setObstacle(reason);
}

void SourcePane::setStale(bool isStale)
{
    m_isStale = isStale;
    showFavourites();
    showBook();
}

void SourcePane::retranslate()
{
    m_sourcesTitle->setText(tr("Sources"));
    m_sources->setAccessibleName(tr("Sources of contacts"));
    m_favouritesTitle->setText(tr("Favourites"));
    m_favourites->setAccessibleName(tr("Favourites"));
    m_new->setText(tr("New personal contact…"));
    m_import->setText(tr("Import CSV"));
    m_export->setText(tr("Export"));
    m_export->setAccessibleName(tr("Export personal contacts"));
    showSources();
    showFavourites();
    showBook();
}

} // namespace vigie::ui
