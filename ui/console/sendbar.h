// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pane.h"

#include <QHash>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QLineEdit;
QT_END_NAMESPACE

namespace vigie::center {
class Desk;
}

namespace vigie::ui {

class Button;
class ChoicePanel;
class InkLabel;

//! Sends any command of the protocol; what changes agents or calls is asked for once more.
class SendBar : public Pane
{
    Q_OBJECT
public:
    explicit SendBar(center::Desk &desk, QWidget *parent = nullptr);

    QString command() const { return m_command; }
    void choose(const QString &command);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void makeFields();
    void remember();
    QString problem() const; //!< A sentence about the first field at fault; empty: none.
    void press();
    void send();
    void disarm();
    void say(const QString &sentence, bool isProblem);

    center::Desk &m_desk;
    QString m_command;
    InkLabel *m_label;
    Button *m_choose;
    ChoicePanel *m_panel;
    QWidget *m_fields;
    QHBoxLayout *m_fieldRow;
    QList<QLineEdit *> m_edits;
    InkLabel *m_hint;
    InkLabel *m_problem;
    Button *m_send;
    QTimer m_armed; //!< While it runs, another press sends.
    QHash<QString, QString> m_typed; //!< By command and field: nothing typed is lost.
};

} // namespace vigie::ui
