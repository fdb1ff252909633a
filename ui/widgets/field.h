// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace vigie::ui {

class Button;
class FieldEdit;

//! A line of text with its label above and, when wrong, one sentence under it that says what to do.
//!
//! The error goes away while the person types.
class Field : public QWidget
{
    Q_OBJECT
public:
    //! With an empty label the field stands alone (search, dial); then give an accessible name.
    explicit Field(const QString &label, QWidget *parent = nullptr);

    QLineEdit *edit() const;
    QString text() const;
    void setText(const QString &text);
    void setLabel(const QString &label);
    void setPlaceholder(const QString &hint);
    void setLeadingIcon(QLatin1StringView icon);
    void setKey(const QString &key); //!< Key cap at the end, shown while the field is empty.
    void setPassword(bool hidden); //!< Hidden text with an eye to show it.
    //! An icon button inside, at the end; emits trailingTriggered().
    void setTrailingAction(QLatin1StringView icon, const QString &name);
    //! `link` is an optional fix ("Use 1042") after the sentence; emits errorLinkActivated().
    void setError(const QString &sentence, const QString &link = {});
    void clearError();
    bool hasError() const;
    void setPending(bool pending);

Q_SIGNALS:
    void textEdited(const QString &text);
    void accepted(); //!< Return was pressed.
    void trailingTriggered();
    void errorLinkActivated();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void paintTokens();
    void reserveError();

    QLabel *m_label = nullptr;
    FieldEdit *m_edit = nullptr;
    QWidget *m_errorRow = nullptr;
    QLabel *m_errorIcon = nullptr;
    QLabel *m_errorText = nullptr;
    QString m_errorSentence{};
    QString m_errorLink{};
};

} // namespace vigie::ui
