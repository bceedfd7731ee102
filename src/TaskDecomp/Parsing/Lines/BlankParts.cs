namespace TaskDecomp.Parsing.Lines;

/// <summary>Cells that blanks part.</summary>
internal static class BlankParts
{
    /// <summary>The parts of a line between blanks.</summary>
    public static List<Passage> Of(TextLine line, int from, int to)
    {
        var parts = new List<Passage>();
        var start = from;
        for (var i = from; i <= to; i++)
        {
            if (i == to || line.Folded[i] == ' ')
            {
                if (i > start)
                {
                    parts.Add(Passage.Of(line, start, i));
                }

                start = i + 1;
            }
        }

        return parts;
    }
}
