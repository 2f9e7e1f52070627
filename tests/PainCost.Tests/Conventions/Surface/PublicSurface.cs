using System.Reflection;
using System.Runtime.CompilerServices;

namespace PainCost.Tests.Conventions.Surface;

/// <summary>What a user of the library can see: its public types and those of their members that somebody wrote.</summary>
internal static class PublicSurface
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The assembly under test.</summary>
    public static Assembly Assembly { get; } = typeof(PainCost.Distribution).Assembly;

    /// <summary>The public types, sorted by name.</summary>
    public static IReadOnlyList<Type> Types { get; } =
        [.. Assembly.GetExportedTypes().Where(IsWritten).OrderBy(type => type.FullName, StringComparer.Ordinal)];

    /// <summary>Members visible outside the assembly, without accessors and without what the compiler adds to records, enums and
    /// delegates.</summary>
    public static IEnumerable<MemberInfo> Members(Type type) =>
        typeof(Delegate).IsAssignableFrom(type)
            ? []
            : type.GetMembers(Declared).Where(member => member is not Type && IsVisibleMember(member) && IsWritten(member)
            && !IsAccessor(member));

    /// <summary>Every public type with its members.</summary>
    public static IEnumerable<(Type Type, MemberInfo Member)> AllMembers =>
        Types.SelectMany(type => Members(type).Select(member => (type, member)));

    /// <summary>The types that a member's signature names, each with those inside it.</summary>
    public static IEnumerable<Type> SignatureTypes(MemberInfo member) => (member switch
    {
        MethodInfo method => method.GetParameters().Select(parameter => parameter.ParameterType).Prepend(method.ReturnType),
        ConstructorInfo constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType),
        PropertyInfo property => property.GetIndexParameters().Select(parameter => parameter.ParameterType).Prepend(property.PropertyType),
        FieldInfo field => [field.FieldType],
        EventInfo { EventHandlerType: { } handler } => [handler],
        _ => [],
    }).SelectMany(Inside);

    /// <summary>A type, what it is an array of or points to, and its type arguments.</summary>
    public static IEnumerable<Type> Inside(Type type)
    {
        yield return type;
        var parts = type.HasElementType ? [type.GetElementType()!] : type.GetGenericArguments();
        foreach (var part in parts.SelectMany(Inside))
        {
            yield return part;
        }
    }

    /// <summary>Whether the setter is there only for object initialisers.</summary>
    public static bool IsInitOnly(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    /// <summary>Whether code outside the assembly can call it.</summary>
    public static bool IsVisible(MethodBase? method) => method is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };

    private static bool IsVisibleMember(MemberInfo member) => member switch
    {
        MethodBase method => IsVisible(method) && method.Name != "Finalize",
        PropertyInfo property => IsVisible(property.GetMethod) || IsVisible(property.SetMethod),
        FieldInfo field => (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly) && !field.IsSpecialName,
        EventInfo @event => IsVisible(@event.AddMethod),
        _ => false,
    };

    private static bool IsWritten(MemberInfo member) => !member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        && !member.Name.Contains('<', StringComparison.Ordinal)
        && member is not PropertyInfo { Name: "EqualityContract" }
        && member is not MethodInfo { Name: "PrintMembers" };

    private static bool IsAccessor(MemberInfo member) =>
        member is MethodInfo { IsSpecialName: true } method && !method.Name.StartsWith("op_", StringComparison.Ordinal);
}
