# The production server, and a way to give its commune years of ratings at once.

using Workerd = import "/workerd/workerd.capnp";
using Own = import "../../deploy/workerd.capnp";

const config :Workerd.Config = (
  v8Flags = Own.v8Flags,
  services = [
    (name = "server", worker = (
      modules = [(name = "worker.js", esModule = embed "../../dist/bench/grown/worker.js")],
      compatibilityDate = Own.compatibilityDate,
      durableObjectNamespaces = Own.namespaces,
      durableObjectStorage = (localDisk = "data"),
      bindings = [
        Own.registry, Own.commune, Own.province, Own.boxKeys, Own.assets, Own.version, Own.operatorSecret,
        Own.addressHeader, Own.workHashes, Own.watchSecret, Own.status,
      ],
    )),
    Own.data, Own.site, Own.statusFolder, Own.internet,
  ],
  sockets = [
    (name = "http", address = "127.0.0.1:8787", http = (), service = "server"),
    (name = "grow", address = "127.0.0.1:8788", http = (),
      service = (name = "server", entrypoint = "Grow")),
  ],
);
