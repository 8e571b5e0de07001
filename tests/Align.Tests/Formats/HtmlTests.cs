using System.Net;
using System.Text.RegularExpressions;

namespace Align.Tests.Formats;

/// <summary>The HTML page.</summary>
public sealed class HtmlTests
{
    private const string Nasty = "Premierul <script>alert(1)</script> & \"Ion Popescu\" a declarat că 'guvernul' va aloca 25 de milioane de euro pentru <b>spitalul</b> din Oradea. \u0001";

    [Fact]
    public void Markup_in_the_texts_is_shown_and_not_run()
    {
        var html = Aligner.Default.Align(Nasty, "Prime Minister <script>alert(2)</script> & \"Ion Popescu\" said the government would allocate 25 million euros for the <i>hospital</i> in Oradea.").ToHtml("<a>&\".txt", "b'<x>");
        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<a>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<x>", html, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_element_that_opens_closes_in_its_place()
    {
        foreach (var (source, target) in new[] { (Nasty, "<p>"), (Contract.SmallTexts.Romanian, Contract.SmallTexts.English), ("", "") })
        {
            var html = Aligner.Default.Align(source, target).ToHtml();
            var open = new Stack<string>();
            // What may stand without an end tag in HTML: void elements and the cells of a table.
            foreach (Match tag in Regex.Matches(Regex.Replace(html, "(?s)<(style|script)>.*?</\\1>", ""), "<(/?)([a-z][a-z0-9]*)[^>]*>"))
                if (tag.Groups[2].Value is not ("meta" or "br" or "th" or "td"))
                {
                    if (tag.Groups[1].Length == 0)
                        open.Push(tag.Groups[2].Value);
                    else
                        Assert.Equal(tag.Groups[2].Value, open.Pop());
                }
            Assert.Empty(open);
        }
    }

    [Fact]
    public void Both_texts_are_in_the_page_whole()
    {
        var html = Aligner.Default.Align(Contract.SmallTexts.Romanian, Contract.SmallTexts.English).ToHtml();
        var texts = Regex.Matches(html, "(?s)<div class=\"text\" lang=\"[a-z]+\">(.*?)</div>").Select(m => WebUtility.HtmlDecode(Regex.Replace(m.Groups[1].Value, "<[^>]+>", ""))).ToArray();
        Assert.Equal([Contract.SmallTexts.Romanian, Contract.SmallTexts.English], texts);
    }

    [Fact]
    public void Words_of_linked_claims_that_stand_for_one_another_have_one_mark()
    {
        var html = Aligner.Default.Align("Ministrul a declarat că spitalul nu are căldură.", "The minister said the hospital had no heating.").ToHtml();
        var marks = Regex.Matches(html, "<span data-w=\"(\\d+)\">([^<]+)</span>").ToLookup(m => WebUtility.HtmlDecode(m.Groups[2].Value), m => m.Groups[1].Value);
        Assert.Equal(marks["spitalul"], marks["hospital"]);
        Assert.NotEmpty(marks["spitalul"]);
        Assert.Equal(marks["căldură"], marks["heating"]);
        Assert.NotEqual(marks["căldură"], marks["hospital"]);
    }
}
