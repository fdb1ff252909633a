// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/bulk/bulkjob.h"

#include "store/journal.h"
#include "ui/admin/adminroom.h"
#include "xcibulk/table.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using xcibulk::Outcome;
using xcibulk::Run;
using xcibulk::Verdict;

BulkJob::Read BulkJob::readOf(const QString &text)
{
    const auto end = text.indexOf(u'\n');
    return {.sheet = xcibulk::Sheet::of(text),
            .kept = BulkKept::of(text),
            .separator = xcibulk::tableIn(end < 0 ? text : text.first(end)).separator};
}

BulkJob::BulkJob(AdminRoom &room, store::Journal &journal, QObject *parent)
    : QObject(parent)
    , m_room(room)
    , m_journal(journal)
    , m_server(room.client())
{
    connect(&m_reader, &xcibulk::PictureReader::finished, this, &BulkJob::takePicture);
    connect(&m_reader, &xcibulk::PictureReader::progressed, this, [this](int done, int all) {
        m_entitiesRead = done;
        m_entitiesToRead = all;
        if (m_stage == Stage::Judging)
            Q_EMIT readingProgressed();
    });
    connect(&m_reader, &xcibulk::PictureReader::failed, this, [this](const xci::Failure &failure) {
        if (m_stage != Stage::Judging)
            return;
        m_trouble = failure;
        setStage(Stage::Source);
    });
    connect(&room, &AdminRoom::sessionChanged, this, &BulkJob::followSession);
    connect(&room, &AdminRoom::siteChanged, this, &BulkJob::followSite);
    connect(&room.directory(), &xci::Directory::usersChanged, this, &BulkJob::takeCodes);
    m_writeSoon.setSingleShot(true);
    m_writeSoon.setInterval(0); // Many cells mended at a stroke are written once.
    connect(&m_writeSoon, &QTimer::timeout, this, &BulkJob::write);
    restore();
}

BulkJob::~BulkJob()
{
    settle();
}

void BulkJob::setStage(Stage stage)
{
    m_stage = stage;
    Q_EMIT stageChanged();
}

void BulkJob::setText(const QString &text, const Origin &origin)
{
    if (isUnderWay())
        return;
    settle();
    m_text = text;
    m_origin = origin;
    m_trouble.reset();
    m_lacksPasswords = false;
    m_reading.run([text] { return readOf(text); },
                  [this](const Read &read) {
                      m_separator = read.separator;
                      takeSheet(read.sheet, read.kept);
                  });
    if (m_stage != Stage::Source)
        setStage(Stage::Source);
}

void BulkJob::takeSheet(const xcibulk::Sheet &sheet, const BulkKept &kept)
{
    m_sheet = sheet;
    m_kept = kept;
    // While it is being replaced, there is nothing to compare with.
    if (!m_sheet.lines.isEmpty())
        dropOtherLines();
    m_plan.clear();
    m_results.clear();
    keepTable();
    keepState();
    Q_EMIT textChanged();
    if (std::exchange(m_wantsJudging, false))
        judge();
}

//! The same table, its passwords given again, is the one whose lines were done.
void BulkJob::dropOtherLines()
{
    QList<int> gone;
    for (auto each = m_known.cbegin(); each != m_known.cend(); ++each) {
        if (cellsOf(each.key()) != each->cells)
            gone.append(each.key());
    }
    for (const int line : std::as_const(gone)) {
        m_known.remove(line);
        keepDone(line);
    }
    for (auto each = m_otherwise.begin(); each != m_otherwise.end();)
        each = cellsOf(each.key()) == each->cells ? std::next(each) : m_otherwise.erase(each);
    m_wasInterrupted = m_wasInterrupted && !m_known.isEmpty();
}

QStringList BulkJob::cellsOf(int line) const
{
    const auto found
        = std::lower_bound(m_sheet.lines.begin(), m_sheet.lines.end(), line,
                           [](const auto &each, int wanted) { return each.number < wanted; });
    if (found == m_sheet.lines.end() || found->number != line)
        return {};
    QStringList cells = found->cells;
    cells[int(xcibulk::Column::CtiPassword)].clear();
    return cells;
}

void BulkJob::setChoices(const xcibulk::Choices &choices)
{
    if (isUnderWay())
        return;
    settle();
    m_choices = choices;
    sortKnown();
    keepState();
    if (m_stage == Stage::Judged)
        planAnew();
}

void BulkJob::edit(int row, xcibulk::Column column, const QString &cell)
{
    auto &line = m_sheet.lines[row];
    const QString plain = cell.trimmed();
    if (m_stage != Stage::Judged || line[column] == plain)
        return;
    line.cells[int(column)] = plain;
    if (!m_sheet.columns.contains(column))
        m_sheet.columns.append(column);
    m_isTextOld = true;
    m_writing.forget();
    m_writeSoon.start();
    planAnew();
}

BulkJob::Written BulkJob::writtenOf(const xcibulk::Sheet &sheet, const QList<int> &lost)
{
    const QString text = textOf(sheet, lost);
    return {.text = text, .kept = BulkKept::of(text, lost)};
}

