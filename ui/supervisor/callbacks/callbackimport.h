// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervisor/callbacks/importmodel.h"
#include "ui/supervisor/callbacks/sheetreader.h"
#include "ui/widgets/dialog.h"

class QComboBox;

namespace vigie::center {
class ContactCenter;
struct CallbackFileFailure;
}

namespace vigie::ui {

class CallbackCourier;
class Field;
class ImportTable;
class Segments;
class Words;

//! What a file of callbacks will do to a list, before it does it: each line with its verdict, what
//! can be mended for all lines at once, and a button that carries the count.
class CallbackImport : public Dialog
{
    Q_OBJECT
public:
    CallbackImport(CallbackCourier &courier, const center::ContactCenter &center,
                   const QString &list, const QString &listName, QWidget *window);

    void openFile(const QString &path);
    //! Of the list, at this moment.
    static callbackcsv::Terms termsOf(const center::ContactCenter &center, const QString &list);
    void accept() override; //!< Sends; the dialog closes once the server took it.
    void reject() override; //!< Not while something is under way.

Q_SIGNALS:
    void started();
    void ended(int imported, const QString &leftOver); //!< Path of the lines left out, if any.
    void failed(const QString &words);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addHead();
    void addBody();
    void chooseFile();
    void forgetFile();
    void openTyped();
    void setSending(bool isSending);
    void readAgain();
    void show(const std::shared_ptr<const callbackcsv::Sheet> &sheet);
    void showRefusal();
    void showChoices();
    void showCounts();
    void fix(int row);
    void send();
    void finish(const std::optional<center::CallbackFileFailure> &failure);
    QString keepLeftOver() const;
    QString refusalWords() const;

    CallbackCourier &m_courier;
    const center::ContactCenter &m_center;
    const QString m_list;
    SheetReader m_reader;
    ImportModel m_model;
    QString m_path{};
    QByteArray m_file{};
    callbackcsv::Reading m_reading{};
    Field *m_fileField;
    QComboBox *m_encoding;
    QComboBox *m_separator;
    Words *m_found;
    Segments *m_segments;
    Words *m_defaults;
    QWidget *m_choices; //!< What can be mended for all lines at once.
    Button *m_dates;
    Button *m_known;
    ImportTable *m_table;
    Words *m_problem;
    Words *m_accepted;
    Words *m_rest;
    Button *m_cancel;
    Button *m_import;
    bool m_isSending = false;
};

} // namespace vigie::ui
