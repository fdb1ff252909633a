// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/contactspage.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "center/personalbook.h"
#include "telephony/phonenumber.h"
#include "ui/directory/contactdeeds.h"
#include "ui/directory/contactdetails.h"
#include "ui/directory/contactmodel.h"
#include "ui/directory/contactnote.h"
#include "ui/directory/contactsearchbar.h"
#include "ui/directory/contactview.h"
#include "ui/directory/personalcontacts.h"
#include "ui/directory/phonewatch.h"
#include "ui/directory/sourcepane.h"
#include "ui/models/frameclock.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keymap.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::Directory;
using xuc::Contact;
using xuc::PhoneStatus;

namespace {

    constexpr qsizetype leastTerm = 2; // One letter finds everybody.

} // namespace

ContactsPage::ContactsPage(center::Desk &desk, models::FrameClock &clock, store::Journal &journal,
                           KeyMap &keys, WhyNoCall whyNoCall, QWidget *parent)
    : PlacePage(Rank::People, parent)
    , m_desk(desk)
    , m_directory(desk.directory())
    , m_keys(keys)
    , m_deeds(new ContactDeeds(desk, std::move(whyNoCall), this))
    , m_watch(new PhoneWatch(desk, this))
    , m_own(new PersonalContacts(desk.personalBook(), journal, this))
    , m_model(new ContactModel([this](const Contact &contact) { return phoneOf(contact); }, this))
    , m_sources(new SourcePane(
          m_directory, desk.personalBook(),
          [this](const Contact &contact) { return phoneOf(contact); }, this))
    , m_search(new ContactSearchBar(this))
    , m_view(new ContactView(
          m_model, [this](const QString &key) { return m_directory.favouriteWish(key); }, this))
    , m_empty(new EmptyState({}, {}, this))
    , m_note(new ContactNote(this))
    , m_details(new ContactDetails(this))
{
    setObjectName(u"contactsPage"_s);
    build();
    connectSearch();
    connectLists();
    connectDetails();
    connect(&clock, &models::FrameClock::second, this, &ContactsPage::refreshNote);
    retranslate();
    setStale(!desk.isUp());
}

ContactsPage::~ContactsPage()
{
    // The children go after this: giving up their phones changes what the desk tells.
    m_desk.disconnect(this);
    m_directory.disconnect(this);
    m_desk.personalBook().disconnect(this);
    m_view->disconnect(this);
    m_sources->disconnect(this);
}

void ContactsPage::build()
{
    m_view->setObjectName(u"contacts"_s);
    auto *middle = new Pane(&Theme::surface, this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_search);
    column->addWidget(new Rule(Qt::Horizontal, 0, this));
    column->addWidget(m_empty);
    column->addWidget(m_view, 1);
    column->addWidget(m_note);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sources);
    row->addWidget(middle, 1);
    row->addWidget(m_details);
}

void ContactsPage::connectSearch()
{
    connect(m_search, &ContactSearchBar::edited, this, [this] { m_favourite.clear(); });
    connect(m_search, &ContactSearchBar::searchRequested, this, &ContactsPage::searchNow);
    connect(m_search, &ContactSearchBar::submitted, this, &ContactsPage::submit);
    connect(m_search, &ContactSearchBar::stepRequested, m_view, &ContactView::moveCurrent);
    connect(m_search, &ContactSearchBar::filterChanged, this, &ContactsPage::refresh);
    connect(m_note, &ContactNote::retryRequested, &m_directory, &Directory::searchAgain);
    connect(&m_directory, &Directory::searchChanged, this, &ContactsPage::refresh);
    connect(&m_directory, &Directory::favouritesChanged, this, &ContactsPage::refresh);
    connect(&m_desk.personalBook(), &center::PersonalBook::changed, this, &ContactsPage::refresh);
    connect(m_own, &PersonalContacts::kept, this, &ContactsPage::searchNow);
    connect(&m_desk, &center::Desk::hintsChanged, this, &ContactsPage::refreshRows);
    m_keys.bind(KeyAction::Find, this, [this] { m_search->takeFocus(); });
}

