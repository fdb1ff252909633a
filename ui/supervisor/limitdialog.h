// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/ringwatch.h"
#include "center/statelimits.h"
#include "ui/supervisor/edit/draftdialog.h"
#include "ui/supervisor/limitdraft.h"

class QGridLayout;

namespace vigie::ui {

class StepField;
class Words;

//! How long agents may stay in each state, of pauses in each reason. An empty line sets no limit.
//! Nothing counts before Save.
class LimitDialog final : public DraftDialog
{
    Q_OBJECT
public:
    LimitDialog(const FloorParts &parts, const LimitDraft &draft, QWidget *window);

private:
    struct Line
    {
        center::StateLimit limit{};
        StepField *warn = nullptr;
        StepField *alarm = nullptr;
    };

    void addLine(QGridLayout *grid, const center::StateLimit &limit, const QString &text,
                 bool isReason);
    bool isTouched() const override { return !typed().typed.isEmpty(); }
    QJsonObject form() const override;
    DraftDialog *copy() override;
    LimitDraft typed() const; //!< What differs from what counts now.
    QList<StepField *> fields() const;
    void type(const LimitDraft &draft);
    void save();
    QWidget *makeList();
    void makeRings();
    void makeFoot();
    void read();
    bool readLine(const Line &line);
    bool readRings();

    center::StateLimits m_limits;
    center::RingRule m_rings;
    QList<Line> m_lines{};
    QHash<QString, QString> m_first{}; //!< The texts of what counts now, by field.
    QList<center::StateLimit> m_others{}; //!< Of reasons that the site does not have now.
    StepField *m_ringCount = nullptr;
    StepField *m_ringWindow = nullptr;
    QWidget *m_problem = nullptr;
    Words *m_sentence = nullptr;
    Button *m_save = nullptr;
};

} // namespace vigie::ui
