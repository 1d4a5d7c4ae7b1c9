#!/bin/sh
# Runs the server of one release; nghe-dan.service calls it. systemd hands over
# the listening socket as descriptor 3. Whatever secret lies among the unit's
# credentials (operator-secret, watch-secret) becomes a variable (OPERATOR_SECRET).
set -eu
umask 077

release=$(dirname "$(dirname "$(readlink -f "$0")")")
data=${STATE_DIRECTORY:?}
VERSION=$(cat "$release/VERSION")
export VERSION

for file in "${CREDENTIALS_DIRECTORY:-/nonexistent}"/*; do
  [ -f "$file" ] || continue
  name=$(basename "$file" | tr 'a-z-' 'A-Z_')
  export "$name=$(cat "$file")"
done

mkdir -p "$data/own/status"

# One server a folder: the kernel holds the lock as long as the server lives.
exec flock --no-fork --exclusive --nonblock --conflict-exit-code 75 "$data/lock" \
  "$release/bin/nghe-dan-server" \
  --socket-fd=http=3 \
  --directory-path=data="$data/own" \
  --directory-path=status="$data/own/status" \
  --directory-path=site="$release/site"
