using Workerd = import "/workerd/workerd.capnp";
using Own = import "../../deploy/workerd.capnp";
const config :Workerd.Config = (
  v8Flags = Own.v8Flags,
  services = [
    (name = "server", worker = (
      modules = [(name = "worker.js", esModule = embed "../../dist/bench/report-stream/worker.js")],
      compatibilityDate = Own.compatibilityDate,
    )),
  ],
  sockets = [(name = "http", address = "127.0.0.1:8787", http = (), service = "server")],
);
