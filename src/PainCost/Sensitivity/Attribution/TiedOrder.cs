using PainCost.Numerics.Matrices;

namespace PainCost.Sensitivity.Attribution;

/// <summary>
/// The members of a group in the order in which they become known, last to move first, and their correlations factored in it.
/// </summary>
internal sealed class TiedOrder(TiedInputs tied)
{
    private readonly int[] placeOf = new int[tied.Count];
    private readonly int[] known = new int[tied.Count];
    private Cholesky? lower;

    /// <summary>The member at each place.</summary>
    public int[] Members { get; } = new int[tied.Count];

    /// <summary>How a place's score is made of the parts of the places up to it.</summary>
    public Cholesky Lower => lower ?? throw new InvalidOperationException("The members have not been arranged.");

    public int PlaceOf(int member) => placeOf[member];

    /// <summary>How many members before a place say something that those before them do not.</summary>
    public int Known(int place) => known[place];

    /// <summary>Whether a place is not wholly determined by those before it.</summary>
    public bool HasOwnPart(int place) => Lower[place, place] != 0;

    /// <summary>
    /// The first place of a factor's members, behind which all change when it moves; behind all places if it has none here.
    /// </summary>
    public int FirstOf(int factor)
    {
        var place = 0;
        while (place < Members.Length && tied.Factors[Members[place]] != factor)
        {
            place++;
        }

        return place;
    }

    /// <summary>Takes an order of the factors.</summary>
    /// <param name="moves">When each factor moves.</param>
    public void Arrange(ReadOnlySpan<int> moves)
    {
        for (var member = 0; member < Members.Length; member++)
        {
            var place = member;
            for (; place > 0 && moves[tied.Factors[Members[place - 1]]] < moves[tied.Factors[member]]; place--)
            {
                Members[place] = Members[place - 1];
            }

            Members[place] = member;
        }

        lower = tied.Lower(Members);
        for (var (place, told) = (0, 0); place < Members.Length; place++)
        {
            (placeOf[Members[place]], known[place]) = (place, told);
            told += HasOwnPart(place) ? 1 : 0;
        }
    }
}
