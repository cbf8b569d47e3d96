using System.Runtime.CompilerServices;

namespace Sapling.Tests.Api;

/// <summary>
/// Sapling stands in for Orchard Core: what the suite uses of it must exist there, with the same signature. The list in
/// <c>tests/api</c> tells what exists.
/// </summary>
public sealed class ApiComparisonTests
{
    private static readonly RealApi _real = RealApi.Load();

    private static readonly List<string> _suite = AssembliesNamed("OrchardPortal.*.dll");
    private static readonly List<string> _host = AssembliesNamed("Sapling.*.dll");

    public static TheoryData<string> Suite => [.. _suite];

    public static TheoryData<string> Host => [.. _host];

    [Fact]
    public void All_projects_of_the_suite_are_compared()
    {
        var projects = Directory.GetFiles(Path.Combine(Root(), "src"), "OrchardPortal.*.csproj", SearchOption.AllDirectories)
            .Select(Path.GetFileNameWithoutExtension).Order();
        Assert.Equal(projects, _suite);
    }

    [Theory]
    [MemberData(nameof(Suite))]
    public void Every_type_that_is_used_exists_in_the_real_api(string name)
    {
        using var assembly = Open(name);
        AssertNone(assembly.ReferencedTypes().Where(type => !_real.HasType(type)));
    }

    [Theory]
    [MemberData(nameof(Suite))]
    public void Every_member_that_is_used_exists_in_the_real_api(string name)
    {
        using var assembly = Open(name);
        AssertNone(assembly.ReferencedMembers()
            .Where(reference => !_real.HasMember(reference.Type, reference.Member))
            .Select(reference => $"{reference.Type}.{reference.Member}"));
    }

    [Theory]
    [MemberData(nameof(Suite))]
    public void Every_member_that_is_overridden_exists_in_the_real_api(string name)
    {
        using var assembly = Open(name);
        AssertNone(assembly.Overrides()
            .Where(method => _real.KnowsAllBases(DocumentationId.Definition(method.Type)) && !IsOfObject(method.Member))
            .Where(method => !Overrides(method.Type, method.Member))
            .Select(method => $"{method.Type}.{method.Member}"));
    }

    [Theory]
    [MemberData(nameof(Suite))]
    public void Every_interface_that_is_implemented_asks_for_what_the_real_one_asks_for(string name)
    {
        using var assembly = Open(name);
        var declared = _host.SelectMany(Declared).Where(entry => entry.Member is not null)
            .ToLookup(entry => entry.Type, entry => entry.Member!);
        AssertNone(assembly.ImplementedInterfaces()
            .SelectMany(type => _real.Members(type).Except(declared[type]).Select(member => $"{type}.{member}")));
    }

    [Theory]
    [MemberData(nameof(Host))]
    public void What_the_host_declares_is_as_in_the_real_api(string name)
        => AssertNone(Declared(name)
            .Where(entry => IsOfRealNamespace(entry.Type) && (entry.Member is null || !IsHarmless(entry.Member)))
            .Where(entry => entry.Member is null ? !_real.HasType(entry.Type) : Differs(entry.Type, entry.Member))
            .Select(entry => entry.Member is null ? entry.Type : $"{entry.Type}.{entry.Member}"));

    [Fact]
    public void The_comparison_finds_what_is_missing()
    {
        Assert.True(_real.HasMember("YesSql.ISession", "FlushAsync -> System.Threading.Tasks.Task"));
        Assert.True(_real.HasMember("YesSql.IQuery`2", "CountAsync -> System.Threading.Tasks.Task{System.Int32}"));
        Assert.False(_real.HasMember("YesSql.ISession", "FlushAsync -> System.Void"));
        Assert.False(_real.HasMember("YesSql.IQuery`2", "Where(System.Int32) -> YesSql.IQuery{`0,`1}"));
        Assert.False(_real.HasType("Sapling.Store.SqlStore"));
    }

    private static bool Overrides(string type, string member)
        => _real.HasMember(DocumentationId.Definition(type), member)
            || _real.HasMember(DocumentationId.Definition(type), Generalize(member, DocumentationId.Arguments(type)));

    /// <summary>A member of a base that is instantiated, as the base itself declares it.</summary>
    private static string Generalize(string member, List<string> arguments)
    {
        for (var index = 0; index < arguments.Count; index++)
        {
            member = member.Replace(arguments[index], $"`{index}", StringComparison.Ordinal);
        }

        return member;
    }

    private static bool IsOfObject(string member)
        => member is "ToString -> System.String" or "GetHashCode -> System.Int32" or "Equals(System.Object) -> System.Boolean" or "Finalize -> System.Void";

    /// <summary>
    /// Whether the real type has members of the name but none of the signature. One of another name is the host's own: the
    /// suite is kept from using it by the comparison above.
    /// </summary>
    private static bool Differs(string type, string member)
    {
        var name = NameOf(member);
        return _real.Members(type).Any(candidate => NameOf(candidate) == name) && !_real.HasMember(type, member);
    }

    private static string NameOf(string member) => member[..(member.IndexOfAny(['(', ' ', '`']) is var end and >= 0 ? end : member.Length)];

    /// <summary>What every object has anyway, or what the compiler adds to a record under a name that no code can use.</summary>
    private static bool IsHarmless(string member) => IsOfObject(member) || member.StartsWith('<');

    private static bool IsOfRealNamespace(string type)
        => type.StartsWith("OrchardCore.", StringComparison.Ordinal) || type.StartsWith("YesSql.", StringComparison.Ordinal)
            || type.StartsWith("Fluid.", StringComparison.Ordinal);

    private static List<(string Type, string? Member)> Declared(string name)
    {
        using var assembly = Open(name);
        return [.. assembly.Declared()];
    }

    private static CompiledAssembly Open(string name) => new(Path.Combine(AppContext.BaseDirectory, $"{name}.dll"));

    private static List<string> AssembliesNamed(string pattern)
        => [.. Directory.GetFiles(AppContext.BaseDirectory, pattern).Select(path => Path.GetFileNameWithoutExtension(path))
            .Where(name => !name.Contains("Tests", StringComparison.Ordinal)).Order()];

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../.."));

    private static void AssertNone(IEnumerable<string> missing)
    {
        var list = missing.Distinct().Order().ToList();
        Assert.True(list.Count == 0, $"The real API lacks {list.Count}:\n{string.Join('\n', list)}");
    }
}
