// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

//! What is fuzzed: each function takes anything that a stranger may send, and aborts when what
//! comes of it is wrong. The folder corpus/NAME holds where each starts from.
namespace vigie::fuzz {

void frames(QByteArrayView input); //!< A text frame of the socket.
void sheets(QByteArrayView input); //!< The fields of a sheet, in a frame of their own.
void numbers(QByteArrayView input); //!< What a person types or pastes as a phone number.
void orders(
    QByteArrayView input); //!< What another start of the program says, and a link it brings.
void rest(QByteArrayView input); //!< The body of an answer to a REST call, and of an event push.
void thirdparty(QByteArrayView input); //!< The body of a third-party service's answer.
void callbackfiles(QByteArrayView input); //!< A file of callbacks, or of their tickets.
void arguments(QByteArrayView input); //!< What a person types behind vigie-ctl, one a line.
void xcibodies(QByteArrayView input); //!< The body of an XCI's answer.
void configbodies(QByteArrayView input); //!< The same of a configuration server's.
void bulktables(QByteArrayView input); //!< A table of users.
void websocket(QByteArrayView input); //!< What a server sends, from its answer to the upgrade on.
void masking(QByteArrayView input); //!< A frame, or a line of the log.
void policies(QByteArrayView input); //!< What a site decided for its people.
void pages(QByteArrayView input); //!< The address of a page that a sheet asks for.

//! Says what is wrong and aborts, in builds of every kind.
void expect(bool isTrue, const char *what);

} // namespace vigie::fuzz
