// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QTimer>

namespace vigie::ui {

class CallbackFloorModel;
class CallbackHead;
class FloorTable;

//! Keeps the heads of a table of callbacks over their rows, for as long as these are in sight.
class CallbackHeads : public QObject
{
    Q_OBJECT
public:
    CallbackHeads(CallbackFloorModel &model, FloorTable &table);

    CallbackHead *of(const QString &list); //!< Made when it is first asked for.
    void place();

Q_SIGNALS:
    void foldWished(const QString &list, bool isFolded);
    void importWished(const QString &list);
    void ticketsWished(const QString &list);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    CallbackFloorModel &m_model;
    FloorTable &m_table;
    const QWidget *const m_viewport; //!< Heard until it is gone, when the table is none any more.
    QHash<QString, CallbackHead *> m_heads{};
    QTimer m_soon{}; //!< A burst of changes places them once.
};

} // namespace vigie::ui
