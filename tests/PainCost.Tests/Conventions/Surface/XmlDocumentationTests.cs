using System.Reflection;
using System.Xml.Linq;

namespace PainCost.Tests.Conventions.Surface;

/// <summary>All that is public is documented; CS1591 alone lets positional parameters and missing returns through.</summary>
public sealed class XmlDocumentationTests
{
    private static readonly Dictionary<string, XElement> Documented =
        XDocument.Load(Path.ChangeExtension(PublicSurface.Assembly.Location, ".xml"))
            .Descendants("member").ToDictionary(member => member.Attribute("name")!.Value);

    [Fact]
    public void Type_Public_HasSummary() => Violations.None(
        PublicSurface.Types.Select(DocumentationId.Of).Where(id => !Says(id, "summary")),
        "write one line of meaning in <summary>.");

    [Fact]
    public void Member_Public_HasSummary() => Violations.None(
        PublicSurface.AllMembers.Where(surface => !IsImplicitConstructor(surface.Member))
            .Select(surface => DocumentationId.Of(surface.Member)).Where(id => !Says(id, "summary")),
        "write <summary> with the meaning, then unit and range (or <inheritdoc/>); for a positional parameter write <param> on the record.");

    [Fact]
    public void Method_PublicWithResult_HasReturns() => Violations.None(
        from surface in PublicSurface.AllMembers
        where surface.Member is MethodInfo { IsSpecialName: false } method && method.ReturnType != typeof(void)
        let id = DocumentationId.Of(surface.Member)
        where !Says(id, "returns")
        select id,
        "write <returns> and state the unit.");

    /// <summary>A constructor that nobody wrote, such as that of a record without parameters, has no documentation to ask for.</summary>
    private static bool IsImplicitConstructor(MemberInfo member) =>
        member is ConstructorInfo constructor && constructor.GetParameters().Length == 0
            && !Documented.ContainsKey(DocumentationId.Of(member));

    private static bool Says(string id, string element) =>
        Documented.TryGetValue(id, out var member) && (Inherits(id) || !string.IsNullOrWhiteSpace(member.Element(element)?.ToString()));

    private static bool Inherits(string id) => Documented.TryGetValue(id, out var member) && member.Element("inheritdoc") is not null;
}
