// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/formpage.h"

namespace vigie::ui {

class ConfigDesk;

//! A form of what the configuration server holds; a token that is not taken is asked for, and what
//! is typed stays.
class ConfigForm : public FormPage
{
    Q_OBJECT
public:
    using FormPage::FormPage;

protected:
    ConfigDesk &desk() const;
    void fail(const xci::Failure &failure) override;
    bool isNew() const { return spot().entity.isEmpty(); }
    //! What the server has may be another; asked for anew if it is not read yet.
    void follow();
    void sendingOf(const QString &name); //!< That of what is saved.
};

} // namespace vigie::ui
