using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;
using System.Reflection;

namespace PainCost.Sampling.Designs;

/// <summary>
/// The direction numbers of one dimension of the Sobol sequence, each digit for digit from the lowest bit up: bit k − 1 of a number is
/// the k-th binary digit after the point. A nested scramble is then ordinary arithmetic, which carries from low bits to high.
/// </summary>
/// <remarks>
/// Joe and Kuo, Constructing Sobol sequences with better two-dimensional projections, SIAM J. Sci. Comput. 30 (2008); their file
/// new-joe-kuo-6.
/// </remarks>
internal sealed class DirectionNumbers
{
    public const int Digits = 32;
    public const int Granule = 1 << GranuleBits;

    private const int GranuleBits = 4;

    private const string Resource = "PainCost.Sampling.Data.new-joe-kuo-6.txt";
    private const char Comment = '#';
    private const int FieldsBeforeNumbers = 3;

    /// <summary>A line for each dimension from the second on; the first needs none.</summary>
    private static readonly Lazy<string[]> Lines = new(ReadLines);

    private readonly uint[] reversed;
    private readonly uint[] steps;

    private DirectionNumbers(uint[] numbers)
    {
        reversed = [.. numbers.Select((m, k) => Reverse(m << (Digits - 1 - k)))];
        steps = [.. reversed[GranuleBits..].Select(number => number ^ reversed[GranuleBits - 1]), 0];
        FirstGranule = [.. Enumerable.Range(0, Granule).Select(i => Point((uint)i))];
    }

    /// <summary>How many dimensions there are.</summary>
    public static int MostDimensions => Lines.Value.Length + 1;

    /// <summary>Points 0 to 15, as <see cref="Point"/> has them.</summary>
    public uint[] FirstGranule { get; }

    /// <param name="dimension">From 0 to <see cref="MostDimensions"/> − 1.</param>
    public static DirectionNumbers Of(int dimension) =>
        new(dimension == 0 ? [.. Enumerable.Repeat(1u, Digits)] : Numbers(Lines.Value[dimension - 1]));

    /// <summary>The digits of a point of the sequence, before any scramble, from the lowest bit up.</summary>
    public uint Point(uint index)
    {
        var point = 0u;
        for (var gray = index ^ (index >> 1); gray != 0; gray &= gray - 1)
        {
            point ^= reversed[BitOperations.TrailingZeroCount(gray)];
        }

        return point;
    }

    /// <summary>How the first point of a granule differs from that of the granule before, as digits ⊕ digits.</summary>
    /// <remarks>
    /// Their Gray codes differ in two digits: the one that counting changes, by how many zeros the granule's number ends in, and the
    /// highest of those that
    /// tell a granule's points apart.
    /// </remarks>
    /// <param name="granule">The granule's number, from 1; the first one beyond the sequence has a step too, which leads nowhere.</param>
    public uint Step(uint granule) => steps[BitOperations.TrailingZeroCount(granule)];

    /// <summary>The same 32 bits, last first.</summary>
    public static uint Reverse(uint digits)
    {
        digits = ((digits >> 1) & 0x55555555) | ((digits & 0x55555555) << 1);
        digits = ((digits >> 2) & 0x33333333) | ((digits & 0x33333333) << 2);
        digits = ((digits >> 4) & 0x0F0F0F0F) | ((digits & 0x0F0F0F0F) << 4);
        return BinaryPrimitives.ReverseEndianness(digits);
    }

    /// <summary>m_k = 2 a_1 m_(k−1) ⊕ 4 a_2 m_(k−2) ⊕ … ⊕ 2^s m_(k−s) ⊕ m_(k−s), from the first s that the line states.</summary>
    private static uint[] Numbers(string line)
    {
        var fields = line.Split(' ').Select(f => uint.Parse(f, NumberStyles.None, CultureInfo.InvariantCulture)).ToArray();
        var (degree, inner) = ((int)fields[1], fields[2]);
        var numbers = new uint[Digits];
        fields.AsSpan(FieldsBeforeNumbers).CopyTo(numbers);
        for (var k = degree; k < Digits; k++)
        {
            numbers[k] = numbers[k - degree] ^ (numbers[k - degree] << degree);
            for (var i = 1; i < degree; i++)
            {
                numbers[k] ^= ((inner >> (degree - 1 - i)) & 1) * (numbers[k - i] << i);
            }
        }

        return numbers;
    }

    private static string[] ReadLines()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The library was built without its table '{Resource}'.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != Comment)];
    }
}
