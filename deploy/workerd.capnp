# Nghe Dân on a machine of one's own. Start it with `npm start -- --empty`, or
# by hand:
#
#   workerd serve deploy/workerd.capnp \
#     --socket-addr=http=127.0.0.1:8787 \
#     --directory-path=data=/srv/nghe-dan/own --directory-path=site=$PWD/dist/site \
#     --directory-path=status=/srv/nghe-dan/status
#
# Within the data folder every namespace has a folder of its own, named after
# its unique key. `nghe-dan-box-keys` holds the keys of boxes that are not yet
# open: leave it out of every backup.

using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  v8Flags = .v8Flags,
  services = [
    (name = "server", worker = (
      modules = .modules,
      compatibilityDate = .compatibilityDate,
      durableObjectNamespaces = .namespaces,
      durableObjectStorage = (localDisk = "data"),
      bindings = [.registry, .commune, .province, .boxKeys, .assets, .version, .operatorSecret, .addressHeader, .logHost, .workHashes, .securityContact, .securityExpires, .watchSecret, .status],
    )),
    .data,
    .site,
    .statusFolder,
    .internet,
  ],
  logging = .logging,
  sockets = [(name = "http", address = "127.0.0.1:8787", http = .behindProxy, service = "server")],
);

# Pages name their own address: behind a proxy that speaks TLS it begins with https.
const behindProxy :Workerd.HttpOptions = (forwardedProtoHeader = "X-Forwarded-Proto");

# In MB, how large the young generation may grow under load: docs/speed.md.
const v8Flags :List(Text) = ["--max-semi-space-size=8"];

const compatibilityDate :Text = "2026-09-01";

const modules :List(Workerd.Worker.Module) = [
  (name = "worker.js", esModule = embed "../dist/server/worker.js"),
];

const namespaces :List(Workerd.Worker.DurableObjectNamespace) = [
  (className = "Registry", uniqueKey = "nghe-dan-registry", enableSql = true),
  (className = "Commune", uniqueKey = "nghe-dan-commune", enableSql = true),
  (className = "Province", uniqueKey = "nghe-dan-province", enableSql = true),
  (className = "BoxKeys", uniqueKey = "nghe-dan-box-keys", enableSql = true),
];

const registry :Workerd.Worker.Binding = (name = "REGISTRY", durableObjectNamespace = "Registry");
const commune :Workerd.Worker.Binding = (name = "COMMUNE", durableObjectNamespace = "Commune");
const province :Workerd.Worker.Binding = (name = "PROVINCE", durableObjectNamespace = "Province");
const boxKeys :Workerd.Worker.Binding = (name = "BOX_KEYS", durableObjectNamespace = "BoxKeys");
const assets :Workerd.Worker.Binding = (name = "ASSETS", service = "site");
const version :Workerd.Worker.Binding = (name = "VERSION", fromEnvironment = "VERSION");

# Pairs the first operator; of no use once there is one.
const operatorSecret :Workerd.Worker.Binding =
  (name = "OPERATOR_SECRET", fromEnvironment = "OPERATOR_SECRET");

# The one header in which a proxy of ours gives the client's address. Set it
# only behind a proxy that overwrites it.
const addressHeader :Workerd.Worker.Binding =
  (name = "ADDRESS_HEADER", fromEnvironment = "ADDRESS_HEADER");

# The name of this installation in its logs' origins, such as its domain.
const logHost :Workerd.Worker.Binding = (name = "LOG_HOST", fromEnvironment = "LOG_HOST");

# Hashes that the cheapest proof of work takes at most, where it is not the usual
# number: see docs/open-ratings.md.
const workHashes :Workerd.Worker.Binding =
  (name = "WORK_HASHES", fromEnvironment = "WORK_HASHES");

# Opens /readyz and /metrics to whoever holds it; to nobody when it is not set.
const watchSecret :Workerd.Worker.Binding =
  (name = "WATCH_SECRET", fromEnvironment = "WATCH_SECRET");

# What a timer writes of the machine: docs/watching.md.
const status :Workerd.Worker.Binding = (name = "STATUS", service = "status");

# One line of JSON for whatever is said, workerd's own words included.
const logging :Workerd.LoggingOptions = (structuredLogging = true);

# Where to tell of a hole, and until when that holds: docs/threats.md.
const securityContact :Workerd.Worker.Binding =
  (name = "SECURITY_CONTACT", fromEnvironment = "SECURITY_CONTACT");
const securityExpires :Workerd.Worker.Binding =
  (name = "SECURITY_EXPIRES", fromEnvironment = "SECURITY_EXPIRES");

const data :Workerd.Service = (name = "data", disk = (writable = true));
const site :Workerd.Service = (name = "site", disk = ());
const statusFolder :Workerd.Service = (name = "status", disk = ());

# The server calls nobody.
const internet :Workerd.Service = (name = "internet", network = (allow = []));
