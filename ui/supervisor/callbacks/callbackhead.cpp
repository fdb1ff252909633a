// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/callbacks/callbackhead.h"

#include "ui/widgets/button.h"
#include "ui/widgets/words.h"

#include <QDesktopServices>
#include <QHBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;

CallbackHead::CallbackHead(const QString &title, QWidget *parent)
    : Pane(&Theme::header, parent)
    , m_fold(new Button("caret-down"_L1, {}, this))
    , m_title(new Words({}, TextRole::BodyStrong, &Theme::text, this))
    , m_counts(new Words({}, TextRole::Caption, &Theme::text2, this))
    , m_note(new Words({}, TextRole::Caption, &Theme::text2, this))
    , m_show(new Button(tr("Show file"), this))
    , m_import(new Button(tr("Import…"), this))
    , m_tickets(new Button(tr("Download tickets"), this))
{
    setRules(Qt::TopEdge | Qt::BottomEdge);
    m_fold->setObjectName(u"foldList"_s);
    m_import->setObjectName(u"importInto"_s);
    m_tickets->setObjectName(u"downloadTickets"_s);
    m_note->setObjectName(u"listNote"_s);
    m_show->setObjectName(u"showTickets"_s);
    for (Button *button : {m_fold, m_show, m_import, m_tickets})
        button->setSize(Button::Size::Small);
    m_fold->setVariant(Button::Variant::Ghost);
    m_show->setVariant(Button::Variant::Ghost);
    m_import->setIconName("upload-simple"_L1);
    m_tickets->setIconName("download-simple"_L1);
    m_note->setElided(true);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_show->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_fold);
    row->addWidget(m_title);
    row->addWidget(m_counts);
    row->addWidget(m_note, 1);
    row->addWidget(m_show);
    row->addWidget(m_import);
    row->addWidget(m_tickets);
    connect(m_fold, &Button::clicked, this, [this] {
        setFolded(!m_isFolded);
        Q_EMIT foldWished(m_isFolded);
    });
    connect(m_import, &Button::clicked, this, &CallbackHead::importWished);
    connect(m_tickets, &Button::clicked, this, &CallbackHead::ticketsWished);
    connect(m_show, &Button::clicked, this, [this] { QDesktopServices::openUrl(m_folder); });
    setTitle(title);
}

void CallbackHead::setTitle(const QString &title)
{
    m_title->setText(title);
    // Each list has such buttons: a screen reader says whose.
    m_import->setAccessibleName(tr("Import into %1").arg(title));
    m_tickets->setAccessibleName(tr("Download the tickets of %1").arg(title));
    m_show->setAccessibleName(tr("Show the file of %1").arg(title));
    setFolded(m_isFolded);
}

void CallbackHead::setCounts(const QString &words)
{
    m_counts->setText(words);
}

void CallbackHead::setFolded(bool isFolded)
{
    m_isFolded = isFolded;
    m_fold->setIconName(isFolded ? "caret-right"_L1 : "caret-down"_L1);
    const QString words
        = isFolded ? tr("Unfold %1").arg(m_title->text()) : tr("Fold %1").arg(m_title->text());
    m_fold->setAccessibleName(words);
    m_fold->setToolTip(words);
}

void CallbackHead::setImporting(bool isImporting)
{
    m_import->setPending(isImporting ? tr("Importing") : QString());
}

void CallbackHead::setReading(bool isReading)
{
    m_tickets->setPending(isReading ? tr("Reading tickets") : QString());
}

void CallbackHead::setNote(const QString &words, bool isFailure, const QUrl &folder)
{
    m_note->setText(words);
    m_note->setColour(isFailure ? &Theme::danger : &Theme::text2);
    m_folder = folder;
    m_show->setVisible(!folder.isEmpty());
}

} // namespace vigie::ui
