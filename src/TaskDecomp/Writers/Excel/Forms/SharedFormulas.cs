using System.Xml.Linq;

namespace TaskDecomp.Writers.Excel.Forms;

/// <summary>Excel writes a formula that is filled down once, and the other cells name it by a number: when rows move, each needs its own.</summary>
internal static class SharedFormulas
{
    /// <summary>Gives each cell its own formula.</summary>
    public static void Expand(XElement data)
    {
        var shared = data.Descendants().Where(element => element.Name.LocalName == "f" && (string?)element.Attribute("t") == "shared").ToList();
        var masters = shared.Where(formula => formula.Value.Length > 0)
            .GroupBy(formula => (string?)formula.Attribute("si") ?? "", formula => (formula.Value, Row: FormSheet.RowOf(formula.Parent!.Parent!), Column: FormSheet.ColumnOf(formula.Parent!)))
            .ToDictionary(group => group.Key, group => group.First());
        foreach (var formula in shared)
        {
            if (formula.Value.Length == 0 && masters.TryGetValue((string?)formula.Attribute("si") ?? "", out var master))
            {
                formula.Value = Formula.Fill(master.Value, FormSheet.RowOf(formula.Parent!.Parent!) - master.Row, FormSheet.ColumnOf(formula.Parent!) - master.Column);
            }

            formula.RemoveAttributes();
        }
    }
}
