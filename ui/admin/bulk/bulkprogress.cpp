// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/bulk/bulkprogress.h"

#include "ui/admin/adminwords.h"
#include "ui/admin/bulk/bulkbar.h"
#include "ui/admin/bulk/bulkcsv.h"
#include "ui/admin/bulk/bulktable.h"
#include "ui/admin/bulk/bulkwords.h"
#include "ui/admin/bulk/rollbackdialog.h"
#include "ui/widgets/button.h"
#include "ui/widgets/format.h"
#include "ui/widgets/pane.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/words.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Part = BulkModel::Part;
using Stage = BulkJob::Stage;
using xcibulk::Outcome;
using xcibulk::Run;

BulkProgress::BulkProgress(BulkJob &job, QWidget *parent)
    : QWidget(parent)
    , m_job(job)
    , m_model(new BulkModel(job, this))
    , m_table(new BulkTable(m_model, this))
    , m_done(new Words({}, TextRole::CaptionStrong, &Theme::text, this))
    , m_rest(new Words({}, TextRole::Caption, &Theme::text2, this))
    , m_bar(new BulkBar(this))
    , m_wait(new Words({}, TextRole::Body, &Theme::danger, this))
    , m_segments(new Segments({}, this))
    , m_parts({Part::All, Part::Done, Part::NotDone, Part::Waiting})
    , m_pause(new Button({}, this))
    , m_stop(new Button(tr("Stop"), this))
    , m_rollBackWords(new Words({}, TextRole::Body, &Theme::text2, this))
    , m_rollBack(new Button({}, this))
    , m_save(new Button(tr("Save result as CSV"), this))
    , m_goOn(new Button(tr("Complete the rest…"), this))
    , m_new(new Button(tr("Close"), this))
{
    setObjectName(u"bulkProgress"_s);
    m_table->setObjectName(u"bulkResults"_s);
    m_table->setAccessibleName(tr("What became of each line"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_table, 1);
    column->addWidget(makeFoot());
    connect(&job, &BulkJob::stageChanged, this, &BulkProgress::showState);
    m_frame.setSingleShot(true);
    m_frame.setInterval(30ms);
    connect(&m_frame, &QTimer::timeout, this, &BulkProgress::showProgress);
    connect(&job, &BulkJob::progressed, this, [this] {
        if (!m_frame.isActive())
            m_frame.start();
    });
    connect(&job, &BulkJob::finished, this, [this] {
        showProgress();
        QAccessibleEvent news(m_done, QAccessible::Alert);
        QAccessible::updateAccessibility(&news);
        if (std::exchange(m_rollsBackAfter, false) && !m_job.created().isEmpty())
            askToRollBack();
    });
    showState();
}

QWidget *BulkProgress::firstFocus() const
{
    return m_table;
}

QWidget *BulkProgress::makeBar()
{
    auto *bar = new Pane(&Theme::surface, this);
    bar->setRules(Qt::BottomEdge);
    m_done->setObjectName(u"bulkDone"_s);
    m_rest->setObjectName(u"bulkRest"_s);
    m_wait->setObjectName(u"bulkWait"_s);
    m_wait->setWordWrap(true);
    m_segments->setObjectName(u"bulkResultSegments"_s);
    m_segments->setAccessibleName(tr("Lines to show"));
    m_stop->setObjectName(u"bulkStop"_s);
    m_stop->setIconName("stop-fill"_L1);
    m_pause->setObjectName(u"bulkPause"_s);
    m_rollBack->setObjectName(u"bulkRollBack"_s);
    m_rollBack->setIconName("arrow-counter-clockwise"_L1);
    m_rollBack->setVariant(Button::Variant::Danger);
    auto *words = new QHBoxLayout;
    words->addWidget(m_done);
    words->addStretch(1);
    words->addWidget(m_rest);
    auto *progress = new QWidget(bar);
    keepWidestWidth(progress, 440);
    auto *lines = new QVBoxLayout(progress);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(5);
    lines->addLayout(words);
    lines->addWidget(m_bar);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(progress, 1);
    row->addStretch(0);
    row->addWidget(m_pause);
    row->addWidget(m_stop);
    row->addWidget(m_rollBack);
    auto *below = new QHBoxLayout;
    below->addWidget(m_segments);
    below->addStretch(1);
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(12, 10, 12, 8);
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_wait);
    column->addLayout(below);
    connect(m_segments, &Segments::currentChanged, this,
            [this](int index) { m_model->setPart(m_parts.value(index)); });
    connect(m_pause, &Button::clicked, this,
            [this] { m_job.isPausing() ? m_job.goOn() : m_job.pause(); });
    connect(m_stop, &Button::clicked, &m_job, &BulkJob::stop);
    connect(m_rollBack, &Button::clicked, this, [this] {
        m_rollsBackAfter = m_job.isUnderWay();
        if (m_rollsBackAfter)
            m_job.stop();
        else
            askToRollBack();
    });
    return bar;
}

