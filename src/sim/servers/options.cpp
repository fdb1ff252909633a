// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/options.h"

#include "sim/servers/plainfaults.h"
#include "sim/servers/resteventpush.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cmath>

namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    constexpr double fastest = 10000;
    constexpr int mostEvents = 1'000'000;
    constexpr int mostXciUsers = 80'000; // As many entities as numbers of six digits allow.
    constexpr int mostXciXivos = 100;
    constexpr int mostXciEntities = 90; // The same.
    constexpr qint64 longestTokenLife = 10LL * 365 * 24 * 3600;

    //! Reads values one by one and keeps the first fault.
    class Reader
    {
    public:
        explicit Reader(const QCommandLineParser &parser) : m_parser(parser) { }

        const QString &fault() const { return m_fault; }

        template <typename Int> void integer(const QString &name, Int &into, Int least, Int most)
        {
            if (!m_parser.isSet(name))
                return;
            bool isNumber = false;
            const auto value = m_parser.value(name).toLongLong(&isNumber);
            if (!isNumber || value < static_cast<qint64>(least)
                || value > static_cast<qint64>(most))
                refuse(name, u"a whole number from %1 to %2"_s.arg(least).arg(most));
            else
                into = static_cast<Int>(value);
        }
        void seed(quint64 &into)
        {
            if (!m_parser.isSet(u"seed"_s))
                return;
            bool isNumber = false;
            into = m_parser.value(u"seed"_s).toULongLong(&isNumber);
            if (!isNumber)
                refuse(u"seed"_s, u"a whole number from 0"_s);
        }
        void speed(double &into)
        {
            if (!m_parser.isSet(u"speed"_s))
                return;
            bool isNumber = false;
            into = m_parser.value(u"speed"_s).toDouble(&isNumber);
            if (!isNumber || !std::isfinite(into) || into <= 0 || into > fastest)
                refuse(u"speed"_s, u"a number above 0 and up to %1"_s.arg(fastest));
        }
        void seconds(const QString &name, std::chrono::seconds &into, qint64 most)
        {
            auto count = into.count();
            integer(name, count, decltype(count)(1), decltype(count)(most));
            into = std::chrono::seconds(count);
        }
        void url(const QString &name, QUrl &into)
        {
            if (!m_parser.isSet(name))
                return;
            into = QUrl(m_parser.value(name), QUrl::StrictMode);
            if (!isPostable(into))
                refuse(name, u"an http or https URL"_s);
        }
        void token(const QString &name, QByteArray &into)
        {
            if (!m_parser.isSet(name))
                return;
            into = m_parser.value(name).toLatin1();
            if (into.trimmed().isEmpty() || into != into.trimmed())
                refuse(name, u"a token without blanks at its ends"_s);
        }
        void address(QHostAddress &into)
        {
            if (!m_parser.isSet(u"listen"_s))
                return;
            const auto text = m_parser.value(u"listen"_s);
            if (text == u"localhost"_s)
                into = QHostAddress(QHostAddress::LocalHost);
            else if (!into.setAddress(text))
                refuse(u"listen"_s, u"an IP address, such as 127.0.0.1 or 0.0.0.0"_s);
        }
        void start(QDateTime &into)
        {
            if (!m_parser.isSet(u"start"_s))
                return;
            into = QDateTime::fromString(m_parser.value(u"start"_s), Qt::ISODateWithMs)
                       .toLocalTime();
            if (!into.isValid())
                refuse(u"start"_s, u"an ISO 8601 date and time, such as 2026-03-18T09:30:00"_s);
        }
        void scale(Options &options)
        {
            if (!m_parser.isSet(u"scale"_s))
                return;
            if (!readScale(m_parser.value(u"scale"_s), options))
                refuse(
                    u"scale"_s,
                    u"agents=N,queues=N,memberships=N, each from 1 and with no more"
                    " memberships than agents times queues, or xci-users=N,xci-xivos=N,xci-entities=N"_s);
        }
        void xciOptions(xci::Settings &into)
        {
            const auto texts = m_parser.values(u"xci-option"_s);
            for (const auto &text : texts) {
                const auto fault = into.set(text.section(u'=', 0, 0), text.section(u'=', 1));
                if (!fault.isEmpty() && m_fault.isEmpty())
                    m_fault = u"--xci-option: "_s + fault;
            }
        }
        void port(const QString &name, std::optional<quint16> &into)
        {
            if (m_parser.isSet(name))
                integer(name, into.emplace(), quint16(0), quint16(65535));
            else if (m_parser.isSet(u"all"_s))
                into = quint16(0);
        }
        void xciFaults(const Options &options)
        {
            for (const auto &plan : options.faults) {
                if (plan.server == FaultServer::Xci && !options.xciPort && m_fault.isEmpty())
                    m_fault = u"--fault: xci.%1 strikes the XCI, which is off (--xci-port)"_s.arg(
                        plan.spec.text);
                const bool isConfigs = plan.server == FaultServer::Configuration;
                if (isConfigs && !options.configPort && m_fault.isEmpty())
                    m_fault
                        = u"--fault: configmgt.%1 strikes the configuration server, which is off "
                          "(--configmgt-port)"_s.arg(plan.spec.text);
            }
        }
        void faults(QList<FaultPlan> &into)
        {
            const auto texts = m_parser.values(u"fault"_s);
            for (const auto &text : texts) {
                auto plan = parseFaultPlan(text);
                if (plan && plan->server != FaultServer::Xuc
                    && !PlainFaults::knows(plan->spec.kind))
                    refuse(u"fault"_s, u"a fault of such a server"_s);
                else if (plan)
                    into.append(std::move(plan).value());
                else if (m_fault.isEmpty())
                    m_fault = u"--fault: "_s + plan.error().detail;
            }
        }

    private:
        static bool readScale(const QString &text, Options &options)
        {
            Scale scale;
            const auto parts = text.split(u',');
            for (const auto &part : parts) {
                bool isNumber = false;
                const int value = part.section(u'=', 1).toInt(&isNumber);
                const auto name = part.section(u'=', 0, 0);
                if (!isNumber || value < 1 || value > 1'000'000)
                    return false;
                if (name == u"agents"_s)
                    scale.agents = value;
                else if (name == u"queues"_s)
                    scale.queues = value;
                else if (name == u"memberships"_s)
                    scale.memberships = value;
                else if (name == u"xci-users"_s && value <= mostXciUsers)
                    options.xciUsers = value;
                else if (name == u"xci-xivos"_s && value <= mostXciXivos)
                    options.xciXivos = value;
                else if (name == u"xci-entities"_s && value <= mostXciEntities)
                    options.xciEntities = value;
                else
                    return false;
            }
            if (scale == Scale())
                return options.xciUsers > 0;
            if (scale.agents == 0 || scale.queues == 0)
                return false;
            if (scale.memberships == 0)
                scale.memberships = scale.agents;
            if (scale.memberships > qint64(scale.agents) * scale.queues)
                return false;
            options.scale = scale;
            return true;
        }
        void refuse(const QString &name, const QString &wanted)
        {
            if (m_fault.isEmpty())
                m_fault = u"--%1: '%2' is not %3"_s.arg(name, m_parser.value(name), wanted);
        }

        const QCommandLineParser &m_parser;
        QString m_fault{};
    };

    void describe(QCommandLineParser &parser)
    {
        parser.setApplicationDescription(
            u"A contact centre that is not there: calls, agents, queues and callbacks behind the "
            u"wire"
            " of a XiVO CC server. Everybody's password is 'demo'; agents are agent1, agent2 …,"
            " supervisors super1, super2 …"_s);
        parser.addOptions({
            {{u"h"_s, u"help"_s}, u"Explains the options."_s},
            {{u"v"_s, u"version"_s}, u"Prints the version."_s},
            {u"listen"_s, u"Address to listen on (127.0.0.1)."_s, u"ADDRESS"_s},
            {u"xuc-port"_s, u"Port of the XuC server (8090; 0 = any free one)."_s, u"N"_s},
            {u"sim-port"_s, u"Port of the control page, always on the loopback (0)."_s, u"N"_s},
            {u"thirdparty-port"_s,
             u"Port of the sample third-party application (off; 0 = any free one)."_s, u"N"_s},
            {u"configmgt-port"_s, u"Port of the configuration server (off; 0 = any free one)."_s,
             u"N"_s},
            {u"configmgt-token"_s,
             u"Token that the configuration server asks for (demo-shared-token)."_s, u"TOKEN"_s},
            {u"xci-port"_s, u"Port of the XiVO Centralized Interface (off; 0 = any free one)."_s,
             u"N"_s},
            {u"xci-option"_s,
             u"How the XCI behaves where its documents are silent; repeatable. See vigie-sim(1)."_s,
             u"NAME=VALUE"_s},
            {u"all"_s, u"All servers, on free ports where none is given."_s},
            {u"state"_s, u"SQLite file that keeps what the XCI holds (in memory)."_s, u"FILE"_s},
            {u"ready-file"_s, u"File to write the servers' URLs to, once they listen."_s,
             u"FILE"_s},
            {u"scenario"_s, u"What to simulate (demo)."_s, u"NAME"_s, u"demo"_s},
            {u"seed"_s, u"Same seed and start: same events (1)."_s, u"N"_s},
            {u"start"_s, u"Virtual time to start at (now)."_s, u"ISO"_s},
            {u"speed"_s, u"Virtual seconds in one second (1)."_s, u"X"_s},
            {u"scale"_s,
             u"Another size of floor: agents=N,queues=N,memberships=N; more users: xci-users=N."_s,
             u"SIZES"_s},
            {u"events-per-second"_s, u"Traffic, in events told by the servers."_s, u"N"_s},
            {u"user-driven"_s, u"This login's phone waits for a person; repeatable."_s, u"LOGIN"_s},
            {u"token-ttl"_s, u"Life of a sign-in's token, in seconds (3600)."_s, u"SECONDS"_s},
            {u"event-url"_s, u"URL that phone events are posted to."_s, u"URL"_s},
            {u"fault"_s, u"Something that goes wrong; repeatable. See vigie-sim(1)."_s,
             u"KIND[:VALUE][@SECONDS]"_s},
            {u"exit-with-parent"_s, u"Ends when the process that started it ends."_s},
        });
    }

    QString helpText(const QCommandLineParser &parser)
    {
        auto text = parser.helpText();
        return text.trimmed();
    }

    CommandLine read(const QCommandLineParser &parser)
    {
        Options options;
        Reader reader(parser);
        reader.address(options.listen);
        reader.integer(u"xuc-port"_s, options.xucPort, quint16(0), quint16(65535));
        reader.integer(u"sim-port"_s, options.simPort, quint16(0), quint16(65535));
        reader.port(u"thirdparty-port"_s, options.thirdPartyPort);
        reader.port(u"configmgt-port"_s, options.configPort);
        reader.port(u"xci-port"_s, options.xciPort);
        reader.xciOptions(options.xci);
        options.stateFile = parser.value(u"state"_s);
        reader.token(u"configmgt-token"_s, options.configToken);
        reader.seed(options.seed);
        reader.start(options.start);
        reader.speed(options.speed);
        reader.scale(options);
        reader.integer(u"events-per-second"_s, options.eventsPerSecond, 0, mostEvents);
        reader.seconds(u"token-ttl"_s, options.tokenLife, longestTokenLife);
        reader.url(u"event-url"_s, options.eventUrl);
        reader.faults(options.faults);
        reader.xciFaults(options);
        options.scenario = parser.value(u"scenario"_s);
        options.readyFile = parser.value(u"ready-file"_s);
        options.userDriven = parser.values(u"user-driven"_s);
        options.exitWithParent = parser.isSet(u"exit-with-parent"_s);
        if (!reader.fault().isEmpty())
            return BadCommandLine{reader.fault()};
        return options;
    }

} // namespace

CommandLine parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return BadCommandLine{parser.errorText()};
    if (parser.isSet(u"help"_s))
        return PrintAndLeave{helpText(parser)};
    if (parser.isSet(u"version"_s))
        return PrintAndLeave{u"vigie-sim %1"_s.arg(QCoreApplication::applicationVersion())};
    if (const auto rest = parser.positionalArguments(); !rest.isEmpty())
        return BadCommandLine{u"'%1' is not an option; see --help"_s.arg(rest.first())};
    return read(parser);
}

} // namespace vigie::sim
