# The production server with a clock that the simulation sets, alarms that it rings, and a
# socket to do so by.

using Workerd = import "/workerd/workerd.capnp";
using Own = import "../../../deploy/workerd.capnp";

const config :Workerd.Config = (
  v8Flags = Own.v8Flags,
  services = [
    (name = "server", worker = (
      modules = [(name = "worker.js", esModule = embed "../../../dist/country/worker.js")],
      compatibilityDate = Own.compatibilityDate,
      durableObjectNamespaces = Own.namespaces,
      durableObjectStorage = (localDisk = "data"),
      bindings = [
        Own.registry, Own.commune, Own.province, Own.boxKeys, Own.assets, Own.version, Own.operatorSecret,
        Own.addressHeader, Own.workHashes, Own.watchSecret, Own.status,
        (name = "CLOCK", service = (name = "clock", entrypoint = "TestClock")),
      ],
    )),
    (name = "clock", worker = (
      modules = [(name = "country-clock.mjs", esModule = embed "country-clock.mjs")],
      compatibilityDate = Own.compatibilityDate,
      bindings = [
        (name = "COMMUNE", durableObjectNamespace = (className = "Commune", serviceName = "server")),
      ],
    )),
    Own.data, Own.site, Own.statusFolder, Own.internet,
  ],
  sockets = [
    (name = "http", address = "127.0.0.1:8787", http = (), service = "server"),
    (name = "clock", address = "127.0.0.1:8788", http = (), service = "clock"),
  ],
);