QWidget *BulkProgress::makeFoot()
{
    auto *foot = new Pane(&Theme::header, this);
    foot->setRules(Qt::TopEdge);
    m_rollBackWords->setObjectName(u"bulkRollBackWords"_s);
    m_rollBackWords->setElided(true);
    m_save->setObjectName(u"bulkSave"_s);
    m_save->setIconName("download-simple"_L1);
    m_goOn->setObjectName(u"bulkGoOn"_s);
    m_new->setObjectName(u"bulkClose"_s);
    m_new->setVariant(Button::Variant::Primary);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(12, 10, 12, 10);
    row->setSpacing(8);
    row->addWidget(m_rollBackWords, 1);
    row->addWidget(m_save);
    row->addWidget(m_goOn);
    row->addWidget(m_new);
    connect(m_save, &Button::clicked, this, &BulkProgress::save);
    connect(m_goOn, &Button::clicked, &m_job, &BulkJob::judge);
    connect(m_new, &Button::clicked, &m_job, &BulkJob::clear);
    return foot;
}

QString BulkProgress::waitWords() const
{
    const Run *run = m_job.run();
    if (!run)
        return {};
    if (run->state() == Run::State::AwaitingSignIn)
        return tr("The session has ended. Sign in again above: the run goes on where it is, and "
                  "nothing is done twice.");
    if (m_job.away())
        return tr("%1 It is asked again until it answers.").arg(AdminWords::failure(*m_job.away()));
    if (m_job.stage() == Stage::Ended && run->trouble())
        return tr("It ended before its time. %1").arg(AdminWords::failure(*run->trouble()));
    return {};
}

void BulkProgress::showState()
{
    using xcibulk::Column;
    const auto &columns = m_job.sheet().columns;
    m_table->setEntityShown(columns.contains(Column::Entity) || columns.contains(Column::Id));
    const bool isUnderWay = m_job.isUnderWay();
    m_pause->setVisible(isUnderWay);
    m_stop->setVisible(isUnderWay);
    m_save->setVisible(!isUnderWay);
    m_new->setVisible(!isUnderWay);
    showProgress();
}

QString BulkProgress::restWords() const
{
    QStringList parts;
    if (const int failures = m_job.failures(); failures > 0)
        parts.append(tr("%n failed", "line(s)", failures));
    if (const int kept = m_job.outcomes(Outcome::Kept); kept > 0)
        parts.append(tr("%n kept", "user(s)", kept));
    const int ended = m_job.ended();
    const int left = m_job.toDo() - ended;
    const auto gone = m_job.startedAt().secsTo(QDateTime::currentDateTime());
    if (m_job.isPaused()) {
        parts.append(tr("paused", "run"));
    } else if (m_job.isPausing()) {
        parts.append(tr("pauses after this line"));
    } else if (m_job.stage() == Stage::Running && ended > 0 && left > 0 && gone > 0) {
        const auto minutes = int((gone * left / ended + 59) / 60);
        parts.append(tr("about %n min left", nullptr, minutes));
    }
    return parts.join(u", "_s);
}

