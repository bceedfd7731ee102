using TaskDecomp.Model;

namespace TaskDecomp.Tests.Generators;

/// <summary>Draws the parts that notices of all families share.</summary>
internal sealed class NoticeDraw
{
    private static readonly string[] Colons = ["：", "：", "：", ":", "： "];

    private readonly int _width;
    private readonly bool _isSpaced;

    /// <summary>Starts a notice.</summary>
    /// <param name="draw">The choices.</param>
    /// <param name="mayBlank">Blanks may part its units.</param>
    /// <param name="mayWrap">Its lines may be broken.</param>
    public NoticeDraw(Draw draw, bool mayBlank = false, bool mayWrap = true)
    {
        // Where a line is broken at a blank nobody can tell whether the blank was printed: broken notices part nothing by blanks.
        _width = mayWrap && draw.Chance(25) ? draw.Number(36, 42) : 0;
        Draw = draw;
        Place = Place.Of(draw);
        Year = draw.Number(2012, 2030);
        Texts = new TextStock(draw, Place);
        Units = new UnitStock(draw, Place, mayBlank && _width == 0);
        People = new PersonStock(draw, Place);
        Deadlines = new DeadlineStock(draw, Year);
        _isSpaced = _width == 0 && draw.Chance(10);
    }

    /// <summary>The choices.</summary>
    public Draw Draw { get; }

    /// <summary>The place.</summary>
    public Place Place { get; }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>Sentences.</summary>
    public TextStock Texts { get; }

    /// <summary>Units.</summary>
    public UnitStock Units { get; }

    /// <summary>Leaders.</summary>
    public PersonStock People { get; }

    /// <summary>Deadlines.</summary>
    public DeadlineStock Deadlines { get; }

    /// <summary>A label, letter-spaced where the notice prints labels so.</summary>
    public string Label(params ReadOnlySpan<string> labels)
    {
        var label = Draw.One(labels);
        return _isSpaced ? string.Join(' ', label.ToCharArray()) : label;
    }

    /// <summary>How the notice is printed.</summary>
    public PrintStyle Style(TailForm tail) => new()
    {
        Tail = tail,
        IsWide = Draw.Chance(65),
        Width = _width,
        Indent = Draw.One("", "", "　　", "    "),
        HeadingMarks = Draw.One<string[]>(["一、", "（一）"], ["（一）", ""], ["一、", "（一）"]),
        TaskMark = Draw.One("1.", "1.", "1．", "1、", "1﹒"),
        RunsOn = Draw.Chance(40),
        Colon = Draw.One(Colons),
        Stop = Draw.Chance(25) ? "。" : "",
        DeadlineFirst = Draw.Chance(20),
        BracketStop = Draw.One("before", "before", "behind", "nowhere"),
        BreaksTitle = Draw.Chance(30),
        HasFurniture = Draw.Chance(15),
    };

    /// <summary>A task's text and title, without its responsibilities.</summary>
    public TaskModel Task(PrintStyle style, bool mayName = true)
    {
        var text = Texts.Text();
        text = style.BracketStop == "nowhere" && style.Tail is TailForm.LabelBracket or TailForm.SuffixBracket or TailForm.BareBracket ? text[..^1] : text;
        var name = mayName && Draw.Chance(15) ? Texts.Name() : null;
        return new TaskModel { Title = name, Text = name is null ? text : name + "：" + text };
    }

    /// <summary>A list under headings, or without any.</summary>
    /// <param name="kind">What the headings are; null for none.</param>
    /// <param name="task">Draws a task.</param>
    public SectionModel Body(SectionKind? kind, Func<TaskModel> task) => kind switch
    {
        null => new SectionModel { Tasks = Draw.Many(4, 9, task) },
        SectionKind.Topic => new SectionModel { Sections = [.. Enumerable.Range(0, Draw.Number(2, 3)).Select(i => Topic(i, task))] },
        _ => new SectionModel { Sections = Draw.Many(2, 3, () => Leader(task)) },
    };

    /// <summary>A heading that names a topic.</summary>
    public SectionModel Topic(int index, Func<TaskModel> task) => new() { Kind = SectionKind.Topic, Title = Texts.Topic(index), Tasks = Draw.Many(2, 4, task) };

    /// <summary>A heading that names leaders.</summary>
    public SectionModel Leader(Func<TaskModel> task)
    {
        var (title, leaders) = People.Heading();
        return new SectionModel { Kind = SectionKind.Leader, Title = title, Leaders = leaders, Tasks = Draw.Many(2, 4, task) };
    }

    /// <summary>Puts a notice together.</summary>
    /// <param name="style">How it is printed.</param>
    /// <param name="body">What it lists.</param>
    /// <param name="rule">The rule about its units.</param>
    /// <param name="printer">Prints the list.</param>
    public NoticeModel Notice(PrintStyle style, SectionModel body, ConventionKind? rule = null, Func<NoticeModel, IEnumerable<string>>? printer = null)
    {
        var headline = Headline();
        var isLetter = Draw.Chance(60) || rule is not null;
        if (isLetter)
        {
            style = style with { Attachment = Draw.One("", "", "附件", "附件1", "附件：", "附件1：") };
        }

        return new NoticeModel
        {
            Year = Year,
            Letter = isLetter ? Letters.Of(Draw, Place, Year, [headline], rule, isAlone: false) : null,
            Headline = headline,
            Rule = rule,
            Body = body,
            Style = style,
            Printer = printer ?? LinePrinter.Print,
        };
    }

    private string Headline() => Draw.One(
        $"{Year}年{Place.Level}政府工作报告重点任务责任分解", $"{Place.Full}{Year}年重点工作任务分解表", $"{Year}年全{Place.Level}重点工作清单", $"{Place.Full}{Year}年民生实事项目责任清单", $"{Year}年度政府工作任务分工方案",
        $"{Year}年重点项目推进工作一览表");
}
