// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/contactnote.h"

#include "center/directory.h"
#include "ui/directory/sourcepane.h"
#include "ui/widgets/button.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::Directory;

ContactNote::ContactNote(QWidget *parent)
    : QWidget(parent)
    , m_words(new Words({}, TextRole::Caption, &Theme::text2, this))
    , m_retry(new Button(QString(), this))
{
    m_retry->setObjectName(u"retrySearch"_s);
    m_retry->setSize(Button::Size::Small);
    m_words->setObjectName(u"contactNote"_s);
    m_words->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->addWidget(m_words, 1);
    row->addWidget(m_retry);
    connect(m_retry, &Button::clicked, this, &ContactNote::retryRequested);
}

void ContactNote::refresh(const Directory &directory, Instant now, bool isStale)
{
    const bool isSilent
        = !directory.term().isEmpty() && directory.phase() == Directory::Phase::Silent;
    const QStringList late = directory.lateSources();
    QString note;
    if (isSilent)
        note = isStale
            ? tr("No link to the server. Your search is kept, and made again when it is back.")
            : tr("The directory did not answer within 5 s. Nothing tells whether it has anybody "
                 "of that name.");
    else if (directory.isLate())
        note = tr("The directory has not answered for %n s.", nullptr,
                  int(std::chrono::floor<std::chrono::seconds>(now - directory.askedAt()).count()));
    else if (!late.isEmpty())
        //: %1 is a source of contacts.
        note = tr("%1 has not answered yet. Its results will be added below.")
                   .arg(SourcePane::wordsOf(late.first()));
    m_words->setText(note);
    setVisible(!note.isEmpty());
    m_retry->setVisible(isSilent && !isStale);
}

void ContactNote::retranslate()
{
    m_retry->setText(tr("Retry"));
    m_retry->setAccessibleName(tr("Search again"));
}

} // namespace vigie::ui
