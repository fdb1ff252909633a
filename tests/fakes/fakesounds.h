// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/soundplayer.h"

#include <QStringList>

namespace vigie::test {

//! Writes down what is to be heard: "play NAME", "repeat NAME", "stop".
class FakeSounds final : public ui::SoundPlayer
{
public:
    explicit FakeSounds(QStringList &heard) : m_heard(heard) { }

    void play(const QString &name) override { m_heard.append(QStringLiteral("play ") + name); }
    void repeat(const QString &name) override { m_heard.append(QStringLiteral("repeat ") + name); }
    void stop() override { m_heard.append(QStringLiteral("stop")); }

private:
    QStringList &m_heard;
};

} // namespace vigie::test
