using System.Text.RegularExpressions;

namespace PainCost.Tests.Conventions.House;

/// <summary>A file's code without comments and strings, the types that it declares, and the words that may name a type.</summary>
internal sealed partial class Declarations
{
    private readonly string code;
    private readonly HashSet<string> membersOfOtherTypes;

    public Declarations(SourceFile file)
    {
        File = file;
        code = Strings().Replace(file.Text, match => match.Value.StartsWith('$') ? Holes(match.Value) : "\"\"");
        Types = [.. TypeDeclaration().Matches(code).Select(match => match.Groups[1].Value).Distinct()];
        InSight = [.. Prefixes(file.Namespace ?? file.FolderNamespace), .. Using().Matches(code).Select(match => match.Groups[1].Value)];
        membersOfOtherTypes = [.. Member().Matches(code).Where(m => Last(m.Groups[1].Value) != m.Groups[2].Value)
            .Select(m => m.Groups[2].Value)];
    }

    public SourceFile File { get; }

    public IReadOnlyList<string> Types { get; }

    /// <summary>The namespaces whose types need no other name here.</summary>
    public IReadOnlyList<string> InSight { get; }

    /// <summary>Every word, with the namespace before it if it has one, that stands where a type may stand.</summary>
    public IEnumerable<(string Space, string Word)> Words() =>
        from Match match in Chain().Matches(NamespaceLine().Replace(UsingLine().Replace(code, ""), ""))
        let words = match.Value.Split('.')
        from count in Enumerable.Range(0, words.Length)
        where count > 0 || !membersOfOtherTypes.Contains(words[0])
        select (string.Join('.', words[..count]), words[count]);

    private static IEnumerable<string> Prefixes(string space)
    {
        var parts = space.Split('.');
        return Enumerable.Range(1, parts.Length).Select(count => string.Join('.', parts[..count]));
    }

    private static string Last(string type) => type.TrimEnd('?').Split('.')[^1];

    /// <summary>What an interpolated string computes; its text says nothing.</summary>
    private static string Holes(string text) => string.Join(' ', Hole().Matches(text).Select(match => match.Value));

    [GeneratedRegex("""//[^\n]*|/\*.*?\*/|\$*"{3,}.*?"{3,}|\$?@?"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.[^'\n]*)'""", RegexOptions.Singleline)]
    private static partial Regex Strings();

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"^(?:(?:public|internal|static|sealed|abstract|readonly|partial|unsafe|ref)\s+)*(?:class|struct|interface|enum|record(?:\s+struct)?|delegate\s+\S+)\s+(\w+)", RegexOptions.Multiline)]
    private static partial Regex TypeDeclaration();

    [GeneratedRegex(@"^using ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Using();

    [GeneratedRegex(@"^using [^(\n]*;", RegexOptions.Multiline)]
    private static partial Regex UsingLine();

    [GeneratedRegex(@"^namespace [^\n]*", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"(?:public|internal|private|protected|static|readonly|required|const)\s+([\w.?]+(?:<[^=;(){}]*>)?(?:\[[,\]]*)?\??)\s+(\w+)\s*(?:\{|=>|=|;|\()")]
    private static partial Regex Member();

    // What stands after a point is a member, unless all before it is a namespace; after two points it begins anew.
    [GeneratedRegex(@"(?<!\w|[\w)\]}>""]\??\.)[A-Z]\w*(?:\.[A-Z]\w*)*")]
    private static partial Regex Chain();
}
