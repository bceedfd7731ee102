using TaskDecomp.Model;
using TaskDecomp.Parsing.Lines;
using TaskDecomp.Parsing.Vocabulary;

namespace TaskDecomp.Parsing.Outline.Frame;

/// <summary>Parts the lines around the tasks from the tasks, and claims the former in the ledger.</summary>
internal sealed class FrameBuilder
{
    /// <summary>A list below a letter has at least so many lines by which it is surely known.</summary>
    private const int MinTasksBelow = 2;

    private readonly IReadOnlyList<ClassifiedLine> _lines;
    private readonly NoticeVocabulary _vocabulary;
    private readonly LineLedger _ledger;
    private readonly WrapWidth _wrap;
    private readonly IReadOnlyList<ClassifiedLine> _furniture;
    private readonly List<int> _evidence;
    private readonly List<Signature> _signatures;
    private readonly int _firstEvidence;

    /// <summary>Looks at a document.</summary>
    /// <param name="lines">Its printed lines.</param>
    /// <param name="ledger">Where lines are claimed.</param>
    /// <param name="wrap">Whether its lines were broken at a fixed width.</param>
    /// <param name="furniture">The lines that a page prints around it.</param>
    /// <param name="vocabulary">The labels and words to look for.</param>
    public FrameBuilder(IReadOnlyList<ClassifiedLine> lines, LineLedger ledger, WrapWidth wrap, IReadOnlyList<ClassifiedLine> furniture, NoticeVocabulary vocabulary)
    {
        (_lines, _ledger, _wrap, _furniture, _vocabulary) = (lines, ledger, wrap, furniture, vocabulary);
        _evidence = Evidence.FindAll(lines, vocabulary);
        _signatures = Signature.FindAll(lines);
        _firstEvidence = SkipStrayEvidence();
    }

    /// <summary>Builds the frame.</summary>
    public DocumentFrame Build()
    {
        var recipients = RecipientsFinder.Find(_lines, Math.Min(_firstEvidence, FirstWhere(line => line.Kind == LineKind.Numbered, 0)), _wrap);
        var list = ListFinder.First(_lines);
        // 1.… 2.… / 各镇人民政府: what signs below is the letter of another notice.
        var otherLetter = FirstWhere(RecipientsFinder.Addresses, list);
        var title = TitleFinder.FindLetterTitle(_lines, Math.Min(_firstEvidence, list));
        title = title.IsEmpty && recipients is not null ? HeadlineBefore(recipients.Value.End - 1) : title;
        var isLetter = recipients is not null || !title.IsEmpty;
        var head = Math.Max(recipients?.End ?? 0, title.IsEmpty ? 0 : IndexOfLine(title.LastLine) + 1);
        var front = _signatures.Find(signature => signature.Last < _firstEvidence && signature.First >= head && signature.First < otherLetter && (isLetter || (!signature.Issuer.IsEmpty && !SignsList(signature, head))));
        var bodyStart = new BodyStartFinder(_lines, _firstEvidence, _vocabulary).Find(front, head, isLetter, title);
        var back = new BackMatter(_lines, _ledger);
        var (bodyEnd, copied) = back.Claim(Math.Max(bodyStart < _lines.Count ? bodyStart : front is null ? head : front.Last + 1, _evidence.Count > 0 ? _evidence[^1] + 1 : 0));
        bodyEnd = Math.Max(bodyEnd, bodyStart);
        var inner = InnerSignatures(bodyStart, bodyEnd);
        var signed = front ?? inner.FirstOrDefault();
        var signature = signed ?? _signatures.Find(candidate => candidate.First >= head && candidate.Last < bodyStart) ?? Signature.FindAll(_lines, bodyEnd).FirstOrDefault();
        var isNotice = isLetter || bodyStart < _lines.Count || signature is not null;
        var page = PageMetadata.Read(_furniture.Concat(_lines.Take(bodyStart)).Select(classified => classified.Line));
        var (number, issuer) = (DocumentNumber(bodyStart), signature?.Issuer ?? Passage.Empty);
        ClaimUsed(page, number.IsEmpty, issuer.IsEmpty, signature is null);
        copied = copied.IsEmpty ? back.ClaimAbove(front?.Last + 1 ?? bodyStart, bodyStart) : copied;
        _ledger.Claim(title, LineClass.Metadata, LedgerRule.Title);
        _ledger.Claim(recipients?.Names ?? Passage.Empty, LineClass.Metadata, LedgerRule.Recipients);
        _ledger.Claim(signed?.Issuer ?? Passage.Empty, LineClass.Metadata, LedgerRule.Signature);
        _ledger.Claim(signed?.Printed ?? Passage.Empty, LineClass.Metadata, LedgerRule.Date);
        var (preamble, announced) = ClaimFront(isNotice ? head : _lines.Count, front?.First ?? bodyStart, bodyStart, isNotice);
        return new DocumentFrame
        {
            Title = title,
            IsLetter = isLetter,
            DocumentNumber = number.IsEmpty ? page.DocumentNumber : number,
            Issuer = issuer.IsEmpty ? page.Issuer : issuer,
            IssuedOn = signature is null ? page.IssuedOn : signature.Date,
            Date = signature is null ? page.Date : signature.Printed,
            UnreadableDate = signature is { Date: null } ? Passage.Of(_lines[signature.Last].Line) : Passage.Empty,
            Recipients = recipients?.Names ?? Passage.Empty,
            CopiedTo = copied,
            Preamble = preamble,
            Announced = announced,
            LikeTasks = [.. _evidence.Where(index => (index < bodyStart || index >= bodyEnd) && Evidence.NamesUnits(_lines[index], _vocabulary) && !BackMatter.IsSiteHost(_lines, index)).Select(index => _lines[index].Line)],
            InnerSignatures = inner,
            SignedAbove = [.. SignatureOfOtherLetter(front, head), .. inner.Where(candidate => !IsAboveAttachment(candidate))],
            BodyStart = bodyStart,
            BodyEnd = bodyEnd,
        };
    }

