using System.Reflection;
using System.Text.RegularExpressions;

namespace OrchardPortal.HostTests;

/// <summary><c>docs/requirements.md</c> says which test shows which requirement; here it is held to the tests' own words.</summary>
public partial class RequirementMapTests
{
    [Fact]
    public void Every_test_that_the_map_names_for_a_requirement_says_so_itself()
    {
        var rows = Rows();
        Assert.True(rows.Count > 50, $"{rows.Count} rows");
        foreach (var (number, names) in rows)
        {
            foreach (var name in names.Where(name => !name.StartsWith("OrchardPortal.Tests.", StringComparison.Ordinal)))
            {
                var parts = name.Split('.');
                var method = typeof(RequirementMapTests).Assembly.GetTypes()
                    .Where(type => type.Name == parts[0])
                    .Select(type => type.GetMethod(parts[1]))
                    .FirstOrDefault(found => found is not null);
                Assert.True(method is not null, $"Requirement {number}: there is no test {name}.");
                Assert.True(Numbers(method).Contains(number), $"Requirement {number}: {name} has no such trait.");
            }
        }
    }

    [Fact]
    public void Every_test_of_a_requirement_is_on_the_map()
    {
        var rows = Rows();
        var tests = typeof(RequirementMapTests).Assembly.GetTypes()
            .Where(type => type.IsClass && !type.IsSealed)
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly));
        foreach (var test in tests)
        {
            foreach (var number in Numbers(test))
            {
                Assert.True(
                    rows.TryGetValue(number, out var names) && names.Contains($"{test.DeclaringType!.Name}.{test.Name}"),
                    $"docs/requirements.md does not name {test.DeclaringType!.Name}.{test.Name} for requirement {number}.");
            }
        }
    }

    /// <summary>Number, and the names of the tests.</summary>
    private static Dictionary<string, string[]> Rows() => File.ReadLines(Path.Combine(Root(), "docs", "requirements.md"))
        .Select(line => Row().Match(line))
        .Where(match => match.Success)
        .ToDictionary(match => match.Groups[1].Value, match => TestName().Matches(match.Groups[2].Value).Select(name => name.Groups[1].Value).ToArray());

    private static IEnumerable<string> Numbers(MethodInfo test) => test.CustomAttributes
        .Where(attribute => attribute.AttributeType == typeof(TraitAttribute) && (string?)attribute.ConstructorArguments[0].Value == "Requirement")
        .Select(attribute => (string)attribute.ConstructorArguments[1].Value!)
        .Where(number => number.All(char.IsAsciiDigit));

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "OrchardPortal.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run below the root of the repository.");
        }

        return folder.FullName;
    }

    [GeneratedRegex(@"^\| (\d+) \| [^|]* \| ([^|]*) \|")]
    private static partial Regex Row();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex TestName();
}
