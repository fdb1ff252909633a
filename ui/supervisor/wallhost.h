// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/queuetrends.h"
#include "ui/supervisor/wallplan.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QScreen;

namespace vigie::center {
class Desk;
}
namespace vigie::site {
class Settings;
}
namespace vigie::store {
class Journal;
}

namespace vigie::ui {

class ThresholdBook;
class Wallboard;

//! The person's wallboard: what it shows, kept in the settings, the window while it is open, and
//! the last hours that were seen on this computer, also before the program was started anew. It
//! goes on beside any place of the program.
class WallHost : public QObject
{
    Q_OBJECT
public:
    //! \a journal: keeps the last hours; null: they end with the program. \a key: of the profile,
    //! "floor/PROFILE/wallboard".
    WallHost(center::Desk &desk, const ThresholdBook &book, site::Settings &settings,
             store::Journal *journal, const QString &key, QObject *parent = nullptr);
    ~WallHost() override;

    const WallPlan &plan() const { return m_plan; }
    void setPlan(const WallPlan &plan); //!< Written at once; an open board follows.
    bool isOpen() const { return m_board != nullptr; }
    Wallboard *board() const { return m_board.get(); } //!< Null: it is closed.
    const center::QueueTrends &trends() const { return m_trends; }
    void open(QWidget *window); //!< On the chosen screen, else beside \a window.
    void close();
    void passSecond();

Q_SIGNALS:
    void openChanged();

private:
    void keepTrends();
    QScreen *screenBeside(const QWidget *window) const;

    center::Desk &m_desk;
    const ThresholdBook &m_book;
    site::Settings &m_settings;
    const QString m_key;
    WallPlan m_plan{};
    center::QueueTrends m_trends;
    const QPointer<store::Journal> m_journal;
    int m_unkept = 0; //!< Seconds since the last hours were kept.
    std::unique_ptr<Wallboard> m_board;
    QPointer<QWidget> m_window; //!< Where the person was.
};

} // namespace vigie::ui