//! Of 50,000 lines it takes longer than a frame.
void BulkJob::write()
{
    m_writeSoon.stop();
    m_writing.run([sheet = m_sheet, lost = m_kept.lostLines] { return writtenOf(sheet, lost); },
                  [this](const Written &written) {
                      takeWritten(written);
                      m_journal.flush(); // Each edit was meant: none waits for its second.
                  });
}

void BulkJob::takeWritten(const Written &written)
{
    m_isTextOld = false;
    m_text = written.text;
    m_kept = written.kept;
    m_kept.lacksPasswords |= m_lacksPasswords; // Which a table from the journal has no column of.
    keepTable();
}

//! What is done in another thread is done now: somebody wants the text.
void BulkJob::settle()
{
    if (m_isTextOld) {
        m_writeSoon.stop();
        m_writing.forget();
        takeWritten(writtenOf(m_sheet, m_kept.lostLines));
    }
    if (m_isRestoring) {
        m_reading.forget();
        takeRestored(readOf(m_text));
    }
}

void BulkJob::reopen()
{
    if (isUnderWay())
        return;
    settle();
    m_planning.forget();
    m_plan.clear();
    setStage(Stage::Source);
}

void BulkJob::clear()
{
    if (isUnderWay())
        return;
    dropKept();
    forget();
    setStage(Stage::Source);
    Q_EMIT textChanged();
}

void BulkJob::forget()
{
    m_reading.forget();
    m_writing.forget();
    m_writeSoon.stop();
    m_planning.forget();
    m_isTextOld = false;
    m_isRestoring = false;
    m_run.reset();
    m_text.clear();
    m_origin = {};
    m_sheet = {};
    m_kept = {};
    m_choices = {};
    m_plan.clear();
    m_results.clear();
    m_known.clear();
    m_otherwise.clear();
    m_codes.clear();
    m_outcomes = {};
    m_verdicts = {};
    m_willDo = 0;
    m_trouble.reset();
    m_away.reset();
    m_lacksPasswords = false;
    m_wasInterrupted = false;
    m_wantsJudging = false;
}

void BulkJob::judge()
{
    if (isUnderWay())
        return;
    m_wantsJudging = isReadingText();
    if (m_wantsJudging || m_sheet.fault != xcibulk::SheetFault::None || m_sheet.lines.isEmpty())
        return;
    m_trouble.reset();
    m_entitiesRead = 0;
    m_entitiesToRead = 0;
    m_results.clear();
    setStage(Stage::Judging);
    m_reader.read();
}

void BulkJob::takePicture(const xcibulk::Picture &picture)
{
    if (m_stage != Stage::Judging)
        return;
    m_picture = std::make_shared<const xcibulk::Picture>(picture);
    m_readAt = m_clock.wallTime();
    planAnew();
}

//! 5,000 lines over 50,000 users take longer than a frame.
void BulkJob::planAnew()
{
    const auto work = [sheet = m_sheet, picture = m_picture, choices = m_choices, known = m_known] {
        xcibulk::Planner planner(*picture, choices);
        for (auto each = known.cbegin(); each != known.cend(); ++each)
            planner.claim(each->user, each.key());
        return planner.plan(sheet);
    };
    m_planning.run(work, [this](const xcibulk::Plan &plan) { takePlan(plan); });
    if (m_stage == Stage::Judged)
        Q_EMIT planned();
}

void BulkJob::takePlan(const xcibulk::Plan &plan)
{
    m_plan = plan;
    m_verdicts = {};
    m_willDo = 0;
    for (int row = 0; row < int(m_plan.size()); ++row) {
        if (isKnownDone(row)) {
            ++m_verdicts[std::size_t(Verdict::Nothing)];
            continue;
        }
        ++m_verdicts[std::size_t(m_plan[row].verdict)];
        m_willDo += m_plan[row].isSent() ? 1 : 0;
    }
    if (m_stage == Stage::Judging)
        setStage(Stage::Judged);
    Q_EMIT planned();
}

bool BulkJob::isOld() const
{
    return m_readAt.addSecs(std::chrono::seconds(freshFor).count()) < m_clock.wallTime();
}

void BulkJob::apply()
{
    if (m_willDo > 0)
        start();
}

void BulkJob::showKnown()
{
    start();
    stop();
}

void BulkJob::start()
{
    if (m_stage != Stage::Judged || isPlanning())
        return;
    QHash<int, xcibulk::KnownDone> done;
    for (int row = 0; row < int(m_sheet.lines.size()); ++row) {
        if (const auto known = m_known.constFind(m_sheet.lines[row].number);
            known != m_known.cend())
            done.insert(row, {.user = known->user, .number = known->number});
    }
    const AdminSite &site = m_room.site();
    xcibulk::Audit &audit = *this;
    m_run = std::make_unique<Run>(m_server, audit, m_clock,
                                  xcibulk::Actor{site.login, site.server.toString()});
    m_run->assume(done);
    connect(m_run.get(), &Run::resultChanged, this, &BulkJob::heedResult);
    connect(m_run.get(), &Run::stateChanged, this, &BulkJob::heedState);
    connect(m_run.get(), &Run::serverAway, this, [this](const xci::Failure &failure) {
        m_away = failure;
        Q_EMIT progressed();
    });
    m_results = QList<Result>(m_sheet.lines.size());
    m_codes.clear();
    m_outcomes = {};
    m_outcomes[std::size_t(Outcome::Waiting)] = int(m_results.size());
    m_toDo = m_willDo;
    m_doneBefore = int(done.size());
    m_startedAt = m_clock.wallTime();
    m_away.reset();
    m_wasInterrupted = false;
    settle();
    setStage(Stage::Running);
    keepState();
    m_journal.flush();
    m_run->start(m_sheet, m_choices, m_plan);
}