    // 云溪县2031年工作计划 / 一、… / 二、… / 云溪县人民政府 / 2031年2月8日: what is signed is no letter.
    private bool SignsList(Signature signature, int head) =>
        ListFinder.First(_lines, head, signature.First) is { } list
        && (_lines.Take(list).Any(line => line.Kind == LineKind.Headline) || !_lines.Take(head..signature.First).Any(line => line.Kind == LineKind.Text));

    private static bool BeginsLetter(ClassifiedLine line) =>
        RecipientsFinder.Addresses(line) || (TitleFinder.CanBeTitle(line) && DocumentWords.LetterTitleEnd().IsMatch(line.Line.Content));

    // 2.改造市场两处。 / 云溪县人民政府 / 2031年2月8日 / 云溪县2031年民生实事: a list is above, and below is what a notice or an attachment begins with.
    private List<Signature> InnerSignatures(int bodyStart, int bodyEnd)
    {
        var first = FirstWhere(line => line.Kind is LineKind.Numbered or LineKind.Field or LineKind.TableRow, bodyStart);
        var table = FirstWhere(Signature.PrintsCells, bodyStart);
        return _signatures.FindAll(signature => signature.First > first && signature.First < table && signature.Last < bodyEnd && !signature.Issuer.IsEmpty
            && _lines[signature.First - 1].Kind is not (LineKind.Headline or LineKind.Attachment) && BeginsNotice(FirstBehind(signature), bodyEnd));
    }

    // What is numbered in a letter are its demands, but where another letter follows they may be the tasks of a notice of its own.
    private IEnumerable<Signature> SignatureOfOtherLetter(Signature? front, int head) =>
        front is not null && ListFinder.First(_lines, head, front.First) is not null && _lines.Take((front.Last + 1)..Math.Max(front.Last + 1, _firstEvidence)).Any(BeginsLetter) ? [front] : [];

    // Tasks stand in the letter, and more in its attachments.
    private bool IsAboveAttachment(Signature signature) => _lines[FirstBehind(signature)].Kind == LineKind.Attachment;

    private int FirstBehind(Signature signature) =>
        FirstWhere(line => line.Kind is not (LineKind.Furniture or LineKind.PublicationRemark or LineKind.Imprint or LineKind.Copies), signature.Last + 1);

    private bool BeginsNotice(int index, int end) =>
        index < end && (_lines[index] is { Kind: LineKind.Headline or LineKind.Attachment or LineKind.DocumentNumber } or { Mark.Value: 1 }
            || Signature.IsIssuer(_lines[index]) || BeginsLetter(_lines[index]));

    // A bracket in the preamble is no list, nor are several that name no units, and a signature parts them from the tasks: 按期报送进展（联系人：赵某某）。
    private int SkipStrayEvidence()
    {
        if (_evidence.Count == 0)
        {
            return _lines.Count;
        }

        var signature = _signatures.Find(candidate => !candidate.Issuer.IsEmpty && candidate.First > _evidence[0]);
        var above = signature is null ? 0 : _evidence.FindLastIndex(index => index < signature.First) + 1;
        var parted = above > 0 && _evidence.Count - above >= MinTasksBelow && _evidence[above] > signature!.Last && IsInLetter(_evidence[0])
            && _evidence.Take(above).Count(index => _lines[index].Kind != LineKind.Text || Evidence.NamesUnits(_lines[index], _vocabulary)) < 2;
        return _evidence[parted ? above : 0];
    }

    // Above it the letter begins, and neither ends nor heads a list: what stands before another notice's letter is no preamble of that.
    private bool IsInLetter(int index)
    {
        var title = TitleFinder.FindLetterTitle(_lines, index);
        var start = RecipientsFinder.Find(_lines, index, _wrap)?.End ?? (title.IsEmpty ? index : IndexOfLine(title.LastLine) + 1);
        return start < index && !_signatures.Exists(signature => !signature.Issuer.IsEmpty && signature.First >= start && signature.Last < index)
            && !_lines.Take(start..index).Any(line => line.Kind == LineKind.Headline);
    }

