// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/completion.h"
#include "cli/exitcode.h"
#include "cli/invocation.h"
#include "cli/restjob.h"
#include "cli/sendjob.h"
#include "cli/verbinfo.h"
#include "targets.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace vigie::fuzz {

using namespace cli;
using namespace Qt::StringLiterals;

namespace {

    //! What would go out is one JSON object; what does not is refused with a sentence.
    void expectFrame(const Result<QByteArray> &frame)
    {
        if (!frame) {
            expect(frame.error().kind == ErrorKind::Malformed, "a refused command is malformed");
            expect(!frame.error().detail.isEmpty(), "a refused command says why");
            return;
        }
        const QJsonDocument document = QJsonDocument::fromJson(*frame);
        expect(document.isObject(), "a frame is a JSON object");
        expect(document.object().contains("claz"_L1), "a frame has its claz");
    }

} // namespace

void arguments(QByteArrayView input)
{
    const QStringList words = QString::fromUtf8(input).split(u'\n');
    candidatesBehind(words);
    const CommandLine line = readCommandLine(words, [](const char *name) {
        return QByteArrayView(name) == "VIGIE_SERVER" ? u"https://xivo.example"_s : u"agent1"_s;
    });
    expect(line.invocation || !line.text.isEmpty(), "a refusal says why");
    if (!line.invocation)
        return;
    expect(line.exitCode == Done && line.invocation->verb, "an order has a verb");
    expect(line.invocation->signIn.password.isEmpty(), "no password comes from an argument");
    if (line.invocation->verb->name == "send"_L1) {
        expectFrame(frameFor(*line.invocation));
        const auto awaited = awaitedBy(*line.invocation);
        expect(awaited || !awaited.error().detail.isEmpty(), "a refused --wait says why");
    } else if (line.invocation->verb->name == "rest"_L1 && !line.invocation->words.isEmpty()) {
        const auto order = restOrder(*line.invocation);
        expect(order || !order.error().detail.isEmpty(), "a refused call says why");
    }
}

} // namespace vigie::fuzz
