namespace TaskDecomp.Text;

/// <summary>
/// Makes the copy of a text that rules are matched on: width, blanks, brackets and traditional characters are folded, one character
/// for one, so that an offset in the copy is the same offset in the text. What is output is cut from the text, never from the copy.
/// </summary>
public static class CharacterFolding
{
    // Pairs: a character and what it is folded to.
    private const string Pairs =
        "〔[〕]【[】]〖[〗]﹝[﹞]﹒.﹕:﹔;﹐,﹑、﹙(﹚)︰:∶:｡。､、" +
        "責责單单牽牵頭头領领導导協协辦办負负務务劃划項项點点報报發发體体標标時时間间級级縣县區区長长書书記记總总實实門门關关開开廣广東东業业農农電电資资環环聯联織织絡络輸输銀银機机構构審审計计財财檢检監监會会議议談谈說说進进運运" +
        "過过達达遠远邊边還还這这應应歸归屬属萬万與与為为從从來来個个們们備备優优傳传內内兩两則则創创勞劳動动勵励勢势勝胜華华衛卫歷历廳厅參参雙双變变國国園园圍围圖图團团場场塊块壓压處处鎮镇鄉乡黨党醫医題题執执號号頁页視视閱阅讀读" +
        "訊讯權权聲声稅税銷销擊击補补貼贴駐驻鐵铁險险際际隊队陽阳類类規规觀观設设許许評评試试詳详認认調调請请論论證证護护豐丰貨货費费質质購购轉转連连週周遊游選选郵邮釋释鋼钢錄录鏈链陸陆階阶雜杂順顺額额養养館馆馬马據据擔担職职於于" +
        "預预現现別别條条產产員员騰腾聽听見见對对學学術术師师專专後后組组紀纪綜综維维網网統统線线結结續续殘残檔档僑侨婦妇節节強强戶户態态擴扩啟启滿满盡尽氣气約约貿贸範范確确穩稳積积築筑衆众眾众製制幹干訓训訂订臺台灣湾鐘钟鍵键";

    private static readonly char[] Map = BuildMap();

    /// <summary>The character that a rule sees.</summary>
    public static char Fold(char character) => Map[character];

    /// <summary>The copy that rules see; the same object where nothing is folded.</summary>
    public static string Fold(string text)
    {
        var map = Map;
        foreach (var c in text)
        {
            if (map[c] != c)
            {
                return FoldAll(text);
            }
        }

        return text;
    }

    private static string FoldAll(string text) => string.Create(text.Length, text, static (copy, source) =>
    {
        var map = Map;
        for (var i = 0; i < copy.Length; i++)
        {
            copy[i] = map[source[i]];
        }
    });

    private static char[] BuildMap()
    {
        var map = new char[char.MaxValue + 1];
        for (var i = 0; i < map.Length; i++)
        {
            var c = (char)i;
            map[i] = c is >= '！' and <= '～' ? (char)(c - '！' + '!') : IsBlank(c) ? ' ' : c;
        }

        for (var i = 0; i < Pairs.Length; i += 2)
        {
            map[Pairs[i]] = Pairs[i + 1];
        }

        return map;
    }

    // White space of every width, and the characters that are printed as nothing.
    private static bool IsBlank(char c) =>
        char.IsWhiteSpace(c) || c is '\u00AD' or '\u180E' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E')
            or (>= '\u2060' and <= '\u2064') or '\uFEFF';
}
