// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::cli {

//! What a verb does between its start and its exit code.
class Job : public QObject
{
    Q_OBJECT
public:
    virtual void start() = 0;
    virtual void interrupt() = 0; //!< Ctrl-C: ends soon, with finished().

Q_SIGNALS:
    void finished(int exitCode); //!< Once.

protected:
    using QObject::QObject;
};

} // namespace vigie::cli
