namespace TaskDecomp.Benchmarks;

/// <summary>What made-up notices are made of.</summary>
internal static class NoticeWords
{
    /// <summary>What a task is about.</summary>
    public static readonly string[] Aims =
        ["加快湖滨粮库扩容", "推进老旧小区改造", "打通三条断头路", "建好社区助餐点", "完善渡口防汛设施", "培育数字工坊", "整治入湖沟渠", "补齐乡村公交短板", "优化企业开办流程", "建设口袋公园"];

    /// <summary>How it is done.</summary>
    public static readonly string[] Means =
    [
        "细化年度计划，明确到月到人，每月调度一次进展", "坚持先易后难，先行启动条件成熟的点位，带动其余点位跟进", "统筹用好专项资金和社会资本，严格控制建设成本",
        "把群众意见征集放在设计之前，方案张贴公示不少于十个工作日", "同步完善后续管护办法，防止重建轻管", "建立问题清单和销号台账，逐项核验、逐项归档",
        "做好交通组织和扬尘管控，减少施工对居民出行的影响（含夜间施工）", "推广“一张图”管理，做到点位、进度、资金同图可查",
    ];

    /// <summary>What comes of it, with a place for a number.</summary>
    public static readonly string[] Results =
        ["新增储备仓容{0}吨", "惠及居民{0}户", "完成投资{0}万元", "新建改建站点{0}个", "整治沟渠{0}条", "办理时间压缩{0}%", "组织培训{0}人次"];

    /// <summary>Who answers for it.</summary>
    public static readonly string[] Units =
    [
        "市发展改革委", "市财政局", "市住房和城乡建设局", "市交通运输局", "市水利局", "市农业农村局", "市文化和旅游局", "市民政局", "市教育局", "市卫生健康委",
        "市自然资源和规划局", "市生态环境局", "市大数据局", "市城投集团（项目公司）", "市供销社", "各区县政府", "各县（市、区）政府",
    ];
}
