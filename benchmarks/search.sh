#!/usr/bin/env bash
# Measures the search over 10,000 articles on SQLite against the bare server, and how well the demo's articles answer the judged queries
# of relevance/demo.json; writes both into README.md. Needs wrk and curl, and a machine with nothing else to do.
set -euo pipefail
cd "$(dirname "$0")"

seconds=${SECONDS_PER_RUN:-10}
port=${PORT:-5081}
turns=${TURNS:-3}
configuration=${CONFIGURATION:-Release}
data=$(mktemp -d)
site="http://127.0.0.1:$port"
baseline="http://127.0.0.1:$((port + 1))"
pids=()
finish() { for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done; wait 2>/dev/null || true; rm -rf "$data"; }
trap finish EXIT

for project in Baseline/Baseline.csproj Seed/Seed.csproj relevance/Relevance.csproj ../src/Web/OrchardPortal.Web.csproj; do
    dotnet build "$project" -c "$configuration" -v q --nologo -clp:NoSummary > "$data/build.log" 2>&1 || { cat "$data/build.log"; exit 1; }
done
database=$data/site/Sites/Default/OrchardCore.db

# Starts the site, which here permits any number of searches, and waits for its first page.
start_site() {
    (cd ../src/Web && ASPNETCORE_ENVIRONMENT=Development ORCHARD_APP_DATA="$data/site" \
        OrchardCore__OrchardPortal_Throttle__Policies__Search__Permits=1000000000 OrchardCore__OrchardPortal_Throttle__Policies__Typing__Permits=1000000000 \
        exec dotnet bin/$configuration/net10.0/OrchardPortal.Web.dll --urls "$site" > "$data/site.log" 2>&1) &
    site_pid=$!; pids+=("$site_pid")
    until curl -sf -o /dev/null "$site/"; do
        kill -0 "$site_pid" || { cat "$data/site.log"; exit 1; }
        sleep 0.05
    done
}

stop_site() { kill "$site_pid"; wait "$site_pid" 2>/dev/null || true; }

# Requests per second over the addresses of a file, one after the other by each connection; anything but 200 ends the run.
load() {
    local out
    out=$(ADDRESSES="$1" wrk -t2 -c16 -d"$3s" -s "$data/addresses.lua" "$2")
    if grep -q 'Non-2xx' <<< "$out"; then echo "$1: $out" >&2; exit 1; fi
    awk '/Requests\/sec/ { print $2 }' <<< "$out"
}
cat > "$data/addresses.lua" <<'LUA'
local addresses, next = {}, math.random(0, 1000)
for line in io.lines(os.getenv("ADDRESSES")) do addresses[#addresses + 1] = line end
request = function()
  next = next % #addresses + 1
  return wrk.format("GET", addresses[next])
end
LUA

# The queries that the relevance set asks, and as many pairs of the seeded words as nobody asks twice within a run.
dotnet relevance/bin/$configuration/net10.0/Relevance.dll addresses relevance/demo.json > "$data/asked"
echo / > "$data/root"

echo "Setting up …" >&2
start_site
relevance=$(dotnet relevance/bin/$configuration/net10.0/Relevance.dll "$site" relevance/demo.json 2> "$data/missed")
stop_site
dotnet Seed/bin/$configuration/net10.0/Seed.dll "$database" 1000 10 >&2
dotnet Seed/bin/$configuration/net10.0/Seed.dll "$database" articles 10000 >&2
sqlite_words=$(dotnet relevance/bin/$configuration/net10.0/Relevance.dll words "$database")
awk 'BEGIN { srand(1) } { word[NR] = $1 } END { for (i = 0; i < 400000; i++) print "/search?q=" word[int(rand() * NR) + 1] "%20machine%20" i % 97 }' <<< "$sqlite_words" > "$data/new"
sed 's#/search?q=\([^&]*\)#/search/suggest?q=\1#' "$data/asked" > "$data/typed"

start_site
bytes=$(curl -s "$site$(head -1 "$data/asked")" | wc -c)
dotnet Baseline/bin/$configuration/net10.0/Baseline.dll --urls "$baseline" --database "$database" --bytes "$bytes" & pids+=("$!")
until curl -sf -o /dev/null "$baseline/"; do sleep 0.05; done

# Both are warm before anything counts, and are measured in turns: the machine's own pace changes from minute to minute.
for _ in 1 2 3 4; do load "$data/asked" "$site" 4 > /dev/null; load "$data/root" "$baseline" 2 > /dev/null; done
load "$data/new" "$site" 8 > /dev/null; load "$data/typed" "$site" 4 > /dev/null
asked=0; bare=0; fresh=0; typed=0
for _ in $(seq "$turns"); do
    bare=$(awk "BEGIN { print $bare + $(load "$data/root" "$baseline" "$seconds") / $turns }")
    asked=$(awk "BEGIN { print $asked + $(load "$data/asked" "$site" "$seconds") / $turns }")
    fresh=$(awk "BEGIN { print $fresh + $(load "$data/new" "$site" "$seconds") / $turns }")
    typed=$(awk "BEGIN { print $typed + $(load "$data/typed" "$site" "$seconds") / $turns }")
done
memory=$(awk '/VmRSS/ { printf "%.0f", $2 / 1024 }' "/proc/$site_pid/status")
stop_site

ratio() { awk "BEGIN { printf \"%.2f\", $1 / $bare }"; }
round() { printf '%.0f' "$1"; }
results="Measured on $(date -u +%Y-%m-%d), $(nproc) cores, .NET $(dotnet --version), $turns turns of $seconds seconds each, load of the machine before it $(cut -d' ' -f1 /proc/loadavg)${NOTE:+; $NOTE}.

| 10,000 articles, 16 connections | result | goal |
| --- | --- | --- |
| bare server, one indexed query, $bytes bytes | $(round "$bare") requests/s | |
| page of results, $(wc -l < "$data/asked") queries again and again | $(round "$asked") requests/s, $(ratio "$asked") | at least 0.25 |
| page of results, ever other queries: found, counted and written anew | $(round "$fresh") requests/s, $(ratio "$fresh") | |
| results while one types, the same queries again and again | $(round "$typed") requests/s, $(ratio "$typed") | |
| memory after the run | $memory MB | under 250 MB |

$relevance"
echo "$results"; cat "$data/missed" >&2
RESULTS="$results" perl -0pi -e 's/(<!-- search -->\n).*?(\n<!-- search end -->)/$1$ENV{RESULTS}$2/s' README.md
