// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/profile.h"
#include "site/siterules.h"

#include <QByteArrayView>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>

#include <optional>

namespace vigie::site {

struct IniEntry;

//! What the site decided, from its policy file, above what the profile in use says.
//!
//! Read once at start. See vigie-policy(5) for the file. A value that cannot be read is as good as
//! not there, and told by problems().
class Policy
{
public:
    enum class Key {
        ThirdPartyUrl,
        AllowedOrigins,
        GivesTokenToThirdParty,
        TokenHosts,
        ShowsRecordingControls,
        ShowsCallbacks,
        ShowsQueueControls,
        Pins,
        Authorities,
        QuietHours,
        AllowedPrograms,
        PageForms,
        AllowedSchemes,
        Servers,
    };

    //! A value of the file that was left aside.
    struct Problem
    {
        enum class Kind {
            Unreadable, //!< The file itself: its format, or the right to read it.
            UnknownKey,
            NotABoolean,
            NotAnAddress,
            NotAnOrigin,
            NotAFingerprint,
            NotATime,
            NotADuration,
            NotAnAbsolutePath,
            NotAScheme, //!< Or one by which a page would reach into this computer.
        };

        Kind kind = Kind::UnknownKey;
        QString key{}; //!< As in the file: "ThirdParty/Url".
        QString value{};

        bool operator==(const Problem &) const = default;
    };

    Policy() = default; //!< Nothing decided.
    //! @param file that does not exist: nothing decided, and no problem.
    explicit Policy(const QString &file);
    static Policy ofText(QByteArrayView text); //!< As if a file held that.
    //! $VIGIE_POLICY, else vigie/policy.ini of the system's configuration folders.
    static QString defaultFile();

    const QString &file() const { return m_file; }
    const QList<Problem> &problems() const { return m_problems; }
    bool isLocked(Key key) const { return m_locked.contains(key); }
    bool isPinLocked(const QString &host) const;

    //! What is in force where the file decides nothing: the rules of the profile in use.
    void setProfileRules(const SiteRules &rules) { m_profile = rules; }

    QUrl thirdPartyUrl() const { return from(Key::ThirdPartyUrl).thirdPartyUrl; }
    QStringList allowedOrigins() const { return from(Key::AllowedOrigins).allowedOrigins; }
    bool isOriginAllowed(const QUrl &page) const;
    bool givesTokenToThirdParty() const
    {
        return from(Key::GivesTokenToThirdParty).givesTokenToThirdParty;
    }
    QStringList tokenHosts() const { return from(Key::TokenHosts).tokenHosts; }
    bool showsRecordingControls() const
    {
        return from(Key::ShowsRecordingControls).showsRecordingControls;
    }
    bool showsCallbacks() const { return from(Key::ShowsCallbacks).showsCallbacks; }
    bool showsQueueControls() const { return from(Key::ShowsQueueControls).showsQueueControls; }
    QString pinOf(const QString &host) const; //!< The site's own; empty: none.
    QString authorities() const { return from(Key::Authorities).authorities; }
    QuietHours quietHours() const { return from(Key::QuietHours).quietHours; }
    //! The file's alone: a profile lets nobody start programs.
    QStringList allowedPrograms() const { return m_site.allowedPrograms; }
    //! How the file has pages of that origin shown; nothing: as each person likes.
    std::optional<PageForm> pageForm(const QUrl &page) const;
    //! Of addresses in sheets besides http and https; the file's alone.
    QStringList otherSchemes() const { return m_site.otherSchemes; }
    //! How long pauses and wrap-ups are meant to last, by the file alone; see SiteRules.
    const QMap<QString, int> &pauseLimits() const { return m_site.pauseLimits; }
    const QMap<QString, int> &wrapupTimes() const { return m_site.wrapupTimes; }
    const QList<Profile> &servers() const { return m_servers; } //!< To be in everybody's list.

private:
    const SiteRules &from(Key key) const { return isLocked(key) ? m_site : m_profile; }
    using ServerKeys = QMap<QString, QString>;

    void read(QByteArrayView text);
    void readKey(const IniEntry &read);
    void readDuration(QMap<QString, int> &times, const QString &key, const QString &value);
    void readPin(const QString &host, const QString &value);
    void readServer(const QString &group, const ServerKeys &keys);
    void complain(Problem::Kind kind, const QString &key, const QString &value);

    QString m_file;
    SiteRules m_site;
    SiteRules m_profile;
    QSet<Key> m_locked;
    QList<Profile> m_servers;
    QList<Problem> m_problems;
};

} // namespace vigie::site
