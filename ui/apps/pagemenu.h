// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"

namespace vigie::ui {

class PageForms;

//! A button that asks nobody: behind it stands how the pages of one origin are opened from now on.
class PageMenu : public Button
{
    Q_OBJECT
public:
    //! \a forms outlives it.
    PageMenu(PageForms &forms, QWidget *parent);

    //! \a subject: what the button stands beside, which tells it from others. An empty origin:
    //! there is nothing to choose, and it hides.
    void setOrigin(const QString &origin, const QString &subject);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void openMenu();

    PageForms &m_forms;
    QString m_origin;
    QString m_subject;
};

} // namespace vigie::ui
