using PainCost.Numerics.Sums;


namespace PainCost.Decisions.Regression;

/// <summary>
/// Hermite polynomials of normal scores, of norm one: each input to the fifth degree, and products of two or three inputs of low degree.
/// The terms of some inputs are among those of more, so that one matrix serves every subset.
/// </summary>
internal sealed class HermiteBasis
{
    /// <summary>Up to this many inputs, every subset is looked at and products of three are in.</summary>
    public const int FewInputs = 8;

    private const int Degree = 5;
    private const int InputsWithPairs = 24;

    private static readonly (int First, int Second)[] PairDegrees = [(1, 1), (1, 2), (2, 1)];

    private readonly List<BasisTerm> terms = [new BasisTerm(0, [])];
    private readonly int inputs;

    public HermiteBasis(int inputs)
    {
        this.inputs = inputs;
        for (var input = 0; input < inputs; input++)
        {
            terms.AddRange(Enumerable.Repeat(new BasisTerm(1L << input, []), Degree));
        }

        AddPairs();
        AddTriples();
    }

    /// <summary>The constant first; then each input's own terms; then the products.</summary>
    public IReadOnlyList<BasisTerm> Terms => terms;

    /// <summary>Every term at some draws.</summary>
    /// <param name="scores">For each input, the normal scores of all draws.</param>
    /// <param name="first">The first of those draws.</param>
    /// <param name="count">How many they are.</param>
    /// <param name="columns">For each term, a place for as many values.</param>
    public void Fill(ReadOnlySpan<double[]> scores, int first, int count, double[][] columns)
    {
        Array.Fill(columns[0], 1, 0, count);
        for (var input = 0; input < inputs; input++)
        {
            FillOne(scores[input].AsSpan(first, count), columns.AsSpan(Place(input, 1), Degree));
        }

        for (var term = Place(inputs, 1); term < terms.Count; term++)
        {
            var factors = terms[term].Factors;
            Elementwise.Multiply(columns[factors[0]].AsSpan(0, count), columns[factors[1]].AsSpan(0, count), columns[term]);
            if (factors.Length > 2)
            {
                Elementwise.Multiply(columns[term].AsSpan(0, count), columns[factors[2]].AsSpan(0, count), columns[term]);
            }
        }
    }

    private static int Place(int input, int degree) => (input * Degree) + degree;

    /// <summary>He(n + 1) = z He(n) − n He(n − 1); of norm one after division by √n!.</summary>
    private static void FillOne(ReadOnlySpan<double> scores, ReadOnlySpan<double[]> columns)
    {
        for (var i = 0; i < scores.Length; i++)
        {
            var (before, now, norm) = (1.0, scores[i], 1.0);
            columns[0][i] = now;
            for (var degree = 1; degree < Degree; degree++)
            {
                (before, now) = (now, (scores[i] * now) - (degree * before));
                norm *= degree + 1;
                columns[degree][i] = now / Math.Sqrt(norm);
            }
        }
    }

    private void AddPairs()
    {
        if (inputs > InputsWithPairs)
        {
            return;
        }

        for (var a = 0; a < inputs; a++)
        {
            for (var b = a + 1; b < inputs; b++)
            {
                var degrees = inputs <= FewInputs ? PairDegrees : PairDegrees[..1];
                terms.AddRange(degrees.Select(d => new BasisTerm((1L << a) | (1L << b), [Place(a, d.First), Place(b, d.Second)])));
            }
        }
    }

    private void AddTriples()
    {
        for (var a = 0; a < inputs && inputs <= FewInputs; a++)
        {
            for (var b = a + 1; b < inputs; b++)
            {
                for (var c = b + 1; c < inputs; c++)
                {
                    terms.Add(new BasisTerm((1L << a) | (1L << b) | (1L << c), [Place(a, 1), Place(b, 1), Place(c, 1)]));
                }
            }
        }
    }
}
