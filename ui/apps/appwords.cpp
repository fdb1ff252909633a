// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apps/appwords.h"

namespace vigie::ui {

QString AppWords::title(const AppContent &content)
{
    if (!content.title.isEmpty())
        return content.title;
    if (!content.call.caller.isEmpty())
        return content.call.caller;
    return content.host.isEmpty() ? tr("Application") : content.host;
}

QString AppWords::opening(const AppContent &content)
{
    const QString at = content.at.toString(QStringLiteral("HH:mm:ss"));
    if (content.origin == AppContent::Origin::Sheet)
        return tr("opened for the call, %1").arg(at);
    if (content.isLate)
        return tr("came late, opened %1").arg(at);
    switch (content.trigger) {
    case xuc::PageTrigger::Ringing:
        return tr("opened when the call rang, %1").arg(at);
    case xuc::PageTrigger::Established:
        return tr("opened when the call was answered, %1").arg(at);
    case xuc::PageTrigger::Released:
        return tr("opened when the call ended, %1").arg(at);
    }
    return {};
}

QString AppWords::openingInBrowser(const AppContent &content)
{
    const QString at = content.at.toString(QStringLiteral("HH:mm:ss"));
    if (content.url.isEmpty())
        return tr("%1 was started at %2.").arg(content.host, at);
    if (content.isLate)
        return tr("Opened in your browser at %1. The application had answered late.").arg(at);
    switch (content.trigger) {
    case xuc::PageTrigger::Ringing:
        return tr("Opened in your browser when the call rang, at %1.").arg(at);
    case xuc::PageTrigger::Established:
        return tr("Opened in your browser when the call was answered, at %1.").arg(at);
    case xuc::PageTrigger::Released:
        return tr("Opened in your browser when the call ended, at %1.").arg(at);
    }
    return {};
}

} // namespace vigie::ui
