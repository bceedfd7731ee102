using BenchmarkDotNet.Attributes;
using TaskDecomp.Blocks;
using TaskDecomp.Diagnostics;
using TaskDecomp.Model;
using TaskDecomp.Parsing;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Outline;
using TaskDecomp.Parsing.Outline.Frame;
using TaskDecomp.Parsing.Vocabulary;
using TaskDecomp.Parsing.WorkItems;
using TaskDecomp.Readers;
using TaskDecomp.Writers;

namespace TaskDecomp.Benchmarks;

/// <summary>The way of a notice, stage by stage and whole. Each stage starts from the finished result of the one before it.</summary>
[MemoryDiagnoser(displayGenColumns: false)]
public class StageBenchmarks
{
    private static readonly NoticeVocabulary Vocabulary = NoticeVocabulary.BuiltIn;

    private byte[] _bytes = [];
    private BlockDocument _document = null!;
    private List<ClassifiedLine> _lines = null!;
    private Notice _notice = null!;

    [Params(10, 100, 1_000, 10_000)]
    public int Tasks { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _bytes = NoticeText.WithTasks(Tasks);
        _document = Decode();
        _lines = [.. Classify().Where(line => line.Kind != LineKind.Blank)];
        _notice = Whole();
        if (_notice.Tasks.Count != Tasks)
        {
            throw new InvalidOperationException($"{_notice.Tasks.Count} tasks were read of {Tasks}.");
        }
    }

    [Benchmark]
    public BlockDocument Decode() => new TextDocumentReader().Read(_bytes, new ReaderOptions(null), new DiagnosticBag());

    [Benchmark]
    public object ClassifyLines() => Classify();

    private List<ClassifiedLine> Classify()
    {
        var classifier = new LineClassifier(Vocabulary);
        return [.. _document.Lines().Select(line => classifier.Classify(new TextLine(line.Number, line.Text)))];
    }

    [Benchmark]
    public object FindFrame() => new FrameBuilder(_lines, new LineLedger(_lines), WrapWidth.Measure(_lines), [], Vocabulary).Build();

    // The frame is part of the time: the outline claims lines in the same ledger.
    [Benchmark]
    public object FrameAndOutline() => Outline().Root;

    [Benchmark]
    public object FrameOutlineAndWorkItems()
    {
        var (root, kind, form, ledger) = Outline();
        var assembler = new NoticeAssembler(kind, form, ledger, new DiagnosticBag(), Vocabulary, null);
        var conventions = assembler.ReadFields(root, [.. _lines.Select(line => line.Line)]);
        assembler.Build(root, conventions, 2031, Passage.Empty);
        return assembler.Tasks;
    }

    private (OutlineNode Root, NoticeKind Kind, DocumentForm Form, LineLedger Ledger) Outline()
    {
        var ledger = new LineLedger(_lines);
        var wrap = WrapWidth.Measure(_lines);
        var frame = new FrameBuilder(_lines, ledger, wrap, [], Vocabulary).Build();
        var (kind, form) = KindFinder.Find(_lines, frame, Vocabulary);
        return (NoticeParser.BuildOutline(_lines, frame, wrap, ledger, form, Vocabulary, new DiagnosticBag()), kind, form, ledger);
    }

    [Benchmark]
    public object Parse() => NoticeParser.Parse(_document, Vocabulary, null, new DiagnosticBag());

    [Benchmark(Baseline = true)]
    public Notice Whole() => NoticeConverter.Read("notice.txt", _bytes, new ConversionOptions()).Notice;

    [Benchmark]
    public long Json() => Write("json");

    [Benchmark]
    public long Csv() => Write("csv");

    [Benchmark]
    public long Yaml() => Write("yaml");

    [Benchmark]
    public long Xlsx() => Write("xlsx");

    private long Write(string format)
    {
        using var output = new MemoryStream();
        NoticeConverter.Write(_notice, format, output, new WriterOptions());
        return output.Length;
    }
}
