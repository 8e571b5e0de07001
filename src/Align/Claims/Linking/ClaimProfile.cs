using Align.Text;

namespace Align.Claims.Linking;

/// <summary>What a claim is compared by: its content words, the entities in it, its quantities and dates.</summary>
internal sealed class ClaimProfile
{
    private float? _contentWeight;

    public ClaimProfile(Claim claim, Document document, EntityIndex entities)
    {
        Claim = claim;
        var tokens = document.Tokens;
        var quantityTokens = new HashSet<int>();
        foreach (var quantity in claim.Quantities)
            for (var i = quantity.FirstToken; i < quantity.EndToken; i++)
                if (i != quantity.HeadToken)
                    quantityTokens.Add(i);
        for (var i = claim.FirstToken; i < claim.EndToken; i++)
        {
            if (entities.At(i) is { } entity)
            {
                Entities.TryAdd(entity, entities.MentionAt(i)!);
                // An event's noun is content as much as it is a name; so is a description.
                if (entities.MentionAt(i)!.Kind != MentionKind.Nominal)
                    continue;
            }
            if (document.Terms.Weight(tokens.Form(i)) is var weight && weight > 0 && !quantityTokens.Contains(i) && tokens.Kind(i) == TokenKind.Word)
                Content.Add((i, weight));
        }
        Quantities = [.. claim.Quantities.Where(q => q.Kind is not (QuantityKind.Date or QuantityKind.Time or QuantityKind.Ordinal))];
        Dates = [.. claim.Quantities.Where(q => q.Kind is QuantityKind.Date or QuantityKind.Time)];
        Speaker = claim.Speaker is null ? null : entities.Of(claim.Speaker);
        SpeakerMention = claim.Speaker is null ? null : Nearest(claim, claim.Speaker.Mentions);
    }

    public Claim Claim { get; }

    /// <summary>The number of its tokens.</summary>
    public int Length => Claim.EndToken - Claim.FirstToken;

    /// <summary>Content words with their weights: no names, no numbers, no stop words.</summary>
    public List<(int Token, float Weight)> Content { get; private set; } = [];

    /// <summary>The entities named in the claim, with the first mention.</summary>
    public Dictionary<AlignedEntity, Mention> Entities { get; } = [];

    public IReadOnlyList<Quantity> Quantities { get; }

    public IReadOnlyList<Quantity> Dates { get; }

    public AlignedEntity? Speaker { get; }

    /// <summary>The mention of the speaker that stands nearest to the claim.</summary>
    public Mention? SpeakerMention { get; }

    /// <summary>Whether it is put forward as so, or as what will or must be: not as what could be, is wished, asked or tied to a condition.</summary>
    public bool IsFirm => Claim.Modality is Modality.Asserted or Modality.Intended or Modality.Required;

    /// <summary>Whether somebody else says the other claim.</summary>
    public bool HasOtherSpeaker(ClaimProfile other) => Speaker is not null && other.Speaker is not null && Speaker != other.Speaker;

    /// <summary>The weight of all content words.</summary>
    public float ContentWeight => _contentWeight ??= Content.Sum(c => c.Weight);

    /// <summary>Weighs the content words anew.</summary>
    /// <param name="factor">What the weight of a token is multiplied by.</param>
    public void Reweigh(Func<int, float> factor) => (Content, _contentWeight) = (Content.ConvertAll(c => (c.Token, c.Weight * factor(c.Token))), null);

    // Mentions are in order and do not overlap: one of the two around the claim's beginning, or the first inside it.
    private static Mention Nearest(Claim claim, IReadOnlyList<Mention> mentions)
    {
        var low = Ordered.FirstFrom(0, mentions.Count, claim.Start, m => mentions[m].Start);
        var nearest = mentions[Math.Min(low, mentions.Count - 1)];
        return low > 0 && Distance(mentions[low - 1]) <= Distance(nearest) ? mentions[low - 1] : nearest;

        int Distance(Mention m) => m.End <= claim.Start ? claim.Start - m.End : m.Start >= claim.End ? m.Start - claim.End : 0;
    }
}

/// <summary>Which aligned entity stands at which token of one side.</summary>
internal sealed class EntityIndex
{
    private readonly AlignedEntity?[] _at;
    private readonly Mention?[] _mentionAt;
    private readonly Dictionary<Entity, AlignedEntity> _of = [];

    public EntityIndex(Document document, IReadOnlyList<AlignedEntity> aligned, bool isSource)
    {
        _at = new AlignedEntity?[document.Tokens.Count];
        _mentionAt = new Mention?[document.Tokens.Count];
        foreach (var entity in aligned)
            foreach (var side in isSource ? entity.Source : entity.Target)
            {
                _of[side] = entity;
                // Long mentions first: a demonym inside a description keeps its own tokens.
                foreach (var mention in side.Mentions)
                    for (var i = mention.FirstToken; i < mention.EndToken; i++)
                        if (_mentionAt[i] is not { } other || other.EndToken - other.FirstToken > mention.EndToken - mention.FirstToken)
                            (_at[i], _mentionAt[i]) = (entity, mention);
            }
    }

    public AlignedEntity? At(int token) => _at[token];

    public Mention? MentionAt(int token) => _mentionAt[token];

    public AlignedEntity? Of(Entity entity) => _of.GetValueOrDefault(entity);
}
