#!/bin/sh
# Opens a sealed file with Debian's own tools, so that nobody has to believe our program.
# Usage: handcheck.sh FILE SIGNER.pub RECEIVER.key
#   SIGNER.pub    the sender's minisign public key      RECEIVER.key  an age identity of a receiver
# Prints each command before it runs, then the content; exit 0 when every check holds. The format is described
# in resources/manual/format.md. Delete RECEIVER.key afterwards: it opens every file sealed to that receiver.
set -eu

if [ $# -ne 3 ]; then
    sed -n '2,6s/^# //p' "$0" >&2
    exit 2
fi
for tool in unzip minisign sha256sum age zstd jq basenc; do
    command -v "$tool" >/dev/null || { echo "apt-get install unzip minisign coreutils age zstd jq" >&2; exit 2; }
done
signer=$(realpath "$2") receiver=$(realpath "$3") file=$(realpath "$1")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

say() { printf '\n$ %s\n' "$1"; }
fail() { echo "NOT GENUINE: $1" >&2; exit 1; }
field() { jq -r "$1" header.json; }
same() { [ "$2" = "$3" ] || fail "$1 is $2, the signed header says $3"; echo "$1 $2: as the header says"; }

say "unzip FILE"
members=$(unzip -Z1 "$file" | tr '\n' ' ')
[ "$members" = "header.json header.json.minisig payload.age " ] || fail "the members are $members"
unzip -q "$file"

say "minisign -V -p SIGNER.pub -m header.json"
minisign -V -p "$signer" -m header.json
comment=$(sed -n 's/^trusted comment: //p' header.json.minisig)
same "signed comment" "$comment" "villagedesk $(field .kind) $(field .bundle)"

say "jq . header.json"
jq . header.json

say "sha256sum payload.age"
same "sha256" "$(sha256sum payload.age | cut -d' ' -f1)" "$(field .payload.sha256)"

say "age -d -i RECEIVER.key payload.age | zstd -dc"
age -d -i "$receiver" payload.age | zstd -dc >payload.jsonl
same "bytes" "$(wc -c <payload.jsonl | tr -d ' ')" "$(field .payload.plain_size)"
same "lines" "$(wc -l <payload.jsonl | tr -d ' ')" "$(field .payload.lines)"

if [ "$(field .chain)" != null ]; then
    say "op id = sha256(previous id, line); an erased op states its id"
    id=$(field .chain.prev)
    while IFS= read -r line; do
        case $line in
            *'"purged"'*) stated=$(printf %s "$line" | jq -r 'select(.k == "purged").id') ;;
            *) stated= ;;
        esac
        hashed=$({ printf %s "$id" | tr a-f A-F | basenc --base16 -d; printf %s "$line"; } | sha256sum | cut -d' ' -f1)
        id=${stated:-$hashed}
    done <payload.jsonl
    same "chain head" "$id" "$(field .chain.head)"
fi

say "jq -c . payload.jsonl"
jq -c . payload.jsonl
