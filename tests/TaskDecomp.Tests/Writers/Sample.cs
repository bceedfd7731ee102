using TaskDecomp.Model;

namespace TaskDecomp.Tests.Writers;

/// <summary>Small invented notices, made without the parser.</summary>
internal static class Sample
{
    public static Notice Notice(params WorkItem[] tasks) => new()
    {
        Source = new Source("notice.txt", "text", "utf-8", new string('0', 63) + "a"),
        Kind = NoticeKind.Decomposition,
        Tasks = tasks,
        Coverage = new Coverage(0, 0, 0, 0, 0, 0, []),
    };

    public static WorkItem Task(string id, string text, params Unit[] units) => new()
    {
        Id = id,
        Text = text,
        Units = units,
        Lines = new LineRange(1, 1),
    };

    public static Unit Lead(string name, string? note = null, string? canonical = null) =>
        new(name, note, UnitRole.Lead, "牵头单位", UnitBasis.Printed, canonical);

    public static Unit Support(string name, string? note = null, string? canonical = null) =>
        new(name, note, UnitRole.Support, "配合单位", UnitBasis.Printed, canonical);

    public static Unit Responsible(string name, string? note = null, string? canonical = null) =>
        new(name, note, UnitRole.Responsible, "责任单位", UnitBasis.Printed, canonical);

    public static Schedule Schedule(string text, params Milestone[] milestones) =>
        new(text, ScheduleBasis.Column, milestones);

    public static Milestone Milestone(string label, string? due, string? text = null, string? start = null) =>
        new(label, Day(start), Day(due), text);

    public static Section Section(string id, string? parent, SectionKind kind, string? label, string title) => new()
    {
        Id = id,
        ParentId = parent,
        Kind = kind,
        Label = label,
        Title = title,
        Lines = new LineRange(1, 1),
    };

    public static Leader Leader(string? name, string? title, LeaderRole role = LeaderRole.Lead) =>
        new(name, title, role, LeaderBasis.Heading);

    public static NoticeDiagnostic Diagnostic(string code, string? taskId, int? line = 1) =>
        new(code, DiagnosticSeverity.Warning, "请核对。", line, taskId, null);

    /// <summary>A notice in which no key is null and no list is empty: every field of the contract occurs.</summary>
    public static Notice Full()
    {
        var measure = Task("1.1.2.1", "编制岸线修复方案", Responsible("澜港区政府")) with
        {
            SectionId = "1.1",
            Number = 1,
            Label = "（1）",
            Lines = new LineRange(24, 25),
        };
        var first = Task("1.1.1", "老旧管网改造。新建雨水管网12公里，\n更换供水管网8公里。", Lead("市住建局"), Support("财政局", null, "市财政局"), Support("各区政府", "含高新区管委会")) with
        {
            SectionId = "1.1",
            Leaders = [Leader("许𬭎", "副市长"), Leader("方砚", "市政府秘书长", LeaderRole.Assist)],
            Number = 1,
            Label = "1.",
            Title = "老旧管网改造",
            UnitsOpen = true,
            Schedule = Schedule("6月底前开工，12月底前完工。", Milestone("6月底前", "2031-06-30", "开工"), Milestone("12月底前", "2031-12-31", "完工", "2031-07-01")),
            Extras = [new Extra("联系人", "焦工 0999-1234567")],
            Lines = new LineRange(20, 22),
        };
        var second = Task("1.1.2", "修复岸线6公里。") with { SectionId = "1.1", Number = 2, Label = "2.", Measures = [measure], Lines = new LineRange(23, 25) };
        return Notice(first, second) with
        {
            Title = "澜港市2031年重点工作责任分解",
            DocumentNumber = "澜政办发〔2031〕5号",
            Issuer = "澜港市人民政府办公室",
            IssuedOn = new DateOnly(2031, 2, 18),
            Year = 2031,
            Recipients = ["各区人民政府", "市政府各部门"],
            CopiedTo = ["市委办公室"],
            Conventions = [new Convention(ConventionKind.FirstUnitLeads, "列第一位的为牵头单位，下同", 12)],
            Sections =
            [
                Section("1", null, SectionKind.Part, "附件1", "重点任务分解表") with { Number = 1 },
                Section("1.1", "1", SectionKind.Leader, "一、", "许𬭎副市长牵头的工作") with { Number = 1, Leaders = [Leader("许𬭎", "副市长")], Intro = ["共2项。"] },
            ],
            Diagnostics = [new NoticeDiagnostic("TD3001", DiagnosticSeverity.Warning, "两个单位之间可能漏了顿号。", 21, "1.1.1", "市财政局、市审计局")],
            Coverage = new Coverage(20, 6, 3, 9, 1, 1, [2]),
        };
    }

    private static DateOnly? Day(string? text) =>
        text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
