// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "ui/widgets/pane.h"

#include <QKeySequence>

#include <optional>

class QMenu;

namespace vigie::center {
class Desk;
struct Agent;
}
namespace vigie::models {
class AgentModel;
class FrameClock;
}

namespace vigie::ui {

class EmptyState;
class Field;
class FloorTable;
class PaneTitle;
class TextLine;

//! The person's colleagues of the same group: as a page with its filter, or docked under the
//! queues.
class GroupPanel : public Pane
{
    Q_OBJECT
public:
    enum class Form { Page, Dock };

    GroupPanel(Form form, center::Desk &desk, models::FrameClock &frames,
               QWidget *parent = nullptr);

    FloorTable *table() const { return m_table; }
    models::AgentModel *model() const { return m_model; }
    Field *filterField() const { return m_filter; }
    void setStale(bool isStale);
    void setNarrow(bool isNarrow);
    int rowCount() const;
    int heightOf(int rows) const; //!< Of the dock with that many rows.
    void transferToCurrent(); //!< The call in front, to the chosen colleague.
    void writeToCurrent(); //!< Once the directory tells the login of the chosen colleague.
    void setMenuKeys(const QKeySequence &transfer, const QKeySequence &message);
    void setDocked(bool isDocked); //!< Of the page's pin: whether the dock is shown.

Q_SIGNALS:
    void callWished(const QString &number);
    void transferWished(const QString &number); //!< While in a call.
    void messageWished(const QString &login, const QString &name);
    void rowsChanged();
    void pinToggled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeHead();
    void showColumns(bool isNarrow);
    void refreshGroup();
    void refreshHead();
    void openMenu(const QPoint &pos);
    void addActions(QMenu &menu, const center::Agent &agent);
    void addMessage(QMenu &menu, const center::Agent &agent);
    void followLogins();
    const center::Agent *currentAgent() const;
    QString callObstacle(const center::Agent &agent) const;
    void callCurrent();

    Form m_form;
    center::Desk &m_desk;
    models::AgentModel *m_model;
    FloorTable *m_table;
    EmptyState *m_empty;
    PaneTitle *m_title = nullptr;
    Field *m_filter = nullptr;
    TextLine *m_count = nullptr;
    class Button *m_pin = nullptr;
    QKeySequence m_transferKey{};
    QKeySequence m_messageKey{};
    QString m_writingTo{}; //!< Number of whom the person wants to write to; empty: nobody.
    Instant m_writingSince{};
};

} // namespace vigie::ui
