// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/personalcontacts.h"

#include "base/harmlesstable.h"
#include "center/contacts.h"
#include "ui/directory/contactwords.h"
#include "ui/directory/importdialog.h"
#include "ui/directory/personaldialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QSaveFile>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::PersonalBook;
using xuc::ContactActionKind;

namespace {

    void addField(xuc::ContactDetail &part, const QString &name, const QString &data,
                  xuc::ContactDataType type)
    {
        if (!data.isEmpty())
            part.fields.append({.name = name, .data = data, .dataType = type});
    }

} // namespace

PersonalContacts::PersonalContacts(PersonalBook &book, store::Journal &journal, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_journal(journal)
{
    connect(&book, &PersonalBook::changeFinished, this,
            [this](PersonalBook::Change, const std::optional<Error> &error) {
                if (!error)
                    Q_EMIT kept();
            });
}

QList<xuc::Contact> PersonalContacts::asContacts() const
{
    QList<xuc::Contact> contacts;
    for (const xuc::PersonalContact &own : m_book.contacts()) {
        xuc::Contact contact{.name = QString(own.firstName + u' ' + own.lastName).trimmed(),
                             .subtitle1 = own.company,
                             .isPersonal = true,
                             .canBeFavorite = true,
                             .sources = {{.name = u"personal"_s, .id = own.id}}};
        if (contact.name.isEmpty())
            contact.name = own.company.isEmpty() ? own.number + own.mobile : own.company;
        QStringList numbers{own.number, own.mobile};
        numbers.removeAll(QString());
        if (!numbers.isEmpty())
            contact.actions.append(
                {.kind = ContactActionKind::Call, .args = numbers, .isDefault = true});
        if (!own.email.isEmpty())
            contact.actions.append({.kind = ContactActionKind::Mail,
                                    .args = {own.email},
                                    .isDefault = numbers.isEmpty()});
        xuc::ContactDetail part{.name = tr("Contact")};
        addField(part, tr("Number"), own.number, xuc::ContactDataType::PhoneNumber);
        addField(part, tr("Mobile"), own.mobile, xuc::ContactDataType::PhoneNumber);
        addField(part, tr("Mail"), own.email, xuc::ContactDataType::Mail);
        addField(part, tr("Fax"), own.fax, xuc::ContactDataType::PhoneNumber);
        contact.details.append(part);
        contacts.append(contact);
    }
    return contacts;
}

const xuc::PersonalContact *PersonalContacts::find(const xuc::Contact &contact) const
{
    const auto identity = center::identityOf(contact);
    return contact.isPersonal && identity ? m_book.find(identity->id) : nullptr;
}

bool PersonalContacts::canChange(const xuc::Contact &contact) const
{
    return m_book.isOffered() && find(contact) != nullptr;
}

void PersonalContacts::edit(const xuc::Contact &contact, QWidget *window)
{
    const xuc::PersonalContact *own = find(contact);
    auto *dialog
        = new PersonalDialog(m_book, m_journal, own ? *own : xuc::PersonalContact{}, window);
    dialog->open();
}

void PersonalContacts::askToDelete(const xuc::Contact &contact, QWidget *window)
{
    const xuc::PersonalContact *own = find(contact);
    if (!own)
        return;
    auto *dialog = new Dialog(tr("Delete %1?").arg(contact.name), Dialog::Width::Small, window);
    dialog->setObjectName(u"deleteContactDialog"_s);
    dialog->setText(
        tr("The contact leaves the server, and your favourites. This cannot be undone."));
    dialog->addCancel();
    auto *button = dialog->addAnswer(tr("Delete"), Button::Variant::Danger, u"deleteContact"_s);
    connect(button, &Button::clicked, this, [this, id = own->id] { m_book.remove(id); });
    dialog->open();
}

void PersonalContacts::import(QWidget *window)
{
    auto *files = new QFileDialog(window, tr("Import personal contacts"), {},
                                  tr("CSV files (*.csv *.txt);;All files (*)"));
    files->setObjectName(u"importFile"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this,
            [this, window](const QString &path) { importFile(path, window); });
    files->open();
}

void PersonalContacts::importFile(const QString &path, QWidget *window)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        //: %1 is the name of a file, %2 why it cannot be read.
        tell(tr("The file was not read"), tr("%1: %2.").arg(path, file.errorString()), window);
        return;
    }
    const QByteArray content = file.read(ContactCsv::maxBytes + 1);
    (new ImportDialog(m_book, QFileInfo(path).fileName(), content, window))->open();
}

void PersonalContacts::exportAll(QWidget *window)
{
    const auto once = Qt::SingleShotConnection;
    connect(
        &m_book, &PersonalBook::exported, this,
        [this, guard = QPointer<QWidget>(window)](const QByteArray &csv) {
            if (guard)
                saveAs(csv, guard);
        },
        once);
    connect(
        &m_book, &PersonalBook::exportFailed, this,
        [this, guard = QPointer<QWidget>(window)](const Error &error) {
            if (guard)
                tell(tr("The contacts were not exported"), ContactWords::failure(error), guard);
        },
        once);
    m_book.exportCsv();
}

void PersonalContacts::saveAs(const QByteArray &csv, QWidget *window)
{
    auto *files
        = new QFileDialog(window, tr("Export personal contacts"), {}, tr("CSV files (*.csv)"));
    files->setObjectName(u"exportFile"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"csv"_s);
    files->selectFile(tr("contacts.csv", "suggested name of a file"));
    connect(files, &QFileDialog::fileSelected, this,
            [this, csv = harmlessTable(csv), window](const QString &path) {
                QSaveFile file(path);
                const bool isWritten
                    = file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size();
                if (!isWritten || !file.commit())
                    tell(tr("The file was not written"),
                         tr("%1: %2.").arg(path, file.errorString()), window);
            });
    files->open();
}

void PersonalContacts::tell(const QString &title, const QString &text, QWidget *window)
{
    auto *dialog = new Dialog(title, Dialog::Width::Small, window);
    dialog->setText(text);
    dialog->addAnswer(tr("Close"), Button::Variant::Primary, u"closeProblem"_s);
    dialog->open();
}

} // namespace vigie::ui