void ContactsPage::connectLists()
{
    connect(m_sources, &SourcePane::sourceChosen, this, [this] {
        m_favourite.clear();
        refresh();
    });
    connect(m_sources, &SourcePane::favouriteChosen, this, [this](const QString &key) {
        m_favourite = key;
        refreshDetails();
    });
    const auto actByDefault = [this](const Contact &contact) {
        m_deeds->act(contact, center::defaultActionOf(contact));
    };
    connect(m_sources, &SourcePane::favouriteActivated, this,
            [this, actByDefault](const QString &key) {
                for (const Contact &contact : m_directory.favourites()) {
                    if (center::keyOf(contact) == key)
                        return actByDefault(contact);
                }
            });
    connect(m_sources, &SourcePane::newRequested, m_own, [this] { m_own->edit({}, window()); });
    connect(m_sources, &SourcePane::importRequested, m_own, [this] { m_own->import(window()); });
    connect(m_sources, &SourcePane::exportRequested, m_own, [this] { m_own->exportAll(window()); });
    connect(m_view, &ContactView::currentMoved, this, [this] {
        m_favourite.clear();
        refreshDetails();
    });
    connect(m_view, &ContactView::defaultRequested, this, actByDefault);
    connect(m_view, &ContactView::actionRequested, m_deeds, &ContactDeeds::act);
    connect(m_view, &ContactView::favouriteRequested, this,
            [this](const Contact &contact, bool isFavourite) {
                m_directory.setFavourite(contact, isFavourite);
            });
    connect(m_view, &ContactView::detailsRequested, this, [this] { showDetails(true); });
}

void ContactsPage::connectDetails()
{
    connect(m_deeds, &ContactDeeds::chatRequested, this, &ContactsPage::chatRequested);
    connect(m_deeds, &ContactDeeds::called, this, &ContactsPage::refreshDetails);
    connect(&m_desk, &center::Desk::intentChanged, this, &ContactsPage::followCall);
    connect(&m_desk, &center::Desk::callsChanged, this, &ContactsPage::refreshDetails);
    connect(m_details, &ContactDetails::backRequested, this, [this] { showDetails(false); });
    connect(m_details, &ContactDetails::callRequested, m_deeds, &ContactDeeds::call);
    connect(m_details, &ContactDetails::chatRequested, this, [this](const QString &login) {
        if (const auto &contact = m_details->contact())
            Q_EMIT chatRequested(login, contact->name);
    });
    connect(m_details, &ContactDetails::mailRequested, m_deeds, &ContactDeeds::writeTo);
    connect(m_details, &ContactDetails::linkRequested, m_deeds, &ContactDeeds::openLink);
    connect(m_details, &ContactDetails::favouriteRequested, this, &ContactsPage::toggleFavourite);
    connect(m_details, &ContactDetails::editRequested, this, [this] {
        if (const auto &contact = m_details->contact())
            m_own->edit(*contact, window());
    });
    connect(m_details, &ContactDetails::deleteRequested, this, [this] {
        if (const auto &contact = m_details->contact())
            m_own->askToDelete(*contact, window());
    });
    m_keys.bind(
        KeyAction::Favourite, this, [this] { toggleFavourite(); }, Qt::WidgetWithChildrenShortcut);
}

QString ContactsPage::title() const
{
    return tr("Contacts");
}

QList<StatusBar::KeyHint> ContactsPage::keyHints() const
{
    return {{.key = tr("Enter", "key"), .text = tr("Call", "key hint")},
            {.key = m_keys.capText(KeyAction::Favourite), .text = tr("Favourite", "key hint")},
            {.key = tr("Right", "key"), .text = tr("Details", "key hint")}};
}

void ContactsPage::retranslate()
{
    m_search->retranslate();
    m_note->retranslate();
    m_view->setAccessibleName(tr("Contacts found"));
    m_sources->retranslate();
    m_details->retranslate();
    refresh();
}

void ContactsPage::search(const QString &term)
{
    m_search->setTerm(term);
    m_favourite.clear();
    searchNow();
    m_search->takeFocus();
}

void ContactsPage::searchNow()
{
    const QString term = m_search->term();
    m_search->stopTyping();
    m_directory.search(term.size() >= leastTerm ? term : QString());
}

QList<Contact> ContactsPage::allFound() const
{
    if (!m_directory.term().isEmpty())
        return m_directory.found();
    // Nothing searched: whom the person keeps.
    return m_sources->source() == SourcePane::personalKey() ? m_own->asContacts()
                                                            : m_directory.favourites();
}

bool ContactsPage::passes(const Contact &contact) const
{
    const QString source = m_sources->source();
    if (!source.isEmpty() && SourcePane::keyOf(contact) != source)
        return false;
    return m_search->passes(phoneOf(contact));
}

PhoneStatus ContactsPage::phoneOf(const Contact &contact) const
{
    if (const auto live = m_desk.center().hint(center::numberOf(contact)))
        return *live;
    return contact.status ? contact.status->phone : PhoneStatus::Unknown;
}

void ContactsPage::refresh()
{
    const QList<Contact> found = allFound();
    m_sources->setFound(found);
    QList<Contact> rows;
    QSet<QString> phones;
    const auto watch = [&phones](const Contact &contact) {
        const QString number = center::numberOf(contact);
        if (!number.isEmpty() && number.size() <= PhoneWatch::longestInternal)
            phones.insert(number);
    };
    for (const Contact &contact : found) {
        watch(contact);
        if (passes(contact))
            rows.append(contact);
    }
    for (const Contact &contact : m_directory.favourites())
        watch(contact);
    m_watch->setNumbers(phones);
    const Contact *before = m_view->current();
    const QString key = before ? center::keyOf(*before) : QString();
    m_model->setContacts(rows);
    m_view->setTerm(m_directory.term());
    if (!m_view->currentIndex().isValid() && !rows.isEmpty()) {
        const QString favourite = m_favourite;
        m_view->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(key))));
        m_favourite = favourite;
    }
    m_model->refresh();
    refreshNote();
    refreshDetails();
}

