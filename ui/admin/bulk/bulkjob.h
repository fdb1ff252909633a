// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/bulk/aside.h"
#include "ui/admin/bulk/bulkkept.h"
#include "xcibulk/clientserver.h"
#include "xcibulk/run.h"

#include <QMap>
#include <QObject>
#include <QTimer>

#include <array>
#include <memory>
#include <optional>

namespace vigie::store {
class Journal;
}

namespace vigie::ui {

class AdminRoom;

//! Many users from a table: the one that this person is at, from its text to its results.
//!
//! Outlives the pages that show it. What was given and what was done stand in the journal, but for
//! passwords; after the end of the program they are there again, and nothing is done twice.
class BulkJob : public QObject, private xcibulk::Audit
{
    Q_OBJECT
public:
    enum class Stage : quint8 {
        Source, //!< A table is being given.
        Judging, //!< The servers are read, for the dry run.
        Judged,
        Running, //!< Waits included.
        RollingBack,
        Ended
    };

    //! Where the text came from.
    struct Origin
    {
        QString name{}; //!< Of a file; empty: it was pasted or typed.
        QString format{}; //!< "UTF-8", ready to be shown.
    };

    //! What became of a line.
    struct Result : xcibulk::Result
    {
        QDateTime at{}; //!< When its outcome was known.
    };

    //! A line that was done, in this run or in one before.
    struct Known
    {
        xci::UserId user{};
        QString number{};
        QDateTime at{};
        QStringList cells{}; //!< Of the line, but for a password: another line is not done.
        xcibulk::Choices choices{}; //!< It was done with; under others it may not be.
    };

    BulkJob(AdminRoom &room, store::Journal &journal, QObject *parent = nullptr);
    ~BulkJob() override;

    // The table.
    const QString &text() const { return m_text; }
    const Origin &origin() const { return m_origin; }
    const xcibulk::Sheet &sheet() const { return m_sheet; }
    const xcibulk::Choices &choices() const { return m_choices; }
    QChar separator() const { return m_separator; }
    bool isReadingText() const { return m_reading.isWorking(); }
    bool lacksPasswords() const { return m_lacksPasswords; } //!< They are to be given again.
    bool wasInterrupted() const { return m_wasInterrupted; } //!< The program ended over a run.
    QDateTime interruptedAt() const { return m_keptAt; } //!< When it was last written down.
    const BulkKept &kept() const { return m_kept; }
    bool isWritten() const; //!< The disk has all of it that may be kept.
    void setText(const QString &text) { setText(text, Origin()); }
    void setText(const QString &text, const Origin &origin);
    void setChoices(const xcibulk::Choices &choices);
    void edit(int row, xcibulk::Column column, const QString &cell); //!< In the dry run.
    void reopen(); //!< From the dry run back to the table.
    void clear(); //!< The table and its results are of no use any more.

    // The dry run.
    void judge(); //!< Reads the servers, then judges every line.
    bool isPlanning() const { return m_planning.isWorking(); }
    const xcibulk::Plan &plan() const { return m_plan; } //!< One step a line of the sheet.
    const xcibulk::Picture &picture() const { return *m_picture; }
    QDateTime readAt() const { return m_readAt; }
    static constexpr std::chrono::minutes freshFor{3};
    bool isOld() const; //!< Somebody may have changed what it is about.
    const std::optional<xci::Failure> &trouble() const { return m_trouble; } //!< Of the reading.
    int entitiesRead() const { return m_entitiesRead; }
    int entitiesToRead() const { return m_entitiesToRead; }
    bool isKnownDone(int row) const { return m_known.contains(m_sheet.lines[row].number); }
    const QMap<int, Known> &known() const { return m_known; } //!< By line.
    int willDo() const { return m_willDo; }
    int count(xcibulk::Verdict verdict) const { return m_verdicts[std::size_t(verdict)]; }

