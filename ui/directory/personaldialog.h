// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/personalbook.h"
#include "ui/widgets/dialog.h"

#include <array>

namespace vigie::store {
class Journal;
}

namespace vigie::ui {

class Field;
class Words;

//! A contact of one's own, new or changed. It stays open until the server has kept it; what was
//! typed is journaled, so that it is offered again after a crash.
class PersonalDialog : public Dialog
{
    Q_OBJECT
public:
    PersonalDialog(center::PersonalBook &book, store::Journal &journal,
                   const xuc::PersonalContact &contact, QWidget *window);

private:
    static constexpr int fieldCount = 7;

    xuc::PersonalContact typed() const;
    void fill(const xuc::PersonalContact &contact);
    void keepDraft();
    void save();
    bool check();
    QString journalKey() const;

    center::PersonalBook &m_book;
    store::Journal &m_journal;
    const xuc::PersonalContact m_before;
    std::array<Field *, fieldCount> m_fields{};
    Words *m_problem;
    Button *m_save;
};

} // namespace vigie::ui
