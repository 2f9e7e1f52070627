using System.Buffers.Binary;
using PainCost.Sampling.Streams;
using PainCost.Sampling.Tables;

namespace PainCost.Pages.Scripts;

/// <summary>The pieces of an input's quantile function that its first draws fall on, each side of the median for itself.</summary>
internal static class DrawnPieces
{
    private const int Granule = 2 * InputStream.LanesPerGranule;
    private const int NumbersPerPiece = 6;

    /// <summary>Both sides in base64: start, inverse width and four coefficients of each piece, by ascending start.</summary>
    public static (string Below, string Above) Of(Input input, ulong seed, int draws)
    {
        var bits = new ulong[(draws + Granule - 1) / Granule * Granule];
        new RandomPoints(InputStream.Of(seed, input.StreamName)).Fill(0, bits);
        var quantiles = InputQuantiles.Of(input);
        var sides = (Below: new SortedDictionary<double, Cubic>(), Above: new SortedDictionary<double, Cubic>());
        foreach (var each in bits.AsSpan(0, draws))
        {
            var piece = quantiles.PieceAt(each);
            (each >> UnitCube.SideBit == 0 ? sides.Below : sides.Above)[piece.Start] = piece;
        }

        return (Text(sides.Below.Values), Text(sides.Above.Values));
    }

    private static string Text(SortedDictionary<double, Cubic>.ValueCollection pieces)
    {
        var bytes = new byte[pieces.Count * NumbersPerPiece * sizeof(double)];
        var place = 0;
        foreach (var piece in pieces)
        {
            foreach (var number in (ReadOnlySpan<double>)[piece.Start, piece.Inverse, piece.C0, piece.C1, piece.C2, piece.C3])
            {
                BinaryPrimitives.WriteDoubleLittleEndian(bytes.AsSpan(place), number);
                place += sizeof(double);
            }
        }

        return Convert.ToBase64String(bytes);
    }
}
