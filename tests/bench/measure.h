// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace vigie::bench {

//! One of the things compared; run() does the whole work once.
struct Side
{
    QString name{};
    std::function<void()> run{};
};

//! Middle value; the list must not be empty.
[[nodiscard]] double median(QList<double> values);
//! Value under which \a share (0 to 1) of the list lies.
[[nodiscard]] double percentile(QList<double> values, double share);

//! Medians in seconds of each side, run in turn within each round, after a round that warms up.
[[nodiscard]] QList<double> secondsInTurn(const QList<Side> &sides, int rounds);

[[nodiscard]] double processCpuSeconds();
//! Proportional set size of this process; 0 where the system does not tell.
[[nodiscard]] double pssMib();

//! What this program prints when it is run with those arguments, in a process of its own.
[[nodiscard]] QList<double> figuresOfProcess(const QStringList &arguments);

void print(const QString &line);
//! A line "= key value": what ./bench makes its table of.
void figure(const QString &key, double value);
//! "title: ours 12.3 ms, naive 123 ms, ratio 10.0x": how often ours fits into the other.
void printRatio(const QString &title, const QString &unit, double ours, double theirs);

} // namespace vigie::bench
