namespace PainCost.Projection.Reading;

/// <summary>The people of one sex and age band in one year.</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="Sex">Women, men, or both together.</param>
/// <param name="From">The youngest age, in completed years.</param>
/// <param name="To">The oldest age; <see cref="Oldest"/> for an open band.</param>
/// <param name="People">How many, not below 0.</param>
/// <param name="Source">Where it was read; null for an assumption.</param>
/// <param name="Line">The line of the file.</param>
internal sealed record PopulationBand(int Year, Sex Sex, int From, int To, double People, Source? Source, int Line)
{
    public const int Oldest = int.MaxValue;

    public bool Overlaps(PopulationBand other) =>
        Year == other.Year && (Sex == other.Sex || Sex == Sex.All || other.Sex == Sex.All) && From <= other.To && other.From <= To;
}
