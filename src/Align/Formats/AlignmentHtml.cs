using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Align.Formats;

/// <summary>Writes an alignment as one self-contained page: both texts side by side, claims and entities marked, links to point at.</summary>
internal static class AlignmentHtml
{
    // Letters of all scripts stand as they are: the page is UTF-8.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private const string Style = """
        :root { color-scheme: light dark; --ink: #1d1d1f; --paper: #fff; --soft: #6e6e73; --line: #d2d2d7; --claim: #fff3c4; --on: #ffd54a; --bad: #c62828; --name: #0057b8; }
        @media (prefers-color-scheme: dark) { :root { --ink: #f5f5f7; --paper: #161617; --soft: #a1a1a6; --line: #3a3a3c; --claim: #3d3518; --on: #7a6310; --bad: #ff8a80; --name: #7cb7ff; } }
        body { font: 16px/1.55 system-ui, sans-serif; color: var(--ink); background: var(--paper); margin: 0 auto; max-width: 78rem; padding: 1.5rem; }
        h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin-top: 2.2rem; }
        .texts { display: grid; grid-template-columns: 1fr 1fr; gap: 2rem; } @media (max-width: 50rem) { .texts { grid-template-columns: 1fr; } }
        .text { white-space: pre-wrap; overflow-wrap: anywhere; }
        .c { background: var(--claim); border-radius: .2em; } .c.on { background: var(--on); } .e { color: var(--name); text-decoration: underline dotted; }
        table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .45rem .6rem; border-bottom: 1px solid var(--line); }
        th { color: var(--soft); font-weight: 600; } td.n { font-variant-numeric: tabular-nums; } tr.l { cursor: pointer; } tr.l:hover, tr.l.on { background: color-mix(in srgb, var(--on) 30%, transparent); }
        .r { white-space: nowrap; } .contradicts { color: var(--bad); font-weight: 700; } .d, .who { color: var(--soft); } [data-w].on { background: var(--on); border-radius: .2em; } details { color: var(--soft); }
        """;

    private const string Script = """
        const on = (a, b) => { document.querySelectorAll('.on').forEach(x => x.classList.remove('on')); [a, b].forEach(i => document.querySelectorAll(`[data-c="${i}"]`).forEach(x => x.classList.add('on'))); };
        document.querySelectorAll('tr.l').forEach(r => { r.onmouseenter = () => { on(r.dataset.s, r.dataset.t); r.classList.add('on'); };
          r.onclick = e => { if (!e.target.closest('details')) document.querySelector(`[data-c="${r.dataset.s}"]`)?.scrollIntoView({ behavior: 'smooth', block: 'center' }); }; });
        document.querySelectorAll('[data-w]').forEach(w => { const same = [...w.closest('tr').querySelectorAll(`[data-w="${w.dataset.w}"]`)];
          w.onmouseenter = () => same.forEach(x => x.classList.add('on')); w.onmouseleave = () => same.forEach(x => x.classList.remove('on')); });
        """;

    public static string Write(Alignment a, string? sourceName, string? targetName)
    {
        var html = new StringBuilder(16_384);
        var (source, target) = (sourceName ?? "source", targetName ?? "target");
        html.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
            .Append(Text($"{source} ⇄ {target}")).Append("</title>\n<style>\n").Append(Style).Append("\n</style>\n</head>\n<body>\n<h1>").Append(Text($"{source} ⇄ {target}"))
            .Append("</h1>\n<p>").Append(Text(a.ToString())).Append("</p>\n");
        WriteLinks(html, a);
        WriteEntities(html, a);
        html.Append("<h2>The texts</h2>\n<div class=\"texts\">\n");
        WriteText(html, a.Source, a, 's');
        WriteText(html, a.Target, a, 't');
        html.Append("</div>\n<script>\n").Append(Script).Append("\n</script>\n</body>\n</html>\n");
        return html.ToString();
    }

    private static void WriteLinks(StringBuilder html, Alignment a)
    {
        html.Append("<h2>Linked claims</h2>\n");
        if (a.Claims.Count == 0)
        {
            html.Append("<p>No claim of one text answers one of the other.</p>\n");
            return;
        }
        html.Append("<table>\n<tr><th>Score<th>Relation<th>").Append(a.Source.Language).Append("<th>").Append(a.Target.Language).Append("</tr>\n");
        foreach (var link in a.Claims)
        {
            html.Append(CultureInfo.InvariantCulture, $"<tr class=\"l\" data-s=\"s{link.Source.Number + 1}\" data-t=\"t{link.Target.Number + 1}\"><td class=\"n\">{link.Score:F2}<td class=\"r{(link.Relation == Relation.Contradicts ? " contradicts" : "")}\">")
                .Append(Words(link.Relation.ToString()));
            if (link.Differences != Differences.None)
                html.Append("<br><span class=\"d\">").Append(Words(link.Differences.ToString())).Append("</span>");
            var words = new WordMarks(a.AlignWords(link.Source.Text, link.Target.Text));
            html.Append("<td>").Append(ClaimText(link.Source, words.Source)).Append("<td>").Append(ClaimText(link.Target, words.Target)).Append("<details><summary>why</summary>");
            foreach (var evidence in link.Evidence)
                html.Append(CultureInfo.InvariantCulture, $"{evidence.Feature} {evidence.Value:F2} × {evidence.Weight:F2}: ")
                    .Append(Text(string.Join(", ", evidence.Spans.Select(s => $"{a.Source.Text[s.SourceStart..s.SourceEnd]} = {a.Target.Text[s.TargetStart..s.TargetEnd]}")))).Append("<br>");
            html.Append("</details></tr>\n");
        }
        html.Append("</table>\n");
    }

    private static void WriteEntities(StringBuilder html, Alignment a)
    {
        html.Append("<h2>Shared entities</h2>\n<table>\n<tr><th>Type<th>").Append(a.Source.Language).Append("<th>").Append(a.Target.Language).Append("<th>Score</tr>\n");
        foreach (var entity in a.SharedEntities)
            html.Append("<tr><td>").Append(Words(entity.Type.ToString())).Append("<td>").Append(Text(Variants(entity.SourceName!, entity.SourceMentions))).Append("<td>")
                .Append(Text(Variants(entity.TargetName!, entity.TargetMentions))).Append(CultureInfo.InvariantCulture, $"<td class=\"n\">{entity.Score:F2}</tr>\n");
        html.Append("</table>\n");
    }

    private static string Variants(string name, IReadOnlyList<Mention> mentions) =>
        string.Join(", ", mentions.Select(m => m.Text).Prepend(name).Distinct(StringComparer.OrdinalIgnoreCase));

    // A word and what it stands for on the other side light up together.
    private static string ClaimText(Claim claim, IReadOnlyList<(int Start, int End, int Group)> words)
    {
        var html = new StringBuilder(claim.Speaker is null ? "" : $"<span class=\"who\">{Text(claim.Speaker.Name)}:</span> ");
        var at = 0;
        foreach (var (start, end, group) in words)
        {
            html.Append(Text(claim.Text[at..start])).Append(CultureInfo.InvariantCulture, $"<span data-w=\"{group}\">").Append(Text(claim.Text[start..end])).Append("</span>");
            at = end;
        }
        return html.Append(Text(claim.Text[at..])).ToString();
    }

    // Claims never overlap; entities are marked only where they lie inside one claim or outside all.
    private static void WriteText(StringBuilder html, Document document, Alignment a, char side)
    {
        html.Append("<div class=\"text\" lang=\"").Append(document.Language).Append("\">");
        var mentions = a.SharedEntities.SelectMany(e => side == 's' ? e.SourceMentions : e.TargetMentions).Where(m => m.Kind != MentionKind.Pronoun).OrderBy(m => m.Start).ThenByDescending(m => m.End).ToList();
        var (at, next) = (0, 0);
        foreach (var claim in document.Claims)
        {
            WriteMarked(html, document.Text, at, claim.Start, mentions, ref next);
            html.Append(CultureInfo.InvariantCulture, $"<span class=\"c\" data-c=\"{side}{claim.Number + 1}\">");
            WriteMarked(html, document.Text, claim.Start, claim.End, mentions, ref next);
            html.Append("</span>");
            at = claim.End;
        }
        WriteMarked(html, document.Text, at, document.Text.Length, mentions, ref next);
        html.Append("</div>\n");
    }

    // Stretches come in order, and so do mentions: the next one to look at is kept.
    private static void WriteMarked(StringBuilder html, string text, int start, int end, List<Mention> mentions, ref int next)
    {
        for (; next < mentions.Count && mentions[next].Start < end; next++)
        {
            var mention = mentions[next];
            if (mention.Start < start || mention.End > end)
                continue;
            html.Append(Text(text[start..mention.Start])).Append("<span class=\"e\">").Append(Text(mention.Text)).Append("</span>");
            start = mention.End;
        }
        html.Append(Text(text[start..end]));
    }

    private static string Words(string name) => string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i > 0 && name[i - 1] is not ' ' ? " " : "") + char.ToLowerInvariant(c) : c.ToString()));

    private static string Text(string text) => Encoder.Encode(text);
}
