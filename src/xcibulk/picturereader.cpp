// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xcibulk/picturereader.h"

#include <QPointer>

namespace vigie::xcibulk {

using Kind = xci::Failure::Kind;

PictureReader::PictureReader(Server &server, QObject *parent) : QObject(parent), m_server(server)
{
}

//! Hears an answer only while it is that of the latest reading.
template <typename T, typename Take> auto PictureReader::guarded(Take take)
{
    return [alive = QPointer(this), epoch = m_epoch, take](const xci::Answer<T> &answer) {
        if (alive && alive->m_epoch == epoch)
            take(answer);
    };
}

void PictureReader::read()
{
    ++m_epoch;
    m_picture = {};
    using All = QList<xci::Entity>;
    m_server.readEntities(guarded<All>([this](const xci::Answer<All> &all) {
        if (!all) {
            Q_EMIT failed(all.failure());
            return;
        }
        m_picture.entities = *all;
        readTemplates();
    }));
}

void PictureReader::readTemplates()
{
    using All = QList<xci::Template>;
    m_server.readTemplates(guarded<All>([this](const xci::Answer<All> &all) {
        if (!all) {
            Q_EMIT failed(all.failure());
            return;
        }
        m_picture.templates = *all;
        readScope();
    }));
}

void PictureReader::readScope()
{
    m_server.readIsSuper(guarded<bool>([this](const xci::Answer<bool> &isSuper) {
        if (!isSuper && isFatal(isSuper.failure())) {
            Q_EMIT failed(isSuper.failure());
            return;
        }
        m_picture.isWhole = isSuper && *isSuper;
        readEntity(0);
    }));
}

bool PictureReader::isFatal(const xci::Failure &failure)
{
    return failure.kind != Kind::Forbidden && failure.kind != Kind::NotFound
        && failure.kind != Kind::Refused && failure.kind != Kind::Conflict;
}

void PictureReader::readEntity(qsizetype index)
{
    Q_EMIT progressed(int(index), int(m_picture.entities.size()));
    if (index == m_picture.entities.size()) {
        ++m_epoch;
        Q_EMIT finished(m_picture);
        return;
    }
    const auto id = m_picture.entities[index].combinedId;
    using All = QList<xci::User>;
    m_server.readUsers(
        id, guarded<All>([this, id, index](const xci::Answer<All> &users) {
            if (!users && isFatal(users.failure())) {
                Q_EMIT failed(users.failure());
                return;
            }
            if (users)
                m_picture.users.insert(id, *users);
            m_server.readFreeNumbers(
                id,
                guarded<QStringList>([this, id, index](const xci::Answer<QStringList> &numbers) {
                    if (!numbers && isFatal(numbers.failure())) {
                        Q_EMIT failed(numbers.failure());
                        return;
                    }
                    if (numbers)
                        m_picture.freeNumbers.insert(id, *numbers);
                    readEntity(index + 1);
                }));
        }));
}

} // namespace vigie::xcibulk
