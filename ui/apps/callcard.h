// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/apps/calldata.h"
#include "ui/widgets/pane.h"

QT_BEGIN_NAMESPACE
class QGridLayout;
class QLabel;
QT_END_NAMESPACE

namespace vigie::ui {

class Chip;
class InkLabel;

//! The data card: who calls, the folder, and what the site's servers know besides.
class CallCard : public Pane
{
    Q_OBJECT
public:
    static constexpr int usualWidth = 348;

    explicit CallCard(QWidget *parent = nullptr);

    void setData(const CallData &data);
    const CallData &data() const { return m_data; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();
    void copyFolder();

    CallData m_data;
    InkLabel *m_title;
    Chip *m_folder;
    QLabel *m_caller;
    QLabel *m_number;
    QGridLayout *m_grid;
};

} // namespace vigie::ui
