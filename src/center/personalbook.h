// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "xuc/rest/answers.h"
#include "xuc/rest/catalogue.h"
#include "xuc/rest/restclient.h"

#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace vigie::xuc {
struct SignIn;
}

namespace vigie::center {

//! The person's own contacts, which a newer server keeps behind its REST interface.
//!
//! What an older server lacks is told by isOffered(): false once it said that it knows no such
//! thing. Every change ends with changeFinished(), then the list is read again.
class PersonalBook : public QObject
{
    Q_OBJECT
public:
    enum class Phase : quint8 { Idle, Asked, Known, Failed };
    enum class Change : quint8 { Create, Update, Remove, Import };

    static constexpr std::chrono::seconds limit{5};

    //! \a signIn: where to ask, with the newest token; empty without a server.
    PersonalBook(std::function<xuc::SignIn()> signIn, QObject *parent = nullptr);
    ~PersonalBook() override;

    void read();
    Phase phase() const { return m_phase; }
    bool isOffered() const { return m_isOffered; }
    const QList<xuc::PersonalContact> &contacts() const { return m_contacts; }
    const xuc::PersonalContact *find(const QString &id) const;

    //! Creates when the id is empty. False: one change is under way already.
    bool save(const xuc::PersonalContact &contact);
    bool remove(const QString &id);
    bool importCsv(const QString &csv);
    void exportCsv(); //!< exported() follows, or exportFailed().
    bool isChanging() const { return m_change.has_value(); }
    void clear();

Q_SIGNALS:
    void changed();
    //! \a import: of Change::Import, also with failures of single lines.
    void changeFinished(vigie::center::PersonalBook::Change change,
                        const std::optional<vigie::Error> &error,
                        const vigie::xuc::ContactImport &import);
    void exported(const QByteArray &csv);
    void exportFailed(const vigie::Error &error);

private:
    using Answer = std::function<void(const Result<net::Reply> &)>;
    void send(const QString &name, const xuc::RestArguments &arguments, Answer answer);
    bool start(Change change, const QString &name, const xuc::RestArguments &arguments);
    void finish(Change change, const Result<net::Reply> &reply);
    void heed(const net::Reply &reply);

    const std::function<xuc::SignIn()> m_signIn;
    xuc::RestClient m_client;
    Phase m_phase = Phase::Idle;
    bool m_isOffered = true;
    QList<xuc::PersonalContact> m_contacts{};
    std::optional<Change> m_change{};
    int m_generation = 0; //!< What another person asked is not heard.
};

} // namespace vigie::center
