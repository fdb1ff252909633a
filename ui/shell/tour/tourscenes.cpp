// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour/tourscenes.h"

#include "ui/shell/tour/adminscenes.h"
#include "ui/shell/tour/agentscenes.h"
#include "ui/shell/tour/appscenes.h"
#include "ui/shell/tour/bulkscenes.h"
#include "ui/shell/tour/callbackscenes.h"
#include "ui/shell/tour/consolescenes.h"
#include "ui/shell/tour/desktopscenes.h"
#include "ui/shell/tour/directoryscenes.h"
#include "ui/shell/tour/editscenes.h"
#include "ui/shell/tour/floorscenes.h"
#include "ui/shell/tour/gridscenes.h"
#include "ui/shell/tour/healthscenes.h"
#include "ui/shell/tour/linkscenes.h"
#include "ui/shell/tour/panelscenes.h"
#include "ui/shell/tour/roomscenes.h"
#include "ui/shell/tour/securityscenes.h"
#include "ui/shell/tour/settingsscenes.h"
#include "ui/shell/tour/sheetscenes.h"
#include "ui/shell/tour/signinscenes.h"
#include "ui/shell/tour/supcallbackscenes.h"
#include "ui/shell/tour/trustscenes.h"
#include "ui/shell/tour/watchscenes.h"

namespace vigie::ui {

QList<TourScene> tourScenes()
{
    return firstSecurityScenes() + signInScenes() + agentScenes() + appScenes() + panelScenes()
        + callbackScenes() + desktopScenes() + roomScenes() + directoryScenes() + consoleScenes()
        + floorScenes() + gridScenes() + editScenes() + supCallbackScenes() + sheetScenes()
        + watchScenes() + adminScenes() + bulkScenes() + healthScenes() + trustScenes()
        + linkScenes() + passwordScenes() + settingsScenes();
}

} // namespace vigie::ui
