namespace TaskDecomp.Tests.Generators;

/// <summary>An invented place whose government issues a notice.</summary>
/// <param name="Name">Its name without its level.</param>
/// <param name="Level">市, 县 or 区.</param>
internal sealed record Place(string Name, string Level)
{
    private static readonly string[] Names = ["砚汀", "苍霁", "岚渚", "柏溆", "汀翠", "云槿", "漓桑", "溪棠", "雁栖浦", "青麓", "望舒", "禾漪", "霞屿", "松濂", "澄莘"];

    /// <summary>The place with its level.</summary>
    public string Full => Name + Level;

    /// <summary>Draws a place.</summary>
    public static Place Of(Draw draw) => new(draw.One(Names), draw.One("市", "市", "县", "区"));
}
