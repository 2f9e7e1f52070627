namespace PainCost.Sampling.Runs;

/// <summary>The numbers of draws after which a stopping rule is looked at: the same for every model, thread count and block size.</summary>
internal static class Milestones
{
    private const long Least = 10_000;

    private static readonly double[] Mantissas = [1, 1.5, 2, 3, 5, 7];

    /// <summary>The first number of draws at which the rule is looked at.</summary>
    public static long First(long most, int replicates) => Whole(Least, most, replicates);

    /// <summary>The first milestone above one number of draws and not below another, or the most allowed if that comes first.</summary>
    /// <param name="draws">The last milestone.</param>
    /// <param name="notBelow">How many draws are expected to do.</param>
    /// <param name="most">The most allowed: whole replicates.</param>
    /// <param name="replicates">What every milestone divides into.</param>
    public static long After(long draws, double notBelow, long most, int replicates)
    {
        for (double decade = Least; decade < most; decade *= 10)
        {
            foreach (var mantissa in Mantissas)
            {
                var milestone = Whole(mantissa * decade, most, replicates);
                if (milestone > draws && milestone >= notBelow)
                {
                    return milestone;
                }
            }
        }

        return most;
    }

    private static long Whole(double draws, long most, int replicates) =>
        (long)Math.Min(Math.Ceiling(draws / replicates) * replicates, most);
}
