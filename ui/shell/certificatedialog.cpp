// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/certificatedialog.h"

#include "ui/widgets/field.h"
#include "ui/widgets/inklabel.h"
#include "ui/widgets/scaling.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace vigie::ui {

namespace {

    constexpr int margin = 16;
    constexpr int labelWidth = 92;
    constexpr int pairsWidth = 226;

    //! A line across the dialog.
    class Line : public QWidget
    {
    public:
        explicit Line(QWidget *parent) : QWidget(parent) { setFixedHeight(1); }

    protected:
        void paintEvent(QPaintEvent *) override
        {
            QPainter(this).fillRect(rect(), themeOf(this).line);
        }
    };

    QString shownDay(QDate day)
    {
        return QLocale().toString(day, u"d MMM yyyy"_s);
    }

} // namespace

CertificateDialog::CertificateDialog(const CertificateFacts &facts, const site::Pin &pinned,
                                     bool isLocked, QWidget *window)
    : Dialog(facts.isChanged() ? tr("This is not the server you pinned")
                               : tr("This computer cannot tell whose server this is"),
             Width::Medium, window)
    , m_facts(facts)
    , m_before(pinned)
    , m_isLocked(isLocked)
{
    setObjectName(u"certificateDialog"_s);
    setIconName("warning-octagon-fill"_L1, &Theme::danger);
    const QString host = facts.server.host();
    if (!facts.isChanged())
        setText(facts.note.isEmpty() ? reasonSentence(facts)
                                     : reasonSentence(facts) + u' ' + facts.note);
    else if (isLocked)
        setText(tr("%1 shows another key than the one your administrator set for it. Someone may "
                   "stand between you and it. Your password was not sent. Only your administrator "
                   "can change the key.")
                    .arg(host));
    else
        setText(tr("%1 shows another key than on %2. Someone may stand between you and it, or the "
                   "server got a new certificate. Your password was not sent.")
                    .arg(host, QLocale().toString(pinned.pinnedOn, u"d MMMM"_s)));
    buildTable();
    if (facts.isChanged() && !isLocked)
        buildProof();
    buildAnswers();
}

void CertificateDialog::buildTable()
{
    auto *table = new QGridLayout;
    table->setContentsMargins(0, 0, 0, 0);
    table->setHorizontalSpacing(12);
    table->setVerticalSpacing(0);
    table->setColumnMinimumWidth(0, margin + labelWidth);
    table->setColumnStretch(1, m_facts.isChanged() ? 1 : 0);
    table->setColumnStretch(2, 1);
    const site::Pin &shown = m_facts.shown;
    const QString until = tr("to %1", "validity of a certificate");
    content()->addWidget(new Line(this));
    if (m_facts.isChanged()) {
        const QString heading = m_before.pinnedOn.isValid()
            ? tr("Pinned %1").arg(shownDay(m_before.pinnedOn))
            : tr("Set by your administrator");
        addRow(table, {}, heading, tr("Shown now"));
    }
    addRow(table, tr("Name", "of a certificate"), m_before.subject, shown.subject);
    const bool isOwn = shown.issuer == shown.subject;
    addRow(table, tr("Issued by"), m_before.issuer, isOwn ? tr("itself") : shown.issuer,
           m_facts.isChanged() && shown.issuer != m_before.issuer ? tr("new") : QString());
    addRow(table, tr("Valid"),
           m_before.validUntil.isValid() ? until.arg(shownDay(m_before.validUntil)) : QString(),
           until.arg(shownDay(shown.validUntil)),
           tr("since %1").arg(QLocale().toString(m_facts.validFrom, u"d MMM"_s)));
    addFingerprints(table);
    content()->addLayout(table);
    content()->addWidget(new Line(this));
}

void CertificateDialog::addRow(QGridLayout *table, const QString &label, const QString &before,
                               const QString &now, const QString &note)
{
    const int row = table->rowCount();
    const bool isHeading = label.isEmpty();
    const TextRole role = isHeading ? TextRole::CaptionMedium : TextRole::Body;
    table->setRowMinimumHeight(row, isHeading ? 28 : 34);
    auto *name = new InkLabel(label, role, &Theme::text2, this);
    name->setContentsMargins(margin, 0, 0, 0);
    table->addWidget(name, row, 0);
    if (m_facts.isChanged())
        table->addWidget(new InkLabel(before, role, isHeading ? &Theme::text2 : &Theme::text, this),
                         row, 1);
    auto *cell = new QHBoxLayout;
    cell->setSpacing(8);
    cell->addWidget(new InkLabel(now, role, isHeading ? &Theme::text2 : &Theme::text, this));
    cell->addWidget(new InkLabel(note, TextRole::Caption, &Theme::text2, this), 1);
    table->addLayout(cell, row, 2);
    table->addWidget(new Line(this), row + 1, 0, 1, 3);
}

