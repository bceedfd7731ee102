using System.Globalization;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace TaskDecomp.Readers.Ofd;

/// <summary>How values are written in OFD (GB/T 33190). Elements are known by their local names: files differ in the namespace's spelling.</summary>
internal static class OfdXml
{
    /// <summary>The children of a name.</summary>
    public static IEnumerable<XElement> Children(this XElement? element, string name) =>
        element?.Elements().Where(child => child.Name.LocalName == name) ?? [];

    /// <summary>The first child of a name; null where there is none.</summary>
    public static XElement? Child(this XElement? element, string name) => element.Children(name).FirstOrDefault();

    /// <summary>A number; null where the attribute is none.</summary>
    public static double? Number(this XElement element, string attribute) => Number((string?)element.Attribute(attribute));

    /// <summary>A list of numbers (<c>ST_Array</c>): <c>31.7 25.4 146.6 5.6</c>.</summary>
    public static double[] Numbers(string? value) =>
        [.. (value ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Number).TakeWhile(number => number is not null).Select(number => number!.Value)];

    /// <summary>The steps between the characters of a text: <c>g 3 5.6 2.8</c> stands for 5.6 5.6 5.6 2.8.</summary>
    /// <param name="value">The value of <c>DeltaX</c> or <c>DeltaY</c>.</param>
    /// <param name="count">How many steps are needed.</param>
    public static List<double> Steps(string? value, int count)
    {
        var steps = new List<double>();
        var words = (value ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length && steps.Count < count; i++)
        {
            if (words[i] is "g" or "G" && i + 2 < words.Length && Number(words[i + 1]) is { } times && Number(words[i + 2]) is { } step)
            {
                steps.AddRange(Enumerable.Repeat(step, (int)Math.Clamp(times, 0, count - steps.Count)));
                i += 2;
            }
            else if (Number(words[i]) is { } one)
            {
                steps.Add(one);
            }
        }

        return steps;
    }

    /// <summary>Keeps elements that stand in one another without end from ending the program.</summary>
    /// <exception cref="InsufficientExecutionStackException">They are nested too deep.</exception>
    public static void CheckDepth() => RuntimeHelpers.EnsureSufficientExecutionStack();

    private static double? Number(string? value) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) && Math.Abs(number) < 1e9 ? number : null;
}
