#!/bin/sh
# Prints the mutation score (goal: 80) of the parser, and of the writers with what both do with texts, as dotnet-stryker counts it:
#   tests/mutation.sh                      all files, which takes some hours
#   tests/mutation.sh 3/8                  the third of every eight files, which takes about half an hour
#   tests/mutation.sh Numbering Sentences  the files whose path has one of these
#   tests/mutation.sh total                the score over the reports that are there, of files that were run a slice at a time
# The reports with the survivors, mutation-report.html, are left in artifacts/mutation. Not part of the normal run.
set -eu
cd "$(dirname "$0")/.."
root=$PWD
if [ "${1-}" = total ]; then
    cat artifacts/mutation/*/reports/mutation-report.json | grep -o '"status": *"[A-Za-z]*"' | tr -d '" ' | cut -d : -f 2 | sort | uniq -c |
        awk '/Killed|Timeout/ { killed += $1 } /Killed|Timeout|Survived|NoCoverage/ { all += $1 } END { printf "%d of %d mutants: %.2f %%\n", killed, all, 100 * killed / all }'
    exit
fi
dotnet tool restore > /dev/null
# Instrumented code would be thrown away with the process of each change.
export DOTNET_TieredPGO=0
slice=1/1
case ${1-} in */*) slice=$1 && shift ;; esac
[ $# -gt 0 ] || set -- .
# score of a part: its configuration, then the folders of its files
score() {
    part=$1 && shift
    files=$(find "$@" -name '*.cs' | sort | grep -e "$wanted" | awk -v n="${slice#*/}" -v k="${slice%/*}" 'NR % n == k % n { sub(".*/src/TaskDecomp/", "**/"); printf " --mutate %s", $0 }')
    [ -z "$files" ] || dotnet stryker --config-file "$part.json" --output "$root/artifacts/mutation/$part-$(echo "$slice" | tr / -)" $files
}
wanted=$(printf '%s\n' "$@")
cd tests/TaskDecomp.Mutation
score parser "$root/src/TaskDecomp/Parsing"
score writers "$root/src/TaskDecomp/Text" "$root/src/TaskDecomp/Writers"
