// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "center/contacts.h"
#include "xuc/event.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <chrono>
#include <functional>

namespace vigie::center {

//! What the site's directories say: a search, the favourites, and who a login is.
//!
//! Answers name neither their question nor their sources' delays: one search is under way at a
//! time, a newer one waits until the present one is answered (in both shapes) or given up. What a
//! source adds later is put below. Pure but for its callback; the owner calls apply() and tick().
class Directory : public QObject
{
    Q_OBJECT
public:
    enum class Phase : quint8 {
        Idle, //!< Nothing asked.
        Asked,
        Answered,
        Silent //!< Not answered within 5 s, or the link went: what was found before is kept.
    };
    enum class Wish : quint8 { None, Pending, Failed };

    static constexpr std::chrono::seconds limit{5};
    static constexpr std::chrono::seconds lateAfter{3};
    //! A server without contact sheets says nothing to the newer search: the older follows.
    static constexpr std::chrono::seconds olderAfter{2};

    using Send = std::function<bool(const QByteArray &frame)>;

    Directory(const Clock &clock, Send send, QObject *parent = nullptr);

    //! Searches; the empty term ends the search. The same term again asks again.
    void search(const QString &term);
    void searchAgain() { search(m_wanted); }
    const QString &term() const { return m_wanted; } //!< What the person searches now.
    Phase phase() const;
    bool isLate() const; //!< Asked for longer than 3 s.
    Instant askedAt() const { return m_askedAt; }
    //! Of the present term; while it is asked for, still those of the one before.
    const QList<xuc::Contact> &found() const { return m_found; }
    //! Sources that used to answer behind the others, and have not yet.
    QStringList lateSources() const;

    void readFavourites();
    Phase favouritesPhase() const { return m_favouritesPhase; }
    const QList<xuc::Contact> &favourites() const { return m_favourites; }
    //! False: it cannot be named to the server, or the link is down.
    bool setFavourite(const xuc::Contact &contact, bool isFavourite);
    Wish favouriteWish(const QString &key) const; //!< By keyOf().
    void forgetWish(const QString &key); //!< A failure that was read.

    void lookUpName(const QString &login); //!< nameFound() follows, once a login is known.
    QString nameOf(const QString &login) const { return m_names.value(login); }

    //! Who sits at \a number, by the sheets that came so far; empty: nobody that can be written to.
    QString loginOf(const QString &number) const { return m_logins.value(number); }
    //! Asks the directory for it; loginsChanged() follows if anybody is found. Not while a search
    //! is on screen: the two answers could not be told apart.
    void lookUpLogin(const QString &number);

    void apply(const xuc::Event &event);
    void tick();
    void linkLost();
    void resynced(); //!< The session stands again: asks for what is on screen.
    void clear(); //!< Another person signs in.

Q_SIGNALS:
    void searchChanged();
    void favouritesChanged(); //!< The list, or a wish about one.
    void nameFound(const QString &login, const QString &name);
    void loginsChanged();

private:
    struct FavouriteWish
    {
        xuc::Contact contact{};
        bool isAdding = true;
        Wish state = Wish::Pending;
        Instant since{};
    };

    enum Shape { SheetShape = 1, TableShape = 2 };

    void ask();
    void askOlder();
    void take(const QList<xuc::Contact> &contacts, bool areSheets);
    void settle(const xuc::FavoriteUpdated &event);
    void mark(const xuc::Contact &contact, bool isFavourite);
    void takeFavourites(const QList<xuc::Contact> &contacts, bool areSheets);
    void tickSearch();
    void tickFavourites();
    void learnLogins(const QList<xuc::Contact> &contacts);
    void takeLogin(Shape shape);
    void endLogin();
    void tickLogin();

    const Clock &m_clock;
    const Send m_send;

    QString m_wanted{};
    QString m_asked{}; //!< The term on its way, or answered last.
    Phase m_phase = Phase::Idle;
    Instant m_askedAt{};
    Instant m_answeredAt{};
    QList<xuc::Contact> m_found{};
    bool m_hasSheets = false; //!< Of this search.
    bool m_hasTable = false;
    bool m_askedOlder = false;
    bool m_knowsSheets = false; //!< This server has sent one.
    bool m_isOldServer = false; //!< It answered only to the older search.
    bool m_isUp = false;
    QSet<QString> m_slowSources{};

    Phase m_favouritesPhase = Phase::Idle;
    Instant m_favouritesAskedAt{};
    QList<xuc::Contact> m_favourites{};
    bool m_haveFavouriteSheets = false;
    QHash<QString, FavouriteWish> m_wishes{};

    QHash<QString, QString> m_names{};
    QHash<QString, Instant> m_namesAsked{};

    QHash<QString, QString> m_logins{}; //!< By number.
    QString m_loginAsked{}; //!< The number on its way; empty: none.
    Instant m_loginAskedAt{};
    int m_loginShapes = 0; //!< Of its answer, so far.
};

} // namespace vigie::center
