// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tour/tourplan.h"
#include "ui/shell/tour/tourscene.h"
#include "ui/shell/tour/tourstage.h"

#include <QObject>

QT_BEGIN_NAMESPACE
class QApplication;
QT_END_NAMESPACE

namespace vigie::ui {

//! Leads the tour: which scenes are walked, in which languages.
class TourGuide : public QObject
{
    Q_OBJECT
public:
    TourGuide(QApplication &qtApplication, const TourPlan &plan);

    void start();

Q_SIGNALS:
    void finished(int exitCode);

private:
    void addLanguage(const QString &code);
    bool wants(const TourScene &scene) const;

    const TourPlan m_plan;
    TourStage m_stage;
};

} // namespace vigie::ui
