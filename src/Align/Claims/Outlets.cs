namespace Align.Claims;

/// <summary>Newspapers, broadcasters and agencies: they pass on what others say.</summary>
internal static class Outlets
{
    /// <summary>Whether an entity is one, as far as the gazetteer knows.</summary>
    public static bool Is(Entity entity) => entity.Facts.Entry?.Kind is "agency" or "newspaper" or "broadcaster";
}
