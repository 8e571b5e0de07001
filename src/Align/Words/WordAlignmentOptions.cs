namespace Align;

/// <summary>How words are aligned.</summary>
public sealed record WordAlignmentOptions
{
    /// <summary>The language of the source side; Romanian unless given.</summary>
    public Language Source { get; init; } = Language.Romanian;

    /// <summary>The language of the target side; English unless given.</summary>
    public Language Target { get; init; } = Language.English;

    /// <summary>What is known of words before texts are counted. Unless given, the built-in lexicon where it has both languages; <see cref="Lexicon.Empty"/> for none.</summary>
    public Lexicon? Lexicon { get; init; }

    /// <summary>How the directions become one; <see cref="LinkMethod.Posterior"/> unless given.</summary>
    public LinkMethod Method { get; init; } = LinkMethod.Posterior;

    /// <summary>The mean probability from which on a link counts with <see cref="LinkMethod.Posterior"/>, above 0 and up to 1; 0.3 unless given. Higher is surer and fewer.</summary>
    public double Threshold { get; init; } = 0.3;

    /// <summary>Whether articles, auxiliaries and other words that lean on the next one are linked as that one is where they have no link; yes unless given.</summary>
    public bool LinkParticles { get; init; } = true;

    /// <summary>How many independent chains are averaged, 1 to 64; 4 unless given. Time grows with it, and what chance does shrinks.</summary>
    public int Chains { get; init; } = 4;

    /// <summary>What the random numbers begin with; equal seeds give equal links. 1 unless given.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>How many threads may work, at least 1; all processors unless given. The result is the same for any number.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>The lexicon to use.</summary>
    internal Lexicon Knowledge => Lexicon ?? (Has(Align.Lexicon.Default) ? Align.Lexicon.Default : Align.Lexicon.Empty(Source, Target));

    /// <summary>Checks the values.</summary>
    /// <exception cref="ArgumentException">One is out of its range; the message says which.</exception>
    internal void Validate()
    {
        if (Source == Target)
            throw new ArgumentException($"Source and Target are both '{Source}': words are aligned between two languages.");
        if (!(Threshold is > 0 and <= 1))
            throw new ArgumentException($"Threshold is {Threshold}: give a number above 0 and up to 1.");
        if (Chains is < 1 or > 64)
            throw new ArgumentException($"Chains is {Chains}: give a number from 1 to 64.");
        if (Threads < 1)
            throw new ArgumentException($"Threads is {Threads}: give at least 1.");
        if (!Enum.IsDefined(Method))
            throw new ArgumentException($"Method is {(int)Method}, which is none.");
    }

    private bool Has(Lexicon lexicon) => (lexicon.SourceLanguage == Source && lexicon.TargetLanguage == Target) || (lexicon.SourceLanguage == Target && lexicon.TargetLanguage == Source);
}
