namespace TaskDecomp.Parsing.Vocabulary;

/// <summary>Every label that the program knows by itself; the same rows serve label lines, brackets and column headers.</summary>
internal static class BuiltInLabels
{
    /// <summary>The rows.</summary>
    public static IReadOnlyList<FieldLabel> Rows { get; } =
    [
        new("牵头单位", FieldKind.LeadUnits,
            "牵头责任单位", "责任牵头单位", "牵头(责任)单位", "责任(牵头)单位", "牵头部门", "牵头责任部门", "牵头组织实施单位", "牵头实施单位",
            "牵头负责单位", "牵头承办单位", "牵头落实单位", "总牵头单位", "牵头科室", "牵头处室", "第一牵头单位"),
        new("主要责任单位", FieldKind.LeadUnits, "主责单位", "主责部门", "第一责任单位", "主要责任部门", "主要负责单位"),
        new("主办单位", FieldKind.LeadUnits, "主办部门", "主办责任单位"),
        new("配合单位", FieldKind.SupportUnits,
            "配合部门", "配合责任单位", "责任(配合)单位", "配合(责任)单位", "协助单位", "协助部门", "协助配合单位", "主要配合单位", "配合落实单位"),
        new("协同单位", FieldKind.SupportUnits, "协同责任单位", "协同部门", "协同配合单位"),
        new("协办单位", FieldKind.SupportUnits, "协办部门", "协作单位", "协作部门"),
        new("参与单位", FieldKind.SupportUnits, "参加单位", "参与部门"),
        new("其他责任单位", FieldKind.SupportUnits, "其他单位", "其他责任部门"),
        new("责任单位", FieldKind.ResponsibleUnits,
            "责任部门", "责任单位及分工", "责任主体", "责任科室", "责任处室", "负责单位", "负责部门", "责任单位(部门)", "责任部门(单位)", "责任部门和单位"),
        new("承办单位", FieldKind.ResponsibleUnits, "承办部门", "落实单位", "落实部门", "实施单位", "组织实施单位"),
        new("部门分工", FieldKind.ResponsibleUnits, "责任分工", "任务分工", "分工单位", "单位分工"),
        new("牵头领导", FieldKind.LeadLeaders,
            "牵头负责领导", "牵头责任领导", "牵头市领导", "牵头县领导", "牵头区领导", "牵头省领导", "领衔领导", "总牵头领导", "牵头负责人"),
        new("责任领导", FieldKind.LeadLeaders, "责任市领导", "责任县领导", "责任区领导", "负责领导", "主要责任领导"),
        new("分管领导", FieldKind.LeadLeaders, "分管市领导", "分管县领导", "分管区领导", "主管领导", "主管市领导"),
        new("包抓领导", FieldKind.LeadLeaders, "领办领导", "包联领导", "挂钩领导", "联系领导", "包保领导"),
        new("协同领导", FieldKind.AssistLeaders, "配合领导", "协助领导", "协助负责领导"),
        new("完成时限", FieldKind.Deadline,
            "完成时间", "完成期限", "时限要求", "时间要求", "完成日期", "办结时限", "办理时限", "工作时限", "计划完成时间", "完成时间节点", "时间节点", "时限"),
        new("进度安排", FieldKind.Schedule, "序时进度", "时序进度", "进度要求", "时间安排", "工作进度", "进度计划", "年度进度安排", "推进计划"),
        new("责任人", FieldKind.Extra, "主要责任人", "直接责任人", "具体责任人", "联系人", "联络人", "联系电话"),
        new("工作要求", FieldKind.Extra, "具体要求", "目标要求", "工作标准", "完成标准", "考核标准"),
        new("任务来源", FieldKind.Extra, "备注", "进展情况", "完成情况", "资金来源", "建设地点", "监督单位", "督办单位", "督查单位"),
        new("序号", FieldKind.Number, "编号", "项目序号", "任务序号"),
        new("重点工作", FieldKind.Task,
            "工作任务", "目标任务", "主要任务", "重点任务", "任务内容", "工作内容", "内容与要求", "主要内容", "重点工作任务", "主要目标任务",
            "建设任务", "实事项目", "民生实事", "实事内容", "项目内容", "建设内容", "具体内容", "工作项目", "实施项目", "任务名称", "重点项目", "具体任务", "任务事项", "目标内容",
            "年度目标任务", "主要工作任务", "重点工作内容", "项目名称", "任务", "工作目标", "年度目标", "事项", "重点事项", "工作事项"),
        new("工作举措", FieldKind.Measure, "具体措施", "工作措施", "主要举措", "具体举措", "推进措施", "主要措施", "重点举措", "落实举措", "工作举措及目标", "推进举措", "工作措施和要求"),
        new("类别", FieldKind.Group, "分类", "板块", "类型", "工作类别", "项目类别", "领域"),
    ];
}
