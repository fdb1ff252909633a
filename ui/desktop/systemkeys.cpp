// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/systemkeys.h"

#include "base/logging.h"

#include <QGuiApplication>

#include <xcb/xcb.h>
#include <xcb/xcb_keysyms.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace vigie::ui {

namespace {

    // Caps lock and num lock are no part of a key that a person presses.
    constexpr std::array<std::uint16_t, 4> locks{0, XCB_MOD_MASK_LOCK, XCB_MOD_MASK_2,
                                                 XCB_MOD_MASK_LOCK | XCB_MOD_MASK_2};
    constexpr std::uint16_t realModifiers
        = XCB_MOD_MASK_SHIFT | XCB_MOD_MASK_CONTROL | XCB_MOD_MASK_1 | XCB_MOD_MASK_4;

    struct Free
    {
        void operator()(void *what) const { std::free(what); }
    };

    std::uint16_t modifiersOf(Qt::KeyboardModifiers modifiers)
    {
        int mask = 0;
        mask |= modifiers & Qt::ShiftModifier ? int(XCB_MOD_MASK_SHIFT) : 0;
        mask |= modifiers & Qt::ControlModifier ? int(XCB_MOD_MASK_CONTROL) : 0;
        mask |= modifiers & Qt::AltModifier ? int(XCB_MOD_MASK_1) : 0;
        mask |= modifiers & Qt::MetaModifier ? int(XCB_MOD_MASK_4) : 0;
        return std::uint16_t(mask);
    }

    //! A key as the server tells it.
    struct Press
    {
        xcb_keycode_t code = 0;
        std::uint16_t modifiers = 0;

        bool operator==(const Press &) const = default;
    };

} // namespace

//! The X server's side: what is taken there.
class SystemKeys::Display
{
public:
    explicit Display(xcb_connection_t *connection)
        : m_connection(connection)
        , m_symbols(xcb_key_symbols_alloc(connection))
        , m_root(xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root)
    {
    }
    ~Display()
    {
        releaseAll();
        xcb_key_symbols_free(m_symbols);
    }
    Q_DISABLE_COPY_MOVE(Display)

    void releaseAll()
    {
        for (const Press &press : std::as_const(m_taken)) {
            for (const std::uint16_t lock : locks)
                xcb_ungrab_key(m_connection, press.code, m_root,
                               std::uint16_t(press.modifiers | lock));
        }
        xcb_flush(m_connection);
        m_taken.clear();
        m_refused.clear();
    }

    void take(KeyAction action, const QKeySequence &key)
    {
        const std::optional<Press> press = pressOf(key);
        if (!press)
            return;
        bool isFree = true;
        for (const std::uint16_t lock : locks) {
            const auto cookie = xcb_grab_key_checked(
                m_connection, 1, m_root, std::uint16_t(press->modifiers | lock), press->code,
                XCB_GRAB_MODE_ASYNC, XCB_GRAB_MODE_ASYNC);
            const std::unique_ptr<xcb_generic_error_t, Free> error(
                xcb_request_check(m_connection, cookie));
            isFree = isFree && !error;
        }
        m_taken.insert(action, *press);
        if (isFree)
            return;
        qCInfo(lcUi) << "Another program has the key" << key.toString();
        m_refused.insert(action);
    }

    bool isRefused(KeyAction action) const { return m_refused.contains(action); }

    //! What the event asks for, if it is the first press of a key that was taken.
    std::optional<KeyAction> read(const xcb_generic_event_t &event)
    {
        const int type = event.response_type & 0x7f;
        if (type != XCB_KEY_PRESS && type != XCB_KEY_RELEASE)
            return {};
        const auto &key = reinterpret_cast<const xcb_key_press_event_t &>(event);
        if (type == XCB_KEY_RELEASE) {
            m_released = key;
            return {};
        }
        // A key held down is told as a release and a press of one instant.
        const bool isRepeat
            = m_released && m_released->detail == key.detail && m_released->time == key.time;
        const Press press{.code = key.detail,
                          .modifiers = std::uint16_t(key.state & realModifiers)};
        const auto at = std::find(m_taken.cbegin(), m_taken.cend(), press);
        if (isRepeat || at == m_taken.cend() || key.event != m_root)
            return {};
        return at.key();
    }

private:
    std::optional<Press> pressOf(const QKeySequence &key) const
    {
        if (key.isEmpty())
            return {};
        const quint32 symbol = keysymOf(key[0].key());
        if (symbol == 0)
            return {};
        const std::unique_ptr<xcb_keycode_t, Free> codes(
            xcb_key_symbols_get_keycode(m_symbols, symbol));
        if (!codes || *codes == XCB_NO_SYMBOL)
            return {};
        return Press{.code = *codes, .modifiers = modifiersOf(key[0].keyboardModifiers())};
    }

    xcb_connection_t *m_connection;
    xcb_key_symbols_t *m_symbols;
    xcb_window_t m_root;
    QHash<KeyAction, Press> m_taken;
    QSet<KeyAction> m_refused;
    std::optional<xcb_key_press_event_t> m_released;
};

SystemKeys::SystemKeys(const KeyMap &keys, QObject *parent) : QObject(parent), m_keys(keys)
{
    if (!isPossible())
        return;
    m_display = std::make_unique<Display>(
        qGuiApp->nativeInterface<QNativeInterface::QX11Application>()->connection());
    qGuiApp->installNativeEventFilter(this);
    connect(&keys, &KeyMap::changed, this, &SystemKeys::refresh);
}

SystemKeys::~SystemKeys()
{
    if (m_display)
        qGuiApp->removeNativeEventFilter(this);
}

bool SystemKeys::isPossible()
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    return x11 && x11->connection();
}

quint32 SystemKeys::keysymOf(Qt::Key key)
{
    constexpr quint32 f1 = 0xffbe;
    if (key >= Qt::Key_F1 && key <= Qt::Key_F24)
        return f1 + quint32(key - Qt::Key_F1);
    if (key >= Qt::Key_A && key <= Qt::Key_Z)
        return quint32(key - Qt::Key_A) + 'a';
    if (key >= Qt::Key_Space && key <= Qt::Key_9)
        return quint32(key); // Latin 1 is the same in both.
    if (key == Qt::Key_Delete)
        return 0xffff;
    if (key == Qt::Key_Insert)
        return 0xff63;
    if (key == Qt::Key_Pause)
        return 0xff13;
    return 0;
}

void SystemKeys::setUseful(const QSet<KeyAction> &actions)
{
    if (actions == m_useful)
        return;
    m_useful = actions;
    refresh();
}

bool SystemKeys::isRefused(KeyAction action) const
{
    return m_display && m_display->isRefused(action);
}

void SystemKeys::refresh()
{
    if (!m_display)
        return;
    m_display->releaseAll();
    for (const KeyAction action : std::as_const(m_useful)) {
        if (m_keys.isSystem(action))
            m_display->take(action, m_keys.key(action));
    }
}

bool SystemKeys::nativeEventFilter(const QByteArray &type, void *message, qintptr *result)
{
    Q_UNUSED(result)
    if (type != "xcb_generic_event_t"_ba)
        return false;
    const auto action = m_display->read(*static_cast<const xcb_generic_event_t *>(message));
    if (action)
        Q_EMIT pressed(*action);
    return action.has_value();
}

} // namespace vigie::ui
