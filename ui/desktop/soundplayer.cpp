// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/soundplayer.h"

#include "base/logging.h"

#include <QApplication>
#include <QObject>
#include <QThread>
#include <QTimer>

#include <canberra.h>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::ui {

namespace {

    constexpr auto rest = 1500ms;
    constexpr quint32 ringId = 1;
    constexpr quint32 onceId = 2;

    //! In a thread of its own: the first sound waits for the sound server.
    class Band : public QObject
    {
    public:
        Band()
        {
            m_rest.setSingleShot(true);
            m_rest.setInterval(rest);
            connect(&m_rest, &QTimer::timeout, this, [this] { start(ringId, m_repeated); });
        }
        ~Band() override
        {
            if (m_context)
                ca_context_destroy(m_context);
        }
        Q_DISABLE_COPY_MOVE(Band)

        void play(const QString &name) { start(onceId, name); }
        void repeat(const QString &name)
        {
            if (!m_repeated.isEmpty())
                return;
            m_repeated = name;
            start(ringId, name);
        }
        void stop()
        {
            m_repeated.clear();
            m_rest.stop();
            if (m_context)
                ca_context_cancel(m_context, ringId);
        }

    private:
        //! From a thread of the library's.
        static void finished(ca_context *, quint32 id, int outcome, void *band)
        {
            auto *self = static_cast<Band *>(band);
            QMetaObject::invokeMethod(
                self, [self, id, outcome] { self->end(id, outcome); }, Qt::QueuedConnection);
        }

        void end(quint32 id, int outcome)
        {
            if (outcome == CA_ERROR_CANCELED || outcome == CA_ERROR_DESTROYED)
                return;
            if (outcome != CA_SUCCESS) {
                qCInfo(lcUi) << "no sound, the bell instead:" << ca_strerror(outcome);
                QMetaObject::invokeMethod(qApp, [] { QApplication::beep(); });
            }
            if (id == ringId && !m_repeated.isEmpty())
                m_rest.start();
        }

        void start(quint32 id, const QString &name)
        {
            if (!m_context && ca_context_create(&m_context) != CA_SUCCESS) {
                m_context = nullptr;
                end(id, CA_ERROR_NOTAVAILABLE);
                return;
            }
            ca_proplist *what = nullptr;
            ca_proplist_create(&what);
            ca_proplist_sets(what, CA_PROP_APPLICATION_NAME, "Vigie");
            ca_proplist_sets(what, CA_PROP_APPLICATION_ICON_NAME, "vigie");
            ca_proplist_sets(what, CA_PROP_EVENT_ID, name.toUtf8().constData());
            ca_proplist_sets(what, CA_PROP_MEDIA_ROLE, "event");
            const int outcome = ca_context_play_full(m_context, id, what, &Band::finished, this);
            ca_proplist_destroy(what);
            if (outcome != CA_SUCCESS)
                end(id, outcome);
        }

        ca_context *m_context = nullptr;
        QString m_repeated; //!< Empty: nothing is.
        QTimer m_rest{this}; //!< Of this object's thread.
    };

    class DesktopPlayer final : public SoundPlayer
    {
    public:
        DesktopPlayer()
        {
            m_band->moveToThread(&m_thread);
            QObject::connect(&m_thread, &QThread::finished, m_band, &QObject::deleteLater);
            m_thread.start();
        }
        ~DesktopPlayer() override
        {
            m_thread.quit();
            m_thread.wait();
        }
        Q_DISABLE_COPY_MOVE(DesktopPlayer)

        void play(const QString &name) override
        {
            QMetaObject::invokeMethod(m_band, [band = m_band, name] { band->play(name); });
        }
        void repeat(const QString &name) override
        {
            QMetaObject::invokeMethod(m_band, [band = m_band, name] { band->repeat(name); });
        }
        void stop() override
        {
            QMetaObject::invokeMethod(m_band, [band = m_band] { band->stop(); });
        }

    private:
        QThread m_thread;
        Band *m_band = new Band; //!< Ends with its thread.
    };

    class Silence final : public SoundPlayer
    {
    public:
        void play(const QString &) override { }
        void repeat(const QString &) override { }
        void stop() override { }
    };

} // namespace

std::unique_ptr<SoundPlayer> SoundPlayer::silent()
{
    return std::make_unique<Silence>();
}

std::unique_ptr<SoundPlayer> SoundPlayer::ofTheDesktop()
{
    return std::make_unique<DesktopPlayer>();
}

} // namespace vigie::ui
