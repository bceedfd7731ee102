using System.Xml.Linq;
using static TaskDecomp.Readers.Docx.WordXml;

namespace TaskDecomp.Readers.Docx;

/// <summary>
/// Where in its fields the text of a story stands: between <c>begin</c> and <c>separate</c> is the instruction, which is not printed, then the result.
/// A field that never ends is none, so that it hides nothing.
/// </summary>
internal sealed class FieldState
{
    private readonly HashSet<XElement> _whole = [];
    private readonly Stack<bool> _open = new();
    private int _instructions;

    /// <summary>Finds the fields of a story.</summary>
    public FieldState(XElement story) => Find(story, new Stack<List<XElement>>());

    /// <summary>Whether what comes now is part of an instruction.</summary>
    public bool IsInstruction => _instructions > 0;

    /// <summary>Takes a <c>w:fldChar</c>.</summary>
    public void Take(XElement mark)
    {
        switch ((string?)mark.Attribute(W + "fldCharType"))
        {
            case "begin" when _whole.Contains(mark):
                _open.Push(true);
                _instructions++;
                break;
            case "separate" when _whole.Contains(mark) && _open.Pop():
                _open.Push(false);
                _instructions--;
                break;
            case "end" when _whole.Contains(mark) && _open.Pop():
                _instructions--;
                break;
        }
    }

    private void Find(XElement element, Stack<List<XElement>> begun)
    {
        CheckDepth();
        foreach (var child in element.Elements().Select(child => child.Shown()).OfType<XElement>())
        {
            if (child.WordName() is "fldChar")
            {
                Add(child, begun);
            }
            else if (child.WordName() is not ("del" or "moveFrom" or "t" or "rPr" or "pPr"))
            {
                Find(child, begun);
            }
        }
    }

    private void Add(XElement mark, Stack<List<XElement>> begun)
    {
        switch ((string?)mark.Attribute(W + "fldCharType"))
        {
            case "begin":
                begun.Push([mark]);
                break;
            case "separate" when begun.TryPeek(out var field) && field.Count == 1:
                field.Add(mark);
                break;
            case "end" when begun.TryPop(out var ended):
                _whole.UnionWith([.. ended, mark]);
                break;
        }
    }
}
