// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/directory.h"

#include "xuc/commands/addfavorite.h"
#include "xuc/commands/directorylookup.h"
#include "xuc/commands/displaynamelookup.h"
#include "xuc/commands/getfavoritecontacts.h"
#include "xuc/commands/getfavorites.h"
#include "xuc/commands/removefavorite.h"
#include "xuc/commands/searchcontacts.h"

#include <algorithm>

namespace vigie::center {

namespace command = xuc::command;
using namespace std::chrono_literals;
using xuc::Contact;

namespace {

    // The second shape of an answer follows the first at once; waiting longer would hold a person
    // who types.
    constexpr auto secondShapeWithin = 400ms;
    // How long a source that is known to be slow is waited for in words.
    constexpr auto slowSourceWithin = 15s;

    bool comesFrom(const Contact &contact, const QString &source)
    {
        return std::any_of(contact.sources.cbegin(), contact.sources.cend(),
                           [&](const xuc::ContactSource &one) { return one.name == source; });
    }

} // namespace

Directory::Directory(const Clock &clock, Send send, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_send(std::move(send))
{
}

void Directory::search(const QString &term)
{
    m_wanted = term.trimmed();
    if (m_wanted.isEmpty()) {
        m_found.clear();
        m_asked.clear();
        m_phase = Phase::Idle;
        Q_EMIT searchChanged();
        return;
    }
    // While an answer is under way the new term waits for it: they could not be told apart.
    const bool isBusy = m_phase == Phase::Asked || !m_loginAsked.isEmpty()
        || (m_phase == Phase::Answered && !(m_hasSheets && m_hasTable) && !m_isOldServer
            && m_clock.now() - m_answeredAt < secondShapeWithin);
    if (!isBusy)
        ask();
    else
        Q_EMIT searchChanged();
}

void Directory::ask()
{
    m_asked = m_wanted;
    m_askedAt = m_clock.now();
    m_hasSheets = false;
    m_hasTable = false;
    m_askedOlder = m_isOldServer;
    const QByteArray frame = m_isOldServer ? command::DirectoryLookUp{.term = m_asked}.encode()
                                           : command::SearchContacts{.term = m_asked}.encode();
    m_phase = m_isUp && m_send(frame) ? Phase::Asked : Phase::Silent;
    Q_EMIT searchChanged();
}

void Directory::askOlder()
{
    m_askedOlder = true;
    m_send(command::DirectoryLookUp{.term = m_asked}.encode());
}

Directory::Phase Directory::phase() const
{
    return m_wanted != m_asked && m_phase != Phase::Silent ? Phase::Asked : m_phase;
}

bool Directory::isLate() const
{
    return m_phase == Phase::Asked && m_clock.now() - m_askedAt >= lateAfter;
}

QStringList Directory::lateSources() const
{
    QStringList late;
    if (m_phase != Phase::Answered || m_clock.now() - m_askedAt > slowSourceWithin)
        return late;
    for (const QString &source : m_slowSources) {
        if (std::none_of(m_found.cbegin(), m_found.cend(),
                         [&](const Contact &contact) { return comesFrom(contact, source); }))
            late.append(source);
    }
    late.sort();
    return late;
}

void Directory::take(const QList<Contact> &contacts, bool areSheets)
{
    if (!m_loginAsked.isEmpty())
        return takeLogin(areSheets ? SheetShape : TableShape);
    if (m_asked.isEmpty())
        return;
    const bool isFirst = !m_hasSheets && !m_hasTable;
    // Sheets that come again, well behind the first: a slow source has answered.
    const bool isLater = areSheets && m_hasSheets;
    if (isLater && m_clock.now() - m_answeredAt >= secondShapeWithin) {
        for (const Contact &contact : contacts) {
            for (const xuc::ContactSource &source : contact.sources) {
                if (std::none_of(m_found.cbegin(), m_found.cend(), [&](const Contact &known) {
                        return comesFrom(known, source.name);
                    }))
                    m_slowSources.insert(source.name);
            }
        }
    }
    if (isFirst) {
        m_found.clear();
        m_answeredAt = m_clock.now();
    }
    merge(m_found, contacts);
    (areSheets ? m_hasSheets : m_hasTable) = true;
    if (areSheets) {
        m_knowsSheets = true;
        m_isOldServer = false;
    } else if (m_askedOlder && !m_knowsSheets) {
        m_isOldServer = true;
    }
    m_phase = Phase::Answered;
    if (m_wanted != m_asked && ((m_hasSheets && m_hasTable) || m_isOldServer))
        ask();
    else
        Q_EMIT searchChanged();
}

void Directory::readFavourites()
{
    m_haveFavouriteSheets = false;
    m_favouritesAskedAt = m_clock.now();
    const QByteArray frame = m_isOldServer ? command::GetFavorites{}.encode()
                                           : command::GetFavoriteContacts{}.encode();
    if (m_isUp && m_send(frame))
        m_favouritesPhase = m_favouritesPhase == Phase::Answered ? Phase::Answered : Phase::Asked;
    else if (m_favouritesPhase != Phase::Answered)
        m_favouritesPhase = Phase::Silent;
    Q_EMIT favouritesChanged();
}

void Directory::takeFavourites(const QList<Contact> &contacts, bool areSheets)
{
    // The older shape says less of the same: only who sends nothing else is heard through it.
    if (!areSheets && m_haveFavouriteSheets)
        return;
    m_haveFavouriteSheets = m_haveFavouriteSheets || areSheets;
    m_favourites = contacts;
    for (Contact &contact : m_favourites)
        contact.isFavorite = true;
    m_favouritesPhase = Phase::Answered;
    // What was given up, and came about all the same.
    m_wishes.removeIf([this](const auto &wish) {
        const bool isIn = std::any_of(m_favourites.cbegin(), m_favourites.cend(),
                                      [&](const Contact &one) { return keyOf(one) == wish.key(); });
        return wish.value().state == Wish::Failed && wish.value().isAdding == isIn;
    });
    Q_EMIT favouritesChanged();
}

bool Directory::setFavourite(const Contact &contact, bool isFavourite)
{
    const auto identity = identityOf(contact);
    if (!identity || !m_isUp)
        return false;
    const QString key = keyOf(contact);
    if (favouriteWish(key) == Wish::Pending)
        return true;
    const QByteArray frame = isFavourite
        ? command::AddFavorite{.contactId = identity->id, .source = identity->name}.encode()
        : command::RemoveFavorite{.contactId = identity->id, .source = identity->name}.encode();
    if (!m_send(frame))
        return false;
    m_wishes.insert(key, {.contact = contact, .isAdding = isFavourite, .since = m_clock.now()});
    Q_EMIT favouritesChanged();
    return true;
}

Directory::Wish Directory::favouriteWish(const QString &key) const
{
    const auto it = m_wishes.constFind(key);
    return it == m_wishes.cend() ? Wish::None : it->state;
}

void Directory::forgetWish(const QString &key)
{
    if (favouriteWish(key) == Wish::Failed) {
        m_wishes.remove(key);
        Q_EMIT favouritesChanged();
    }
}

void Directory::settle(const xuc::FavoriteUpdated &event)
{
    const QString key = event.source + QChar(0x1f) + event.contactId;
    const auto wish = m_wishes.find(key);
    if (event.action == xuc::FavoriteAction::Failed) {
        if (wish != m_wishes.end())
            wish->state = Wish::Failed;
        Q_EMIT favouritesChanged();
        return;
    }
    const bool isAdded = event.action == xuc::FavoriteAction::Added;
    if (wish != m_wishes.end()) {
        const Contact contact = wish->contact;
        m_wishes.erase(wish);
        mark(contact, isAdded);
    }
    readFavourites(); // What the server keeps now, also where another program changed it.
    Q_EMIT searchChanged();
}

void Directory::mark(const Contact &contact, bool isFavourite)
{
    const QString key = keyOf(contact);
    for (Contact &found : m_found) {
        if (keyOf(found) == key)
            found.isFavorite = isFavourite;
    }
    const auto known = std::find_if(m_favourites.begin(), m_favourites.end(),
                                    [&](const Contact &one) { return keyOf(one) == key; });
    if (!isFavourite && known != m_favourites.end())
        m_favourites.erase(known);
    if (isFavourite && known == m_favourites.end()) {
        m_favourites.append(contact);
        m_favourites.last().isFavorite = true;
    }
}

void Directory::lookUpName(const QString &login)
{
    if (login.isEmpty() || m_namesAsked.contains(login))
        return;
    if (const QString known = nameOf(login); !known.isEmpty()) {
        Q_EMIT nameFound(login, known);
        return;
    }
    if (m_isUp && m_send(command::DisplayNameLookup{.username = login}.encode()))
        m_namesAsked.insert(login, m_clock.now());
}

void Directory::lookUpLogin(const QString &number)
{
    const bool isFree = m_isUp && m_wanted.isEmpty() && m_loginAsked.isEmpty() && !m_isOldServer;
    if (!isFree || number.isEmpty() || m_logins.contains(number))
        return;
    if (!m_send(command::SearchContacts{.term = number}.encode()))
        return;
    m_loginAsked = number;
    m_loginAskedAt = m_clock.now();
    m_loginShapes = 0;
}

void Directory::learnLogins(const QList<Contact> &contacts)
{
    bool isNew = false;
    for (const Contact &contact : contacts) {
        const QString login = argumentOf(contact, xuc::ContactActionKind::Chat);
        const QString number = numberOf(contact);
        if (login.isEmpty() || number.isEmpty() || loginOf(number) == login)
            continue;
        m_logins.insert(number, login);
        isNew = true;
    }
    if (isNew)
        Q_EMIT loginsChanged();
}

void Directory::takeLogin(Shape shape)
{
    if (m_loginShapes == 0)
        m_answeredAt = m_clock.now();
    m_loginShapes |= shape;
    if (m_loginShapes == (SheetShape | TableShape))
        endLogin();
}

void Directory::endLogin()
{
    m_loginAsked.clear();
    if (m_wanted != m_asked)
        ask(); // Typed meanwhile.
}

void Directory::tickLogin()
{
    if (m_loginAsked.isEmpty())
        return;
    const Instant now = m_clock.now();
    const bool isAnswered = m_loginShapes != 0 && now - m_answeredAt >= secondShapeWithin;
    if (isAnswered || now - m_loginAskedAt >= limit)
        endLogin();
}

void Directory::apply(const xuc::Event &event)
{
    if (const auto *sheet = std::get_if<xuc::ContactSheet>(&event)) {
        learnLogins(sheet->sheets);
        take(sheet->sheets, true);
    } else if (const auto *result = std::get_if<xuc::DirectoryResult>(&event)) {
        take(contactsIn(result->table), false);
    } else if (const auto *sheets = std::get_if<xuc::FavoriteContactSheet>(&event)) {
        learnLogins(sheets->sheets);
        takeFavourites(sheets->sheets, true);
    } else if (const auto *favourites = std::get_if<xuc::Favorites>(&event)) {
        takeFavourites(contactsIn(favourites->table), false);
    } else if (const auto *updated = std::get_if<xuc::FavoriteUpdated>(&event)) {
        settle(*updated);
    } else if (const auto *name = std::get_if<xuc::UserDisplayName>(&event)) {
        m_namesAsked.remove(name->userName);
        m_names.insert(name->userName, name->displayName);
        Q_EMIT nameFound(name->userName, name->displayName);
    }
}

void Directory::tick()
{
    tickSearch();
    tickFavourites();
    tickLogin();
    // A login that nobody knows is silence: it may be asked again.
    m_namesAsked.removeIf(
        [this](const auto &asked) { return m_clock.now() - asked.value() >= limit; });
}

void Directory::tickSearch()
{
    const auto waited = m_clock.now() - m_askedAt;
    if (m_phase == Phase::Answered && m_wanted != m_asked
        && m_clock.now() - m_answeredAt >= secondShapeWithin) {
        ask();
        return;
    }
    if (m_phase != Phase::Asked)
        return;
    if (!m_askedOlder && !m_knowsSheets && waited >= olderAfter)
        askOlder();
    if (waited >= limit) {
        m_phase = Phase::Silent;
        if (m_wanted != m_asked)
            ask();
    }
    if (waited >= lateAfter)
        Q_EMIT searchChanged();
}

void Directory::tickFavourites()
{
    const Instant now = m_clock.now();
    bool hasFailed = false;
    for (FavouriteWish &wish : m_wishes) {
        if (wish.state == Wish::Pending && now - wish.since >= limit) {
            wish.state = Wish::Failed;
            hasFailed = true;
        }
    }
    if (m_favouritesPhase == Phase::Asked && now - m_favouritesAskedAt >= limit) {
        m_favouritesPhase = Phase::Silent;
        hasFailed = true;
    }
    if (hasFailed)
        Q_EMIT favouritesChanged();
}

void Directory::linkLost()
{
    m_isUp = false;
    m_namesAsked.clear();
    m_loginAsked.clear();
    for (FavouriteWish &wish : m_wishes)
        wish.state = Wish::Failed;
    if (m_phase == Phase::Asked)
        m_phase = Phase::Silent;
    if (m_favouritesPhase == Phase::Asked)
        m_favouritesPhase = Phase::Silent;
    Q_EMIT searchChanged();
    Q_EMIT favouritesChanged();
}

void Directory::resynced()
{
    m_isUp = true;
    if (!m_wanted.isEmpty())
        ask();
    if (m_favouritesPhase != Phase::Idle)
        readFavourites();
}

void Directory::clear()
{
    m_wanted.clear();
    m_asked.clear();
    m_phase = Phase::Idle;
    m_found.clear();
    m_knowsSheets = false;
    m_isOldServer = false;
    m_isUp = false;
    m_slowSources.clear();
    m_favouritesPhase = Phase::Idle;
    m_favourites.clear();
    m_wishes.clear();
    m_names.clear();
    m_namesAsked.clear();
    m_logins.clear();
    m_loginAsked.clear();
    Q_EMIT searchChanged();
    Q_EMIT favouritesChanged();
}

} // namespace vigie::center
