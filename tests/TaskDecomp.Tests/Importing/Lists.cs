using System.Text;
using ClosedXML.Excel;
using TaskDecomp.Model;
using TaskDecomp.Text;
using TaskDecomp.Writers;

namespace TaskDecomp.Tests.Importing;

/// <summary>Writes lists, lets a clerk edit them, and reads them back.</summary>
internal static class Lists
{
    private const string Text = """
        临湖市人民政府关于印发2031年重点工作任务分解的通知
        临政发〔2031〕6号
        各县（市）人民政府，市政府各部门：
        现将任务分解印发给你们。
        临湖市人民政府
        2031年3月5日
        附件
        2031年重点工作任务分解
        一、钱某某市长牵头重点工作
        1．新建堤防12公里。
        牵头单位：市水利局
        配合单位：市财政局、市自然资源局（林业处）等
        完成时限：10月底前
        2．改造老旧小区30个。
        牵头单位：市住建局
        配合单位：各区政府
        完成时限：6月底前完成方案，12月底前完成改造
        二、孙某某副市长牵头重点工作
        3．开通公交线路5条。
        牵头单位：市交通局
        """;

    /// <summary>A notice with three tasks below two headings.</summary>
    public static Notice Notice { get; } = Read("notice.txt", Encoding.UTF8.GetBytes(Text)).Notice;

    public static ConversionResult Read(string name, byte[] content, ConversionOptions? options = null) => Reading.Of(name, content, options ?? new ConversionOptions());

    public static byte[] Write(Notice notice, string format, Language language = Language.Chinese, bool toFile = false)
    {
        using var stream = new MemoryStream();
        NoticeConverter.Write(notice, format, stream, new WriterOptions { Language = language, ToFile = toFile });
        return stream.ToArray();
    }

    /// <summary>The notice after a clerk has edited its workbook.</summary>
    public static Notice Edited(Action<XLWorkbook> edit, Notice? notice = null) => Read("edited.xlsx", EditedBook(edit, notice)).Notice;

    public static byte[] EditedBook(Action<XLWorkbook> edit, Notice? notice = null)
    {
        using var book = new XLWorkbook(new MemoryStream(Write(notice ?? Notice, "xlsx")));
        edit(book);
        using var saved = new MemoryStream();
        book.SaveAs(saved);
        return saved.ToArray();
    }

    /// <summary>A cell of 任务清单.</summary>
    public static IXLCell Cell(this XLWorkbook book, int task, string header)
    {
        var sheet = book.Worksheet("任务清单");
        return sheet.Cell(task + 1, sheet.Row(1).CellsUsed().Single(cell => cell.GetString() == header).Address.ColumnNumber);
    }
}
