// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translations.h"

#include <QtCore/qglobal.h>
#include <QtCore/qresource.h>

// Outside of any namespace: the macro names a global function.
static void initResource()
{
    Q_INIT_RESOURCE(translations);
}

namespace vigie {

void initTranslations()
{
    initResource();
}

} // namespace vigie
