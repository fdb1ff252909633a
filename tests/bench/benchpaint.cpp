// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "benches.h"
#include "center/contactcenter.h"
#include "feed.h"
#include "handprobe.h"
#include "measure.h"
#include "naiveagents.h"
#include "stream.h"
#include "ui/models/agentmodel.h"
#include "ui/models/frameclock.h"
#include "ui/widgets/floortable.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/vigiestyle.h"
#include "xuc/decode.h"
#include "xuc/event.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::bench {

namespace {

    constexpr QSize windowSize(1300, 900); // About 45 rows in view.

    void tell(const QString &side, const QString &what, const QList<double> &ms)
    {
        if (ms.isEmpty())
            return;
        figure(side + u".%1.p50"_s.arg(what), percentile(ms, 0.5));
        figure(side + u".%1.p99"_s.arg(what), percentile(ms, 0.99));
        figure(side + u".%1.most"_s.arg(what), *std::ranges::max_element(ms));
    }

    //! A window with a field above the table, in which somebody types and scrolls meanwhile.
    class Window : public QWidget
    {
    public:
        explicit Window(QAbstractItemView *table)
            : m_typing([this] { type(); })
            , m_scrolling([this, table] { scroll(*table->verticalScrollBar()); })
        {
            auto *layout = new QVBoxLayout(this);
            layout->addWidget(&m_field);
            layout->addWidget(table);
            m_field.painted = [this] { m_typing.seen(); };
            resize(windowSize);
        }

        HandProbe &scrolling() { return m_scrolling; }

        //! Prints what was measured once the sender has closed.
        int run(const QString &side, Feed &feed, bool hasHands)
        {
            LoopProbe loop;
            QObject::connect(&feed, &Feed::floorCame, this, [&, this] {
                show();
                // Shown and settled first: a start is measured elsewhere.
                QTimer::singleShot(500ms, this, [&, this] {
                    loop.start();
                    if (hasHands) {
                        m_typing.start();
                        m_scrolling.start();
                    }
                    feed.start();
                });
            });
            QObject::connect(&feed, &Feed::finished, qApp, &QApplication::quit);
            QApplication::exec();
            tell(side, u"paint"_s, feed.latenciesMs());
            tell(side, u"typing"_s, m_typing.latenciesMs());
            tell(side, u"scrolling"_s, m_scrolling.latenciesMs());
            tell(side, u"loop"_s, loop.delaysMs());
            figure(side + u".cpu"_s, feed.cpuSeconds() / feed.seconds() * 100);
            figure(side + u".paints"_s, feed.paints() / feed.seconds());
            figure(side + u".frames"_s, feed.frames());
            figure(side + u".pss"_s, pssMib());
            return feed.frames() > 0 ? 0 : 1;
        }

    private:
        void type()
        {
            for (const auto kind : {QEvent::KeyPress, QEvent::KeyRelease})
                QCoreApplication::postEvent(&m_field,
                                            new QKeyEvent(kind, Qt::Key_A, Qt::NoModifier, u"a"_s));
        }
        void scroll(QScrollBar &bar) { bar.setValue((bar.value() + 3) % (bar.maximum() + 1)); }

        PaintTimed<QLineEdit> m_field;
        HandProbe m_typing;
        HandProbe m_scrolling;
    };

    int runOurs(quint16 port, bool hasHands)
    {
        using models::AgentModel;
        ui::applyTheme(*qApp, ui::ThemeName::Light);
        const SystemClock clock;
        center::ContactCenter center(clock);
        models::FrameClock frameClock;
        AgentModel model(center, frameClock);

        auto *table = new PaintTimed<ui::FloorTable>(clock);
        table->setModel(&model);
        table->sortByColumn(AgentModel::TimerColumn, Qt::AscendingOrder);
        table->setColumn(AgentModel::StateColumn, {.kind = ui::CellKind::State, .minimum = 150});
        table->setColumn(AgentModel::TimerColumn, {.kind = ui::CellKind::Duration});
        table->setColumn(AgentModel::NameColumn, {.kind = ui::CellKind::Name, .minimum = 110});
        table->setColumn(AgentModel::NumberColumn, {.kind = ui::CellKind::Key});
        table->setColumn(AgentModel::PhoneColumn, {.kind = ui::CellKind::Phone});
        table->setColumn(AgentModel::QueuesColumn, {.kind = ui::CellKind::Text, .stretch = true});
        table->setDensity(ui::FloorTable::Density::Compact);
        QObject::connect(&frameClock, &models::FrameClock::second, table, &ui::FloorTable::tick);

        Window window(table);
        Feed feed(port, [&](const QByteArray &frame) {
            if (const auto event = xuc::decode(frame, 0))
                center.apply(*event);
        });
        QObject::connect(&model, &AgentModel::merged, &feed, &Feed::told);
        table->painted = [&] {
            feed.painted();
            window.scrolling().seen();
        };
        return window.run(u"ours"_s, feed, hasHands);
    }

    int runNaive(quint16 port, bool hasHands)
    {
        NaiveAgents model;
        QSortFilterProxyModel proxy;
        proxy.setSourceModel(&model);
        proxy.setSortRole(Qt::UserRole);
        auto *table = new PaintTimed<QTableView>;
        table->setModel(&proxy);
        table->verticalHeader()->setDefaultSectionSize(24);
        table->verticalHeader()->hide();
        proxy.sort(NaiveAgents::Timer, Qt::DescendingOrder);
        QTimer second;
        QObject::connect(&second, &QTimer::timeout, table->viewport(),
                         qOverload<>(&QWidget::update));
        second.start(1s);

        Window window(table);
        Feed *told = nullptr;
        Feed feed(port, [&](const QByteArray &frame) {
            model.apply(frame);
            told->told();
        });
        told = &feed;
        table->painted = [&] {
            feed.painted();
            window.scrolling().seen();
        };
        return window.run(u"naive"_s, feed, hasHands);
    }

} // namespace

int runPaintSide(const QString &side, quint16 port, bool hasHands)
{
    return side == "naive"_L1 ? runNaive(port, hasHands) : runOurs(port, hasHands);
}

} // namespace vigie::bench
