// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/masking.h"

#include "targets.h"

namespace vigie::fuzz {

//! What was masked is safe to be masked again, by who gets it as a frame or a line.
void masking(QByteArrayView input)
{
    const QByteArray noSecrets = net::withoutSecrets(input);
    expect(net::withoutSecrets(noSecrets) == noSecrets, "secrets are masked once");
    const QByteArray noValues = net::withoutValues(input);
    expect(net::withoutValues(noValues) == noValues, "values are masked once");
    const QString line = net::withoutNumbers(QString::fromUtf8(input));
    expect(net::withoutNumbers(line) == line, "numbers are masked once");
}

} // namespace vigie::fuzz
