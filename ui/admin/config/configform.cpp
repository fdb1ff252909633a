// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/config/configform.h"

#include "ui/admin/config/configdesk.h"
#include "ui/admin/config/configpage.h"
#include "ui/admin/config/configwords.h"

namespace vigie::ui {

ConfigDesk &ConfigForm::desk() const
{
    return room().configuration();
}

void ConfigForm::fail(const xci::Failure &failure)
{
    setProblem(ConfigWords::failure(failure));
    desk().heed(failure);
    if (failure.kind == xci::Failure::Kind::SignedOut)
        askForToken(desk(), window());
}

void ConfigForm::follow()
{
    connect(&desk(), &ConfigDesk::changed, this, &ConfigForm::takeServer);
    desk().enter();
}

void ConfigForm::sendingOf(const QString &name)
{
    sending(name, isNew() ? tr("%1 was created.").arg(name) : tr("%1 was saved.").arg(name),
            [&configuration = desk()] { configuration.refresh(); });
}

} // namespace vigie::ui
