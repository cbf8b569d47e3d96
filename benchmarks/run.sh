#!/usr/bin/env bash
# Measures the portal against the bare server, on SQLite with 100,000 tickets of 1,000 contacts, and writes the results
# into README.md. Needs wrk and curl, and a machine with nothing else to do.
port=${PORT:-5071}
. "$(dirname "$0")/site.sh"
build

# Logs somebody in who then can open an address; the cookie is in $cookie.
log_in() {
    local jar=$data/cookies token who=${1:-buyer@cafecentral.example} address=${2:-/tickets}
    rm -f "$jar"
    token=$(curl -s -c "$jar" "$site/account/login" | grep -o 'name="__RequestVerificationToken"[^>]*value="[^"]*"' | head -1 | sed 's/.*value="//; s/"$//')
    curl -s -o /dev/null -b "$jar" -c "$jar" "$site/account/login" \
        --data-urlencode "__RequestVerificationToken=$token" --data-urlencode "UserName=$who" --data-urlencode "Password=Portal-demo-1!"
    cookie=$(awk '!/^# / && NF >= 7 { printf "%s%s=%s", sep, $6, $7; sep = "; " }' "$jar")
    [ "$(curl -s -o /dev/null -w '%{http_code}' -H "Cookie: $cookie" "$site$address")" = 200 ] || { echo "The login failed."; exit 1; }
}

# Requests per second of an address, at so many connections, for so many seconds.
load() { requests -t$(($2 < 2 ? 1 : 2)) -c"$2" -d"$3s" ${cookie:+-H "Cookie: $cookie"} "$1"; }

rate() { warm load "$1" "$2" 4; load "$1" "$2" "$seconds"; }

# One page against the bare server with as many bytes, both warm and in turns, since the machine's own pace changes from minute to
# minute. Prints the row's second column.
against() {
    local bytes page=0 bare=0
    bytes=$(curl -s ${cookie:+-H "Cookie: $cookie"} "$1" | wc -c)
    start_baseline "$bytes"
    warm load "$1" 16 4; warm load "$baseline/" 16 4
    for _ in $(seq "$turns"); do
        bare=$(awk "BEGIN { print $bare + $(load "$baseline/" 16 "$seconds") / $turns }")
        page=$(awk "BEGIN { print $page + $(load "$1" 16 "$seconds") / $turns }")
    done
    stop_baseline
    awk "BEGIN { printf \"%.0f requests/s, %.2f of the bare server's %.0f (%d bytes)\", $page, $page / $bare, $bare, $bytes }"
}

echo "Setting up …" >&2
start_site; stop_site
seed 1000 10
start_site; log_in
small=$(rate "$site/tickets" 1)
stop_site

seed 100000 1000
start_site; log_in; cold_start=$started
article="$site$(curl -s "$site/" | grep -o 'href="/articles/[^"]*"' | head -1 | sed 's/href="//; s/"$//')"
large=$(rate "$site/tickets" 1)
list=$(against "$site/tickets")
page=$(against "$article")
guest=$(cookie= against "$article")
memory=$(memory)
log_in agent@orchardportal.example /admin/tickets
inbox=$(against "$site/admin/tickets")
stop_site

seed switches
start_site; log_in
switched=$(against "$site/tickets")
company=$(against "$site/tickets?view=organization")
stop_site

results="| measured | result | goal |
| --- | --- | --- |
| ticket list, 16 connections | $list | at least 0.25 |
| article page, read by a guest, 16 connections | $guest | at least 0.25 |
| article page, read by a customer who is logged in | $page | at least 0.25 |
| agents' inbox, 16 connections | $inbox | at least 0.25 |
| ticket list with filter, company view and stages on, 16 connections | $switched | at least 0.25 |
| the same, all tickets of a company that has 50,000 | $company | |
| ticket list with 100,000 tickets against 1,000, one connection | $(awk "BEGIN { printf \"%.2f\", $small / $large }") times as long | at most 1.50 |
| memory after the run | $memory MB | under 250 MB |
| start to first page | $cold_start ms | under 2,000 ms |"
echo "$results"
record results end "$(measured).

$results"
