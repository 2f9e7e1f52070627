namespace PainCost.Cli.Analysing.OneAtATime;

/// <summary>The bars of a tornado as characters: from the base case in the middle to the output at each end of an input.</summary>
internal sealed class TornadoBars(double baseCase, IReadOnlyList<TornadoLine> lines)
{
    public const char AtLow = '░';
    public const char AtHigh = '█';

    private const int Half = 10;

    private readonly double longest = lines.Max(line => Math.Max(Math.Abs(line.AtLow - baseCase), Math.Abs(line.AtHigh - baseCase)));

    public string Of(TornadoLine line)
    {
        var cells = new char[(2 * Half) + 1];
        Array.Fill(cells, ' ');
        cells[Half] = '│';

        // Both ends may lie on one side: the shorter bar is drawn over the longer.
        var (low, high) = (Length(line.AtLow), Length(line.AtHigh));
        var ends = Math.Abs(low) > Math.Abs(high) ? new[] { (low, AtLow), (high, AtHigh) } : [(high, AtHigh), (low, AtLow)];
        foreach (var (length, mark) in ends)
        {
            Array.Fill(cells, mark, length < 0 ? Half + length : Half + 1, Math.Abs(length));
        }

        return new string(cells);
    }

    private int Length(double output) => longest > 0 ? (int)Math.Round((output - baseCase) / longest * Half) : 0;
}
