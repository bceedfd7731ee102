#!/bin/sh
# Prints the mutation score (goal: 80) of parts of the library, the parser, its texts and the writers unless others are named:
#   tests/mutation.sh                        all of it, for a night
#   tests/mutation.sh Text Parsing/Numbering these folders or files
# The report with the survivors, mutation-report.html, is left in artifacts/mutation. Not part of the normal run.
set -eu
cd "$(dirname "$0")/.."
dotnet tool restore > /dev/null
[ $# -gt 0 ] || set -- Text Parsing Writers
output="$PWD/artifacts/mutation"
cd tests/TaskDecomp.Tests
for part in "$@"; do
    case $part in
        *.cs) files="**/$part" ;;
        *) files="**/$part/**/*.cs" ;;
    esac
    # Under the older runner of tests every mutant seems to survive.
    dotnet stryker --project TaskDecomp.csproj --test-runner mtp --mutate "$files" --concurrency 2 --reporter html --reporter json --reporter cleartext --output "$output/$part"
done