void ContactsPage::refreshRows()
{
    if (m_search->isFiltered()) {
        refresh();
        return;
    }
    m_model->refresh();
    m_sources->setFound(allFound());
    refreshDetails();
}

QString ContactsPage::summary(qsizetype rows) const
{
    if (m_directory.term().isEmpty())
        return {};
    const auto phase = m_directory.phase();
    if (phase == Directory::Phase::Asked)
        return tr("searching", "contacts");
    if (phase != Directory::Phase::Answered)
        return {};
    return m_directory.lateSources().isEmpty()
        ? tr("%n found", "contacts", int(rows))
        : tr("%n found, 1 source late", "contacts", int(rows));
}

void ContactsPage::refreshNote()
{
    m_note->refresh(m_directory, m_desk.clock().now(), m_isStale);
    const int rows = m_model->rowCount();
    m_search->setSummary(summary(rows));
    const bool isEmpty = rows == 0 && m_directory.phase() != Directory::Phase::Asked;
    m_empty->setVisible(isEmpty);
    m_view->setVisible(rows > 0 || !isEmpty);
    if (!m_directory.term().isEmpty())
        //: %1 is what was searched.
        m_empty->setTexts(tr("Nobody found for \"%1\"").arg(m_directory.term()),
                          tr("Try a part of the name, a company or a number, or another source."));
    else
        m_empty->setTexts(tr("No favourites yet"),
                          tr("Type two letters of a name or a part of a number. The star of a "
                             "contact keeps it here."));
}

void ContactsPage::refreshDetails()
{
    const Contact *chosen = m_view->current();
    for (const Contact &contact : m_directory.favourites()) {
        if (!m_favourite.isEmpty() && center::keyOf(contact) == m_favourite)
            chosen = &contact;
    }
    if (!chosen) {
        m_details->clear();
        return;
    }
    m_details->setChangeable(m_own->canChange(*chosen) && !m_isStale);
    m_details->show(*chosen);
    m_details->setPhone(phoneOf(*chosen));
    m_details->setWish(m_directory.favouriteWish(center::keyOf(*chosen)));
    m_details->setWhyNoCall(m_deeds->whyNoCall());
    followCall();
}

void ContactsPage::followCall()
{
    const auto &contact = m_details->contact();
    const auto call = contact ? m_deeds->callOf(*contact) : ContactDeeds::Call::None;
    m_details->setCalling(call == ContactDeeds::Call::Pending, call == ContactDeeds::Call::Failed);
}

void ContactsPage::submit()
{
    const QString term = m_search->term();
    const bool isCurrent = m_directory.term() == term && !m_search->isTyping();
    if (!isCurrent) {
        searchNow();
        return;
    }
    const QString number = telephony::normalised(term);
    if (const Contact *contact = m_view->current())
        m_deeds->act(Contact(*contact), center::defaultActionOf(*contact));
    else if (m_directory.phase() == Directory::Phase::Answered && telephony::isPhoneNumber(number))
        m_deeds->call(number);
}

void ContactsPage::toggleFavourite()
{
    if (const auto &contact = m_details->contact())
        m_directory.setFavourite(*contact, !contact->isFavorite);
}

void ContactsPage::showDetails(bool isShown)
{
    if (m_isNarrow) {
        m_details->setVisible(isShown);
        m_sources->setVisible(!isShown);
    }
    if (isShown)
        m_details->takeFocus();
    else
        m_view->setFocus(Qt::OtherFocusReason);
}

void ContactsPage::setChatOffered(bool isOffered)
{
    m_view->setChatOffered(isOffered);
    m_details->setChatOffered(isOffered);
}

void ContactsPage::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    m_details->setVisible(!isNarrow);
    m_sources->show();
}

void ContactsPage::setStale(bool isStale)
{
    m_isStale = isStale;
    m_view->setStale(isStale);
    m_sources->setStale(isStale);
    m_details->setStale(isStale);
    refresh();
}

void ContactsPage::showEvent(QShowEvent *event)
{
    PlacePage::showEvent(event);
    if (m_directory.favouritesPhase() == Directory::Phase::Idle)
        m_directory.readFavourites();
    if (m_desk.personalBook().phase() == center::PersonalBook::Phase::Idle)
        m_desk.personalBook().read();
}

void ContactsPage::changeEvent(QEvent *event)
{
    PlacePage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vigie::ui
