using System.Reflection;

namespace PainCost.Tests.Conventions.Surface;

/// <summary>Public types are closed and immutable, and their signatures name nobody else's types.</summary>
public sealed class TypeShapeTests
{
    private static readonly Type[] Mutable =
    [
        typeof(List<>), typeof(IList<>), typeof(ICollection<>), typeof(Dictionary<,>), typeof(IDictionary<,>),
        typeof(HashSet<>), typeof(ISet<>), typeof(SortedDictionary<,>), typeof(SortedList<,>), typeof(SortedSet<>),
        typeof(Queue<>), typeof(Stack<>), typeof(System.Collections.IList), typeof(System.Collections.IDictionary),
    ];

    [Fact]
    public void Class_Public_IsSealedAbstractOrStatic() => Violations.None(
        from type in PublicSurface.Types
        where type is { IsClass: true, IsSealed: false, IsAbstract: false } && !IsClosed(type)
        select type.FullName!,
        "make the class sealed; if it is a base, give it constructors that nobody outside can call.");

    [Fact]
    public void Property_Public_HasNoSetterOtherThanInit() => Violations.None(
        from surface in PublicSurface.AllMembers
        where surface.Member is PropertyInfo { SetMethod: { } setter } && PublicSurface.IsVisible(setter)
            && !PublicSurface.IsInitOnly(setter)
        select Name(surface.Type, surface.Member),
        "write 'init' for 'set' (checking the value there), or take the value in a factory.");

    [Fact]
    public void Field_Public_IsConstantOrReadOnly() => Violations.None(
        from surface in PublicSurface.AllMembers
        where surface.Member is FieldInfo { IsInitOnly: false, IsLiteral: false }
        select Name(surface.Type, surface.Member),
        "make the field private, or a get-only property.");

    [Fact]
    public void Struct_Public_IsReadOnly() => Violations.None(
        from type in PublicSurface.Types
        where type is { IsValueType: true, IsEnum: false }
            && !type.IsDefined(typeof(System.Runtime.CompilerServices.IsReadOnlyAttribute), inherit: false)
        select type.FullName!,
        "make it a readonly struct whose default is a legal value, or a sealed record.");

    [Fact]
    public void Signature_Public_HasNoMutableCollection() => Violations.None(
        from surface in PublicSurface.AllMembers
        from type in PublicSurface.SignatureTypes(surface.Member)
        where IsMutableCollection(type)
        select $"{Name(surface.Type, surface.Member)} names {type.Name}",
        "use IReadOnlyList<T>, IReadOnlyDictionary<K, V> or ReadOnlySpan<T>; for a list of arguments 'params ReadOnlySpan<T>' or 'params "
            + "IEnumerable<T>'.");

    [Fact]
    public void Signature_Public_HasNoThirdPartyType() => Violations.None(
        from surface in PublicSurface.AllMembers.Concat(PublicSurface.Types.Select(type => (Type: type, Member: (MemberInfo)type)))
        from type in surface.Member is Type owner ? BasesOf(owner) : PublicSurface.SignatureTypes(surface.Member)
        where !type.IsGenericParameter && !IsOursOrTheFrameworks(type)
        select $"{Name(surface.Type, surface.Member)} names {type.FullName}",
        "take and give plain numbers, spans or types of our own; keep the package inside its folder.");

    /// <summary>Whether nobody outside can derive from it: a base that is thrown itself, with one kind of it that says more.</summary>
    private static bool IsClosed(Type type) =>
        type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .All(c => c.IsPrivate || c.IsAssembly || c.IsFamilyAndAssembly);

    [Theory]
    [InlineData(typeof(double[]), true)]
    [InlineData(typeof(List<int>), true)]
    [InlineData(typeof(IReadOnlyList<int>), false)]
    [InlineData(typeof(Span<double>), false)]
    public void IsMutableCollection_KnownType_IsAsSaid(Type type, bool expected) => Assert.Equal(expected, IsMutableCollection(type));

    private static bool IsMutableCollection(Type type) =>
        type.IsArray || Mutable.Contains(type.IsGenericType ? type.GetGenericTypeDefinition() : type);

    private static bool IsOursOrTheFrameworks(Type type)
    {
        var space = type.Namespace ?? "";
        return space is "System" or "PainCost"
            || space.StartsWith("System.", StringComparison.Ordinal)
            || space.StartsWith("PainCost.", StringComparison.Ordinal);
    }

    private static IEnumerable<Type> BasesOf(Type type) =>
        (type.BaseType is { } parent ? type.GetInterfaces().Append(parent) : type.GetInterfaces()).SelectMany(PublicSurface.Inside);

    private static string Name(Type type, MemberInfo member) =>
        ReferenceEquals(type, member) ? type.FullName! : $"{type.FullName}.{member.Name}";
}
