using AngleSharp.Dom;

namespace TaskDecomp.Readers.Html;

/// <summary>Goes through a tree without recursion: a page may be nested as deep as it likes.</summary>
internal static class TreeWalk
{
    /// <summary>Visits the nodes below one, in document order.</summary>
    /// <param name="root">The node; not visited itself.</param>
    /// <param name="enter">Called for each node; tells whether to go into it.</param>
    /// <param name="leave">Called for each node that was gone into, behind what is in it.</param>
    public static void Run(INode root, Func<INode, bool> enter, Action<INode> leave)
    {
        var path = new Stack<(INode Node, int Next)>();
        path.Push((root, 0));
        while (path.TryPop(out var at))
        {
            if (at.Next < at.Node.ChildNodes.Length)
            {
                path.Push((at.Node, at.Next + 1));
                var child = at.Node.ChildNodes[at.Next];
                if (enter(child))
                {
                    path.Push((child, 0));
                }
            }
            else if (at.Node != root)
            {
                leave(at.Node);
            }
        }
    }
}
