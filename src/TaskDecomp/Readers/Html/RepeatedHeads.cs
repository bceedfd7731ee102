namespace TaskDecomp.Readers.Html;

/// <summary>A text that is shown in several pages has the same head on each: from the second on it is furniture.</summary>
internal static class RepeatedHeads
{
    private const int MaxHead = 6;
    private const int MaxLength = 80;

    /// <summary>Marks the heads of boxes that are pages of one text.</summary>
    public static void Mark(IReadOnlyList<Piece> pieces, PageBox page)
    {
        var boxes = new Stack<PageBox>([page]);
        while (boxes.TryPop(out var box))
        {
            foreach (var turned in box.Children.Where(child => ElementStyle.Kind(child.Element) is not null).GroupBy(child => ElementStyle.Kind(child.Element)!).Where(group => group.Count() > 1))
            {
                MarkHeads(pieces, [.. turned]);
            }

            box.Children.ForEach(boxes.Push);
        }
    }

    private static void MarkHeads(IReadOnlyList<Piece> pieces, List<PageBox> turned)
    {
        var first = turned[0];
        foreach (var box in turned.Skip(1))
        {
            // A box that is nothing but the head is no page: lines of a list may repeat each other.
            var count = Math.Min(MaxHead, Math.Min(first.End - first.Start, box.End - box.Start) - 1);
            for (var i = 0; i < count && IsSame(pieces[first.Start + i], pieces[box.Start + i]); i++)
            {
                pieces[box.Start + i].IsFurniture = true;
            }
        }
    }

    private static bool IsSame(Piece one, Piece other) => one.Table is null && other.Table is null && one.Length <= MaxLength && one.Text == other.Text;
}
