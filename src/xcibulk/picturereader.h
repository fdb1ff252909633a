// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xcibulk/picture.h"
#include "xcibulk/server.h"

#include <QObject>

namespace vigie::xcibulk {

//! Reads a picture, call by call. An entity that cannot be read is left out of it; without the
//! entities or the templates there is none.
class PictureReader : public QObject
{
    Q_OBJECT
public:
    explicit PictureReader(Server &server, QObject *parent = nullptr);

    void read(); //!< What is under way is not heard any more.

Q_SIGNALS:
    void progressed(int done, int all);
    void finished(const vigie::xcibulk::Picture &picture);
    void failed(const vigie::xci::Failure &failure);

private:
    template <typename T, typename Take> auto guarded(Take take);
    void readTemplates();
    void readScope();
    void readEntity(qsizetype index);
    //! True: it tells of the link or the session, not of one entity.
    static bool isFatal(const xci::Failure &failure);

    Server &m_server;
    Picture m_picture{};
    quint64 m_epoch = 0;
};

} // namespace vigie::xcibulk
