using System.Globalization;
using System.Text.Json;
using TaskDecomp.Model;

namespace TaskDecomp.Tests.Writers;

/// <summary>Reads the data of a review page back as its script does: a line of text for each record.</summary>
internal sealed class ReviewDataReader
{
    private readonly IReadOnlyList<SourceLine> _lines;
    private readonly List<string> _strings;
    private readonly string _numbers;
    private readonly string _digits;
    private readonly int _last;
    private readonly List<string> _records = [];
    private readonly List<string> _leaders = [];
    private int _next;
    private (int Line, int Column) _cursor;
    private long _id;

    private ReviewDataReader(string data, IReadOnlyList<SourceLine> lines)
    {
        using var json = JsonDocument.Parse(data);
        var root = json.RootElement;
        _lines = lines;
        _strings = [.. root.GetProperty("strings").EnumerateArray().Select(text => text.GetString()!)];
        (_numbers, _digits, _last) = (root.GetProperty("numbers").GetString()!, root.GetProperty("digits").GetString()!, root.GetProperty("last").GetInt32());
    }

    /// <summary>The records of the data.</summary>
    public static IReadOnlyList<string> Read(string data, IReadOnlyList<SourceLine> lines)
    {
        var reader = new ReviewDataReader(data, lines);
        reader.ReadNotice();
        Assert.Equal(reader._numbers.Length, reader._next);
        return reader._records;
    }

    private void ReadNotice()
    {
        List(() => _leaders.Add($"{(LeaderRole)Number()} {Field()} {Field()}"));
        List(() => _records.Add($"letter {Places()}"));
        List(ReadSection);
        List(() => ReadItem(null));
        List(() => _records.Add($"diagnostic {Text()} {(DiagnosticSeverity)Number()} {Text()} line {Number()} task {Text()} suggestion {Text()} at {Places()}"));
    }

    private void ReadSection()
    {
        _records.Add($"section {Text()} line {Move()} {Field()}|{Field()}");
        List(() => _records.Add($"leader {_leaders[(int)Number()]}"));
        List(() => _records.Add($"intro {Field()}"));
    }

    private void ReadItem(string? parent)
    {
        var section = Text();
        var id = Id(parent ?? section);
        var first = Move();
        _records.Add($"item {id} of {section} lines {first}-{first + Number()} {Field()}|{Field()}|{Number()}");
        List(ReadUnit);
        List(() => _records.Add($"leader {_leaders[(int)Number()]}"));
        var flags = Number();
        _records.Add($"open {(flags & 1) != 0}");
        if ((flags & 2) != 0)
        {
            _records.Add($"schedule {Field()}");
            List(() => _records.Add($"milestone {Field()} {Number()}"));
        }

        if ((flags & 4) != 0)
        {
            List(() => _records.Add($"extra {Field()}|{Field()}"));
        }

        if ((flags & 8) != 0)
        {
            List(() => ReadItem(id));
        }
    }

    private void ReadUnit()
    {
        var flags = Number();
        var label = (flags & 16) != 0 ? Places() : "";
        _records.Add($"unit {(UnitRole)(flags & 3)} {Field()}|{((flags & 4) != 0 ? Field() : "")}|{((flags & 8) != 0 ? Text() : "")} label {label}");
    }

    private string Id(string? above)
    {
        var step = Number();
        if (step == 0)
        {
            return Text()!;
        }

        _id += Unfold(step - 1);
        return string.IsNullOrEmpty(above) ? _id.ToString(CultureInfo.InvariantCulture) : $"{above}.{_id}";
    }

    private long Number()
    {
        var value = 0L;
        for (; ; _next++)
        {
            var digit = _digits.IndexOf(_numbers[_next], StringComparison.Ordinal);
            Assert.True(digit >= 0);
            if (digit < _last)
            {
                _next++;
                return (value * _last) + digit;
            }

            value = (value * (_digits.Length - _last)) + digit - _last;
        }
    }

    private static long Unfold(long value) => value % 2 == 1 ? -(value + 1) / 2 : value / 2;

    private void List(Action read)
    {
        for (var count = Number(); count > 0; count--)
        {
            read();
        }
    }

    private string? Text() => Number() is > 0 and var number ? _strings[(int)number - 1] : null;

    private int Move()
    {
        _cursor = (_cursor.Line + (int)Unfold(Number()), 0);
        return _cursor.Line;
    }

    private string Field()
    {
        var text = "";
        List(() => text += Piece() is var (line, start, end, own) && own is not null ? own : _lines[line - 1].Text[start..end]);
        return text;
    }

    private string Places()
    {
        var places = new List<string>();
        List(() => places.Add(Piece() is var (line, start, end, _) ? $"{line}:{start + 1}-{end + 1}" : ""));
        return string.Join(' ', places);
    }

    private (int Line, int Start, int End, string? Text) Piece()
    {
        var kind = Number();
        if (kind == 1)
        {
            return (0, 0, 0, _strings[(int)Number()]);
        }

        var step = (int)Unfold(kind / 2);
        var start = (step == 0 ? _cursor.Column : 0) + (int)Unfold(Number());
        var end = start + (int)Number();
        _cursor = (_cursor.Line + step, end);
        return (_cursor.Line, start, end, null);
    }
}
