// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/deed.h"
#include "cli/sitejob.h"

namespace vigie::cli {

//! Does one deed and waits until it is proved.
class DeedJob final : public SiteJob
{
    Q_OBJECT
public:
    DeedJob(Deed deed, const xuc::SignIn &signIn, const Clock &clock, Console &console);

private:
    void begin() override;
    void look(const xuc::Event *event) override;
    void expire() override;
    void settle(const Verdict &verdict);

    const Deed m_deed;
};

} // namespace vigie::cli
