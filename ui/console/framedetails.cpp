// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/framedetails.h"

#include "ui/console/consolebar.h"
#include "ui/console/eventmodel.h"
#include "ui/console/fieldtree.h"
#include "ui/console/frametext.h"
#include "ui/console/wirebook.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inklabel.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QLocale>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using net::WireLog;

namespace {

    constexpr int headHeight = 36;

} // namespace

FrameDetails::FrameDetails(const EventModel &model, const WireBook &book, QWidget *parent)
    : Pane(&Theme::surface, parent)
    , m_model(model)
    , m_book(book)
    , m_tree(new FieldTree(this))
    , m_made(new FieldTree(this))
    , m_masking(new InkLabel(TextRole::Caption, &Theme::text2, this))
{
    setObjectName(u"consoleDetails"_s);
    setRules(Qt::LeftEdge);
    m_tree->setObjectName(u"consoleFields"_s);
    m_tree->setProperty("showsProtocol", true);
    m_made->setObjectName(u"consoleMade"_s);
    m_made->setRootIsDecorated(false);
    m_masking->setWordWrap(true);
    m_masking->setContentsMargins(12, 8, 12, 8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_tree, 3);
    column->addWidget(makeMadeHead());
    column->addWidget(m_made, 1);
    column->addWidget(new Rule(Qt::Horizontal, 0, this));
    column->addWidget(m_masking);
    retranslate();
}

QWidget *FrameDetails::makeHead()
{
    auto *head = new Pane(&Theme::surface, this);
    head->setRules(Qt::BottomEdge);
    m_name = new InkLabel(TextRole::BodyStrong, &Theme::text, head);
    m_name->setProperty("showsProtocol", true);
    m_aside = new InkLabel(TextRole::Caption, &Theme::text2, head);
    m_copy = new Button("copy"_L1, QString(), head);
    m_copy->setVariant(Button::Variant::Ghost);
    m_copy->setObjectName(u"consoleCopy"_s);
    auto *row = makeBar(*head, headHeight);
    row->addWidget(m_name);
    row->addWidget(m_aside);
    row->addStretch(1);
    row->addWidget(m_copy);
    connect(m_copy, &Button::clicked, this, &FrameDetails::copy);
    return head;
}

QWidget *FrameDetails::makeMadeHead()
{
    auto *head = new Pane(&Theme::surface, this);
    head->setRules(Qt::TopEdge | Qt::BottomEdge);
    m_madeTitle = new InkLabel(TextRole::BodyStrong, &Theme::text, head);
    makeBar(*head, headHeight)->addWidget(m_madeTitle);
    return head;
}

void FrameDetails::showFrame(const WireLog::Frame *frame)
{
    m_shown = frame ? frame->serial : 0;
    m_copy->setObstacle(frame ? QString() : tr("Choose an event first."));
    if (!frame) {
        m_name->setText(tr("No event chosen"));
        m_aside->setText({});
        m_tree->clear();
        m_made->clear();
        return;
    }
    const QString name = frameName(*frame);
    m_name->setText(name.isEmpty() ? m_model.aboutText(*frame) : name);
    m_aside->setText(tr("%1, %n byte(s)", nullptr, int(frame->size)).arg(m_model.timeText(*frame)));
    const QJsonObject fields = frameFields(*frame);
    if (fields.isEmpty())
        m_tree->showLines({{frame->isCut ? tr("Its beginning") : tr("As received"),
                            QString::fromUtf8(frame->bytes().left(2000))}});
    else
        m_tree->showObject(fields, m_book.center());
    m_made->showLines(whatWasMade(*frame));
}

QList<std::pair<QString, QString>> FrameDetails::whatWasMade(const WireLog::Frame &frame) const
{
    QList<std::pair<QString, QString>> made;
    if (const QString result = m_model.resultText(frame.serial); !result.isEmpty())
        made += {tr("Result"), result};
    const QStringList changes = m_book.changes(frame.serial);
    for (const QString &change : changes)
        made += {tr("Changed"), change};
    const int others = m_book.changeCount(frame.serial) - int(changes.size());
    if (others > 0)
        made += {tr("Changed"), tr("and %n more", nullptr, others)};
    if (made.isEmpty() && frame.way == WireLog::Way::In)
        made += {tr("Changed"), tr("nothing that is shown")};
    if (frame.microseconds > 0)
        //: Time that the program needed for one message, milliseconds.
        made += {tr("Took"),
                 tr("%1 ms").arg(QLocale().toString(frame.microseconds / 1000.0, 'f', 2))};
    return made;
}

void FrameDetails::copy()
{
    if (m_shown == 0)
        return;
    const bool isOne = m_tree->hasFocus() && !m_tree->currentText().isEmpty();
    QGuiApplication::clipboard()->setText(isOne ? m_tree->currentText() : m_tree->shownText());
}

void FrameDetails::retranslate()
{
    m_copy->setAccessibleName(tr("Copy the event"));
    m_copy->setToolTip(tr("Copy the event"));
    m_tree->setAccessibleName(tr("Fields of the event"));
    m_madeTitle->setText(tr("What Vigie made of it"));
    m_made->setAccessibleName(tr("What Vigie made of it"));
    m_masking->setText(tr("Tokens and passwords are masked here and in saved files."));
}

void FrameDetails::changeEvent(QEvent *event)
{
    Pane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vigie::ui
