# The demo commune: the server of deploy/workerd.capnp with a clock that can be
# set, beside it the commune's website, which sets it. Never for real ratings.

using Workerd = import "/workerd/workerd.capnp";
using Own = import "../deploy/workerd.capnp";

const config :Workerd.Config = (
  v8Flags = Own.v8Flags,
  services = [
    (name = "server", worker = (
      modules = Own.modules,
      compatibilityDate = Own.compatibilityDate,
      durableObjectNamespaces = Own.namespaces,
      durableObjectStorage = (localDisk = "data"),
      bindings = [
        Own.registry, Own.commune, Own.province, Own.boxKeys, Own.assets, Own.version, Own.operatorSecret, Own.logHost,
        (name = "CLOCK", service = (name = "demo", entrypoint = "DemoClock")),
      ],
    )),
    (name = "demo", worker = (
      modules = [(name = "worker.js", esModule = embed "../dist/demo/worker.js")],
      compatibilityDate = Own.compatibilityDate,
      durableObjectNamespaces = [
        (className = "DemoBook", uniqueKey = "nghe-dan-demo", enableSql = true),
      ],
      durableObjectStorage = (localDisk = "data"),
      bindings = [
        Own.operatorSecret,
        (name = "SERVER", service = "server"),
        (name = "SERVER_PORT", fromEnvironment = "SERVER_PORT"),
        (name = "COMMUNE", durableObjectNamespace = (className = "Commune", serviceName = "server")),
        (name = "BOOK", durableObjectNamespace = "DemoBook"),
        (name = "FILES", service = "demo-site"),
      ],
    )),
    (name = "demo-site", disk = ()),
    Own.data,
    Own.site,
    Own.internet,
  ],
  sockets = [
    (name = "http", address = "127.0.0.1:8787", http = (), service = "server"),
    (name = "demo", address = "127.0.0.1:8788", http = (), service = "demo"),
  ],
);
