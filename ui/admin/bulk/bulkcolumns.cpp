// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/bulk/bulkcolumns.h"

#include "ui/admin/bulk/bulkwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/format.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/words.h"
#include "xcibulk/table.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QGridLayout>
#include <QScrollArea>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using xcibulk::Column;

namespace {

    constexpr qsizetype looked = 64LL * 1024; //!< Letters: the first lines stand in them.

    xcibulk::Table beginningOf(const QString &table)
    {
        return xcibulk::tableIn(table.left(looked));
    }

    struct Meaning
    {
        Column column{};
        QList<QLatin1StringView> words{}; //!< Plain letters alone.
    };

    //! As spreadsheets of French and English companies name them.
    const QList<Meaning> &meanings()
    {
        static const QList<Meaning> all{
            {Column::FirstName, {"prenom"_L1, "firstname"_L1, "givenname"_L1, "forename"_L1}},
            {Column::LastName,
             {"nom"_L1, "nomdefamille"_L1, "lastname"_L1, "surname"_L1, "familyname"_L1}},
            {Column::InternalNumber,
             {"numero"_L1, "numerointerne"_L1, "interne"_L1, "poste"_L1, "number"_L1, "internal"_L1,
              "extension"_L1}},
            {Column::NewNumber, {"nouveaunumero"_L1, "newnumber"_L1}},
            {Column::CtiLogin,
             {"login"_L1, "logincti"_L1, "identifiant"_L1, "username"_L1, "utilisateur"_L1}},
            {Column::CtiPassword, {"motdepasse"_L1, "mdp"_L1, "password"_L1}},
            {Column::Entity, {"entite"_L1, "entity"_L1, "site"_L1}},
            {Column::Template,
             {"modele"_L1, "modeledeligne"_L1, "gabarit"_L1, "template"_L1, "linetemplate"_L1}},
            {Column::Xivo, {"serveur"_L1, "serveurxivo"_L1, "server"_L1}},
        };
        return all;
    }

    QString plainLetters(const QString &text)
    {
        QString plain;
        for (const QChar each : text.normalized(QString::NormalizationForm_D)) {
            if (each.isLetter())
                plain += each.toLower();
        }
        return plain;
    }

} // namespace

std::optional<Column> BulkColumns::guess(const QString &head)
{
    if (const auto known = xcibulk::columnNamed(head))
        return known;
    const QString plain = plainLetters(head);
    for (const Meaning &each : meanings()) {
        if (std::any_of(each.words.begin(), each.words.end(),
                        [&plain](QLatin1StringView word) { return plain == word; }))
            return each.column;
    }
    return {};
}

QString BulkColumns::named(const QString &table, const Columns &columns, bool hasHeads)
{
    const xcibulk::Table first = beginningOf(table);
    QStringList names;
    for (const auto &each : columns)
        names.append(each ? xcibulk::nameOf(*each) : QString(xcibulk::leftOut));
    QString text = names.join(first.separator.isNull() ? QChar(u';') : first.separator);
    if (!hasHeads)
        return text + u'\n' + table;
    // The lines below keep their numbers.
    const int above = first.rows.size() > 1 ? first.rows[1].line - 1 : 1;
    qsizetype rest = 0;
    for (int i = 0; i < above; ++i) {
        const qsizetype end = table.indexOf(u'\n', rest);
        rest = end < 0 ? table.size() : end + 1;
    }
    return text + QString(above, u'\n') + table.sliced(rest);
}

