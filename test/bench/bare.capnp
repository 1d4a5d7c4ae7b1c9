# A server that makes bodies durable as the product does, and decides nothing.

using Workerd = import "/workerd/workerd.capnp";
using Own = import "../../deploy/workerd.capnp";

const config :Workerd.Config = (
  v8Flags = Own.v8Flags,
  services = [
    (name = "server", worker = (
      modules = [(name = "worker.js", esModule = embed "../../dist/bench/bare/worker.js")],
      compatibilityDate = Own.compatibilityDate,
      durableObjectNamespaces = [
        (className = "Bare", uniqueKey = "nghe-dan-bench-bare", enableSql = true),
      ],
      durableObjectStorage = (localDisk = "data"),
      bindings = [(name = "BARE", durableObjectNamespace = "Bare")],
    )),
    Own.data,
  ],
  sockets = [(name = "http", address = "127.0.0.1:8787", http = (), service = "server")],
);
