// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour/tourguide.h"

#include "ui/shell/tour/tourscenes.h"

#include <QDir>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::ui {

TourGuide::TourGuide(QApplication &qtApplication, const TourPlan &plan)
    : m_plan(plan)
    , m_stage(qtApplication, plan)
{
    connect(&m_stage.script(), &TourScript::finished, this, [this] {
        QTextStream(stdout) << m_stage.pictures() << " pictures in "
                            << QDir(m_plan.folder).absolutePath() << '\n';
        for (const QString &finding : m_stage.findings())
            QTextStream(stderr) << "vigie: " << finding << '\n';
        Q_EMIT finished(m_stage.findings().isEmpty() ? 0 : 1);
    });
    connect(&m_stage.script(), &TourScript::failed, this, [this](const QString &what) {
        QTextStream(stderr) << "vigie: the tour waited in vain for " << what << '\n';
        m_stage.saveWhereItStopped();
        Q_EMIT finished(1);
    });
}

void TourGuide::start()
{
    m_stage.addFloor();
    if (m_plan.language.isEmpty()) {
        addLanguage(u"en"_s);
        addLanguage(u"fr"_s);
    } else {
        addLanguage(m_plan.language);
    }
    m_stage.script().run();
}

bool TourGuide::wants(const TourScene &scene) const
{
    const QStringList &wanted = m_plan.scenes;
    return wanted.isEmpty() || wanted.contains(scene.name)
        || std::any_of(scene.pictures.begin(), scene.pictures.end(),
                       [&wanted](QLatin1StringView name) { return wanted.contains(name); });
}

void TourGuide::addLanguage(const QString &code)
{
    TourScript &script = m_stage.script();
    script.act([this, code] { m_stage.openProgram(code); });
    for (const TourScene &scene : tourScenes()) {
        if (!wants(scene))
            continue;
        if (scene.from == TourScene::From::Workspace)
            m_stage.comeHome();
        script.act([this, scene] { m_stage.setScene(scene); });
        scene.add(m_stage);
    }
    script.act([this] { m_stage.closeProgram(); });
}

} // namespace vigie::ui
