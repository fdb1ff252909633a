// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/awaynews.h"
#include "ui/widgets/banner.h"

namespace vigie::ui {

//! What happened while the person was away from the computer, with the way back.
class AwayBanner : public Banner
{
    Q_OBJECT
public:
    explicit AwayBanner(QWidget *parent = nullptr);

    void setNews(const AwayNews &news);

Q_SIGNALS:
    void answered(); //!< The offered state is wanted.
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    QString sentence() const;

    AwayNews m_news{};
};

} // namespace vigie::ui
