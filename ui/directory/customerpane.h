// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/historyrecord.h"
#include "ui/directory/callmemory.h"
#include "ui/directory/dialseam.h"
#include "ui/widgets/pane.h"

#include <optional>

class QGridLayout;
class QPlainTextEdit;
class QVBoxLayout;

namespace vigie::store {
class Journal;
}

namespace vigie::ui {

class Button;
class Chip;
class Words;

//! One customer: the way of this call, the ones before with any agent, notes, the call's data.
//!
//! Notes are kept on this computer, in the journal: within a second, and through a crash.
class CustomerPane : public Pane
{
    Q_OBJECT
public:
    CustomerPane(center::Desk &desk, store::Journal &journal, CallMemory &memory,
                 WhyNoCall whyNoCall, QWidget *parent = nullptr);

    //! \a record: the past call that is looked at; none: the present one, or the last.
    void show(const QString &number, const QString &name,
              const std::optional<center::HistoryRecord> &record = {});
    void clear();
    void putDataFirst(); //!< Of a call under way they matter most.
    QString number() const { return m_number; }
    void setCalling(bool isPending);
    void setStale(bool isStale);
    void refresh(); //!< A second went by, or a call changed.
    void retranslate();

    static QString noteKind() { return QStringLiteral("note"); }

Q_SIGNALS:
    void callRequested(const QString &number);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    //! A section with its heading and a grid of lines.
    struct Section
    {
        QWidget *box = nullptr;
        Words *title = nullptr;
        Words *aside = nullptr;
        QGridLayout *grid = nullptr;
    };
    struct Line
    {
        QString first{};
        QString middle{};
        QString last{};
        bool operator==(const Line &) const = default;
    };

    Section addSection(QVBoxLayout *column);
    void fill(const Section &section, const QList<Line> &lines);
    void showPath();
    void showBefore();
    void showData();
    void copyFolder();
    void loadNote();
    void keepNote();
    void showNoteTime();
    QList<Line> pathOfRecord() const;
    QList<Line> pathOfCall(const CallMemory::Past &call) const;

    center::Desk &m_desk;
    store::Journal &m_journal;
    CallMemory &m_memory;
    const WhyNoCall m_whyNoCall;
    QString m_number{};
    QString m_shownName{};
    std::optional<center::HistoryRecord> m_record{};
    Words *m_caption;
    Words *m_name;
    Words *m_numberWords;
    Button *m_call;
    Chip *m_folder;
    QWidget *m_body;
    Section m_path{};
    Section m_before{};
    Section m_notes{};
    Section m_data{};
    Button *m_retry;
    QPlainTextEdit *m_note;
    QList<xuc::SheetField> m_shownData;
    QString m_folderNumber;
    bool m_isLoading = false;
    bool m_isStale = false;
};

} // namespace vigie::ui
