using System.IO.Compression;
using System.Text;

namespace TaskDecomp.Fuzz.Mutating;

/// <summary>Changes the XML inside a zip archive, its entries, and now and then its bytes.</summary>
internal sealed class ZipMutator : IMutator
{
    private const int MaxPart = 60_000;

    // Of so many changes to XML one leaves it without a form that any reader takes.
    private const int MarkupOf = 30;
    private const int DamageOf = 300;

    private static readonly string[] Names = ["../x.xml", "/etc/x", "C:\\x", "[Content_Types].xml", "word/document.xml", " ", "xl/vbaProject.bin"];

    /// <inheritdoc/>
    public byte[] Mutate(byte[] content, byte[] other, Random random)
    {
        var dice = random.Next(DamageOf);
        if (dice < 3 || Parts(content) is not { Count: > 0 } parts)
        {
            return ByteMutator.Mutate(content, random);
        }

        var at = random.Next(parts.Count);
        var (name, bytes) = parts[at];
        switch (dice)
        {
            case < 6:
                parts.RemoveAt(at);
                break;
            case < 9:
                parts.Add((name, ByteMutator.Mutate(bytes, random)));
                break;
            case < 12:
                parts[at] = (name, bytes[..random.Next(bytes.Length + 1)]);
                break;
            case < 14:
                parts[at] = (Names[random.Next(Names.Length)], bytes);
                break;
            case < 16:
                parts[at] = (name, parts[random.Next(parts.Count)].Content);
                break;
            case < 18 when Parts(other) is { Count: > 0 } others:
                parts[at] = others[random.Next(others.Count)];
                break;
            default:
                Edit(parts, random);
                break;
        }

        return Packed(parts);
    }

    // The longer a part, the more often it is changed: the text stands in it.
    private static void Edit(List<(string Name, byte[] Content)> parts, Random random)
    {
        var place = random.Next(parts.Sum(part => part.Content.Length) + 1);
        var at = 0;
        while (at < parts.Count - 1 && place > parts[at].Content.Length)
        {
            place -= parts[at++].Content.Length;
        }

        var text = Encoding.UTF8.GetString(parts[at].Content);
        var changed = (random.Next(MarkupOf) > 0 ? XmlMutator.Mutate(text, random) : null) ?? MarkupMutator.Mutate(text, text, random);
        parts[at] = (parts[at].Name, Encoding.UTF8.GetBytes(changed.Length <= MaxPart + text.Length ? changed : changed[..MaxPart]));
    }

    // What is no archive any more has no parts.
    private static List<(string Name, byte[] Content)>? Parts(byte[] content)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
            return [.. archive.Entries.Select(entry => (entry.FullName, Unpacked(entry)))];
        }
        catch (Exception damage) when (damage is InvalidDataException or NotSupportedException or EndOfStreamException)
        {
            return null;
        }
    }

    private static byte[] Unpacked(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static byte[] Packed(List<(string Name, byte[] Content)> parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var part = archive.CreateEntry(name.Length > 0 ? name : "x", CompressionLevel.Fastest).Open();
                part.Write(content);
            }
        }

        return stream.ToArray();
    }
}
