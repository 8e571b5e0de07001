using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using Align.Claims;
using Align.Entities;
using Align.Knowledge;
using Align.Quantities;
using Align.Text;

namespace Align.Benchmarks;

/// <summary>
/// <c>load</c>: what it costs a fresh process to have the built-in knowledge ready, part by part, each once, just-in-time compilation included. Run it by itself
/// and more than once: the first run after a build reads from disk.
/// </summary>
internal static class LoadCommand
{
    public static int Run()
    {
        var (romanian, english) = (Language.Romanian, Language.English);
        var clock = Stopwatch.StartNew();
        var parts = new List<(string Name, double Milliseconds, long Methods)>();
        Measure("grammar: tokenizer, splitter and stemmer of both languages", () => { TextAnalyzer.For(romanian).Key("case"); TextAnalyzer.For(english).Key("houses"); });
        Measure("grammar: stop words and irregular forms", () => { _ = Grammar.For(romanian).StopWords; _ = Grammar.For(english).StopWords; _ = Grammar.For(romanian).Irregular; _ = Grammar.For(english).Irregular; });
        Measure("lexicon, Romanian half", () => Lexicon.Default.Side(TextAnalyzer.For(romanian)));
        Measure("lexicon, English half", () => Lexicon.Default.Side(TextAnalyzer.For(english)));
        Measure("gazetteer", () => _ = Gazetteer.Default);
        Measure("names, Romanian", () => NameTable.For(Grammar.For(romanian)));
        Measure("names, English", () => NameTable.For(Grammar.For(english)));
        var knowledge = parts.Sum(p => p.Milliseconds);
        Measure("word lists of quantities", () => { QuantityWords.For(Grammar.For(romanian)); QuantityWords.For(Grammar.For(english)); });
        Measure("word lists of names", () => { NameWords.For(Grammar.For(romanian)); NameWords.For(Grammar.For(english)); });
        Measure("word lists of claims", () => { ClauseWords.For(Grammar.For(romanian)); ClauseWords.For(Grammar.For(english)); });
        Measure("the first pair of sentences aligned", () => Aligner.Default.Align("Guvernul a anunțat luni că România va cumpăra gaze.", "The government said on Monday that Romania would buy gas."));
        Measure("the second pair", () => Aligner.Default.Align("Ministrul a declarat că nu va demisiona.", "The minister said he would not resign."));
        foreach (var (name, milliseconds, methods) in parts)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{milliseconds,8:F1} ms {methods,5} methods compiled  {name}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{knowledge,8:F1} ms grammar, lexicon and gazetteer together"));
        return 0;

        void Measure(string name, Action load)
        {
            var (before, methods) = (clock.Elapsed, JitInfo.GetCompiledMethodCount());
            load();
            parts.Add((name, (clock.Elapsed - before).TotalMilliseconds, JitInfo.GetCompiledMethodCount() - methods));
        }
    }
}
