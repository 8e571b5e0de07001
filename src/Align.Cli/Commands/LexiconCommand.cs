using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Align.Cli.Input;
using Align.Cli.Output;

namespace Align.Cli.Commands;

/// <summary><c>align lexicon</c>: what the lexicon knows of words, texts and pairs of texts.</summary>
internal static class LexiconCommand
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create() => new("lexicon", "Shows what the lexicon knows: of words, of texts, and of texts beside their translations.")
    {
        Coverage(),
        Lookup(),
        Pairs(),
    };

    private static Command Coverage()
    {
        var files = new Argument<string[]>("FILE") { Description = "Texts.", Arity = ArgumentArity.OneOrMore };
        var (language, lexicon) = (Language(), LexiconFile());
        var (format, top, encoding, output, quiet) = (CommonOptions.Format("tsv", "json"), Top(), CommonOptions.Encoding(), CommonOptions.Output(), CommonOptions.Quiet());
        var command = new Command("coverage", "Says what share of the words of texts is known, and lists the unknown ones by frequency.") { files, language, lexicon, format, top, encoding, output, quiet };
        command.SetAction(parsed =>
        {
            var paths = parsed.GetValue(files)!;
            var read = Load(parsed.GetValue(lexicon)).Cover(paths.Select(p => TextFile.Read(p, parsed.GetValue(encoding))), KnownLanguage(parsed.GetValue(language)!));
            var most = Most(parsed.GetValue(top));
            ResultWriter.Write(parsed.GetValue(format) == "json" ? Json(json => WriteCoverage(json, read, paths, most)) : CoverageTable(read, most), parsed.GetValue(output));
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Lookup()
    {
        var words = new Argument<string[]>("WORD") { Description = "A word in any form, or an expression in quotes; several are looked up one by one.", Arity = ArgumentArity.OneOrMore };
        var (language, lexicon, format, output) = (Language(), LexiconFile(), CommonOptions.Format("tsv", "json"), CommonOptions.Output());
        var command = new Command("lookup", "Lists the concepts of words: source words, target words, part of speech, frequency class.") { words, language, lexicon, format, output };
        command.SetAction(parsed =>
        {
            var (loaded, read) = (Load(parsed.GetValue(lexicon)), KnownLanguage(parsed.GetValue(language)!));
            var found = parsed.GetValue(words)!.Select(w => (Word: w, Concepts: loaded.Find(w, read))).ToList();
            ResultWriter.Write(parsed.GetValue(format) == "json" ? Json(json => WriteConcepts(json, found)) : ConceptTable(found), parsed.GetValue(output));
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Pairs()
    {
        var source = new Argument<string>("SOURCE") { Description = "A text with one sentence a line, in the lexicon's first language." };
        var target = new Argument<string>("TARGET") { Description = "Its translation, line by line." };
        var lexicon = LexiconFile();
        var (format, top, encoding, output, quiet) = (CommonOptions.Format("tsv", "json"), Top(), CommonOptions.Encoding(), CommonOptions.Output(), CommonOptions.Quiet());
        var command = new Command("pairs", "Says for how many known words of each line some translation stands in the other line, and lists the words that most often have none.") { source, target, lexicon, format, top, encoding, output, quiet };
        command.SetAction(parsed =>
        {
            var (sourcePath, targetPath) = (parsed.GetValue(source)!, parsed.GetValue(target)!);
            TextFile.RequireDifferent(sourcePath, targetPath);
            var (a, b) = (Lines(TextFile.Read(sourcePath, parsed.GetValue(encoding))), Lines(TextFile.Read(targetPath, parsed.GetValue(encoding))));
            if (a.Length != b.Length)
                throw new InputException($"'{sourcePath}' has {a.Length} lines and '{targetPath}' {b.Length}: give two texts whose lines are translations of one another.");
            var read = Load(parsed.GetValue(lexicon)).CoverPairs(a.Zip(b));
            var most = Most(parsed.GetValue(top));
            ResultWriter.Write(parsed.GetValue(format) == "json" ? Json(json => WritePairs(json, read, most)) : PairTable(read, most), parsed.GetValue(output));
            return ExitCode.Done;
        });
        return command;
    }

    private static Option<string> Language() => new("--language") { Description = "The language: ro or en.", Required = true };

    private static Option<string?> LexiconFile() => new("--lexicon") { Description = "A lexicon file to add to the built-in one: our TSV, a hunalign dictionary, two columns, or MUSE pairs." };

    private static Option<int?> Top() => new("--top") { Description = "How many words to list; all unless given." };

    private static int Most(int? top) => top is null ? int.MaxValue : top > 0 ? top.Value : throw new InputException($"--top {top}: give a number above zero.");

    private static Lexicon Load(string? path)
    {
        if (path is null)
            return Lexicon.Default;
        try
        {
            return Lexicon.Default.Add(Lexicon.Parse(path, TextFile.Read(path)));
        }
        catch (FormatException e)
        {
            throw new InputException(e.Message);
        }
    }

    private static Language KnownLanguage(string code) => CommonOptions.LanguageOf(code) is { IsBuiltIn: true } language
        ? language
        : throw new InputException($"--language {code}: the lexicon has ro and en.");

    private static string[] Lines(string text) => (text.EndsWith('\n') ? text[..^1] : text).Split('\n').Select(l => l.TrimEnd('\r')).ToArray();

    private static string CoverageTable(LexiconCoverage read, int most)
    {
        var table = new StringBuilder().Append(CultureInfo.InvariantCulture,
            $"# {read.Language}: {read.Words} words, {read.Known} known ({read.Share * 100:F2} %): grammar {read.InGrammar}, lexicon {read.InLexicon}, gazetteer {read.InGazetteer}\nword\tcount\n");
        foreach (var (word, count) in read.Unknown.Take(most))
            table.Append(CultureInfo.InvariantCulture, $"{word}\t{count}\n");
        return table.ToString();
    }

    private static void WriteCoverage(Utf8JsonWriter json, LexiconCoverage read, string[] paths, int most)
    {
        json.WriteString("schema", "align/lexicon-coverage/1");
        json.WriteString("language", read.Language.Code);
        json.WriteStartArray("paths");
        foreach (var path in paths)
            json.WriteStringValue(path);
        json.WriteEndArray();
        json.WriteNumber("words", read.Words);
        json.WriteNumber("known", read.Known);
        json.WriteNumber("share", read.Share);
        json.WriteNumber("inGrammar", read.InGrammar);
        json.WriteNumber("inLexicon", read.InLexicon);
        json.WriteNumber("inGazetteer", read.InGazetteer);
        json.WriteStartArray("unknown");
        foreach (var (word, count) in read.Unknown.Take(most))
        {
            json.WriteStartObject();
            json.WriteString("word", word);
            json.WriteNumber("count", count);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static string ConceptTable(List<(string Word, IReadOnlyList<Concept> Concepts)> found)
    {
        var table = new StringBuilder("word\tsource\ttarget\tpos\tfreq\n");
        foreach (var (word, concepts) in found)
            foreach (var concept in concepts)
                table.Append(CultureInfo.InvariantCulture, $"{word}\t{string.Join(", ", concept.Source)}\t{string.Join(", ", concept.Target)}\t{concept.PartOfSpeech}\t{concept.Frequency}\n");
        return table.ToString();
    }

    private static void WriteConcepts(Utf8JsonWriter json, List<(string Word, IReadOnlyList<Concept> Concepts)> found)
    {
        json.WriteString("schema", "align/lexicon-lookup/1");
        json.WriteStartArray("words");
        foreach (var (word, concepts) in found)
        {
            json.WriteStartObject();
            json.WriteString("word", word);
            json.WriteStartArray("concepts");
            foreach (var concept in concepts)
            {
                json.WriteStartObject();
                WriteWords("source", concept.Source);
                WriteWords("target", concept.Target);
                json.WriteString("pos", concept.PartOfSpeech);
                json.WriteNumber("freq", concept.Frequency);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();

        void WriteWords(string name, IReadOnlyList<string> words)
        {
            json.WriteStartArray(name);
            foreach (var word in words)
                json.WriteStringValue(word);
            json.WriteEndArray();
        }
    }

    private static string PairTable(PairCoverage read, int most)
    {
        var table = new StringBuilder();
        foreach (var (side, direction) in new[] { ("source", read.Source), ("target", read.Target) })
            table.Append(CultureInfo.InvariantCulture, $"# {side}: {read.Lines} lines, {direction.Words} known content words, {direction.Translated} with a translation in the other line ({direction.Share * 100:F2} %)\n");
        table.Append("side\tword\tcount\ttotal\tline\n");
        foreach (var (side, direction) in new[] { ("source", read.Source), ("target", read.Target) })
            foreach (var word in direction.Untranslated.Take(most))
                table.Append(CultureInfo.InvariantCulture, $"{side}\t{word.Word}\t{word.Count}\t{word.Total}\t{word.Line}\n");
        return table.ToString();
    }

    private static void WritePairs(Utf8JsonWriter json, PairCoverage read, int most)
    {
        json.WriteString("schema", "align/lexicon-pairs/1");
        json.WriteNumber("lines", read.Lines);
        foreach (var (side, direction) in new[] { ("source", read.Source), ("target", read.Target) })
        {
            json.WriteStartObject(side);
            json.WriteNumber("words", direction.Words);
            json.WriteNumber("translated", direction.Translated);
            json.WriteNumber("share", direction.Share);
            json.WriteStartArray("untranslated");
            foreach (var word in direction.Untranslated.Take(most))
            {
                json.WriteStartObject();
                json.WriteString("word", word.Word);
                json.WriteNumber("count", word.Count);
                json.WriteNumber("total", word.Total);
                json.WriteNumber("line", word.Line);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
    }

    private static string Json(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Indented))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + "\n";
    }
}
