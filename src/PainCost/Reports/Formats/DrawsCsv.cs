using System.Globalization;
using PainCost.Evidence.Tables;
using PainCost.Sampling.Passes;

namespace PainCost.Reports.Formats;

/// <summary>Draws as a table for other programs, a row for each draw, written while they are made.</summary>
internal static class DrawsCsv
{
    private const int ChunksAtATime = 4;

    public static void Write(Simulation simulation, TextWriter writer, IReadOnlyList<string> names, CancellationToken cancellation)
    {
        var model = simulation.Run.ModelOf(names);
        WriteHeader(writer, model);
        var pass = simulation.Run.MakePass(model, cancellation: cancellation);
        var length = (int)Math.Min(simulation.Draws, ChunksAtATime * (long)Pass.ChunkDraws);
        double[][] columns = [.. pass.Outputs.Select(o => Column(o.IsScalar ? o.Scalar : 0, length))];
        for (var first = 0; first < pass.ChunkCount; first += ChunksAtATime)
        {
            var firstDraw = (long)first * Pass.ChunkDraws;
            pass.Run(first, Math.Min(first + ChunksAtATime, pass.ChunkCount), () => new DrawStore(columns, firstDraw));
            cancellation.ThrowIfCancellationRequested();
            WriteRows(writer, columns, firstDraw, (int)Math.Min(length, simulation.Draws - firstDraw));
        }
    }

    private static void WriteHeader(TextWriter writer, Model model)
    {
        new CsvLines(writer).Write(["draw", .. model.Outputs.Select(output => $"{output.Name} [{output.Unit}]")]);
    }

    private static void WriteRows(TextWriter writer, double[][] columns, long firstDraw, int count)
    {
        const int longestNumber = 32;
        Span<char> number = stackalloc char[longestNumber];
        for (var row = 0; row < count; row++)
        {
            (firstDraw + row).TryFormat(number, out var length, default, CultureInfo.InvariantCulture);
            writer.Write(number[..length]);
            foreach (var column in columns)
            {
                writer.Write(',');
                column[row].TryFormat(number, out length, "R", CultureInfo.InvariantCulture);
                writer.Write(number[..length]);
            }

            writer.Write('\n');
        }
    }

    private static double[] Column(double constant, int length)
    {
        var column = new double[length];
        Array.Fill(column, constant);
        return column;
    }
}
