using TaskDecomp.Model;

namespace TaskDecomp.Parsing.Lines;

/// <summary>Keeps what each line of the source was taken for: each line in just one class.</summary>
internal sealed class LineLedger
{
    private readonly LineClass[] _classes;
    private readonly string?[] _rules;
    private readonly string?[] _owners;

    /// <summary>Starts with every printed line unclassified.</summary>
    public LineLedger(IReadOnlyList<ClassifiedLine> lines)
    {
        _classes = [.. lines.Select(line => line.Kind == LineKind.Blank ? LineClass.Blank : LineClass.Unclassified)];
        (_rules, _owners) = (new string?[_classes.Length], new string?[_classes.Length]);
    }

    /// <summary>Puts a line into a class, unless it is blank or in one already.</summary>
    /// <param name="lineNumber">The line.</param>
    /// <param name="lineClass">Its class.</param>
    /// <param name="rule">The rule that decided, one of <see cref="LedgerRule"/>.</param>
    /// <param name="owner">The id of the task or section that it is part of; null where it is part of none.</param>
    public void Claim(int lineNumber, LineClass lineClass, string rule, string? owner = null)
    {
        ref var current = ref _classes[lineNumber - 1];
        if (current == LineClass.Unclassified)
        {
            current = lineClass;
            (_rules[lineNumber - 1], _owners[lineNumber - 1]) = (rule, owner);
        }
    }

    /// <summary>Puts the lines of a passage into a class.</summary>
    public void Claim(Passage passage, LineClass lineClass, string rule)
    {
        foreach (var span in passage.Spans)
        {
            Claim(span.Line.Number, lineClass, rule);
        }
    }

    /// <summary>The class of a line.</summary>
    public LineClass this[int lineNumber] => _classes[lineNumber - 1];

    /// <summary>The rule that put a line into its class; null where none did.</summary>
    public string? RuleOf(int lineNumber) => _rules[lineNumber - 1];

    /// <summary>The id of the task or section that a line is part of; null where it is part of none.</summary>
    public string? OwnerOf(int lineNumber) => _owners[lineNumber - 1];

    /// <summary>Holds the ledger to the document: each line is in it once, and a rule has decided on each that is in a class.</summary>
    /// <param name="lines">The document's lines.</param>
    /// <exception cref="LedgerException">A line is missing or stands twice, or the classes do not add up.</exception>
    public void Verify(IEnumerable<(int Number, string Text)> lines)
    {
        var count = 0;
        foreach (var (number, _) in lines)
        {
            if (number != ++count || number > _classes.Length || _classes[number - 1] is not (LineClass.Blank or LineClass.Unclassified) != (_rules[number - 1] is not null))
            {
                throw new LedgerException(number);
            }
        }

        if (count != _classes.Length)
        {
            throw new LedgerException(count + 1);
        }
    }

    /// <summary>The sums.</summary>
    public Coverage ToCoverage()
    {
        var counts = new int[Enum.GetValues<LineClass>().Length];
        var unclassified = new List<int>();
        for (var i = 0; i < _classes.Length; i++)
        {
            counts[(int)_classes[i]]++;
            if (_classes[i] == LineClass.Unclassified)
            {
                unclassified.Add(i + 1);
            }
        }

        return new Coverage(
            _classes.Length - counts[(int)LineClass.Blank],
            counts[(int)LineClass.Task],
            counts[(int)LineClass.Heading],
            counts[(int)LineClass.Metadata],
            counts[(int)LineClass.Boilerplate],
            counts[(int)LineClass.Unclassified],
            unclassified);
    }
}
