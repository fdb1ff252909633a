// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/personaldialog.h"

#include "store/journal.h"
#include "telephony/phonenumber.h"
#include "ui/directory/contactwords.h"
#include "ui/widgets/field.h"
#include "ui/widgets/words.h"

#include <QGridLayout>
#include <QLineEdit>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::PersonalBook;
using xuc::PersonalContact;

namespace {

    enum FieldPlace { FirstName, LastName, Company, Number, Mobile, Email, Fax };

    const QString journalKind = u"contact"_s;

} // namespace

PersonalDialog::PersonalDialog(PersonalBook &book, store::Journal &journal,
                               const PersonalContact &contact, QWidget *window)
    : Dialog(contact.id.isEmpty() ? tr("New personal contact") : tr("Edit personal contact"),
             Width::Medium, window)
    , m_book(book)
    , m_journal(journal)
    , m_before(contact)
    , m_problem(new Words({}, TextRole::Caption, &Theme::danger, this))
{
    setObjectName(u"personalDialog"_s);
    setText(tr("Only you see it. It is kept on the server, so you find it on every computer."));
    const std::array<QString, fieldCount> labels{tr("First name"), tr("Last name"), tr("Company"),
                                                 tr("Number"),     tr("Mobile"),    tr("Mail"),
                                                 tr("Fax")};
    const std::array<QString, fieldCount> names{
        u"contactFirstName"_s, u"contactLastName"_s, u"contactCompany"_s, u"contactNumber"_s,
        u"contactMobile"_s,    u"contactEmail"_s,    u"contactFax"_s};
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        auto *field = new Field(labels.at(i), this);
        field->edit()->setObjectName(names.at(i));
        m_fields.at(i) = field;
        grid->addWidget(field, int(i) / 2, int(i) % 2);
        connect(field, &Field::textEdited, this, &PersonalDialog::keepDraft);
        connect(field->edit(), &QLineEdit::editingFinished, &m_journal, &store::Journal::flush);
    }
    content()->addLayout(grid);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(u"contactProblem"_s);
    m_problem->hide();
    content()->addWidget(m_problem);
    auto *cancel = addCancel();
    cancel->setObjectName(u"cancelContact"_s);
    m_save = new Button(tr("Save"), this);
    m_save->setObjectName(u"saveContact"_s);
    m_save->setVariant(Button::Variant::Primary);
    m_save->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_save);
    content()->addLayout(row);
    connect(m_save, &Button::clicked, this, &PersonalDialog::save);
    connect(this, &QDialog::rejected, this,
            [this] { m_journal.remove(journalKind, journalKey()); });
    connect(&book, &PersonalBook::changeFinished, this,
            [this](PersonalBook::Change change, const std::optional<Error> &error) {
                if (change != PersonalBook::Change::Create
                    && change != PersonalBook::Change::Update)
                    return;
                m_save->setPending({});
                if (!error) {
                    m_journal.remove(journalKind, journalKey());
                    accept();
                    return;
                }
                m_problem->setText(ContactWords::failure(*error));
                m_problem->show();
            });
    fill(contact);
    m_fields.front()->edit()->setFocus();
}

QString PersonalDialog::journalKey() const
{
    return m_before.id.isEmpty() ? u"new"_s : m_before.id;
}

void PersonalDialog::fill(const PersonalContact &contact)
{
    const std::array<QString, fieldCount> texts{
        contact.firstName, contact.lastName, contact.company, contact.number,
        contact.mobile,    contact.email,    contact.fax};
    const QJsonObject draft = m_journal.value(journalKind, journalKey());
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const QString kept = draft.value(QString::number(i)).toString();
        m_fields.at(i)->setText(draft.isEmpty() ? texts.at(i) : kept);
    }
}

PersonalContact PersonalDialog::typed() const
{
    const auto text
        = [this](int place) { return m_fields.at(std::size_t(place))->text().trimmed(); };
    return {.id = m_before.id,
            .firstName = text(FirstName),
            .lastName = text(LastName),
            .company = text(Company),
            .email = text(Email),
            .number = text(Number),
            .mobile = text(Mobile),
            .fax = text(Fax)};
}

void PersonalDialog::keepDraft()
{
    QJsonObject draft;
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        draft.insert(QString::number(i), m_fields.at(i)->text());
    m_journal.put(journalKind, journalKey(), draft);
    m_problem->hide();
}

bool PersonalDialog::check()
{
    const PersonalContact contact = typed();
    bool isSound = true;
    if (contact.firstName.isEmpty() && contact.lastName.isEmpty() && contact.number.isEmpty()
        && contact.mobile.isEmpty()) {
        m_fields.at(LastName)->setError(tr("Give a name or a number."));
        isSound = false;
    }
    for (const int place : {Number, Mobile, Fax}) {
        Field *field = m_fields.at(std::size_t(place));
        const QString number = field->text().trimmed();
        if (!number.isEmpty() && !telephony::isPhoneNumber(telephony::normalised(number))) {
            field->setError(tr("This is not a number. Use digits, such as 0472105520."));
            isSound = false;
        }
    }
    if (!contact.email.isEmpty() && !contact.email.contains(u'@')) {
        m_fields.at(Email)->setError(tr("An address has an @, such as lea@acme.example."));
        isSound = false;
    }
    return isSound;
}

void PersonalDialog::save()
{
    if (!check())
        return;
    if (m_book.save(typed()))
        m_save->setPending(tr("Saving"));
}

} // namespace vigie::ui
