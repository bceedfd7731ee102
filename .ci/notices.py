"""Writes the notices of third parties: each package that a restored project uses, with its copyright, its licence's text, and notices of its own.

notices.py ASSETS.json [PLATFORM]   the platform's runtime is named too, where it is shipped along
"""
import json
import pathlib
import re
import sys
import xml.etree.ElementTree as xml

LICENCES = pathlib.Path(__file__).parent / "licences"
RULE = "\n" + "=" * 80 + "\n\n"
OWN_TEXTS = re.compile(r"(licen[sc]e|notice|third-?party-?notices)(\.(txt|md))?", re.IGNORECASE)


def main(assets, platform=None):
    project = json.loads(pathlib.Path(assets).read_text("utf-8-sig"))
    folders = [pathlib.Path(folder) for folder in project["packageFolders"]]
    names = [name for name, library in project["libraries"].items() if library["type"] == "package"]
    if platform:
        names += runtimes(project, platform)
    texts, entries = {}, []
    for name in sorted(names, key=str.lower):
        folder = find(folders, name)
        metadata = {tag.tag.split("}")[1]: tag for tag in next(iter(xml.parse(next(folder.glob("*.nuspec"))).getroot()))}
        if "developmentDependency" not in metadata:
            entries.append(entry(name, folder, metadata, texts))
    return ("THIRD-PARTY NOTICES\n\nThis program contains what is listed here, each part under its own licence. The texts follow the list.\n\n" + "\n".join(entries)
            + "".join(f"{RULE}{', '.join(heads)}\n\n{text}" for text, heads in texts.items()))


def runtimes(project, platform):
    """The runtime packs that are copied into the program: the others that were restored are for its making."""
    downloads = next(iter(project["project"]["frameworks"].values())).get("downloadDependencies", [])
    packs = [f"{one['name']}/{one['version'].strip('[]').split(',')[0]}" for one in downloads if one["name"] == f"Microsoft.NETCore.App.Runtime.{platform}"]
    if not packs:
        sys.exit(f"No runtime of {platform} was restored.")
    return packs


def find(folders, name):
    return next(folder / name.lower() for folder in folders if (folder / name.lower()).is_dir())


def entry(name, folder, metadata, texts):
    own = [file for file in sorted(folder.iterdir()) if OWN_TEXTS.fullmatch(file.name)]
    for file in own:
        texts.setdefault(file.read_text("utf-8-sig").replace("\r\n", "\n").strip() + "\n", []).append(f"{file.name} of {name.replace('/', ' ')}")
    licence = metadata["license"]
    chosen = licence.text
    if licence.get("type") == "expression":
        chosen = next((one for one in licence.text.split(" OR ") if (LICENCES / f"{one}.txt").exists()), None) or sys.exit(f"{name}: .ci/licences lacks the text of {licence.text}.")
        heads = texts.setdefault((LICENCES / f"{chosen}.txt").read_text("utf-8"), [])
        if chosen not in heads:
            heads.append(chosen)
    lines = [name.replace("/", " ")]
    lines += ["  " + metadata["projectUrl"].text] if "projectUrl" in metadata else []
    copyright = metadata["copyright"].text.strip() if "copyright" in metadata else licence.text
    lines.append("  " + (copyright if copyright != licence.text else "Copyright " + metadata["authors"].text))
    return "\n".join([*lines, f"  Licence: {chosen}", ""])


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    print(main(*sys.argv[1:]), end="")
