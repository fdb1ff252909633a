// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <optional>

namespace vigie::xuc {
struct Sheet;
}

namespace vigie::center {

//! A page that a sheet asks for. Holds no secret: what is filled in is filled in at each opening.
struct ScreenPop
{
    QString callId{}; //!< Unique id of the call; may be empty.
    QString title{}; //!< The sheet's own, a field of that type; may be empty.
    QString caller{}; //!< Name, else number; empty: not known, or not yet.
    QString queue{}; //!< Label; empty: no queue's call.
    QString address{}; //!< popupUrl and folderNumber, placeholders as they came.
    QString folder{};
    QString program{}; //!< Not empty: to run instead, with the folder as its one argument.
    bool isMultiTab = false; //!< A tab of its own; otherwise one is used again.
    QDateTime at{}; //!< Local time.

    bool isRun() const { return !program.isEmpty(); }
    bool operator==(const ScreenPop &) const = default;
};

//! What a page may be told about the session.
struct PopSecrets
{
    QString token{};
    QString login{};
    std::function<bool(const QUrl &page)> mayHaveToken{}; //!< Not set: none may.
};

//! The page of a pop, filled in; empty: it is none that may be opened. http and https are, others
//! only where \a otherSchemes names them. The token goes only where it may, and is left out
//! elsewhere.
QUrl pageOf(const ScreenPop &pop, const PopSecrets &secrets, const QStringList &otherSchemes = {});
//! For people: without what is filled in.
QUrl shownPageOf(const ScreenPop &pop, const QStringList &otherSchemes = {});
//! Fit to be kept on a disk: neither a password in the address nor the value of a parameter that
//! is named like a secret. Placeholders stay as they came.
ScreenPop withoutSecrets(const ScreenPop &pop);

//! The pops of a session: which sheet is one, which repeats another, and the latest ones.
class ScreenPops
{
public:
    static constexpr int maxKept = 20;

    explicit ScreenPops(const Clock &clock) : m_clock(clock) { }

    //! The pop that the sheet asks for; empty: none, or the same for that call within two seconds
    //! (a site may raise one sheet for each of two events).
    //! \a onlyCall: unique id of the one call that there is, which a sheet without one is about.
    std::optional<ScreenPop> take(const xuc::Sheet &sheet, const QString &onlyCall = {});
    const QList<ScreenPop> &recent() const { return m_recent; } //!< Newest first.
    void restore(const QList<ScreenPop> &pops); //!< Of a sitting before; newest first.
    //! Who calls, where that was not known as the pop came. True: something new was said.
    bool describe(const QString &callId, const QString &caller, const QString &queue);
    void clear() { m_recent.clear(); }

private:
    const Clock &m_clock;
    QList<ScreenPop> m_recent{};
    Instant m_lastAt{};
    bool m_isRestored = false; //!< The newest one is of a sitting before.
};

} // namespace vigie::center