void BulkJob::heedResult(int row)
{
    Result &result = m_results[row];
    --m_outcomes[std::size_t(result.outcome)];
    static_cast<xcibulk::Result &>(result) = m_run->results()[row];
    ++m_outcomes[std::size_t(result.outcome)];
    const auto known = m_known.constFind(m_sheet.lines[row].number);
    result.at = result.outcome == Outcome::Done && known != m_known.cend() ? known->at
                                                                           : m_clock.wallTime();
    if (result.outcome != Outcome::Asked)
        m_away.reset();
    Q_EMIT rowChanged(row);
    Q_EMIT progressed();
}

//! Comes before the row's result: what was done is written down first.
void BulkJob::note(const xcibulk::AuditRecord &record)
{
    if (record.deed == xcibulk::AuditRecord::Deed::RolledBack)
        m_known.remove(record.line);
    else
        m_known.insert(record.line,
                       {.user = record.user,
                        .number = record.number,
                        .at = record.when,
                        .cells = cellsOf(record.line),
                        .choices = m_choices});
    keepDone(record.line);
}

void BulkJob::heedState(Run::State state)
{
    switch (state) {
    case Run::State::Ready:
    case Run::State::Reading:
    case Run::State::Applying:
    case Run::State::Paused:
        break;
    case Run::State::AwaitingSignIn:
        followSession(); // The person may have been faster.
        break;
    case Run::State::Ended:
        m_away.reset();
        setStage(Stage::Ended);
        keepState();
        m_journal.flush();
        m_room.directory().refresh(xci::Directory::Part::Xivos);
        m_room.directory().refresh(xci::Directory::Part::Users);
        Q_EMIT finished();
        break;
    }
    Q_EMIT progressed();
}

//! What a new phone is set up with: only the server's list tells it.
void BulkJob::takeCodes(const QString &entity)
{
    QHash<xci::UserId, int> rows;
    for (int row = 0; row < int(m_results.size()); ++row) {
        if (m_results[row].outcome == Outcome::Done && m_plan[row].draft.entity == entity
            && m_plan[row].action == xcibulk::Action::Create && !m_codes.contains(row))
            rows.insert(m_results[row].user, row);
    }
    if (rows.isEmpty())
        return;
    for (const xci::User &user : m_room.directory().users(entity)) {
        const auto row = rows.constFind(user.id);
        if (row == rows.cend() || user.provisioningNumber.isEmpty())
            continue;
        m_codes.insert(*row, user.provisioningNumber);
        Q_EMIT rowChanged(*row);
    }
}

void BulkJob::followSession()
{
    const bool isIn = m_room.session().state() == xci::Session::State::SignedIn;
    if (isIn && m_run && m_run->state() == Run::State::AwaitingSignIn)
        m_run->resume();
}

//! Another account's table is another one.
void BulkJob::followSite()
{
    if (owner() == m_owner)
        return;
    settle();
    forget();
    m_stage = Stage::Source;
    restore();
    Q_EMIT stageChanged();
    Q_EMIT textChanged();
}

void BulkJob::stop()
{
    if (m_run && isUnderWay())
        m_run->stop();
}

void BulkJob::pause()
{
    if (!isUnderWay() || !m_run)
        return;
    m_run->pause();
    Q_EMIT progressed();
}

void BulkJob::goOn()
{
    if (!isPausing())
        return;
    m_run->resume();
    Q_EMIT progressed();
}

void BulkJob::rollBack()
{
    if (m_stage != Stage::Ended || !m_run)
        return;
    m_toDo = int(created().size());
    setStage(Stage::RollingBack);
    keepState();
    m_run->rollBack();
}

QList<int> BulkJob::created() const
{
    QList<int> rows;
    for (int row = int(m_results.size()) - 1; row >= 0; --row) {
        if (m_results[row].outcome == Outcome::Done
            && m_plan[row].action == xcibulk::Action::Create)
            rows.append(row);
    }
    return rows;
}

int BulkJob::failures() const
{
    return outcomes(Outcome::Overtaken) + outcomes(Outcome::Refused) + outcomes(Outcome::Failed)
        + outcomes(Outcome::Uncertain);
}

int BulkJob::ended() const
{
    if (m_stage == Stage::RollingBack)
        return outcomes(Outcome::RolledBack) + outcomes(Outcome::Kept);
    return doneNow() + failures();
}

int BulkJob::doneNow() const
{
    return std::max(0, outcomes(Outcome::Done) - m_doneBefore);
}

} // namespace vigie::ui
