// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vigie::ui {

class Button;

//! One line of 36 across the window: the link is lost, the session was taken over.
class Banner : public QWidget
{
    Q_OBJECT
public:
    enum class Kind {
        Warning,
        Error,
        Good //!< "Up to date again".
    };
    explicit Banner(QWidget *parent = nullptr);

    void setMessage(Kind kind, QLatin1StringView icon, const QString &text,
                    const QString &action = {});
    void setSecondAction(const QString &action); //!< Right of the other; empty: none.
    const QString &text() const { return m_text; }
    Button *action() const { return m_action; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void actionTriggered();
    void secondTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::Warning;
    QLatin1StringView m_icon{};
    QString m_text{};
    Button *m_action;
    Button *m_second;
};

} // namespace vigie::ui
