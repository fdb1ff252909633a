// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/certificatefacts.h"
#include "ui/widgets/dialog.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QGridLayout;
QT_END_NAMESPACE

namespace vigie::ui {

class Field;

//! A server shows a certificate that this computer does not know, or another than the pinned one.
//!
//! Not to connect is the primary answer. A changed key is only taken by who types the end of it,
//! as an administrator gave it.
class CertificateDialog : public Dialog
{
    Q_OBJECT
public:
    //! @param pinned what was taken before; no fingerprint: nothing.
    //! @param isLocked the site's policy set the key: it cannot be replaced here.
    CertificateDialog(const CertificateFacts &facts, const site::Pin &pinned, bool isLocked,
                      QWidget *window);

Q_SIGNALS:
    void pinned(const vigie::site::Pin &pin); //!< The person takes this key for the server's own.

private:
    void buildTable();
    void addRow(QGridLayout *table, const QString &label, const QString &before, const QString &now,
                const QString &note = {});
    void addFingerprints(QGridLayout *table);
    void buildProof();
    void buildAnswers();
    void judgeProof();
    void copyBoth();

    const CertificateFacts m_facts;
    const site::Pin m_before;
    const bool m_isLocked;
    QCheckBox *m_given = nullptr;
    Field *m_pairs = nullptr;
    Button *m_take = nullptr;
};

} // namespace vigie::ui
