using TaskDecomp.Model;

namespace TaskDecomp.Tests.Generators;

/// <summary>The leaders of an invented government.</summary>
internal sealed class PersonStock(Draw draw, Place place)
{
    private static readonly string[] Surnames = ["陆", "许", "裴", "沈", "顾", "卫", "杜", "江", "慕容", "欧阳", "程", "温", "骆", "崔", "岑", "柳", "贺", "韦", "虞", "汤"];
    private static readonly string[] Given = ["知远", "衡", "仲安", "若溪", "南乔", "清和", "亦舟", "望", "怀瑾", "书宁", "鹤鸣", "子衿", "砚秋", "一苇", "晚晴", "思齐", "牧野", "见深", "立春", "云起"];

    /// <summary>The name of a person.</summary>
    public string Name() => draw.One(Surnames) + draw.One(Given);

    /// <summary>Names of several persons.</summary>
    public IReadOnlyList<string> Names(int count) => [.. draw.Some(Surnames, count).Zip(draw.Some(Given, count), (surname, given) => surname + given)];

    /// <summary>An office.</summary>
    public string Title()
    {
        var level = place.Level;
        return draw.One($"{level}长", $"常务副{level}长", $"副{level}长", $"副{level}长", $"{level}委常委、副{level}长", $"{level}委常委、常务副{level}长", $"副{level}长、{level}公安局局长", $"{level}政府党组成员", $"{level}政府秘书长");
    }

    /// <summary>An office that is printed without a name.</summary>
    public string Office() => draw.One($"{place.Level}长", $"常务副{place.Level}长", $"分管副{place.Level}长", $"{place.Level}政府分管领导");

    /// <summary>A line of leaders under a label: bare names, names with offices, or offices.</summary>
    public LeaderListModel Line(string label, LeaderRole role)
    {
        var names = Names(draw.Chance(30) ? 2 : 1);
        var form = draw.Number(0, 3);
        var leaders = names.Select(name => new Leader(name, form == 0 ? Simple() : null, role, LeaderBasis.Printed)).ToList();
        if (form == 1)
        {
            var office = Office();
            return new LeaderListModel(label, office, [new Leader(null, office, role, LeaderBasis.Printed)]);
        }

        return new LeaderListModel(label, string.Join('、', leaders.Select(leader => leader.Name + leader.Title)), leaders);
    }

    /// <summary>The title of a heading that names leaders, with them.</summary>
    public (string Title, IReadOnlyList<Leader> Leaders) Heading()
    {
        var names = Names(3);
        // Of 市长、副市长A nobody can tell whether it is one leader or two: of two each has a name, and both in the same order.
        var isNameFirst = draw.Chance(50);
        List<(string Print, Leader Leader)> who = draw.Chance(12) ? [One(names[0], isNameFirst), One(names[1], isNameFirst)] : draw.Chance(15) ? [OfficeAlone()] : [One(names[0], isNameFirst)];
        var title = string.Join('、', who.Select(one => one.Print)) + draw.One("牵头重点工作", "负责的工作", "主抓重点工作", "牵头的工作", "领衔事项", "分管工作", "牵头负责的工作任务", "主抓事项", "牵头推进重点任务", "负责事项（共6项）");
        var leaders = who.Select(one => one.Leader).ToList();
        if (!title.EndsWith('）') && draw.Chance(20))
        {
            var helper = $"副{place.Level}长";
            title += $"（{names[2]}{helper}{draw.One("协助推进", "协助", "配合")}）";
            leaders.Add(new Leader(names[2], helper, LeaderRole.Assist, LeaderBasis.Heading));
        }

        return (title, leaders);
    }

    private (string Print, Leader Leader) One(string name, bool isNameFirst)
    {
        var title = Title();
        return (isNameFirst ? name + title : title + name, new Leader(name, title, LeaderRole.Lead, LeaderBasis.Heading));
    }

    private (string Print, Leader Leader) OfficeAlone()
    {
        var office = Office();
        return (office, new Leader(null, office, LeaderRole.Lead, LeaderBasis.Heading));
    }

    private string Simple() => draw.One($"{place.Level}长", $"副{place.Level}长", $"常务副{place.Level}长");
}
