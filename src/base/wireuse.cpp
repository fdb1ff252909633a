// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wireuse.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>

namespace vigie {

#ifdef VIGIE_RECORD_WIRE_USE

using namespace Qt::StringLiterals;

namespace {

    QLatin1StringView kindOf(WireUse use)
    {
        switch (use) {
        case WireUse::Decoder:
            return "decoder"_L1;
        case WireUse::Encoder:
            return "encoder"_L1;
        case WireUse::Handler:
            return "handler"_L1;
        }
        Q_UNREACHABLE();
    }

    //! Names are literals: their addresses tell them apart well enough, and cost no hash of a text.
    struct Part
    {
        WireUse use{};
        const char *name = nullptr;

        bool operator==(const Part &) const = default;
    };

    size_t qHash(const Part &part, size_t seed)
    {
        return qHashMulti(seed, int(part.use), quintptr(part.name));
    }

} // namespace

void noteWireUse(WireUse use, QLatin1StringView name)
{
    static const QString directory = qEnvironmentVariable("VIGIE_WIRE_USE_DIR");
    if (directory.isEmpty())
        return;
    thread_local QSet<Part> noted;
    const Part part{use, name.data()};
    if (noted.contains(part))
        return;
    noted.insert(part);
    QFile file(u"%1/%2"_s.arg(directory).arg(QCoreApplication::applicationPid()));
    if (file.open(QIODevice::Append))
        file.write(QByteArray(kindOf(use).data(), kindOf(use).size()) + ' '
                   + QByteArray(name.data(), name.size()) + '\n');
}

#endif

} // namespace vigie
