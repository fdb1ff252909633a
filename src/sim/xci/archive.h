// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <functional>

namespace vigie::sim::xci {

//! The SQLite file in which the objects are kept, each as JSON under its kind and id.
class Archive
{
public:
    explicit Archive(const QString &path);
    ~Archive();
    Q_DISABLE_COPY_MOVE(Archive)

    bool open(); //!< False: lastError() says why.
    QString lastError() const { return m_error; }

    //! All of a kind by id; false: it cannot be read.
    bool read(const QString &kind, const std::function<void(const QJsonObject &)> &take);
    void write(const QString &kind, qint32 id, const QJsonObject &object);
    void erase(const QString &kind, qint32 id);
    //! What is written in between is one change of the file, and far quicker.
    void begin();
    void commit();

private:
    bool run(const QString &statement);

    const QString m_path;
    const QString m_connection; //!< Qt's name of it, unique in the process.
    QString m_error{};
};

} // namespace vigie::sim::xci
