// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sim/engine/scenarioreader.h"

#include <QFile>
#include <QJsonDocument>

// A static library's resources are linked only where something names them.
static void useDemoResource()
{
    Q_INIT_RESOURCE(demo);
}

namespace vigie::sim {

namespace {

    Unexpected malformed(const QString &detail)
    {
        return Unexpected(Error{ErrorKind::Malformed, detail});
    }

} // namespace

Result<Scenario> loadScenario(const QString &directory, const QDateTime &start)
{
    QFile file(directory + QStringLiteral("/scenario.json"));
    if (!file.open(QIODevice::ReadOnly))
        return malformed(file.fileName() + QStringLiteral(": ") + file.errorString());
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &fault);
    if (!document.isObject())
        return malformed(file.fileName() + QStringLiteral(": ") + fault.errorString());
    ScenarioReader reader(document.object(), start);
    Scenario scenario = reader.read();
    if (!reader.fault().isEmpty())
        return malformed(file.fileName() + QStringLiteral(": ") + reader.fault());
    return scenario;
}

Result<Scenario> demoScenario(const QDateTime &start)
{
    useDemoResource();
    return loadScenario(QStringLiteral(":/demo"), start);
}

} // namespace vigie::sim
