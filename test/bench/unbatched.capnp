# The production server as it would be with a commit for each rating.

using Workerd = import "/workerd/workerd.capnp";
using Own = import "../../deploy/workerd.capnp";

const config :Workerd.Config = (
  v8Flags = Own.v8Flags,
  services = [
    (name = "server", worker = (
      modules = [(name = "worker.js", esModule = embed "../../dist/bench/unbatched/worker.js")],
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
  sockets = [(name = "http", address = "127.0.0.1:8787", http = (), service = "server")],
);
