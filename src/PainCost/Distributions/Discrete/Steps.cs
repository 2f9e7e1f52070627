namespace PainCost.Distributions.Discrete;

/// <summary>Values with probabilities, as a staircase: both tails of every step, summed from their own end.</summary>
internal sealed class Steps
{
    /// <param name="values">In the order in which a coordinate from 0 to 1 passes them; ascending but for rows of a table.</param>
    /// <param name="weights">Above 0, one for each value; divided by their sum here.</param>
    public Steps(double[] values, double[] weights)
    {
        Values = values;
        Probabilities = new double[values.Length];
        Below = new double[values.Length];
        FromHere = new double[values.Length];
        var sums = new double[values.Length + 1];
        Accumulate(weights, sums);
        var total = sums[^1];
        for (var i = 0; i < values.Length; i++)
        {
            (Probabilities[i], Below[i]) = (weights[i] / total, sums[i] / total);
        }

        Accumulate([.. weights.Reverse()], sums);
        for (var i = 0; i < values.Length; i++)
        {
            FromHere[i] = sums[values.Length - i] / total;
        }

        Mean = values[0] + Moment(v => v - values[0]);
        Variance = Moment(v => (v - Mean) * (v - Mean));
    }

    public double[] Values { get; }

    public double[] Probabilities { get; }

    /// <summary>The probability of the values before each.</summary>
    public double[] Below { get; }

    /// <summary>The probability of each value and those after it.</summary>
    public double[] FromHere { get; }

    public double Mean { get; }

    public double Variance { get; }

    /// <summary>Values in any order, those that are equal made one.</summary>
    public static Steps Sorted(IEnumerable<(double Value, double Weight)> weighted)
    {
        var groups = weighted.GroupBy(p => p.Value, p => p.Weight).OrderBy(g => g.Key).ToList();
        return new([.. groups.Select(g => g.Key)], [.. groups.Select(g => g.Sum())]);
    }

    /// <summary>The first value at or below which the probability reaches <paramref name="tail"/>.</summary>
    public double LowerTailQuantile(double tail) => Values[Math.Max(0, LastWhere(i => Below[i] < tail))];

    /// <summary>The first value above which no more than <paramref name="tail"/> is left.</summary>
    public double UpperTailQuantile(double tail) => Values[Math.Max(0, LastWhere(i => FromHere[i] > tail))];

    /// <summary>The probability at or below a number, from whichever tail is shorter.</summary>
    public double UpTo(double x)
    {
        var next = LastWhere(i => Values[i] <= x) + 1;
        return next == Values.Length ? 1 : FromHere[next] < 0.5 ? 1 - FromHere[next] : Below[next];
    }

    /// <summary>The probability above a number.</summary>
    public double Above(double x)
    {
        var next = LastWhere(i => Values[i] <= x) + 1;
        return next == Values.Length ? 0 : FromHere[next];
    }

    /// <summary>The probability of one number.</summary>
    public double At(double x)
    {
        var index = Array.BinarySearch(Values, x);
        return index < 0 ? 0 : Probabilities[index];
    }

    /// <summary>
    /// The same staircase with every value moved; turned round when the factor is negative, and values that rounding makes equal made one.
    /// </summary>
    public Steps Moved(double factor, double offset)
    {
        double[] values = [.. Values.Select(v => offset + (factor * v))];
        double[] weights = [.. Probabilities];
        if (factor < 0)
        {
            Array.Reverse(values);
            Array.Reverse(weights);
        }

        var isOrdered = values.Zip(values.Skip(1)).All(p => p.First < p.Second);
        return isOrdered ? new(values, weights) : Sorted(values.Zip(weights));
    }

    public bool SameAs(Steps other) =>
        Values.AsSpan().SequenceEqual(other.Values) && Probabilities.AsSpan().SequenceEqual(other.Probabilities);

    /// <summary>The sum of the weights before each and of all, to rounding however many there are (Neumaier, ZAMM 54, 1974).</summary>
    private static void Accumulate(double[] weights, double[] sums)
    {
        double sum = 0, lost = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            var next = sum + weights[i];
            lost += sum >= weights[i] ? sum - next + weights[i] : weights[i] - next + sum;
            sum = next;
            sums[i + 1] = sum + lost;
        }
    }

    private int LastWhere(Func<int, bool> holds)
    {
        int holding = -1, failing = Values.Length;
        while (failing - holding > 1)
        {
            var middle = holding + ((failing - holding) / 2);
            (holding, failing) = holds(middle) ? (middle, failing) : (holding, middle);
        }

        return holding;
    }

    private double Moment(Func<double, double> function)
    {
        var sum = 0.0;
        for (var i = 0; i < Values.Length; i++)
        {
            sum += Probabilities[i] * function(Values[i]);
        }

        return sum;
    }
}
