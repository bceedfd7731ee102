using System.Security.Cryptography;
using System.Text.Json;
using TaskDecomp.Text;

namespace TaskDecomp.Cli.Checking;

/// <summary>Parts of SARIF that stand in more than one place.</summary>
internal static class SarifParts
{
    /// <summary>The base that relative addresses are taken from.</summary>
    public const string SourceRoot = "%SRCROOT%";

    /// <summary>A text under a name.</summary>
    public static void Text(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    /// <summary>A file, with the hash of its bytes where they could be had.</summary>
    public static void Artifact(Utf8JsonWriter json, CheckedFile file)
    {
        json.WriteStartObject();
        Location(json, "location", file.Name);
        json.WriteStartArray("roles");
        json.WriteStringValue("analysisTarget");
        json.WriteEndArray();
        if (file.Content is { } content)
        {
            json.WriteNumber("length", content.Length);
            json.WriteStartObject("hashes");
            json.WriteString("sha-256", Convert.ToHexStringLower(SHA256.HashData(content.Span)));
            json.WriteEndObject();
        }

        if (file.Result?.Notice.Source.Encoding is { } encoding)
        {
            json.WriteString("encoding", encoding);
        }

        json.WriteEndObject();
    }

    /// <summary>The address of a file.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="name">The property's name.</param>
    /// <param name="file">The file as the user named it.</param>
    /// <param name="index">Its place among the artifacts; null within them.</param>
    public static void Location(Utf8JsonWriter json, string name, string file, int? index = null)
    {
        var address = SourceAddress.Of(file);
        json.WriteStartObject(name);
        json.WriteString("uri", address.Uri);
        if (address.IsBelow)
        {
            json.WriteString("uriBaseId", SourceRoot);
        }

        if (index is { } place)
        {
            json.WriteNumber("index", place);
        }

        json.WriteEndObject();
    }

    /// <summary>A run of characters of a text file.</summary>
    public static void Region(Utf8JsonWriter json, string name, SourceRange range)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine", range.FirstLine);
        json.WriteNumber("startColumn", range.FirstColumn);
        json.WriteNumber("endLine", range.LastLine);
        json.WriteNumber("endColumn", range.LastColumn);
        json.WriteEndObject();
    }
}
