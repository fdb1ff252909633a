// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/serverprobe.h"

#include <QWidget>

#include <optional>

namespace vigie::ui {

class Button;
class ConnectionMark;

//! The last line of the sign-in page: can the server be reached, the support bundle, the keys.
class PageFoot : public QWidget
{
    Q_OBJECT
public:
    explicit PageFoot(QWidget *parent = nullptr);

    void setFinding(const std::optional<ServerProbe::Finding> &finding); //!< Nothing: says nothing.

    void setKeysKey(const QString &key); //!< On the button of the overview.
    void followByTab(QWidget *before); //!< The Tab key comes here from that widget.

Q_SIGNALS:
    void keysRequested();
    void bundleRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ConnectionMark *m_reach;
    Button *m_bundle;
    Button *m_keys;
    std::optional<ServerProbe::Finding> m_finding;
};

} // namespace vigie::ui
