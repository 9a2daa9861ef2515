# Sourced by the scripts beside it: the project's folder, the JDK, Maven, Node and what apt can bring.
set -euo pipefail
ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
TOOLS="$ROOT/.tools"
STAMPS="$TOOLS/stamps"
JDK_VERSION=25
MAVEN_VERSION=3.9.16
NODE_VERSION=20
cd "$ROOT"
mkdir -p "$STAMPS"

say() { printf '\n== %s\n' "$*"; }
fail() { printf 'xuecang: %s\n' "$*" >&2; exit 1; }

major_of_jdk() { sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null || true; }

find_jdk() {
  local folder major
  for folder in "${JAVA_HOME:-}" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    [ -n "$folder" ] && [ -x "$folder/bin/javac" ] || continue
    major="$(major_of_jdk "$folder")"
    if [ "${major:-0}" -ge "$JDK_VERSION" ]; then
      export JAVA_HOME="$folder" PATH="$folder/bin:$PATH"
      return
    fi
  done
  fail "No JDK $JDK_VERSION in JAVA_HOME or /usr/lib/jvm: install one there (Temurin, for example), or set JAVA_HOME to it."
}

# Debian's Maven 3.8 is enough to bring the 3.9 that the build needs.
find_maven() {
  local own="$TOOLS/apache-maven-$MAVEN_VERSION" present
  if [ ! -x "$own/bin/mvn" ]; then
    need_command mvn maven
    present="$(command -v mvn)"
    if "$present" -version 2>/dev/null | grep -qE '^Apache Maven 3\.9\.'; then
      MVN="$present"
      return
    fi
    say "Bringing Maven $MAVEN_VERSION"
    local empty
    empty="$(mktemp -d)"
    (cd "$empty" && "$present" -q -B org.apache.maven.plugins:maven-dependency-plugin:3.9.0:unpack \
      -Dartifact="org.apache.maven:apache-maven:$MAVEN_VERSION:zip:bin" -DoutputDirectory="$TOOLS") \
      || fail "Maven $MAVEN_VERSION could not be brought: check that this machine reaches its Maven repository."
    rm -rf "$empty"
    chmod +x "$own/bin/mvn"
  fi
  MVN="$own/bin/mvn"
}

find_node() {
  need_command node nodejs
  need_command npm npm
  local major
  major="$(node -p 'process.versions.node.split(".")[0]')"
  [ "$major" -ge "$NODE_VERSION" ] || fail "Node $major is too old: install Node $NODE_VERSION or newer."
}

# need_command <command> <package>...: installs the packages when the command is missing and this is root.
need_command() {
  local wanted="$1"
  shift
  command -v "$wanted" >/dev/null || install_packages "$@"
}

install_packages() {
  command -v apt-get >/dev/null || fail "$* is missing: install it with this system's package manager."
  [ "$(id -u)" = 0 ] || fail "$* is missing: run \`sudo apt-get install -y $*\` once."
  say "Installing $*"
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"; } \
    >"$TOOLS/apt.log" 2>&1 || fail "$* could not be installed: the reason is in $TOOLS/apt.log."
}

need_browser() {
  need_command chromium chromium
  [ -n "$(find /usr/share/fonts -iname 'NotoSansCJK*' -print -quit 2>/dev/null)" ] || install_packages fonts-noto-cjk
}

# changed <name> <product> <source>...: whether the sources differ from those the product was built from.
changed() {
  local name="$1" product="$2"
  shift 2
  FINGERPRINT="$(fingerprint "$@")"
  [ ! -e "$product" ] || [ "$(cat "$STAMPS/$name" 2>/dev/null)" != "$FINGERPRINT" ]
}

built() { printf '%s\n' "$FINGERPRINT" >"$STAMPS/$1"; }

# The product and the sources of each part, as changed() takes them.
LAUNCHER=(launcher launcher/target/lib pom.xml launcher/pom.xml launcher/src/main)
BACKEND=(backend backend/target/quarkus-app/quarkus-run.jar pom.xml backend/pom.xml backend/src/main)
PACKAGES=(packages frontend/node_modules frontend/package.json frontend/package-lock.json)
PAGES=(pages frontend/dist/index.html frontend/package-lock.json frontend/index.html frontend/public frontend/scripts
  frontend/src frontend/tsconfig.json frontend/vite.config.ts)

fingerprint() {
  local present=() path
  for path in "$@"; do [ -e "$path" ] && present+=("$path"); done
  { printf '%s\n' "${JAVA_HOME:-}"; find "${present[@]}" -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum; } | sha256sum
}

# Not `npm ci`: it refuses a lock file without every platform's optional packages, and a registry may lack some.
# This takes the locked versions as well and writes nothing; that the lock fits package.json is checked here.
install_packages_of_frontend() {
  node -e '
    const { dependencies, devDependencies } = require("./frontend/package.json");
    const locked = require("./frontend/package-lock.json").packages[""];
    const same = (a, b) => JSON.stringify(Object.entries(a ?? {}).sort()) === JSON.stringify(Object.entries(b ?? {}).sort());
    process.exit(same(dependencies, locked.dependencies) && same(devDependencies, locked.devDependencies) ? 0 : 1);
  ' || fail "frontend/package-lock.json does not fit package.json: run \`npm install\` in frontend and commit it."
  npm --prefix frontend install --no-save --no-audit --no-fund --loglevel=error
}

launcher() {
  exec java -Xmx128m --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -cp "launcher/target/classes:launcher/target/lib/*" \
    org.xuecang.launcher.Main "$@"
}

free_ports() {
  node -e '
    const net = require("node:net");
    const servers = Array.from({ length: +process.argv[1] }, () => net.createServer().listen(0, "127.0.0.1"));
    Promise.all(servers.map((s) => new Promise((ok) => s.on("listening", ok)))).then(() => {
      console.log(servers.map((s) => s.address().port).join(" "));
      servers.forEach((s) => s.close());
    });' "$1"
}

# start_copy <name> <purpose>: a fresh copy of the product in target/<name>, on ports of its own, ended with this script.
start_copy() {
  read -r WEB_PORT API_PORT KEYCLOAK_PORT POSTGRES_PORT < <(free_ports 4)
  export WEB_PORT API_PORT KEYCLOAK_PORT POSTGRES_PORT XUECANG_HOME="$ROOT/target/$1"
  COPY_LOG="$ROOT/target/$1.log"
  mkdir -p "$ROOT/target"
  (launcher reset) >"$COPY_LOG" 2>&1
  run_copy "$2"
}

# stop_copy: ends the copy that runs; its data stay.
stop_copy() {
  kill "$COPY" 2>/dev/null || true
  wait "$COPY" 2>/dev/null || true
}

# run_copy <purpose>: starts the copy that start_copy made, with the settings of now.
run_copy() {
  (launcher run) >"$COPY_LOG" 2>&1 &
  COPY=$!
  trap stop_copy EXIT
  for _ in $(seq 300); do
    kill -0 "$COPY" 2>/dev/null || { cat "$COPY_LOG"; fail "The product did not start for $1."; }
    ! grep -q 'is ready: ' "$COPY_LOG" || return 0
    sleep 1
  done
  cat "$COPY_LOG"
  fail "The product was not ready for $1 within 5 minutes."
}
