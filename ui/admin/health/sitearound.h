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
    QString pin{}; //!< Of the XuC's host.
    bool allowsClearText = false;
    std::function<health::LiveFacts()> live{};
    std::function<QList<Named>()> queues{}; //!< By name; empty while nobody is signed in.
    std::function<QList<Named>()> groups{};

    //! A key is one machine's, whichever of its services is asked.
    QString pinOf(const QUrl &server) const
    {
        return server.host() == xuc.host() ? pin : QString();
    }
};

} // namespace vigie::ui
