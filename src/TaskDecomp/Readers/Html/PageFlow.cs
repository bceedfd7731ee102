using AngleSharp.Dom;

namespace TaskDecomp.Readers.Html;

/// <summary>Takes the lines and tables of a page out of its tree, in document order, with the boxes that they stand in.</summary>
internal sealed class PageFlow
{
    // Tables nested deeper than any layout are not looked at one by one.
    private const int MaxTableDepth = 12;

    private readonly List<Piece> _pieces = [];
    private readonly LineText _line = new();
    private readonly ListLabels _labels;
    private readonly HiddenText _hidden;
    private readonly bool _isCell;
    private PageBox _box;
    private string? _pendingLabel;
    private string? _link;
    private string? _lastLink;
    private int _headings;
    private int _preformatted;
    private int _tables;

    private PageFlow(IElement root, ListLabels labels, HiddenText hidden, bool isCell)
    {
        _box = new PageBox(root, null, 0);
        (_labels, _hidden, _isCell) = (labels, hidden, isCell);
    }

    /// <summary>Reads a page.</summary>
    /// <param name="body">Its body.</param>
    /// <param name="hidden">What becomes of elements that are not shown.</param>
    /// <returns>The page's pieces, and its outermost box.</returns>
    public static (IReadOnlyList<Piece> Pieces, PageBox Box) Read(IElement body, HiddenText hidden) => new PageFlow(body, new ListLabels(), hidden, isCell: false).Run();

    private (List<Piece> Pieces, PageBox Box) Run()
    {
        var root = _box;
        TreeWalk.Run(root.Element, Enter, Leave);
        Flush();
        root.End = _pieces.Count;
        return (_pieces, root);
    }

    private bool Enter(INode node)
    {
        if (node.NodeType == NodeType.Text)
        {
            AppendText(node.TextContent);
            return false;
        }

        if (node is IElement { SourceReference.Position.Line: var line })
        {
            _line.Locate(line);
        }

        if (node is not IElement element || ElementKinds.IsUnprinted(element.LocalName) || _hidden.IsLeftOut(element))
        {
            return false;
        }

        if (ElementStyle.Property(element, "mso-list") == "ignore")
        {
            // Word's own export prints the label of a list as text, with blanks up to the item's.
            _line.AppendLabel(element.TextContent.Trim());
            return false;
        }

        if (element.LocalName == "table" && !_isCell && ReadTable(element))
        {
            return false;
        }

        Open(element);
        return true;
    }

    private void Open(IElement element)
    {
        if (IsBlock(element))
        {
            Flush();
            _box = new PageBox(element, _box, _pieces.Count);
            _headings += ElementKinds.IsHeading(element.LocalName) ? 1 : 0;
            _preformatted += IsPreformatted(element) ? 1 : 0;
            _tables += element.LocalName == "table" ? 1 : 0;
            _pendingLabel = element.LocalName == "li" ? _labels.Of(element) : _pendingLabel;
        }
        else if (element.LocalName is "br" or "wbr")
        {
            if (element.LocalName == "br")
            {
                Flush();
            }
        }
        else if (LinkTarget.OfPage(element) is { } address)
        {
            // A link that is never closed goes on in every paragraph: it is a mistake and no link.
            _link = address != _lastLink || LinkTarget.IsPlaceholder(address) ? address : null;
            _lastLink = address;
            if (_link is not null)
            {
                _line.CountLink();
            }
        }
    }

    private void Leave(INode node)
    {
        if (node is not IElement element)
        {
            return;
        }

        if (element == _box.Element)
        {
            Flush();
            Close(element);
        }
        else if (element.LocalName == "a")
        {
            _link = null;
        }
    }

    private void Close(IElement element)
    {
        _headings -= ElementKinds.IsHeading(element.LocalName) ? 1 : 0;
        _preformatted -= IsPreformatted(element) ? 1 : 0;
        _tables -= element.LocalName == "table" ? 1 : 0;
        _pendingLabel = element.LocalName == "li" ? null : _pendingLabel;
        var parent = _box.Parent!;
        _box.End = _pieces.Count;
        if (_box.End > _box.Start)
        {
            parent.Children.Add(_box);
        }

        _box = parent;
    }

    private void AppendText(string text)
    {
        if (_pendingLabel is not null && !string.IsNullOrWhiteSpace(text))
        {
            _line.AppendLabel(_pendingLabel);
            _pendingLabel = null;
        }

        if (_preformatted == 0)
        {
            _line.Append(text, _link is not null);
            return;
        }

        var isFirst = true;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (!isFirst)
            {
                Flush();
                _line.CountBreak();
            }

            _line.Append(line, _link is not null, keepsBlanks: true);
            isFirst = false;
        }
    }

    private void Flush()
    {
        if (_line.Take(_headings > 0) is { } piece)
        {
            _pieces.Add(piece);
        }
    }

    private bool ReadTable(IElement element)
    {
        if (_tables >= MaxTableDepth)
        {
            return false;
        }

        var table = TableReader.Read(element, cell => new PageFlow(cell, new ListLabels(), _hidden, isCell: true).Run().Pieces);
        if (!TableJudge.IsData(element, table))
        {
            return false;
        }

        Flush();
        foreach (var caption in element.Children.Where(child => child.LocalName == "caption"))
        {
            _pieces.AddRange(new PageFlow(caption, new ListLabels(), _hidden, isCell: true).Run().Pieces);
        }

        _pieces.Add(table.ToPiece());
        return true;
    }

    private static bool IsBlock(IElement element) =>
        ElementKinds.IsBlock(element.LocalName) || ElementStyle.Property(element, "display") is "block" or "flex" or "grid" or "list-item" or "table";

    private static bool IsPreformatted(IElement element) =>
        element.LocalName == "pre" || ElementStyle.Property(element, "white-space") is "pre" or "pre-wrap" or "pre-line" or "break-spaces";
}