void CertificateDialog::addFingerprints(QGridLayout *table)
{
    const int row = table->rowCount();
    auto *name = new InkLabel(u"SHA-256"_s, TextRole::Body, &Theme::text2, this);
    name->setContentsMargins(margin, 8, 0, 0);
    table->addWidget(name, row, 0, Qt::AlignTop);
    auto *now = new InkLabel(fingerprintLines(m_facts.shown.fingerprint), TextRole::CaptionMedium,
                             &Theme::text, this);
    now->setObjectName(u"shownFingerprint"_s);
    now->setTextInteractionFlags(Qt::TextSelectableByMouse);
    now->setContentsMargins(0, 10, 0, 10);
    if (m_facts.isChanged()) {
        auto *before = new InkLabel(fingerprintLines(m_before.fingerprint), TextRole::Caption,
                                    &Theme::text2, this);
        before->setContentsMargins(0, 10, 0, 10);
        table->addWidget(before, row, 1, Qt::AlignTop);
    }
    table->addWidget(now, row, 2, Qt::AlignTop);
}

void CertificateDialog::buildProof()
{
    m_given = new QCheckBox(tr("An administrator gave me the new key"), this);
    m_given->setObjectName(u"keyWasGiven"_s);
    m_pairs = new Field({}, this);
    m_pairs->edit()->setObjectName(u"lastPairs"_s);
    m_pairs->edit()->setAccessibleName(tr("Last four pairs of the new key"));
    m_pairs->setPlaceholder(tr("Last four pairs of the new key"));
    keepPaneWidth(m_pairs, pairsWidth);
    m_pairs->setEnabled(false);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(24, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_pairs);
    row->addWidget(
        new InkLabel(tr("copied from that message"), TextRole::Caption, &Theme::text2, this), 1);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(margin, 14, margin, 14);
    column->setSpacing(12);
    column->addWidget(m_given);
    column->addLayout(row);
    content()->addLayout(column);
    connect(m_given, &QCheckBox::toggled, this, [this](bool given) {
        m_pairs->setEnabled(given);
        if (given)
            m_pairs->edit()->setFocus();
        judgeProof();
    });
    connect(m_pairs, &Field::textEdited, this, &CertificateDialog::judgeProof);
}

void CertificateDialog::buildAnswers()
{
    auto *copy = new Button(m_facts.isChanged() ? tr("Copy both for the administrator")
                                                : tr("Copy for the administrator"),
                            this);
    copy->setVariant(Button::Variant::Ghost);
    copy->setIconName("copy"_L1);
    copy->setObjectName(u"copyKeys"_s);
    connect(copy, &Button::clicked, this, &CertificateDialog::copyBoth);
    addToFoot(copy);
    if (!m_isLocked) {
        m_take = addAnswer(m_facts.isChanged() ? tr("Replace the pin") : tr("Pin this key"),
                           Button::Variant::Secondary, u"takeKey"_s);
        connect(m_take, &Button::clicked, this, [this] { Q_EMIT pinned(m_facts.shown); });
        judgeProof();
    }
    addAnswer(tr("Do not connect"), Button::Variant::Primary, u"doNotConnect"_s)->setFocus();
}

void CertificateDialog::judgeProof()
{
    if (!m_take || !m_given)
        return;
    const QString wanted = lastPairs(m_facts.shown.fingerprint).remove(u':');
    const QString typed = m_pairs->text().toUpper().remove(u':').remove(u' ');
    if (!m_given->isChecked())
        m_take->setObstacle(tr("Ask an administrator for the new key first."));
    else if (typed != wanted)
        m_take->setObstacle(tr("Type the last four pairs of the key that is shown now."));
    else
        m_take->setObstacle({});
}

void CertificateDialog::copyBoth()
{
    QStringList lines{m_facts.server.host()};
    if (!m_before.fingerprint.isEmpty())
        lines.append(tr("Pinned: %1").arg(m_before.fingerprint));
    lines.append(tr("Shown: %1").arg(m_facts.shown.fingerprint));
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace vigie::ui
