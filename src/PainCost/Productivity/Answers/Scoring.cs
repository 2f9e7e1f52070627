namespace PainCost.Productivity.Answers;

/// <summary>Scores people one by one, after every answer of every one has been checked.</summary>
internal static class Scoring
{
    public static TScore One<TScore>(IResponse<TScore> response) => All([response])[0];

    public static IReadOnlyList<TScore> All<TScore>(IEnumerable<IResponse<TScore>> responses)
    {
        var people = responses.ToList();
        if (people.Count == 0)
        {
            throw new ArgumentException("There are no responses to score.");
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var faults = people.SelectMany(person => Repeated(seen, person.Person).Concat(person.Faults())).ToList();
        return faults.Count == 0 ? [.. people.Select(person => person.Checked())] : throw new ResponseException(faults);
    }

    private static IEnumerable<ResponseFault> Repeated(HashSet<string> seen, string person) =>
        seen.Add(person) ? [] : [new ResponseFault(person, "", "answers more than once; keep one response a person.")];
}
