// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <vector>

namespace vigie::sim {

struct Contact;
struct World;

//! A contact as one user sees it.
struct SeenContact
{
    const Contact &contact;
    bool isFavorite = false;
};

//! Messages about the directory and favourites, in both generations' shapes: user API, 2.2.
namespace frames {

    //! The bare headers and entries, as REST answers tell them.
    QByteArray directoryTable(const World &world, const std::vector<SeenContact> &contacts);
    QByteArray directoryResult(const World &world, const std::vector<SeenContact> &contacts);
    QByteArray favorites(const World &world, const std::vector<SeenContact> &contacts);
    QByteArray contactSheet(const World &world, const std::vector<SeenContact> &contacts);
    QByteArray favoriteContactSheet(const World &world, const std::vector<SeenContact> &contacts);
    QByteArray favoriteUpdated(bool added, const QString &contactId, const QString &source);

} // namespace frames

} // namespace vigie::sim
