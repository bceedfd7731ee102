#!/bin/sh
# Prints the mutation score (goal: 80) of the parser, and of the writers with what both do with texts, as dotnet-stryker counts it:
#   tests/mutation.sh                      all files, which takes some hours
#   tests/mutation.sh 3/8                  the third of every eight files, which takes about half an hour
#   tests/mutation.sh Numbering Sentences  the files whose path has one of these
# The reports with the survivors, mutation-report.html, are left in artifacts/mutation. Not part of the normal run.
set -eu
cd "$(dirname "$0")/.."
root=$PWD
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
