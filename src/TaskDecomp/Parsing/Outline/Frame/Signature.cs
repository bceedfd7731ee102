using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Numbering;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Outline.Frame;

/// <summary>The signature of an official document: who issues it, and when (GB/T 9704: 发文机关署名, 成文日期).</summary>
/// <param name="First">Index of its first line.</param>
/// <param name="Last">Index of its last line.</param>
/// <param name="Issuer">The signing authority; empty where only a date is printed.</param>
/// <param name="Date">The date; null where it lost its characters.</param>
internal sealed record Signature(int First, int Last, Passage Issuer, DateOnly? Date)
{
    /// <summary>The date as printed; empty where it lost its characters.</summary>
    public Passage Printed { get; private init; } = Passage.Empty;

    private const int MaxIssuerLength = 40;
    private const int MaxIssuers = 4;

    /// <summary>Every date that can be a signature's, with the offices before it.</summary>
    /// <param name="lines">The printed lines.</param>
    /// <param name="start">Index of the first line that may belong to one.</param>
    public static List<Signature> FindAll(IReadOnlyList<ClassifiedLine> lines, int start = 0)
    {
        var signatures = new List<Signature>();
        for (var i = start; i < lines.Count; i++)
        {
            if (lines[i].Kind == LineKind.Date && Read(lines, start, i) is { } signature)
            {
                signatures.Add(signature);
            }
            else if (i > start && IsDamagedDate(lines[i]) && IsIssuer(lines[i - 1]))
            {
                signatures.Add(new Signature(i - 1, i, Passage.Of(lines[i - 1].Line), null));
            }
        }

        return signatures;
    }

    // 202446 was 2024年4月6日.
    private static bool IsDamagedDate(ClassifiedLine line) =>
        line.Line.Length is >= 5 and <= 8 && !line.Line.Content.ContainsAnyExceptInRange('0', '9') && (line.Line.Content.StartsWith("19") || line.Line.Content.StartsWith("20"));

    private static Signature? Read(IReadOnlyList<ClassifiedLine> lines, int start, int index)
    {
        var line = lines[index].Line;
        if (DateOf(line) is not var (date, day))
        {
            return null;
        }

        var own = Passage.Of(line, line.Start, line.Start + line.Content[..day].TrimEnd("( ").Length);
        var first = index;
        var issuers = new List<Passage>();
        while (first > start && issuers.Count < MaxIssuers && IsIssuer(lines[first - 1]))
        {
            issuers.Insert(0, Passage.Of(lines[--first].Line));
        }

        var issuer = new PassageBuilder();
        foreach (var passage in issuers.Append(own))
        {
            issuer.Add(passage, newParagraph: true);
        }

        return new Signature(first, index, issuer.Build(), date) { Printed = Passage.Of(line, line.Start + day, line.Start + line.Content.TrimEnd(")").Length) };
    }

    private static (DateOnly Date, int Start)? DateOf(TextLine line) =>
        DateReader.InDigits(line.Content) is { } date ? (date, 0) : DateReader.AtEnd(line.Content.TrimEnd(")").ToString());

    /// <summary>Whether a line heads a table that is printed as text: below it an office and a date are cells, and sign nothing.</summary>
    public static bool PrintsCells(ClassifiedLine line) => line.Header is { Layout: not TableLayout.Grid };

    /// <summary>Whether a line can be the name of an office that signs.</summary>
    public static bool IsIssuer(ClassifiedLine line) =>
        line.Kind is LineKind.Text or LineKind.Headline && line.Line.Length <= MaxIssuerLength
        && !line.EndsSentence && DocumentWords.IssuerEnd().IsMatch(line.Line.Content)
        && !line.Line.Content.ContainsAny(',', '、');
}
