// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/health/healthstrip.h"

#include "ui/admin/health/healthdesk.h"
#include "ui/admin/health/healthrow.h"
#include "ui/admin/health/healthwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/words.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <memory>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using health::Check;
using health::Mark;

namespace {

    constexpr int headHeight = 35;
    constexpr int mostRows = 3; //!< Of those that ask for attention: the table is above.

    class Heart : public QWidget
    {
    public:
        explicit Heart(QWidget *parent) : QWidget(parent) { setFixedSize(scaled(16), scaled(16)); }

    protected:
        void paintEvent(QPaintEvent *) override
        {
            QPainter painter(this);
            drawIcon(painter, rect(), "heartbeat"_L1, width(), themeOf(this).text2);
        }
    };

    //! Those of \a mark, in the order of the list.
    QList<Check> marked(const QList<Check> &all, Mark mark)
    {
        QList<Check> found;
        for (const Check &each : all) {
            if (each.finding.mark == mark)
                found.append(each);
        }
        return found;
    }

    //! Without those of which something else was found.
    QString fineServices(const QList<Check> &all)
    {
        QStringList names;
        for (const Check &each : all) {
            const QString name = HealthWords::service(each.service);
            if (each.finding.mark == Mark::Well && !names.contains(name))
                names.append(name);
        }
        return QLocale().createSeparatedList(names);
    }

} // namespace

HealthStrip::HealthStrip(HealthDesk &desk, QWidget *parent)
    : Pane(&Theme::surface, parent)
    , m_desk(desk)
    , m_words(new Words({}, TextRole::Caption, &Theme::text2, this))
    , m_again(new Button({}, this))
    , m_rows(new QVBoxLayout)
{
    setObjectName(u"healthStrip"_s);
    m_words->setObjectName(u"healthStripWords"_s);
    m_again->setObjectName(u"healthStripRun"_s);
    setRules(Qt::TopEdge, &Theme::lineStrong);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 1, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addLayout(m_rows);
    m_rows->setSpacing(0);
    connect(m_again, &Button::clicked, this, [this] { m_desk.run(); });
    connect(&desk, &HealthDesk::runningChanged, this, &HealthStrip::gather);
    gather();
}

QWidget *HealthStrip::makeHead()
{
    auto *head = new Pane(&Theme::surface, this);
    head->setRules(Qt::BottomEdge);
    keepLeastHeight(head, headHeight);
    auto *title = new Words(tr("Health"), TextRole::Strong, &Theme::text, head);
    m_words->setElided(true);
    auto *all = new Button(tr("All checks…"), head);
    all->setObjectName(u"healthStripPage"_s);
    for (Button *each : {all, m_again}) {
        each->setVariant(Button::Variant::Ghost);
        each->setSize(Button::Size::Small);
        each->setInk(&Theme::accent);
    }
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 0, 4, 0);
    row->setSpacing(8);
    row->addWidget(new Heart(head));
    row->addWidget(title);
    row->addWidget(m_words, 1);
    row->addWidget(all);
    row->addWidget(m_again);
    connect(all, &Button::clicked, this, &HealthStrip::pageRequested);
    return head;
}

QString HealthStrip::figure() const
{
    const health::Examination &all = m_desk.examination();
    if (!all.endedAt().isValid())
        return noValue();
    const int fine = all.count(Mark::Well) + all.count(Mark::Told);
    const int looked = fine + all.count(Mark::Warning) + all.count(Mark::Wrong);
    //: How many of the checks passed.
    return tr("%1 of %2").arg(formatCount(fine), formatCount(looked));
}

void HealthStrip::addRow(HealthRow *row)
{
    row->setObjectName(u"healthStripRow%1"_s.arg(m_rows->count()));
    m_rows->addWidget(row);
}

void HealthStrip::gather()
{
    const health::Examination &all = m_desk.examination();
    if (all.isRunning()) { // What was found before stays until there is something new.
        m_again->setPending(tr("Checking"));
        return;
    }
    m_again->setPending({});
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> row(item);
        row->widget()->hide();
        row->widget()->deleteLater();
    }
    const bool wasRun = all.endedAt().isValid();
    m_again->setText(wasRun ? tr("Run again") : tr("Run the checks"));
    const int looked = int(all.checks().size()) - all.count(Mark::NotChecked);
    m_words->setText(wasRun
                         //: %1 is a time of day.
                         ? tr("%n check(s) after the install list, %1", nullptr, looked)
                               .arg(all.endedAt().time().toString(u"HH:mm"_s))
                         : tr("Not checked since Vigie was started"));
    if (!wasRun)
        return;
    const QList<Check> bad
        = marked(all.checks(), Mark::Wrong) + marked(all.checks(), Mark::Warning);
    for (const Check &each : bad.first(std::min(qsizetype(mostRows), bad.size()))) {
        auto *row = new HealthRow(this);
        row->showNamed(each);
        addRow(row);
    }
    if (bad.size() > mostRows) {
        auto *row = new HealthRow(this);
        row->tell(Mark::Warning, tr("%n more to look at", nullptr, int(bad.size()) - mostRows), {});
        addRow(row);
    }
    const int fine = all.count(Mark::Well) + all.count(Mark::Told);
    if (fine > 0) {
        auto *row = new HealthRow(this);
        row->tell(Mark::Well,
                  bad.isEmpty() ? tr("All %n check(s) passed", nullptr, fine)
                                : tr("%n other check(s) passed", nullptr, fine),
                  fineServices(all.checks()));
        addRow(row);
    }
    Q_EMIT figureChanged();
}

} // namespace vigie::ui
