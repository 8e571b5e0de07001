namespace Align.Benchmarks.Claims;

/// <summary><c>claims fit [--show]</c>: learns the weights of <c>LinkModel</c> from the odd-numbered article pairs. See <see cref="LinkFit"/>.</summary>
internal static class ClaimsCommand
{
    public static int Run(string[] args)
    {
        if (args is not (["fit"] or ["fit", "--show"]))
        {
            Console.Error.WriteLine("claims: fit [--show].");
            return 2;
        }
        LinkFit.Run(args.Contains("--show"));
        return 0;
    }
}
