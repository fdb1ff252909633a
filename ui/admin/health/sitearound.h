// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/facts.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <functional>

namespace vigie::ui {

//! What the administration is told of its site beside the XCI, by whoever knows it.
struct SiteAround
{
    struct Named
    {
        int id = 0;
        QString name{};
    };

    QUrl xuc{};
    QUrl configuration{}; //!< Base of its interface; empty: the profile names none.
    QByteArray configurationHeader = QByteArrayLiteral("X-Auth-Token");
    QString configurationToken{}; //!< Of the demonstration alone.
    QUrl recording{};
    QString pin{}; //!< Of the XuC.
    QString configurationPin{};
    QString recordingPin{};
    QString
        authorities{}; //!< File of those that vouch for the site's servers; empty: the system's.
    bool allowsClearText = false; //!< To the configuration server.
    std::function<health::LiveFacts()> live{};
    std::function<QList<Named>()> queues{}; //!< By name; empty while nobody is signed in.
    std::function<QList<Named>()> groups{};
};

} // namespace vigie::ui
