# What the measurements share: a site of their own, the bare server, the rows of README.md. Read by run.sh and search.sh, not run.
# Expects the port of the site in $port; the bare server takes the one after it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

seconds=${SECONDS_PER_RUN:-10}
turns=${TURNS:-3}
configuration=${CONFIGURATION:-Release}
data=$(mktemp -d)
database=$data/site/Sites/Default/OrchardCore.db
site="http://127.0.0.1:$port"
baseline="http://127.0.0.1:$((port + 1))"
pids=()
finish() { for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done; wait 2>/dev/null || true; rm -rf "$data"; }
trap finish EXIT

# Builds what is measured, and further projects; says something only when that fails.
build() {
    local project
    for project in Baseline/Baseline.csproj Seed/Seed.csproj ../src/Web/OrchardPortal.Web.csproj "$@"; do
        dotnet build "$project" -c "$configuration" -v q --nologo -clp:NoSummary > "$data/build.log" 2>&1 || { cat "$data/build.log"; exit 1; }
    done
}

# Runs a tool, by the name of its folder here.
tool() { local name=$1; shift; dotnet "$name/bin/$configuration/net10.0/${name^}.dll" "$@"; }

now() { date +%s%N; }

# Starts the site, with settings as NAME=value, and waits for its first page; the time it took is in $started, in milliseconds.
start_site() {
    local begin; begin=$(now)
    (cd ../src/Web && exec env ASPNETCORE_ENVIRONMENT=Development ORCHARD_APP_DATA="$data/site" "$@" \
        dotnet "bin/$configuration/net10.0/OrchardPortal.Web.dll" --urls "$site" > "$data/site.log" 2>&1) &
    site_pid=$!; pids+=("$site_pid")
    until curl -sf -o /dev/null "$site/"; do
        kill -0 "$site_pid" || { cat "$data/site.log"; exit 1; }
        sleep 0.02
    done
    started=$((($(now) - begin) / 1000000))
}

stop_site() { kill "$site_pid"; wait "$site_pid" 2>/dev/null || true; }

# Starts the bare server with answers of so many bytes; its process is in $baseline_pid.
start_baseline() {
    dotnet "Baseline/bin/$configuration/net10.0/Baseline.dll" --urls "$baseline" --database "$database" --bytes "$1" > /dev/null & baseline_pid=$!
    pids+=("$baseline_pid")
    until curl -sf -o /dev/null "$baseline/"; do sleep 0.05; done
}

stop_baseline() { kill "$baseline_pid"; wait "$baseline_pid" 2>/dev/null || true; }

seed() { tool Seed "$database" "$@" >&2; }

# The memory of the site now, in MB.
memory() { awk '/VmRSS/ { printf "%.0f", $2 / 1024 }' "/proc/$site_pid/status"; }

# Requests per second of a run of wrk with these arguments; anything but 200 ends the measurement.
requests() {
    local out; out=$(wrk "$@")
    if grep -q 'Non-2xx' <<< "$out"; then echo "$*: $out" >&2; exit 1; fi
    awk '/Requests\/sec/ { print $2 }' <<< "$out"
}

# Repeats what prints a rate until the runtime has compiled what is hot: until two rounds in a row were hardly faster than the best before them.
warm() {
    local best=1 still=0 round
    for _ in 1 2 3 4 5 6 7 8 9 10 11 12; do
        round=$("$@")
        if awk "BEGIN { exit !($round < $best * 1.03) }"; then still=$((still + 1)); else still=0; fi
        best=$(awk "BEGIN { print ($round > $best ? $round : $best) }")
        if [ "$still" -ge 2 ]; then break; fi
    done
}

measured() { echo "Measured on $(date -u +%Y-%m-%d), $(nproc) cores, .NET $(dotnet --version), $turns turns of $seconds seconds each"; }

# Writes a text between two marks of README.md.
record() { TEXT="$3" perl -0pi -e "s/(<!-- $1 -->\\n).*?(\\n<!-- $2 -->)/\$1\$ENV{TEXT}\$2/s" README.md; }
