// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/lookups.h"

#include "center/contactcenter.h"
#include "xuc/commands/getcallbacklists.h"
#include "xuc/signin.h"

namespace vigie::center {

Lookups::Lookups(const Clock &clock, const ContactCenter &center, Send send,
                 std::function<xuc::SignIn()> signIn)
    : directory(clock, send)
    , history(clock, send,
              [&center] {
                  QList<HistoryQueue> queues;
                  for (int row = 0; row < center.queueCount(); ++row) {
                      const Queue &queue = center.queue(QueueRow(row));
                      if (queue.isListed && queue.isOwn() && !queue.isOutgoing())
                          queues.append(
                              {.name = queue.name, .label = queue.label(), .number = queue.number});
                  }
                  return queues;
              })
    , book(signIn)
    , files(std::move(signIn), [send] { send(xuc::command::GetCallbackLists{}.encode()); })
{
}

void Lookups::apply(const xuc::Event &event)
{
    directory.apply(event);
    history.apply(event);
}

void Lookups::tick()
{
    directory.tick();
    history.tick();
}

void Lookups::linkLost()
{
    directory.linkLost();
    history.linkLost();
}

void Lookups::resynced()
{
    directory.resynced();
    history.resynced();
}

void Lookups::clear()
{
    directory.clear();
    history.clear();
    book.clear();
    files.clear();
}

} // namespace vigie::center
