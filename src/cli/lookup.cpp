// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/lookup.h"

#include "base/nearest.h"
#include "center/contactcenter.h"

#include <QStringList>

namespace vigie::cli {

using namespace Qt::StringLiterals;
using center::ContactCenter;
using center::Queue;

Result<const Queue *> queueNamed(const ContactCenter &center, const QString &text)
{
    bool isNumber = false;
    const int id = text.toInt(&isNumber);
    QStringList names;
    for (int i = 0; i < center.queueCount(); ++i) {
        const Queue &queue = center.queue(center::QueueRow(i));
        if (!queue.isListed)
            continue;
        const bool isMeant = (isNumber && raw(queue.id) == id) || queue.name == text
            || queue.displayName.compare(text, Qt::CaseInsensitive) == 0;
        if (isMeant)
            return &queue;
        names << queue.name << queue.displayName;
    }
    QString sentence = u"there is no queue %1"_s.arg(text);
    if (const QString near = nearest(text, names); !near.isEmpty())
        sentence += u"; did you mean %1?"_s.arg(near);
    return Unexpected({ErrorKind::Malformed, sentence});
}

Result<QString> statusNamed(const ContactCenter &center, const QString &text,
                            center::StatusKind kind)
{
    const auto known = center.statuses().ofKind(kind);
    if (text.isEmpty() || known.isEmpty())
        return text;
    QStringList names;
    for (const center::Status &status : known) {
        if (status.name == text || status.label.compare(text, Qt::CaseInsensitive) == 0)
            return status.name;
        names.append(status.name);
    }
    return Unexpected(
        {ErrorKind::Malformed, u"'%1' is not one of %2"_s.arg(text, names.join(", "_L1))});
}

QString statusLabel(const ContactCenter &center, const QString &name)
{
    const center::Status *status = center.statuses().find(name);
    return status ? status->label : name;
}

} // namespace vigie::cli
