// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/siterules.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QUrl>

#include <optional>

namespace vigie::site {

class Policy;
class Settings;

//! Where a page comes from, for people and as a key: "https://crm.example.org", with its port where
//! that is not the usual one; "crm:" for an address without a host.
QString originOf(const QUrl &page);

//! How the pages of each origin are shown: as the site decided, else as the person chose.
//!
//! The choices of one profile, kept in the settings with the origins that were met there.
class PageChoices : public QObject
{
    Q_OBJECT
public:
    //! One origin that pages came from, or that the person chose something for.
    struct Known
    {
        QString origin{};
        std::optional<PageForm> form{}; //!< Nothing: as it comes.

        bool operator==(const Known &) const = default;
    };

    static constexpr int maxKnown = 50;

    //! \a profile: its address; empty: the demonstration's.
    PageChoices(Settings &settings, const Policy &policy, const QUrl &profile,
                QObject *parent = nullptr);

    //! Nothing: neither the site nor the person decided.
    std::optional<PageForm> formOf(const QString &origin) const;
    bool isLocked(const QString &origin) const; //!< The site decided.
    bool mayBeInWindow(const QString &origin) const; //!< The site allows it, whatever is installed.
    QList<Known> known() const; //!< In the order of their names.

    void meet(const QString &origin); //!< A page of it came.
    void choose(const QString &origin, std::optional<PageForm> form);
    void forget(const QString &origin);

Q_SIGNALS:
    void changed();

private:
    void write(const QList<Known> &known);

    Settings &m_settings;
    const Policy &m_policy;
    const QString m_key;
};

} // namespace vigie::site