void BulkProgress::showProgress()
{
    if (m_job.results().isEmpty())
        return;
    const bool isReading = m_job.run() && m_job.run()->state() == Run::State::Reading;
    const bool rolls = m_job.stage() == Stage::RollingBack;
    const bool wereRemoved = m_job.outcomes(Outcome::RolledBack) > 0;
    const int done = rolls || wereRemoved ? m_job.outcomes(Outcome::RolledBack) : m_job.doneNow();
    const double all = std::max(1, m_job.toDo());
    m_done->setText(
        isReading ? tr("Reading the servers once more")
            : rolls || wereRemoved
            ? tr("%1 of %2 removed again").arg(formatCount(done), formatCount(m_job.toDo()))
            : BulkWords::done(commonAction(m_job), done, m_job.toDo()));
    m_rest->setText(restWords());
    m_bar->setShares(std::min(1.0, done / all), std::min(1.0, m_job.failures() / all));
    m_pause->setText(m_job.isPausing() ? tr("Go on") : tr("Pause", "verb"));
    // The agent's pause is in the same window.
    m_pause->setAccessibleName(m_job.isPausing() ? tr("Go on with the table of users")
                                                 : tr("Pause the table of users"));
    m_pause->setIconName(m_job.isPausing() ? "play"_L1 : "pause"_L1);
    const QString wait = waitWords();
    m_wait->setText(wait);
    m_wait->setVisible(!wait.isEmpty());
    const auto created = int(m_job.created().size());
    m_rollBack->setVisible(created > 0 && !rolls);
    m_rollBack->setText(m_job.isUnderWay() ? tr("Stop and roll back %1…").arg(formatCount(created))
                                           : tr("Roll back %1…").arg(formatCount(created)));
    m_rollBackWords->setText(
        created > 0 && !rolls
            ? tr("Roll back removes only these %n user(s), last first; their numbers come free "
                 "again.",
                 nullptr, created)
            : QString());
    const int open
        = m_job.failures() + m_job.outcomes(Outcome::NotSent) + m_job.outcomes(Outcome::LeftOut);
    m_goOn->setVisible(!m_job.isUnderWay() && open > 0);
    showParts();
}

void BulkProgress::showParts()
{
    const int bad
        = m_job.failures() + m_job.outcomes(Outcome::LeftOut) + m_job.outcomes(Outcome::Kept);
    const int waiting = m_job.outcomes(Outcome::Waiting) + m_job.outcomes(Outcome::Asked)
        + m_job.outcomes(Outcome::NotSent);
    const int done = m_job.outcomes(Outcome::Done) + m_job.outcomes(Outcome::RolledBack);
    m_segments->setChoices({tr("All %1").arg(formatCount(m_job.results().size())),
                            tr("Done %1").arg(formatCount(done)),
                            tr("Not done %1").arg(formatCount(bad)),
                            tr("Not sent %1").arg(formatCount(waiting))});
    m_segments->updateGeometry();
}

void BulkProgress::askToRollBack()
{
    auto *dialog = new RollBackDialog(m_job, window());
    connect(dialog, &RollBackDialog::confirmed, &m_job, &BulkJob::rollBack);
    dialog->open();
}

void BulkProgress::save()
{
    //: Ending of a file's name: what became of each line.
    const QString ending = tr("result");
    const QString base = m_job.origin().name.isEmpty()
        ? ending
        : QFileInfo(m_job.origin().name).completeBaseName() + u'-' + ending;
    auto *files = new QFileDialog(this, tr("Save result as CSV"), base + u".csv"_s,
                                  tr("Text files (*.csv)"));
    files->setObjectName(u"bulkSaveFile"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setOption(QFileDialog::DontUseNativeDialog);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"csv"_s);
    connect(files, &QFileDialog::fileSelected, this, &BulkProgress::writeTo);
    files->open();
}

void BulkProgress::writeTo(const QString &path)
{
    QSaveFile file(path);
    const QByteArray lines = resultCsv(m_job);
    if (file.open(QIODevice::WriteOnly) && file.write(lines) == lines.size() && file.commit())
        Q_EMIT told(tr("The result is in %1.").arg(QFileInfo(path).fileName()));
    else
        Q_EMIT failed(
            tr("%1 cannot be written: %2.").arg(QFileInfo(path).fileName(), file.errorString()));
}

} // namespace vigie::ui