BulkColumns::BulkColumns(const QString &table, QWidget *window)
    : Dialog(tr("What is each column?"), Width::Medium, window)
    , m_table(table)
    , m_hasHeads(new QCheckBox(tr("The first line names the columns"), this))
    , m_use(nullptr)
{
    setObjectName(u"bulkColumns"_s);
    setText(tr("The table's own names are not known here. Say what each column is; the others are "
               "left out."));
    const xcibulk::Table first = beginningOf(table);
    if (!first.rows.isEmpty())
        m_heads = first.rows.first().cells;
    if (first.rows.size() > 1)
        m_samples = first.rows[1].cells;
    m_hasHeads->setObjectName(u"bulkHasHeads"_s);
    m_hasHeads->setChecked(std::any_of(m_heads.begin(), m_heads.end(), [](const QString &head) {
        return guess(head).has_value();
    }));
    content()->setContentsMargins(16, 0, 16, 12);
    content()->setSpacing(10);
    content()->addWidget(m_hasHeads);
    content()->addWidget(makeList(), 1);
    addCancel();
    m_use = addAnswer(tr("Use these columns"), Button::Variant::Primary, u"bulkUseColumns"_s);
    connect(m_use, &Button::clicked, this,
            [this] { Q_EMIT answered(named(m_table, columns(), m_hasHeads->isChecked())); });
    fill();
    showObstacle();
}

QWidget *BulkColumns::makeList()
{
    auto *list = new QWidget(this);
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    ChoiceBox::Choices choices{{.key = u""_s, .text = tr("Left out")}};
    for (int i = 0; i < xcibulk::columnCount; ++i)
        choices.append({.key = xcibulk::nameOf(Column(i)), .text = BulkWords::column(Column(i))});
    for (int i = 0; i < int(m_heads.size()); ++i) {
        const QString shown = m_heads[i].trimmed();
        const auto elided = [list](const QString &text, QColor Theme::*colour) {
            auto *words
                = new Words(text.isEmpty() ? noValue() : text, TextRole::Body, colour, list);
            words->setElided(true);
            return words;
        };
        //: What a screen reader says of a choice: the place of a column and its own name.
        auto *box = new ChoiceBox(tr("Column %1, %2").arg(i + 1).arg(shown), tr("Left out"), list);
        box->setObjectName(u"bulkColumn%1"_s.arg(i));
        box->setChoices(choices);
        keepWidth(box, 220);
        grid->addWidget(elided(shown, &Theme::text), i, 0);
        grid->addWidget(elided(m_samples.value(i).trimmed(), &Theme::text2), i, 1);
        grid->addWidget(box, i, 2);
        m_boxes.append(box);
        connect(box, &ChoiceBox::chosenChanged, this, &BulkColumns::showObstacle);
    }
    grid->setRowStretch(int(m_heads.size()), 1);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(list);
    area->viewport()->setAutoFillBackground(false);
    list->setAutoFillBackground(false);
    keepLeastHeight(area, 220);
    return area;
}

//! Each meaning once: the first column that looks like it has it.
void BulkColumns::fill()
{
    QList<Column> given;
    for (int i = 0; i < int(m_boxes.size()); ++i) {
        const auto column = guess(m_heads[i]);
        if (!column || given.contains(*column))
            continue;
        given.append(*column);
        m_boxes[i]->choose(xcibulk::nameOf(*column));
    }
}

BulkColumns::Columns BulkColumns::columns() const
{
    Columns all;
    for (const ChoiceBox *box : m_boxes)
        all.append(xcibulk::columnNamed(box->chosen()));
    return all;
}

void BulkColumns::showObstacle()
{
    const Columns all = columns();
    QString obstacle;
    const auto has = [&all](Column column) { return all.contains(std::optional(column)); };
    if (!has(Column::FirstName) && !has(Column::InternalNumber) && !has(Column::Id))
        obstacle = tr("Say which column has the first names, the internal numbers or the ids.");
    for (int i = 0; i < int(all.size()); ++i) {
        const bool isDouble = all[i] && all.count(all[i]) > 1;
        m_boxes[i]->setWrong(isDouble);
        if (isDouble)
            obstacle = tr("“%1” is chosen twice.").arg(BulkWords::column(*all[i]));
    }
    m_use->setObstacle(obstacle);
}

} // namespace vigie::ui