    // A letter whose title does not say that it is one: 云溪市2024年重点工作责任分解 / 各县(市、区)人民政府:
    private Passage HeadlineBefore(int index)
    {
        var last = index - 1;
        while (last >= 0 && _lines[last].Kind != LineKind.Headline)
        {
            last--;
        }

        return last < 0 ? Passage.Empty : Passage.Of(_lines[last].Line);
    }

    private Passage DocumentNumber(int bodyStart)
    {
        for (var i = 0; i < bodyStart; i++)
        {
            var line = _lines[i].Line;
            if (_lines[i].Kind == LineKind.DocumentNumber && DocumentWords.DocumentNumber().Match(line.Folded, line.Start, line.Length) is { Success: true } match)
            {
                return Passage.Of(line, match.Index, match.Index + match.Length);
            }
        }

        return Passage.Empty;
    }

    // A fact that the text lacks, and the page tells, makes its line one of the notice.
    private void ClaimUsed(PageMetadata page, bool usesNumber, bool usesIssuer, bool usesDate)
    {
        _ledger.Claim(usesNumber ? page.DocumentNumber : Passage.Empty, LineClass.Metadata, LedgerRule.PageFact);
        _ledger.Claim(usesIssuer ? page.Issuer : Passage.Empty, LineClass.Metadata, LedgerRule.PageFact);
        _ledger.Claim(usesDate ? page.Date : Passage.Empty, LineClass.Metadata, LedgerRule.PageFact);
    }

    private (List<Passage> Preamble, List<Passage> Announced) ClaimFront(int head, int preambleEnd, int bodyStart, bool isNotice)
    {
        var preamble = new List<Passage>();
        var announced = new List<Passage>();
        // Of a text that is no notice nothing is known.
        var known = isNotice ? KnownStart(head) : _lines.Count;
        for (var i = 0; i < bodyStart; i++)
        {
            var line = _lines[i];
            if (line.Kind == LineKind.Attachment)
            {
                var (titles, end) = AttachmentList.Read(_lines, i, bodyStart);
                announced.AddRange(titles);
                for (; i < end; i++)
                {
                    _ledger.Claim(_lines[i].Line.Number, LineClass.Metadata, LedgerRule.AttachmentList);
                }

                i--;
                continue;
            }

            if (line.Kind == LineKind.Furniture)
            {
                _ledger.Claim(line.Line.Number, LineClass.Boilerplate, LedgerRule.Furniture);
            }
            else if (i >= known || line.Kind != LineKind.Text)
            {
                _ledger.Claim(line.Line.Number, LineClass.Metadata, LedgerRule.OfKind(line.Kind) ?? (i >= head && i < preambleEnd ? LedgerRule.Preamble : LedgerRule.FrontMatter));
            }
            else if (isNotice && Furniture.IsShort(line.Line.Content))
            {
                _ledger.Claim(line.Line.Number, LineClass.Boilerplate, LedgerRule.PageHead);
            }

            if (i >= head && i < preambleEnd && line.Kind is LineKind.Text or LineKind.Numbered or LineKind.Headline)
            {
                AddParagraph(preamble, i);
            }
        }

        return (preamble, announced);
    }

    private void AddParagraph(List<Passage> paragraphs, int index)
    {
        var line = _lines[index];
        var passage = Passage.Of(line.Line, line.Mark?.End ?? line.Line.Start, line.Line.End);
        var goesOn = line.Kind != LineKind.Numbered && paragraphs.Count > 0 && index > 0
            && (_wrap.IsFull(_lines[index - 1].Line, line.Line) || (!_lines[index - 1].EndsSentence && _lines[index - 1].Line.Length > 30));
        if (goesOn)
        {
            paragraphs[^1] = paragraphs[^1].Append(passage);
        }
        else
        {
            paragraphs.Add(passage);
        }
    }

    // What stands above everything that a notice prints is the page's: its site's name, the way to the page. A sentence there is nobody's.
    private int KnownStart(int head)
    {
        for (var i = 0; i < _lines.Count && i < head; i++)
        {
            if (_lines[i].Kind is LineKind.DocumentNumber || TitleFinder.CanBeTitle(_lines[i]) && _lines[i].Line.Length > 6)
            {
                return i;
            }
        }

        return 0;
    }

    private int FirstWhere(Func<ClassifiedLine, bool> isMeant, int start)
    {
        var i = start;
        while (i < _lines.Count && !isMeant(_lines[i]))
        {
            i++;
        }

        return i;
    }

    private int IndexOfLine(int number)
    {
        var i = 0;
        while (_lines[i].Line.Number != number)
        {
            i++;
        }

        return i;
    }
}
