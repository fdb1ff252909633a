// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/consolehead.h"

#include "ui/console/consolebar.h"
#include "ui/console/wirebook.h"
#include "ui/widgets/format.h"
#include "ui/widgets/inklabel.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using net::WireLog;

namespace {

    constexpr int barHeight = 48;

} // namespace

ConsoleHead::ConsoleHead(const WireBook &book, const QString &server, QWidget *parent)
    : Pane(&Theme::surface, parent)
    , m_book(book)
    , m_server(server)
    , m_title(new InkLabel(TextRole::Title, &Theme::text, this))
    , m_since(new InkLabel(TextRole::Caption, &Theme::text2, this))
    , m_figures(new InkLabel(TextRole::Caption, &Theme::text2, this))
{
    setRules(Qt::BottomEdge);
    m_title->setObjectName(u"consoleTitle"_s);
    m_figures->setObjectName(u"consoleFigures"_s);
    auto *row = makeBar(*this, barHeight);
    row->addWidget(m_title);
    row->addWidget(m_since);
    row->addStretch(1);
    row->addWidget(m_figures);
    retranslate();
}

void ConsoleHead::retranslate()
{
    m_title->setText(tr("Event console"));
    refresh();
}

void ConsoleHead::refresh()
{
    int losses = 0;
    QDateTime since;
    for (const WireLog::Note &note : m_book.log().notes()) {
        losses += note.what.startsWith("lost"_L1) ? 1 : 0;
        if (note.what == "Live"_L1 && !since.isValid())
            since = m_book.log().wallTimeOf(note.at);
    }
    m_since->setText(since.isValid()
                         ? tr("%1, since %2").arg(m_server, since.time().toString(u"HH:mm:ss"_s))
                         : m_server);
    const QLocale locale;
    const QString roundTrip
        = m_book.roundTrip() < 0 ? noValue() : tr("%1 ms").arg(m_book.roundTrip());
    //: Head of the event console: events a second, kilobytes a second, round trip, losses.
    m_figures->setText(tr("%1 events/s   %2 kB/s   round trip %3   lost %4")
                           .arg(locale.toString(m_book.framesPerSecond()),
                                locale.toString(m_book.bytesPerSecond() / 1000), roundTrip,
                                locale.toString(losses)));
}

void ConsoleHead::changeEvent(QEvent *event)
{
    Pane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vigie::ui
