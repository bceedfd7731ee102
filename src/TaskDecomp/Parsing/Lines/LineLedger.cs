using TaskDecomp.Model;

namespace TaskDecomp.Parsing.Lines;

/// <summary>Keeps what each line of the source was taken for: each line in just one class.</summary>
internal sealed class LineLedger
{
    private readonly LineClass[] _classes;

    /// <summary>Starts with every printed line unclassified.</summary>
    public LineLedger(IReadOnlyList<ClassifiedLine> lines) =>
        _classes = [.. lines.Select(line => line.Kind == LineKind.Blank ? LineClass.Blank : LineClass.Unclassified)];

    /// <summary>Puts a line into a class, unless it is blank or in one already.</summary>
    public void Claim(int lineNumber, LineClass lineClass)
    {
        ref var current = ref _classes[lineNumber - 1];
        if (current == LineClass.Unclassified)
        {
            current = lineClass;
        }
    }

    /// <summary>Puts the lines of a passage into a class.</summary>
    public void Claim(Passage passage, LineClass lineClass)
    {
        foreach (var span in passage.Spans)
        {
            Claim(span.Line.Number, lineClass);
        }
    }

    /// <summary>The class of a line.</summary>
    public LineClass this[int lineNumber] => _classes[lineNumber - 1];

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
