using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Tests.Parsing.Lines;

/// <summary>What stands above the columns of a table of tasks, in other words than the vocabulary's, and above those of other tables.</summary>
public sealed class TableHeaderTests
{
    [Theory]
    [InlineData("项目名称及年度目标")]
    [InlineData("工程名称及建设内容")]
    [InlineData("项目及内容")]
    [InlineData("目标任务及要求")]
    [InlineData("建设内容及规模")]
    [InlineData("建设内容（规模）")]
    [InlineData("年度工作目标")]
    [InlineData("2031年度重点工作")]
    [InlineData("重点任务及目标")]
    [InlineData("重点任务与目标")]
    [InlineData("《政府工作报告》内容")]
    [InlineData("政府工作报告提出的任务")]
    [InlineData("工作要点")]
    [InlineData("民生实事内容")]
    [InlineData("**工作任务**")]
    public void A_column_of_tasks_is_known(string label) => Assert.Equal(FieldKind.Task, Read($"{label}|责任单位|完成时限")?.Columns[0].Kind);

    [Theory]
    [InlineData("责任单位及责任人", "ResponsibleUnits")]
    [InlineData("牵头单位及责任人", "LeadUnits")]
    [InlineData("牵头单位、责任单位", "ResponsibleUnits")]
    [InlineData("业主单位", "ResponsibleUnits")]
    [InlineData("预期完成时间", "Deadline")]
    [InlineData("推进时间", "Deadline")]
    [InlineData("工作措施及成效", "Measure")]
    [InlineData("区领导", "LeadLeaders")]
    [InlineData("分管负责人", "LeadLeaders")]
    [InlineData("协助县领导", "AssistLeaders")]
    [InlineData("资金及用途", "Extra")]
    public void Other_columns_are_known(string label, string kind) => Assert.Equal(kind, Read($"序号|重点工作|{label}")?.Columns[2].Kind.ToString());

    [Theory]
    [InlineData("序号|责任单位|姓名|联系电话")]
    [InlineData("序号|指标名称|单位|责任单位")]
    [InlineData("片区|惠民清单细目|责任单位")]
    [InlineData("1|完成投资及建设任务|区住建局")]
    public void Other_tables_are_none(string line) => Assert.Null(Read(line));

    [Fact]
    public void Numbers_and_units_tell_a_table_of_tasks() => Assert.Equal([1, 2], TaskColumns.Candidates(Read("序号|片区|惠民清单细目|责任单位")!));

    private static TableHeader? Read(string line) => new LineClassifier(NoticeVocabulary.BuiltIn).Classify(new TextLine(1, line)).Header;
}
