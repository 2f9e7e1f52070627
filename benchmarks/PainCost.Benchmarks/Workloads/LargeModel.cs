namespace PainCost.Benchmarks.Workloads;

/// <summary>A model of 200 inputs and 2,000 operations: 200 strata, each a chain of products and sums, added up.</summary>
internal static class LargeModel
{
    public const int Inputs = 200;

    /// <summary>Nine links a stratum, and one addition to the total, which for the first stratum begins at a constant.</summary>
    public const int Operations = Inputs * (LinksPerStratum + 1);

    public const string Total = "total";

    private const int LinksPerStratum = 9;

    /// <summary>Coprime with the number of inputs, so that no two strata are the same expression.</summary>
    private const int Stride = 7;

    public static Model Build() => Model.Of((Total, Equation()));

    public static Quantity Equation()
    {
        Input[] inputs = [.. Enumerable.Range(0, Inputs)
            .Select(i => Input.Uncertain($"input {i}", Distribution.Uniform(low: 0.4, high: 0.6), "1"))];
        Quantity total = 3;
        for (var stratum = 0; stratum < Inputs; stratum++)
        {
            Quantity chain = inputs[stratum];
            for (var link = 1; link <= LinksPerStratum; link++)
            {
                var next = inputs[(stratum + (link * link * Stride)) % Inputs];
                chain = (link % 2) == 0 ? chain + next : chain * next;
            }

            total += chain;
        }

        return total;
    }
}
