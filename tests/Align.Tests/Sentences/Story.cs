namespace Align.Tests.Sentences;

/// <summary>A small story in both languages, sentence by sentence.</summary>
internal static class Story
{
    public static readonly string[] Romanian =
    [
        "Primăria din Bistrița a cumpărat 14 autobuze electrice.",
        "Contractul a fost semnat luni de primarul Ioan Turc.",
        "Fiecare autobuz are 35 de locuri și costă 420.000 de euro.",
        "Vechile autobuze cu motor diesel vor fi vândute la toamnă.",
        "Șoferii au primit trei săptămâni de pregătire.",
        "Directorul companiei de transport a spus că bateriile țin 250 de kilometri.",
        "Opoziția a criticat prețul și a cerut un audit.",
        "Stațiile de încărcare au fost construite lângă spital.",
        "Locuitorii din cartierul Viișoara se plâng de zgomotul noaptea.",
        "Biletul va costa la fel ca anul trecut.",
        "Prima cursă pleacă vineri la ora 6 dimineața.",
        "Uniunea Europeană a plătit jumătate din sumă.",
    ];

    public static readonly string[] English =
    [
        "Bistrița town hall has bought 14 electric buses.",
        "The contract was signed on Monday by the mayor, Ioan Turc.",
        "Each bus has 35 seats and costs 420,000 euros.",
        "The old buses with diesel engines will be sold in the autumn.",
        "The drivers received three weeks of training.",
        "The director of the transport company said the batteries last 250 kilometres.",
        "The opposition criticised the price and demanded an audit.",
        "The charging stations were built near the hospital.",
        "Residents of the Viișoara district complain of noise at night.",
        "The ticket will cost the same as last year.",
        "The first service leaves on Friday at 6 in the morning.",
        "The European Union paid half of the sum.",
    ];

    public static string[] Beads(SentenceAlignment alignment) => [.. alignment.Beads.Select(b => b.ToString().Replace(" ", "", StringComparison.Ordinal))];

    public static SentenceAlignment Align(IReadOnlyList<string> source, IReadOnlyList<string> target, SentenceOptions? options = null) => Aligner.Default.AlignSentences(source, target, options);
}
