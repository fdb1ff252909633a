// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/watcher.h"
#include "ui/supervisor/edit/draftdialog.h"

namespace vigie::ui {

class Banner;
class Words;

//! What the dialogs that edit the server's values share: a line for a lost link, and at the foot
//! what saving comes to. It follows the server's state frame by frame.
class EditDialog : public DraftDialog, private center::Watcher
{
    Q_OBJECT
public:
    EditDialog(const FloorParts &parts, const QString &title, Width width, QWidget *window);
    ~EditDialog() override;

    void accept() override; //!< Saves.

protected:
    Button *saveButton() const { return m_save; }
    void setSummary(const QString &what, const QString &more);
    void refresh(); //!< The foot, what stands in the way, and the height.

    virtual QString obstacle() const = 0; //!< Why it cannot be saved, beyond a lost link.
    virtual void showSummary() = 0;
    virtual void save() = 0;
    virtual void merge() = 0; //!< The server's state may differ.
    virtual void passSecond() { }
    virtual bool isAbout(center::AgentRow row, center::AgentFields fields) const;

    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void queueChanged(center::QueueRow row, center::QueueFields fields) override;
    void agentChanged(center::AgentRow row, center::AgentFields fields) override;
    void callersChanged(center::QueueRow) override { }
    void partsChanged(center::Parts) override { mark(); }
    void cleared() override { leave(); }
    void mark();
    void follow();

    Banner *m_banner;
    Words *m_what;
    Words *m_more;
    Button *m_save;
    bool m_isMarked = false;
};

} // namespace vigie::ui
