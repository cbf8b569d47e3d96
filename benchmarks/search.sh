#!/usr/bin/env bash
# Measures the search over 10,000 articles on SQLite against the bare server, and how well the demo's articles answer the judged queries
# of relevance/demo.json; writes both into README.md. Needs wrk and curl, and a machine with nothing else to do.
port=${PORT:-5081}
. "$(dirname "$0")/site.sh"
build relevance/Relevance.csproj

# The site permits any number of searches here.
start() { start_site OrchardCore__OrchardPortal_Throttle__Policies__Search__Permits=1000000000 OrchardCore__OrchardPortal_Throttle__Policies__Typing__Permits=1000000000; }

# Requests per second over the addresses of a file, one after the other by each connection.
load() { ADDRESSES="$1" requests -t2 -c16 -d"$3s" -s "$data/addresses.lua" "$2"; }
cat > "$data/addresses.lua" <<'LUA'
local addresses, next = {}, math.random(0, 1000)
for line in io.lines(os.getenv("ADDRESSES")) do addresses[#addresses + 1] = line end
request = function()
  next = next % #addresses + 1
  return wrk.format("GET", addresses[next])
end
LUA

# The queries that the relevance set asks, and as many pairs of the seeded words as nobody asks twice within a run.
tool relevance addresses relevance/demo.json > "$data/asked"
echo / > "$data/root"

echo "Setting up …" >&2
start
relevance=$(tool relevance "$site" relevance/demo.json 2> "$data/missed")
stop_site
seed 1000 10
seed articles 10000
sqlite_words=$(tool relevance words "$database")
awk 'BEGIN { srand(1) } { word[NR] = $1 } END { for (i = 0; i < 400000; i++) print "/search?q=" word[int(rand() * NR) + 1] "%20machine%20" i % 97 }' <<< "$sqlite_words" > "$data/new"
sed 's#/search?q=\([^&]*\)#/search/suggest?q=\1#' "$data/asked" > "$data/typed"

start
bytes=$(curl -s "$site$(head -1 "$data/asked")" | wc -c)
start_baseline "$bytes"

# Both are warm before anything counts, and are measured in turns: the machine's own pace changes from minute to minute.
warm load "$data/root" "$baseline" 4
load "$data/new" "$site" 8 > /dev/null; warm load "$data/typed" "$site" 4; warm load "$data/asked" "$site" 4
asked=0; bare=0; fresh=0; typed=0
for _ in $(seq "$turns"); do
    bare=$(awk "BEGIN { print $bare + $(load "$data/root" "$baseline" "$seconds") / $turns }")
    asked=$(awk "BEGIN { print $asked + $(load "$data/asked" "$site" "$seconds") / $turns }")
    fresh=$(awk "BEGIN { print $fresh + $(load "$data/new" "$site" "$seconds") / $turns }")
    typed=$(awk "BEGIN { print $typed + $(load "$data/typed" "$site" "$seconds") / $turns }")
done
memory=$(memory)
stop_site

ratio() { awk "BEGIN { printf \"%.2f\", $1 / $bare }"; }
round() { printf '%.0f' "$1"; }
results="$(measured), load of the machine before it $(cut -d' ' -f1 /proc/loadavg)${NOTE:+; $NOTE}.

| 10,000 articles, 16 connections | result | goal |
| --- | --- | --- |
| bare server, one indexed query, $bytes bytes | $(round "$bare") requests/s | |
| page of results, $(wc -l < "$data/asked") queries again and again | $(round "$asked") requests/s, $(ratio "$asked") | at least 0.25 |
| page of results, ever other queries: found, counted and written anew | $(round "$fresh") requests/s, $(ratio "$fresh") | |
| results while one types, the same queries again and again | $(round "$typed") requests/s, $(ratio "$typed") | |
| memory after the run | $memory MB | under 250 MB |

$relevance"
echo "$results"; cat "$data/missed" >&2
record search "search end" "$results"
