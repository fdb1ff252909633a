// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webpanel/enginepage.h"

#include "ui/webpanel/donebridge.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QWebEngineCertificateError>
#include <QWebEngineFullScreenRequest>
#include <QWebEngineNewWindowRequest>
#include <QWebEngineProfile>
#include <QWebEngineScript>
#include <QWebEngineScriptCollection>
#include <QWebEngineSettings>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr quint32 ownWorld = QWebEngineScript::ApplicationWorld;

    //! Hears "closeThirdParty" from the page itself, which is its own parent here, and from frames
    //! of origins that may say so. What comes before the channel stands is kept.
    const auto listenerScript = uR"js(
;(function () {
  'use strict';
  var allowed = %1, host = null, early = [];
  function isAllowed(origin) {
    return allowed.some(function (rule) {
      var star = rule.indexOf('://*.');
      if (star < 0) return rule === origin;
      return origin.indexOf(rule.slice(0, star + 3)) === 0 && origin.endsWith(rule.slice(star + 4));
    });
  }
  window.addEventListener('message', function (event) {
    if (event.data !== 'closeThirdParty' || event.origin === 'null') return;
    var isSelf = event.source === window && event.origin === location.origin;
    if (!isSelf && !isAllowed(event.origin)) return;
    if (host) host.closeThirdParty(event.origin); else early.push(event.origin);
  }, false);
  new QWebChannel(qt.webChannelTransport, function (channel) {
    host = channel.objects.host;
    early.forEach(function (origin) { host.closeThirdParty(origin); });
    early = [];
  });
})();
)js"_s;

    //! As the engine writes an origin: without the usual port and without a slash at the end.
    QString asOrigin(const QString &rule)
    {
        QString text = rule.trimmed().toLower();
        if (!text.contains("://"_L1))
            text.prepend("https://"_L1);
        while (text.endsWith(u'/'))
            text.chop(1);
        const auto usualPort = text.startsWith("https"_L1) ? ":443"_L1 : ":80"_L1;
        if (text.endsWith(usualPort))
            text.chop(usualPort.size());
        return text;
    }

    QString channelSource()
    {
        QFile file(u":/qtwebchannel/qwebchannel.js"_s);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

} // namespace

EnginePage::EnginePage(QWebEngineProfile &profile, WebPanelListener &listener,
                       const WebPanelRules &rules)
    : QWebEnginePage(&profile)
    , m_listener(listener)
    , m_rules(rules)
{
    restrict();
    listen();
    connect(this, &QWebEnginePage::loadFinished, this,
            [this](bool isWell) { m_listener.pageLoaded(isWell); });
    connect(this, &QWebEnginePage::renderProcessTerminated, this,
            [this](RenderProcessTerminationStatus status) {
                if (status != NormalTerminationStatus)
                    m_listener.pageLost();
            });
    connect(this, &QWebEnginePage::windowCloseRequested, this, [this] {
        hear(url().toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment));
    });
    connect(this, &QWebEnginePage::newWindowRequested, this,
            [this](const QWebEngineNewWindowRequest &wish) {
                openWindow(wish.requestedUrl(), wish.isUserInitiated());
            });
}

void EnginePage::restrict()
{
    QWebEngineSettings *switches = settings();
    for (const auto off :
         {QWebEngineSettings::LocalContentCanAccessRemoteUrls,
          QWebEngineSettings::LocalContentCanAccessFileUrls,
          QWebEngineSettings::JavascriptCanAccessClipboard,
          QWebEngineSettings::JavascriptCanOpenWindows, QWebEngineSettings::PluginsEnabled,
          QWebEngineSettings::PdfViewerEnabled, QWebEngineSettings::ScreenCaptureEnabled,
          QWebEngineSettings::FullScreenSupportEnabled})
        switches->setAttribute(off, false);
    switches->setUnknownUrlSchemePolicy(QWebEngineSettings::DisallowUnknownUrlSchemes);
    connect(this, &QWebEnginePage::featurePermissionRequested, this,
            [this](const QUrl &origin, Feature feature) {
                setFeaturePermission(origin, feature, PermissionDeniedByUser);
            });
    connect(this, &QWebEnginePage::certificateError, this,
            [](QWebEngineCertificateError error) { error.rejectCertificate(); });
    connect(this, &QWebEnginePage::fullScreenRequested, this,
            [](QWebEngineFullScreenRequest wish) { wish.reject(); });
}

void EnginePage::listen()
{
    auto *bridge = new DoneBridge(this);
    connect(bridge, &DoneBridge::heard, this, &EnginePage::hear);
    m_channel.registerObject(u"host"_s, bridge);
    setWebChannel(&m_channel, ownWorld);
    QJsonArray origins;
    for (const QString &rule : m_rules.origins)
        origins.append(asOrigin(rule));
    const QString allowed
        = QString::fromUtf8(QJsonDocument(origins).toJson(QJsonDocument::Compact));
    QWebEngineScript script;
    script.setName(u"completion"_s);
    script.setWorldId(ownWorld);
    script.setInjectionPoint(QWebEngineScript::DocumentCreation);
    script.setRunsOnSubFrames(false);
    script.setSourceCode(channelSource() + listenerScript.arg(allowed));
    scripts().insert(script);
}

//! Looks again, in the program's own words: a script is only a script.
void EnginePage::hear(const QString &origin)
{
    if (m_rules.isAllowed(QUrl(origin)) && m_rules.isAllowed(url()))
        m_listener.pageDone();
}

//! Frames may be of other origins, as applications embed maps and the like; what they say is not
//! heard. The page itself stays where it may be.
bool EnginePage::acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame)
{
    Q_UNUSED(type)
    if (url.scheme() == "about"_L1)
        return true;
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!isMainFrame)
        return isWeb || url.scheme() == "data"_L1 || url.scheme() == "blob"_L1;
    if (isWeb && m_rules.isAllowed(url))
        return true;
    if (isWeb)
        m_listener.pageRefused(url);
    return false;
}

QStringList EnginePage::chooseFiles(FileSelectionMode mode, const QStringList &oldFiles,
                                    const QStringList &acceptedMimeTypes)
{
    Q_UNUSED(mode)
    Q_UNUSED(oldFiles)
    Q_UNUSED(acceptedMimeTypes)
    return {};
}

void EnginePage::openWindow(const QUrl &url, bool isAsked)
{
    if (isAsked && m_rules.isAllowed(url))
        m_listener.pageWanted(url);
}

} // namespace vigie::ui
