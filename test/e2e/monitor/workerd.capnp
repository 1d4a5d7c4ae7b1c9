# The server of deploy/workerd.capnp with a clock that a test sets.

using Workerd = import "/workerd/workerd.capnp";
using Own = import "../../../deploy/workerd.capnp";

const config :Workerd.Config = (
  v8Flags = Own.v8Flags,
  services = [
    (name = "server", worker = (
      modules = Own.modules,
      compatibilityDate = Own.compatibilityDate,
      durableObjectNamespaces = Own.namespaces,
      durableObjectStorage = (localDisk = "data"),
      bindings = [
        Own.registry, Own.commune, Own.province, Own.boxKeys, Own.assets, Own.version, Own.operatorSecret,
        Own.addressHeader, Own.logHost, Own.workHashes,
        (name = "CLOCK", service = (name = "clock", entrypoint = "TestClock")),
      ],
    )),
    (name = "clock", worker = (
      modules = [(name = "clock.mjs", esModule = embed "../../clock/clock.mjs")],
      compatibilityDate = Own.compatibilityDate,
      bindings = [(name = "CLOCK_START", fromEnvironment = "CLOCK_START")],
    )),
    (name = "hand", worker = (
      modules = [(name = "hand.mjs", esModule = embed "hand.mjs")],
      compatibilityDate = Own.compatibilityDate,
      bindings = [
        (name = "CLOCK", service = (name = "clock", entrypoint = "TestClock")),
        (name = "COMMUNE", durableObjectNamespace = (className = "Commune", serviceName = "server")),
      ],
    )),
    Own.data,
    Own.site,
    Own.internet,
  ],
  sockets = [
    (name = "http", address = "127.0.0.1:8787", http = (), service = "server"),
    (name = "hand", address = "127.0.0.1:8788", http = (), service = "hand"),
  ],
);
