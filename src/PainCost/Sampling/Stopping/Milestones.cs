namespace PainCost.Sampling.Stopping;

/// <summary>The numbers of draws after which a stopping rule is looked at: the same for every model, thread count and block size.</summary>
internal static class Milestones
{
    public const long First = 10_000;

    private static readonly double[] Mantissas = [1, 1.5, 2, 3, 5, 7];

    /// <summary>The first milestone above one number of draws and not below another, or the most allowed if that comes first.</summary>
    public static long After(long draws, double notBelow, long most)
    {
        for (double decade = First; decade < most; decade *= 10)
        {
            foreach (var mantissa in Mantissas)
            {
                var milestone = mantissa * decade;
                if (milestone > draws && milestone >= notBelow)
                {
                    return (long)Math.Min(milestone, most);
                }
            }
        }

        return most;
    }
}
