using System.IO.Compression;
using System.Xml.Linq;
using TaskDecomp.Model;

namespace TaskDecomp.Tests.Writers;

/// <summary>Texts that a spreadsheet may take for formulas, in each field of a notice, and the look for a formula in a workbook.</summary>
internal static class FormulaTraps
{
    private static readonly string[] Texts =
    [
        "=1+1", "+1+1", "-1+1", "@SUM(A1)", "＝1+1", "﹦1+1", "＋1+1", "－1+1", "＠SUM(A1)", " =1+1", "\u3000=1+1", "\u00A0=1+1", "\u200B=1+1", "\t=1+1", "\r=1+1", "\n=1+1",
        "{=1+1}", "=HYPERLINK(\"http://192.0.2.1\")", "=cmd|' /C calc'!A0",
    ];

    /// <summary>A notice whose texts are nothing else.</summary>
    public static Notice Notice { get; } = Sample.Notice([.. Texts.Select(Task)]) with
    {
        Title = Texts[0],
        DocumentNumber = Texts[4],
        Issuer = Texts[9],
        Recipients = Texts,
        Conventions = [.. Texts.Select(text => new Convention(ConventionKind.Other, text, 1))],
        Sections = [.. Texts.Select((text, i) => Sample.Section($"s{i}", null, SectionKind.Topic, text, text))],
        Diagnostics = [.. Texts.Select(text => new NoticeDiagnostic("TD3001", DiagnosticSeverity.Warning, text, 1, "1", text))],
    };

    /// <summary>How many cells of a workbook are formulas, in whatever sheet.</summary>
    public static int FormulasIn(byte[] book)
    {
        using var zip = new ZipArchive(new MemoryStream(book));
        return zip.Entries.Where(part => part.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal) && part.FullName.EndsWith(".xml", StringComparison.Ordinal)).Sum(part =>
        {
            using var stream = part.Open();
            var cells = XDocument.Load(stream).Descendants().Where(element => element.Name.LocalName == "c").ToList();
            Assert.NotEmpty(cells);
            return cells.Count(cell => cell.Elements().Any(element => element.Name.LocalName == "f") || (string?)cell.Attribute("t") == "str");
        });
    }

    private static WorkItem Task(string text, int index) => Sample.Task($"{index + 1}", text, Sample.Lead(text), Sample.Support(text, note: text), Sample.Responsible("市水利局", canonical: text)) with
    {
        SectionId = $"s{index}",
        Label = text,
        Title = text,
        Leaders = [Sample.Leader(text, text)],
        Schedule = Sample.Schedule(text, Sample.Milestone(text, "2031-06-30", text)),
        Extras = [new Extra("联系人", text), new Extra(text, text)],
        Measures = [Sample.Task($"{index + 1}.1", text) with { Label = text }],
    };
}
