// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/wallhost.h"

#include "center/desk.h"
#include "site/settings.h"
#include "store/journal.h"
#include "ui/supervisor/thresholdbook.h"
#include "ui/supervisor/wallboard.h"

#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScreen>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int keepEvery = 15 * 60; //!< Seconds: so much a crash may cost.

    const QString &trendsKind()
    {
        static const QString name = u"queueTrends"_s;
        return name;
    }

} // namespace

WallHost::WallHost(center::Desk &desk, const ThresholdBook &book, site::Settings &settings,
                   store::Journal *journal, const QString &key, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_book(book)
    , m_settings(settings)
    , m_key(key)
    , m_plan(WallPlan::fromJson(
          QJsonDocument::fromJson(settings.value(key).toString().toUtf8()).object()))
    , m_trends(desk.center())
    , m_journal(journal)
{
    if (m_journal) {
        const QJsonObject kept = m_journal->value(trendsKind(), m_key);
        m_trends.restore(QByteArray::fromBase64(kept["bytes"_L1].toString().toLatin1()));
    }
    connect(&book, &ThresholdBook::changed, this, [this] {
        if (m_board)
            m_board->setRules(m_book.rules());
    });
    connect(&desk, &center::Desk::linkChanged, this, [this] {
        if (m_board)
            m_board->read();
    });
}

WallHost::~WallHost()
{
    keepTrends();
}

void WallHost::keepTrends()
{
    m_unkept = 0;
    const QByteArray bytes = m_journal ? m_trends.saved() : QByteArray();
    if (!bytes.isEmpty())
        m_journal->put(trendsKind(), m_key, {{u"bytes"_s, QString::fromLatin1(bytes.toBase64())}});
}

void WallHost::setPlan(const WallPlan &plan)
{
    if (plan == m_plan)
        return;
    const bool isElsewhere = plan.screen != m_plan.screen;
    m_plan = plan;
    const QJsonDocument text(plan.toJson());
    m_settings.setValue(m_key, QString::fromUtf8(text.toJson(QJsonDocument::Compact)));
    if (!m_board)
        return;
    m_board->setPlan(plan);
    if (isElsewhere && m_window)
        open(m_window);
}

QScreen *WallHost::screenBeside(const QWidget *window) const
{
    const auto screens = QGuiApplication::screens();
    for (QScreen *each : screens) {
        if (each->name() == m_plan.screen)
            return each;
    }
    for (QScreen *each : screens) {
        if (each != window->screen())
            return each;
    }
    return window->screen();
}

void WallHost::open(QWidget *window)
{
    m_window = window;
    const bool isNew = !m_board;
    if (isNew) {
        m_board = std::make_unique<Wallboard>(m_desk, m_trends);
        m_board->setRules(m_book.rules());
        m_board->setPlan(m_plan);
        connect(m_board.get(), &Wallboard::leaveRequested, this, &WallHost::close);
    }
    QScreen *screen = screenBeside(window);
    m_board->setScreen(screen);
    m_board->setGeometry(screen->geometry());
    m_board->showFullScreen();
    m_board->activateWindow();
    if (isNew)
        Q_EMIT openChanged();
}

void WallHost::close()
{
    if (!m_board)
        return;
    m_board->disconnect(this);
    m_board->hide();
    // It may be its own key that closes it.
    m_board.release()->deleteLater();
    if (m_window)
        m_window->activateWindow();
    Q_EMIT openChanged();
}

void WallHost::passSecond()
{
    m_trends.look(m_desk.isUp());
    if (++m_unkept >= keepEvery)
        keepTrends();
    if (m_board)
        m_board->passSecond();
}

} // namespace vigie::ui