    // The run.
    void apply();
    void showKnown(); //!< The results of what is done, which can be rolled back; nothing is sent.
    void stop();
    void pause(); //!< The line under way ends, and the next one waits.
    void goOn(); //!< After a pause.
    bool isPausing() const { return m_run && m_run->isPausing(); }
    bool isPaused() const { return m_run && m_run->state() == xcibulk::Run::State::Paused; }
    void rollBack();
    const QList<Result> &results() const { return m_results; }
    int outcomes(xcibulk::Outcome outcome) const { return m_outcomes[std::size_t(outcome)]; }
    int toDo() const { return m_toDo; } //!< Lines that this run was begun for.
    int ended() const; //!< Of them.
    int doneNow() const; //!< Of them, too; what was done before does not count.
    int failures() const; //!< Lines that were to be done and were not.
    const xcibulk::Run *run() const { return m_run.get(); }
    QDateTime startedAt() const { return m_startedAt; }
    const std::optional<xci::Failure> &away() const { return m_away; } //!< The server is not there.
    QString provisioning(int row) const { return m_codes.value(row); } //!< Empty: not read yet.
    QList<int> created() const; //!< Rows that a rolling back would remove, last first.

    Stage stage() const { return m_stage; }
    bool isUnderWay() const { return m_stage == Stage::Running || m_stage == Stage::RollingBack; }

Q_SIGNALS:
    void stageChanged();
    void textChanged(); //!< It was read, or read anew.
    void planned(); //!< Verdicts are there.
    void readingProgressed();
    void rowChanged(int row);
    void progressed(); //!< Counts, or what it waits for.
    void finished(); //!< A run or a rolling back ended.

private:
    static constexpr qsizetype readAside = 256LL * 1024; //!< Letters; more take a part of a frame.

    struct Read
    {
        xcibulk::Sheet sheet{};
        BulkKept kept{};
        QChar separator{};
    };
    struct Written
    {
        QString text{};
        BulkKept kept{};
    };

    static constexpr std::size_t verdictCount = 6;
    static constexpr std::size_t outcomeCount = 12;

    void note(const xcibulk::AuditRecord &record) override;
    void setStage(Stage stage);
    static Read readOf(const QString &text);
    static Written writtenOf(const xcibulk::Sheet &sheet, const QList<int> &lost);
    void write();
    void takeWritten(const Written &written);
    void settle();
    void takeSheet(const xcibulk::Sheet &sheet, const BulkKept &kept);
    void dropOtherLines();
    bool holds(const Known &known) const; //!< Under the present choices, too.
    void sortKnown();
    QStringList cellsOf(int line) const; //!< But for a password; empty: there is no such line.
    void start();
    void takePicture(const xcibulk::Picture &picture);
    void planAnew();
    void takePlan(const xcibulk::Plan &plan);
    void heedResult(int row);
    void heedState(xcibulk::Run::State state);
    void takeCodes(const QString &entity);
    void followSession();
    void followSite();
    void forget();

    // The journal.
    QString place(const QString &what) const;
    QString owner() const;
    void restore();
    void takeRestored(const Read &read);
    void keepTable();
    void keepState();
    void keepDone(int line);
    void dropKept();

    AdminRoom &m_room;
    store::Journal &m_journal;
    const SystemClock m_clock{};
    xcibulk::ClientServer m_server;
    xcibulk::PictureReader m_reader{m_server};
    Aside m_reading{};
    Aside m_planning{};
    Aside m_writing{};
    QTimer m_writeSoon{};
    bool m_isTextOld = false; //!< The sheet was edited since.
    bool m_isRestoring = false;
    Stage m_stage = Stage::Source;
    QString m_owner{};
    QString m_text{};
    Origin m_origin{};
    QChar m_separator{};
    xcibulk::Sheet m_sheet{};
    BulkKept m_kept{};
    xcibulk::Choices m_choices{};
    bool m_lacksPasswords = false;
    bool m_wasInterrupted = false;
    QDateTime m_keptAt{};
    bool m_wantsJudging = false; //!< As soon as the text is read.
    std::shared_ptr<const xcibulk::Picture> m_picture = std::make_shared<xcibulk::Picture>();
    QDateTime m_readAt{};
    std::optional<xci::Failure> m_trouble{};
    int m_entitiesRead = 0;
    int m_entitiesToRead = 0;
    xcibulk::Plan m_plan{};
    std::array<int, verdictCount> m_verdicts{};
    int m_willDo = 0;
    QMap<int, Known> m_known{};
    QMap<int, Known> m_otherwise{}; //!< Done under other choices, which may come back.
    std::unique_ptr<xcibulk::Run> m_run{};
    QList<Result> m_results{};
    std::array<int, outcomeCount> m_outcomes{};
    QHash<int, QString> m_codes{}; //!< Of those who were created, by row.
    int m_toDo = 0;
    int m_doneBefore = 0;
    QDateTime m_startedAt{};
    std::optional<xci::Failure> m_away{};
};

} // namespace vigie::ui
